"""A list is mended one element at a time: keep, change, move, take away or add."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.cli.questions.lijstvraag import Element, Elementlijst, werk_lijst_bij
from rao_cli.cli.questions.vraag import LangeTekst, Vraag, na

if sys.platform != "win32":
    from tests.cli.toetsenbord import Terminal, zonder_kleur

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
STAPPEN = [{"stap": "Gesprek", "wie": "DT&V"}, {"stap": "Ticket"}, {"stap": "Vlucht"}]
LIJST = Elementlijst(
    naam="stappen",
    een="stap",
    meer="stappen",
    noem=lambda stap: stap["stap"],
    vragen=(
        Vraag(naam="stap", tekst="Welke stap?", verplicht=False),
        LangeTekst(naam="wie", tekst="Wie?", verplicht=False, alleen_als=na("stap")),
    ),
)
PROGRAMMA = """if True:
    from datetime import date
    from functools import partial
    from rao_cli.cli.questions import vragen
    from rao_cli.cli.questions.lijstvraag import werk_lijst_bij
    from rao_cli.cli.terminal import uitvoer
    from tests.cli.questions.test_lijstvraag import LIJST, STAPPEN
    stel = partial(vragen.vul_aan, gegeven={}, ja=False, vandaag=date(2026, 3, 12))
    for element in werk_lijst_bij(stel, LIJST, STAPPEN):
        uitvoer.toon(f"KLAAR {element.was} {dict(element.inhoud)}")
"""


class Antwoorder:
    """Answers each question with the next line, read as the question reads it."""

    def __init__(self, *regels: str) -> None:
        self._regels = list(regels)

    def __call__(self, lijst: Sequence[Vraag]) -> Mapping[str, Any]:
        """Answer one round; an empty line keeps what stands there."""
        uit: dict[str, Any] = {}
        for vraag in lijst:
            if not vraag.alleen_als(uit):
                continue
            regel = self._regels.pop(0)
            leeg = {"": vraag.eerder, "-": None}
            uit[vraag.naam] = leeg[regel] if regel in leeg else vraag.lees(regel, date.min)
        return uit


def wordt(*regels: str) -> list[tuple[int | None, dict[str, Any]]]:
    """Return what the list becomes after these answers."""
    nu = werk_lijst_bij(Antwoorder(*regels), LIJST, STAPPEN)
    return [(element.was, dict(element.inhoud)) for element in nu]


ALLE = list(enumerate(STAPPEN))


def test_enter_keeps_the_list() -> None:
    """Nothing of it changes, and every element knows where it stood."""
    assert werk_lijst_bij(Antwoorder(""), LIJST, STAPPEN) == [
        Element(stap, plek) for plek, stap in ALLE
    ]


@pytest.mark.parametrize("typt", ["weg 2", "2 weg", "haal 2 weg", " WEG  2 "])
def test_an_element_is_taken_away(typt: str) -> None:
    """The others keep what they were."""
    assert wordt(typt, "") == [ALLE[0], ALLE[2]]


def test_an_element_is_moved() -> None:
    """It stands at the number that was typed."""
    assert wordt("3 naar 1", "") == [ALLE[2], ALLE[0], ALLE[1]]


def test_an_element_is_changed_in_place() -> None:
    """What was kept with Enter stays, what was typed comes in its place."""
    assert wordt("1", "Gesprekken", "", "") == [
        (0, {"stap": "Gesprekken", "wie": "DT&V"}),
        *ALLE[1:],
    ]


def test_a_part_of_an_element_is_emptied() -> None:
    """The part goes and the element stays."""
    assert wordt("verander 1", "", "-", "")[0] == (0, {"stap": "Gesprek"})


def test_an_element_is_added_at_the_end() -> None:
    """It has no place in the list as it stands."""
    assert wordt("+", "Landing", "KMar", "") == [*ALLE, (None, {"stap": "Landing", "wie": "KMar"})]


def test_an_element_of_which_nothing_is_left_goes() -> None:
    """Who empties all of it took it away."""
    assert wordt("2", "-", "") == [ALLE[0], ALLE[2]]


def test_a_new_element_of_which_nothing_is_said_is_none() -> None:
    """Nothing is added."""
    assert wordt("erbij", "", "") == ALLE


def test_the_second_change_sees_the_first() -> None:
    """A number is that of the list as it was shown last."""
    assert wordt("weg 1", "weg 1", "") == [ALLE[2]]


@POSIX
def test_a_list_is_mended_at_a_terminal() -> None:
    """The elements stand there with their numbers, and what cannot be says so."""
    terminal = Terminal(PROGRAMMA)
    terminal.wacht_op("> ")
    for regel in ("weg 4", "2 naar 1", "stappen", "1"):
        terminal.typ(regel)
        terminal.wacht_op("> ")
    for regel in ("", "COA", "", ""):
        terminal.typ(regel)
    assert terminal.einde() == 0
    scherm = zonder_kleur(terminal.alles)
    assert "Dit zijn de stappen. Wat verandert er?" in scherm
    assert "   1  Gesprek\n" in scherm
    assert "Er is geen nummer 4. Kies 1 tot en met 3." in scherm
    assert "'stappen' kan hier niet. Typ een nummer" in scherm
    assert "KLAAR 1 {'stap': 'Ticket', 'wie': 'COA'}\nKLAAR 0 {'stap': 'Gesprek'" in scherm
