"""Documents name organisations, LKO's and functions, never a member."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.documents.namen import (
    functies,
    met_functie,
    organisaties,
    partij,
    rolhouder,
    verberg_namen,
)
from rao_cli.model.soorten.overleg import Rolhouder
from rao_cli.model.soorten.register import Lid, Regio, Register
from tests.documents.wereld import anders, vol

REGISTER = vol().register
DAG = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("sleutel", "naam"),
    [("duindorp", "LKO Duindorp"), ("COA", "COA"), ("onbekend", "onbekend"), (None, "")],
)
def test_a_key_becomes_what_people_call_it(sleutel: str | None, naam: str) -> None:
    """An LKO has a name; an organisation is known by its short name."""
    assert partij(REGISTER, sleutel) == naam


def test_a_function_is_that_of_the_day() -> None:
    """Who takes over a seat changes the function in documents from that day on."""
    assert functies(REGISTER, "IND", date(2026, 3, 31)) == "senior medewerker"
    assert functies(REGISTER, "IND", date(2026, 4, 1)) == "manager"
    assert met_functie(REGISTER, "IOM", DAG) == "IOM"


def test_organisations_come_in_the_order_of_the_register() -> None:
    """Each once, and one that nobody knows last."""
    assert organisaties(REGISTER, ["COA", "XYZ", "DT&V", "COA"]) == ("DT&V", "COA", "XYZ")


def test_a_role_is_that_of_the_meeting_or_else_of_the_date() -> None:
    """Roles have dates (S4); without any it stays empty."""
    perioden = REGISTER.rollen.voorzitter
    assert rolhouder(Rolhouder(organisatie="IND"), perioden, DAG) == "IND"
    assert rolhouder(None, perioden, DAG) == "COA"
    assert rolhouder(None, perioden, date(2025, 12, 31)) == ""


def register(*leden: tuple[str, str]) -> Register:
    """Return a register with these members: name and function, all of the COA."""
    return Register(
        soort="register",
        regio=Regio(naam="Noorderland", provincies=["Noorderland"]),
        leden=[Lid(naam=naam, organisatie="COA", functie=functie) for naam, functie in leden],
    )


@pytest.mark.parametrize(
    ("tekst", "verborgen"),
    [
        ("Bel R. Voorbeeld.", "Bel de manager van COA."),
        ("R.\n  Voorbeeld-Smit", "de manager van COA-Smit"),
        ("AR. Voorbeeld en R. Voorbeelden", "AR. Voorbeeld en R. Voorbeelden"),
        ("R. Voorbeeld Junior belt", "de adviseur van COA belt"),
        ("Voorbeeld", "Voorbeeld"),
    ],
)
def test_a_name_becomes_a_function(tekst: str, verborgen: str) -> None:
    """Whole names only, the longest first, also over a line end."""
    verberg = verberg_namen(
        register(("R. Voorbeeld", "manager"), ("R. Voorbeeld Junior", "adviseur"))
    )
    assert verberg(tekst) == verborgen


def test_a_name_of_one_word_stays() -> None:
    """It may as well be an ordinary word, such as "vacature"."""
    assert verberg_namen(register(("vacature", "manager")))("Een vacature") == "Een vacature"
    assert verberg_namen(anders(REGISTER, leden=[]))("R. Voorbeeld") == "R. Voorbeeld"
