"""One browser for all tests here, and one register made into pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright
from typer.testing import CliRunner

from rao_cli.cli.app import app
from rao_cli.documents.formulier.html import make_html
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.workflow.register.demo import leg_demo_klaar
from tests.browser.bladeren import ARGUMENTEN, Bladeraar, chromium
from tests.browser.formulierpagina import FORMULIER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def bladeraar() -> Iterator[Bladeraar]:
    """Start Chromium once."""
    waar = chromium()
    with sync_playwright() as toneel:
        browser = toneel.chromium.launch(executable_path=waar, args=list(ARGUMENTEN))
        yield Bladeraar(browser)
        browser.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out the example register."""
    return leg_demo_klaar(tmp_path_factory.mktemp("kijk") / "demo", tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def site(demo: Path) -> Path:
    """Make the pages of the example on a day in the middle of the year, as a user does."""
    gelopen = CliRunner().invoke(app, ["bekijk", "-C", str(demo), "--vandaag", "2026-07-20"])
    assert gelopen.exit_code == 0, gelopen.output
    return demo / "uitvoer" / "bekijk"


@pytest.fixture(scope="session")
def formulier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the form of a list with a zaak and room for a new one."""
    doel = tmp_path_factory.mktemp("formulier") / "formulier.html"
    doel.write_bytes(make_html(FORMULIER, Huisstijl()))
    return doel
