"""What LKO's tell of their progress stands beside the period before and the other LKO's (S14)."""

import json

import pytest

from tests.cli.secretaris import Secretaris
from tests.cli.voorraad import uit_voorraad

MAAK = ("nieuw", "onderwerp", "--type", "voortgang")


@pytest.fixture
@uit_voorraad
def voortgang(leeg: Secretaris) -> Secretaris:
    """Two LKO's told of the first quarter, and one of the quarter before."""
    s = leeg.op("2026-04-10")
    for lko, periode, besproken in (
        ("assen", "2025-Q4", 9),
        ("assen", "2026-Q1", 12),
        ("ter-apel", "2026-Q1", 7),
    ):
        cijfer = ("--cijfer", f"zaken_besproken={besproken}", "--samenwerking", "Goed.")
        s.doet(*MAAK, "--lko", lko, "--periode", periode, *cijfer)
    return s


def een_regel(tekst: str) -> str:
    """Return a screen on one line."""
    return " ".join(tekst.split())


def test_figures_side_by_side(voortgang: Secretaris) -> None:
    """`rao cijfers` shows each LKO below the other, and the periods beside each other."""
    scherm = voortgang.doet("cijfers", "--periode", "2026-Q1")
    tekst = een_regel(scherm)
    assert "cijfer 2025-Q4 2026-Q1 verschil" in tekst
    assert "zaken besproken, LKO Ter Apel – 7 –" in tekst
    assert "zaken besproken, LKO Assen 9 12 +3" in tekst


def test_for_a_machine(voortgang: Secretaris) -> None:
    """JSON has the same, with nothing where an LKO told nothing."""
    data = json.loads(voortgang.doet("cijfers", "--periode", "2026-Q1", "--json"))
    perioden = {regel["lko"]: regel["perioden"] for regel in data["voortgang"]}
    assert perioden == {
        "LKO Ter Apel": {"2025-Q4": None, "2026-Q1": 7},
        "LKO Assen": {"2025-Q4": 9, "2026-Q1": 12},
    }


def test_not_outside(voortgang: Secretaris) -> None:
    """Outside the region nothing of it shows: the figures are small and of one LKO."""
    data = json.loads(voortgang.op("2027-02-01").doet("cijfers", "--extern", "--json"))
    assert (data["periode"], data["voortgang"]) == ("2026", [])


def test_on_the_item_itself(voortgang: Secretaris) -> None:
    """The voortgang of an LKO says what it was before, and how another does."""
    tekst = een_regel(voortgang.doet("toon", "voortgang-assen-2026-q1"))
    assert "zaken besproken: 12 (was 9)" in tekst
    assert "vergeleken met 2025-Q4" in tekst
    assert "ter vergelijking, LKO Ter Apel zaken besproken: 7" in tekst


def test_nothing_of_another_lko_on_its_paper(voortgang: Secretaris) -> None:
    """The paper for the table of an LKO has its own figures only; so has one for the Deelberaad."""
    for tafel in ("lko:assen", "deelberaad"):
        voortgang.doet("onderwerp", "zet", "voortgang-assen-2026-q1", "--voor-agenda", tafel)
        pad = voortgang.doet("agendapunten", "genereer", "--voor", tafel).strip()
        tekst = voortgang.lees(pad)
        assert "zaken besproken: 12 (was 9)" in tekst
        assert "Ter Apel" not in tekst


def test_a_guest_reads_nothing_of_others(voortgang: Secretaris) -> None:
    """Who is invited for the item does not read how another LKO does."""
    voortgang.doet("nieuw", "overleg", "--datum", "2026-04-16")
    voortgang.doet("agenda", "genereer", "2026-04-16")
    voortgang.doet("agenda", "nodig", "voortgang-assen-2026-q1", "Nidos")
    voortgang.doet("agenda", "genereer", "2026-04-16", "--voor", "Nidos")
    gast = voortgang.lees("documenten/2026-04-16/agenda-nidos.md")
    ons = voortgang.lees("documenten/2026-04-16/agenda.md")
    assert "Ter vergelijking, LKO Ter Apel" in ons
    assert "Ter vergelijking" not in gast
