"""Mending at a terminal: rao shows what is there, what goes out, and asks what it needs."""

from collections.abc import Callable

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.test_gesprek import gesprek


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """The day of a meeting with its agenda."""
    return register("gepland").op(OVERLEG)


def test_wie_er_was_verbeteren(gepland: Secretaris) -> None:
    """Nog eens: wat er staat, blijft met Enter, ook de reden van wie er niet was."""
    s, opdracht = gepland, ("overleg", "houd", OVERLEG)
    gesprek(s, opdracht, ["DT&V, COA, IND", "Inzet elders", "Team Assen"])
    code, tekst = gesprek(s, opdracht, ["", "", ""])
    assert (code, "Nu staat er: DT&V, IND, COA" in tekst) == (0, True)
    assert ("Nu staat er: Inzet elders" in tekst, "Nu staat er: Team Assen" in tekst) == (
        True,
        True,
    )
    assert "Er is niets veranderd" in tekst
    gesprek(s, opdracht, ["DT&V, COA, AVIM", "Ziek", ""])
    assert "  IND: {reden: Ziek, vervanging: geen}\n" in s.lees(OVERLEGPAD)
    assert "AVIM:" not in s.lees(OVERLEGPAD)


def test_versturen_met_gaten_op_een_scherm(gehouden: Secretaris) -> None:
    """Elk punt staat op een eigen regel, ook als rao de regels vouwt."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair", "--concept")
    _, tekst = gesprek(s, ("signaallijst", "dien-in", OPSCHALING), [])
    regels = tekst.splitlines()
    assert [r.partition(".")[0] for r in regels if r[:1].isdigit()] == [
        str(n) for n in range(1, 11)
    ]


def test_zonder_opties_na_het_antwoord(gehouden: Secretaris) -> None:
    """Is er een antwoord, dan vraagt dezelfde opdracht wanneer het LKO het hoorde."""
    s = deelberaad.verstuurd(gehouden)
    antwoord = ("opschaling", "antwoord", OPSCHALING)
    s.doet(*antwoord, "--besluit", "Het Deelberaad stemt in.", "--datum", "2026-03-30")
    assert "Er ontbreekt nog: --teruggekoppeld-op." in s.faalt(*antwoord, code=2)
    code, tekst = gesprek(s, antwoord, ["1 april 2026"])
    assert (code, "Wanneer hoorde het LKO het antwoord?" in tekst) == (0, True)
    assert "  teruggekoppeld_op: 2026-04-01\n" in s.lees(OPSCHALINGPAD)


def test_vaststellen_laat_eerst_de_besluiten_zien(gehouden: Secretaris) -> None:
    """Wat niet terug kan, staat er eerst in het kort; Enter is nee."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft", "--motivering", "Rust")
    gehouden.doet("besluitenlijst", "genereer", OVERLEG)
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden)
    document = f"documenten/{OVERLEG}/besluitenlijst.md"
    opdracht = ("besluitenlijst", "stel-vast", OVERLEG)
    code, tekst = gesprek(gehouden, opdracht, [""])
    vooraf = " ".join(tekst.partition("Vaststellen? ")[0].split())
    assert (code, f"({document}):" in vooraf) == (0, True)
    assert f"- B-{OVERLEG}-01, {ZAAK}: afgehandeld. Het gezin blijft" in vooraf
    assert "De tekst in het bestand loopt achter." in vooraf
    assert "besluitenlijst-vastgesteld" not in gehouden.lees(OVERLEGPAD)
    gesprek(gehouden, opdracht, ["j"])
    assert "besluitenlijst-vastgesteld" in gehouden.lees(OVERLEGPAD)
