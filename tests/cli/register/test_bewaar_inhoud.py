"""`rao bewaar` looks into files of other programs, and asks about what stays closed."""

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.store.inhoud.makers import docx, eml, ole, xlsx

MAP = f"documenten/{OVERLEG}"
DICHT = f"{MAP}/oud.doc"
OUD = ole({"WordDocument": b"x"})


@pytest.mark.parametrize(
    ("naam", "inhoud", "wat"),
    [
        ("brief.docx", docx("Betreft BSN 999", "990366"), "een burgerservicenummer (BSN)"),
        ("lijst.xlsx", xlsx("999990366", "BSN"), "een burgerservicenummer (BSN)"),
        ("mail.eml", eml("Mail naar r.verzonnen@voorbeeld.nl."), "een mailadres"),
        ("notitie.txt", "Mail r.verzonnen@voorbeeld.nl".encode("utf-16"), "een mailadres"),
    ],
)
def test_what_is_in_it_is_refused(lijst: Secretaris, naam: str, inhoud: bytes, wat: str) -> None:
    """The file is named, and what was found is not repeated."""
    lijst.schrijf(f"{MAP}/{naam}", inhoud)
    gezegd = lijst.faalt("bewaar", "--ja", code=2)
    assert f"{MAP}/{naam}: Dit is {wat}; dat hoort niet in het register." in gezegd
    assert "999" not in gezegd
    assert "verzonnen" not in gezegd


def test_a_good_letter_is_kept(lijst: Secretaris) -> None:
    """Nothing is said of a letter in which nothing was found."""
    lijst.schrijf(f"{MAP}/brief.docx", docx("Het gezin blijft tot de zomer."))
    assert lijst.zegt("bewaar") == "Vastgelegd: Met de hand bijgewerkt: 1 bestand"


def test_what_stood_there_stops_nobody(lijst: Secretaris) -> None:
    """A letter that was committed before is judged by what came in now."""
    lijst.typt_nieuw(f"{MAP}/brief.docx", docx("Betreft BSN 999990366."))
    lijst.schrijf(f"{MAP}/brief.docx", docx("Betreft BSN 999990366, en dat klopt."))
    lijst.doet("bewaar")


def test_closed_without_a_terminal(lijst: Secretaris) -> None:
    """What nobody can look into is left alone and named; the rest is kept."""
    lijst.schrijf(DICHT, OUD)
    lijst.schrijf(THEMA, TEKST)
    gezegd = lijst.zegt("bewaar")
    assert f"Niet meegenomen: {DICHT}, want rao kan er niet in kijken." in gezegd
    assert f"bewaar {DICHT} --ja" in gezegd
    assert lijst.git("show", "--format=", "--name-only") == THEMA


def test_closed_with_a_yes(lijst: Secretaris) -> None:
    """With --ja it goes along, and rao says what it could not see."""
    lijst.schrijf(DICHT, OUD)
    gezegd = lijst.zegt("bewaar", DICHT, "--ja")
    assert f"Let op: rao kan niet in {DICHT} kijken: het is van een oude Word" in gezegd
    assert lijst.git("show", "--format=", "--name-only") == DICHT


@pytest.mark.parametrize(("antwoord", "mee"), [("", False), ("nee", False), ("ja", True)])
def test_closed_at_a_terminal(lijst: Secretaris, antwoord: str, *, mee: bool) -> None:
    """At a terminal rao asks per file; Enter is no."""
    lijst.schrijf(DICHT, OUD)
    _, tekst = gesprek(lijst, ("bewaar",), [antwoord])
    assert "Staan er zeker geen persoonsgegevens in" in tekst
    assert (lijst.git("status", "--porcelain") == "") is mee
