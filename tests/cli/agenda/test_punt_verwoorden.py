"""`rao agenda zet` rewords what is said at an item, as long as the agenda is not fixed."""

import sys

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

VOEG_TOE = (
    "agenda",
    "voeg-toe",
    OVERLEG,
    "--onderwerp",
    "Vervoer naar ziting",
    "--indiener",
    "COA",
)


@pytest.fixture
@uit_voorraad
def met_punt(ontvangen: Secretaris) -> tuple[Secretaris, str]:
    """A meeting to come with a zaak and an item of a member; its id."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    ontvangen.doet("agenda", "genereer", OVERLEG)
    return ontvangen, ontvangen.doet(*VOEG_TOE).strip()


def test_the_title_of_a_member(met_punt: tuple[Secretaris, str]) -> None:
    """Only its own line changes, and the id stays: papers and decisions name it."""
    s, id_ = met_punt
    voor = s.lees(OVERLEGPAD)
    s.doet("agenda", "zet", id_, OVERLEG, "--onderwerp", "Vervoer naar zitting")
    assert s.lees(OVERLEGPAD) == voor.replace("Vervoer naar ziting", "Vervoer naar zitting")


def test_the_title_of_a_zaak(met_punt: tuple[Secretaris, str]) -> None:
    """It stands on its list, and is not changed here."""
    s, _ = met_punt
    zegt = s.faalt("agenda", "zet", ZAAK, OVERLEG, "--onderwerp", "Anders", code=2)
    assert f"{ZAAK} heeft een eigen titel, die niet van deze agenda is" in zegt


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
def test_it_opens_with_what_stands_there(met_punt: tuple[Secretaris, str]) -> None:
    """Title and reason are shown, a toelichting is added, and Enter keeps the rest."""
    from tests.cli.questions.test_gesprek import gesprek

    s, id_ = met_punt
    code, tekst = gesprek(s, ("agenda", "zet", id_, OVERLEG), ["", "", "Zie de kaart.", ""])
    assert (code, "Nu staat er: Vervoer naar ziting\n" in tekst) == (0, True)
    assert "toelichting: Zie de kaart." in s.lees(OVERLEGPAD)
    assert "Zie de kaart." in s.lees(f"documenten/{OVERLEG}/agenda.md")
