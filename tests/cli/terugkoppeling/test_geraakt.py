"""A knelpunt of an organisation that touches LKO's: how they hear what was decided (S12, S16)."""

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

GENEREER = ("terugkoppeling", "genereer")


@pytest.fixture
@uit_voorraad
def knelpunt(leeg: Secretaris) -> tuple[Secretaris, str]:
    """A knelpunt of COA that touches LKO Assen, decided about; nothing else was on the table."""
    velden = ("--titel", "Te weinig tolken", "--indiener", "COA", "--lko", "assen")
    tekst = ("--omschrijving", "Gesprekken vallen uit.", "--datum", "2026-03-05")
    kenmerk = leeg.doet("nieuw", "onderwerp", "--type", "knelpunt", *velden, *tekst).strip()
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    leeg.doet("agenda", "genereer")
    op = leeg.op(OVERLEG)
    op.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "COA regelt tolken.")
    op.doet("nieuw", "besluit", "--punt", kenmerk, *besluit)
    return op, kenmerk


def test_nothing_else_to_tell(knelpunt: tuple[Secretaris, str]) -> None:
    """The refusal says how the LKO hears it; that command puts it on its agenda, and is quiet."""
    s, kenmerk = knelpunt
    opdracht = f"rao onderwerp zet {kenmerk} --voor-agenda lko:assen"
    for extra in ((), ("--lko", "assen")):
        fout = s.faalt(*GENEREER, *extra)
        assert "'Te weinig tolken' gaat ook LKO Assen aan" in fout
        assert opdracht in fout
    assert "gaat ook" not in s.faalt(*GENEREER, "--lko", "ter-apel")
    s.doet(*opdracht.split()[1:])
    assert "gaat ook" not in s.faalt(*GENEREER)
    s.doet("agendapunten", "genereer", "--voor", "lko:assen")
    blad = next((s.map / "uitvoer").rglob("*assen*.md"), None) or next(
        (s.map / "documenten").rglob("*assen*.md")
    )
    assert "COA regelt tolken." in blad.read_text(encoding="utf-8")
