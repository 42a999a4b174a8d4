"""The besluitenlijst tells the items in order, and names exactly who gets a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK
from tests.cli.voorraad import uit_voorraad

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
BESLUIT = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")


@pytest.fixture
@uit_voorraad
def besloten(gepland: Secretaris) -> Secretaris:
    """A held meeting with a decision about its one zaak, of LKO Ter Apel."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *BESLUIT)
    return s


def test_what_was_said_stands_around_what_was_decided(besloten: Secretaris) -> None:
    """Words at the first and the last item stand before and after the decision."""
    besloten.doet("overleg", "notuleer", "--punt", "rondvraag", "--verslag", "Niemand iets.")
    besloten.doet("overleg", "notuleer", "--punt", "opening", "--verslag", "Welkom.")
    besloten.doet("besluitenlijst", "genereer")
    lijst = besloten.lees(LIJST)
    plekken = [lijst.index(tekst) for tekst in ("Welkom.", "#### Afgehandeld", "Niemand iets.")]
    assert plekken == sorted(plekken)


def test_an_lko_with_only_an_action(besloten: Secretaris) -> None:
    """An LKO that only has something to do gets a letter, and the list says so."""
    actie = ("--lko", "assen", "--omschrijving", "Vertelt het", "--uiterlijk", "2026-04-10")
    besloten.doet("nieuw", "actie", "--besluit", "B-2026-03-12-01", *actie)
    besloten.doet("besluitenlijst", "genereer")
    deel = besloten.lees(LIJST).partition("## Verzending")[2]
    assert "- **LKO Assen:** terugkoppeling, uiterlijk 19 maart 2026, over actie A-2026-" in deel


def test_the_list_names_who_gets_a_letter(besloten: Secretaris) -> None:
    """As many LKO's as letters that are made."""
    besloten.doet("besluitenlijst", "genereer")
    deel = besloten.lees(LIJST).partition("## Verzending")[2]
    besloten.doet("terugkoppeling", "genereer")
    brieven = list((besloten.map / "documenten" / OVERLEG).glob("terugkoppeling-*"))
    assert deel.count("**LKO ") == len(brieven) == 1


def test_the_next_agenda_names_a_fixed_list(besloten: Secretaris) -> None:
    """A list that was fixed already is no item of the next agenda; its head says when it was."""
    besloten.doet("besluitenlijst", "stel-vast", "--ja")
    besloten.doet("nieuw", "overleg", "--datum", "2026-04-09")
    besloten.doet("agenda", "genereer", "2026-04-09")
    wat = "die van 12 maart 2026 (Assen) is vastgesteld op 12 maart 2026"
    assert f"- **Vorige besluitenlijst:** {wat}\n" in besloten.lees(
        "documenten/2026-04-09/agenda.md"
    )
