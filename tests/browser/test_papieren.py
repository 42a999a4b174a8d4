"""The papers as pages in a real browser: one of every kind that the example holds."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag


DAG = "2026-08-20"
#: What the demo does not make by itself; the last two lie nowhere in the register.
BIJ_DE_DEMO = (
    ("nieuw", "overleg", "--datum", DAG, "--tijd", "10:00-12:00"),
    ("agenda", "genereer", DAG),
    ("agenda", "genereer", DAG, "--spiekbrief"),
    ("agendapunten", "genereer", "--voor", "deelberaad"),
    ("rol", "verslag", "secretaris"),
)
LOS = (("zaak", "blad", "Z-PB8YDW"), ("aanleveren", DAG))
SOORTEN = (
    *("agenda", "aanleververzoek", "besluitenlijst", "deelberaad", "2026-07-01-secretaris"),
    *("sl-", "spiekbrief", "terugkoppeling", "zaakblad"),
)


@pytest.fixture(scope="module")
def papieren(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give out all papers, as a user does: per kind the last one."""
    naar = tmp_path_factory.mktemp("papieren")
    eigen = shutil.copytree(demo, tmp_path_factory.mktemp("demo") / "register")
    als_pagina = ("--formaat", "html", "--naar", str(naar))
    uitgegeven = (("papieren", "--alle", *als_pagina), *((*los, *als_pagina) for los in LOS))
    for opdracht in (*BIJ_DE_DEMO, *uitgegeven):
        gelopen = CliRunner().invoke(app, [*opdracht, "-C", str(eigen), "--vandaag", "2026-07-20"])
        assert gelopen.exit_code == 0, gelopen.output
    return {pad.name.lower(): pad for pad in sorted(naar.rglob("*.html"))}


@pytest.mark.parametrize("soort", SOORTEN)
def test_axe_finds_nothing(bladeraar: Bladeraar, papieren: dict[str, Path], soort: str) -> None:
    """No kind of paper has a violation, in three widths, light and dark."""
    laatste = [pad for naam, pad in papieren.items() if naam.startswith(soort)][-1]
    assert bladeraar.keur([laatste]) == []
