"""The anchor on a paper: only once others have the commit that fixed its list."""

from pathlib import Path

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer
from tests.workflow.historie.vervalser import Vervalser


def papier(v: Vervalser, soort: str = "besluitenlijst") -> str:
    """Make the paper of the meeting as a page; returns its text."""
    s = Secretaris(v.map, "2026-04-01")
    s.doet("papieren", OVERLEG, "--formaat", "html")
    return (v.map / f"uitvoer/{OVERLEG}/{soort}.html").read_text()


def deel(v: Vervalser, map_: Path) -> None:
    """Share the register as git does."""
    v.git("init", "--quiet", "--bare", str(map_))
    v.git("remote", "add", "origin", str(map_))
    v.git("push", "--quiet", "--set-upstream", "origin", "main")


def test_not_shared(kopie: Kopie) -> None:
    """As long as nobody else has it, a paper says so and holds no number."""
    v = Vervalser(kopie("open"))
    tekst = papier(v)
    assert "Nog niet gedeeld" in tekst
    assert v.van("erratum") not in tekst


def test_shared(kopie: Kopie, tmp_path: Path) -> None:
    """Shared, it names the commit that gave the list what it says; that one is an anchor."""
    v = Vervalser(kopie("open"))
    deel(v, tmp_path / "gedeeld.git")
    assert f"Vastgesteld in vastlegging {v.van('erratum')}" in papier(v)
    assert controleer(v.map, v.van("erratum")).aantal == 0


def test_shared_by_rao(kopie: Kopie) -> None:
    """What rao saw last of the shared register counts too."""
    v = Vervalser(kopie("open"))
    (v.map / ".git/rao").mkdir(exist_ok=True)
    tip = v.git("rev-parse", "HEAD")
    (v.map / ".git/rao/samen.json").write_text(f'{{"tip": "{tip}"}}')
    assert f"Vastgesteld in vastlegging {v.van('erratum')}" in papier(v)


def test_other_papers(kopie: Kopie, tmp_path: Path) -> None:
    """Only a besluitenlijst has an anchor."""
    v = Vervalser(kopie("open"))
    deel(v, tmp_path / "gedeeld.git")
    assert "vastlegging" not in papier(v, "agenda")
