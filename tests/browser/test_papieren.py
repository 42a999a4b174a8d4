"""The papers as pages in a real browser: one of every kind that the example holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag


@pytest.fixture(scope="module")
def papieren(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give out all papers, as a user does: per kind the last one."""
    naar = tmp_path_factory.mktemp("papieren")
    opties = ["--alle", "--formaat", "html", "--naar", str(naar), "--vandaag", "2026-07-20"]
    gelopen = CliRunner().invoke(app, ["papieren", "-C", str(demo), *opties])
    assert gelopen.exit_code == 0, gelopen.output
    return {pad.name.lower(): pad for pad in sorted(naar.rglob("*.html"))}


@pytest.mark.parametrize("soort", ["agenda", "besluitenlijst", "terugkoppeling", "sl-"])
def test_axe_finds_nothing(bladeraar: Bladeraar, papieren: dict[str, Path], soort: str) -> None:
    """No kind of paper has a violation, in three widths, light and dark."""
    laatste = [pad for naam, pad in papieren.items() if naam.startswith(soort)][-1]
    assert bladeraar.keur([laatste]) == []
