"""Dates of birth, mail addresses, and which forms are new."""

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens


def gevonden(tekst: str) -> list[tuple[str, bool]]:
    """Return the kinds that are found in a text, and whether the form is new."""
    return [(gegeven.soort, gegeven.nieuw) for gegeven in vind_persoonsgegevens(tekst)]


@pytest.mark.parametrize(
    ("datum", "nieuw"),
    [
        ("geboren op 3 april 2012", False),
        ("geb. 3-4-12", False),
        ("(12-03-1990)", False),
        ("geb. 11-4-'16", True),
        ("geb. 1988", True),
        ("geboren te Verzonnen (Syrië), op 3 april 1990", True),
        ("zoon (11-4-2016)", True),
        ("de man (v, 03041990)", True),
        ("DOB: 1990/04/03", True),
        ("geb.dat. drie april 2012", True),
        ("*11-8-'41, Armenië", True),
        ("geboren: 00-00-1950", False),
    ],
)
def test_birth(datum: str, nieuw: bool) -> None:  # noqa: FBT001
    """A date near a word about birth, or right behind a person, is a date of birth."""
    assert gevonden(f"Het gaat om {datum}.") == [("geboortedatum", nieuw)]


@pytest.mark.parametrize(
    "tekst",
    [
        "De regeling geldt per 01-05-2002.",
        "geldt per\n    01-05-2002",
        "Het protocol van 28-03-1992 is vervangen.",
        "Van 01-01-2000 tot 31-12-2005.",
        "Zij kwam in 2020 naar Nederland.",
        "De moeder (12-03-2026) kwam ook.",
        "geboren in de opvang in 2026",
    ],
)
def test_other_days(tekst: str) -> None:
    """A day on which something happened is no date of birth."""
    assert gevonden(tekst) == []


@pytest.mark.parametrize(
    ("mail", "nieuw"),
    [
        ("r.verzonnen@voorbeeld.nl", False),
        ("r.verzonnen (at) voorbeeld.nl", True),
        ("r.verzonnen[at]voorbeeld . nl", True),
        ("verzonnen apenstaartje voorbeeld punt nl", True),
        ("r.verzonnen @ voorbeeld.nl", True),
        ("r.verzonnen&#64;voorbeeld.nl", False),
    ],
)
def test_mail(mail: str, nieuw: bool) -> None:  # noqa: FBT001
    """A mail address is one, also when its @ is hidden."""
    assert gevonden(f"Mail {mail} terug") == [("mailadres", nieuw)]


def test_what_stops_goes_first() -> None:
    """Where two kinds overlap, the one that every gate refuses is told."""
    assert gevonden("paspoortnummer 2801234567") == [("v-nummer", False)]
