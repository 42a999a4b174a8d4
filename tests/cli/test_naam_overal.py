"""Every command that writes a text says of it what `rao valideer` says, also the second time."""

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

NAAM = "Balthasar Voorbeeldnaam-Krul"
BESLUIT = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit")
REST = ("--motivering", "Er is een reisdocument.", "--actie", "DT&V;2026-04-01;Haalt het op")
VAST = {
    "an erratum": ("erratum", OVERLEG, "--tekst", f"Lees 2 juni. {NAAM} hoort het.", "--ja"),
    "a trend": ("nieuw", "onderwerp", "--type", "trend", "--titel", f"Meer van {NAAM} gehoord"),
    "an actie": ("actie", "gereed", "A-2026-03-12-01", "--toelichting", f"Gedaan door {NAAM}."),
}


@pytest.fixture
@uit_voorraad
def bekend(gehouden: Secretaris) -> Secretaris:
    """A name stands in the list already: somebody typed it there by hand."""
    gehouden.typt(LIJSTPAD, "Gezin verblijft", f"Volgens {NAAM} woont het gezin")
    return gehouden.op(OVERLEG)


def test_known_from_another_file(bekend: Secretaris) -> None:
    """A name that stands in the list is said when a besluit repeats it."""
    zegt = bekend.zegt(*BESLUIT, f"{NAAM} mag tot 2 juni blijven.", *REST)
    assert f"Let op: {OVERLEGPAD}, regel " in zegt


def test_known_from_the_same_file(bekend: Secretaris) -> None:
    """A second text with the name is said too."""
    bekend.doet(*BESLUIT, f"{NAAM} mag tot 2 juni blijven.", *REST)
    zegt = bekend.zegt("besluit", "zet", "B-2026-03-12-01", "--motivering", f"Dat vroeg {NAAM}.")
    assert f"Let op: {OVERLEGPAD}, regel " in zegt


def test_a_text_that_goes_along(bekend: Secretaris) -> None:
    """An act that writes other texts says nothing of a name that stays where it was."""
    assert "Let op: " not in bekend.zegt(*BESLUIT, "Het gezin mag tot 2 juni blijven.", *REST)


@pytest.mark.parametrize("wat", VAST)
def test_whatever_writes_it(wat: str, vastgesteld: Secretaris) -> None:
    """A list that is fixed, an onderwerp, an actie: all say it, with the way out."""
    vastgesteld.typt(LIJSTPAD, "Gezin verblijft", f"Volgens {NAAM} woont het gezin")
    zegt = vastgesteld.op("2026-03-16").zegt(*VAST[wat])
    assert "Dit lijkt de naam van een persoon" in zegt
    assert "rao ongedaan --wis" in zegt
