"""The page of a hand-over in a real browser: how it looks, and whether its links open."""

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

#: What the demo leaves open, and the day after that on which its year is closed.
RONDT_AF = (
    ("2026-07-20", "besluitenlijst", "stel-vast", "2026-06-18", "--ja"),
    ("2026-07-20", "actie", "gereed", "A-2026-06-18-02", "A-2026-06-18-03"),
)
DAG = "2027-03-01"


@pytest.fixture(scope="module")
def archief(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hand over the year of the example, as a user does."""
    eigen = shutil.copytree(demo, tmp_path_factory.mktemp("demo") / "register")
    doel = tmp_path_factory.mktemp("over") / "archief"
    for dag, *opdracht in (*RONDT_AF, (DAG, "overdracht", str(doel), "--jaar", "2026")):
        gelopen = CliRunner().invoke(app, [*opdracht, "-C", str(eigen), "--vandaag", dag])
        assert gelopen.exit_code == 0, gelopen.output
    return doel


def test_axe_finds_nothing(bladeraar: Bladeraar, archief: Path) -> None:
    """The page to begin at has no violation, in three widths, light and dark."""
    assert bladeraar.keur([archief / "index.html"]) == []


def test_the_figures_look_right_too(bladeraar: Bladeraar, archief: Path) -> None:
    """A page that lies deep in the folder stands on its own."""
    (cijfers,) = archief.rglob("cijfers-2026.html")
    assert bladeraar.keur([cijfers], axe=False) == []


def test_each_paper_opens_from_the_page(bladeraar: Bladeraar, archief: Path) -> None:
    """A click on a page leads there, from disk and without a server."""
    blad = bladeraar.open(archief / "index.html")
    adressen: list[str] = blad.eval_on_selector_all(
        "a", "links => links.map(link => link.href).filter(href => href.endsWith('.html'))"
    )
    assert len(adressen) > 15
    for adres in (adressen[0], adressen[-1]):
        blad.goto(adres)
        assert blad.title()
