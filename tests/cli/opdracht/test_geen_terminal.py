"""No terminal means no questions, and no question is no yes."""

from collections.abc import Callable

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import OVERLEG, Secretaris

TK = f"TK-ter-apel-{OVERLEG}"
TREND = "trend-reisdocument"
#: Per stage of a register the acts that fix something, or call it sent.
VAST = [
    ("gepland", ("agenda", "stel-vast")),
    ("besloten", ("besluitenlijst", "stel-vast")),
    ("vastgesteld", ("terugkoppeling", "verzonden", TK)),
    ("vastgesteld", ("agendapunten", "verzonden", "--voor", "deelberaad")),
]


def _klaar(register: Callable[[str], Secretaris], stadium: str) -> Secretaris:
    s = register(stadium).op("2026-03-16")
    if stadium == "vastgesteld":
        s.doet("terugkoppeling", "genereer", OVERLEG)
        titel = ("--titel", "Reisdocument", "--omschrijving", "Langer wachten")
        s.doet("nieuw", "onderwerp", "--type", "trend", *titel, "--voor-agenda", "deelberaad")
    return s


@pytest.mark.parametrize(("stadium", "opdracht"), VAST)
def test_without_a_terminal(
    register: Callable[[str], Secretaris], stadium: str, opdracht: tuple[str, ...]
) -> None:
    """Refused with code 2 and the way out; with --ja it goes on, and once more needs no --ja."""
    s = _klaar(register, stadium)
    assert "opnieuw met --ja" in s.faalt(*opdracht, code=2)
    s.doet(*opdracht, "--ja")
    if "agendapunten" not in opdracht:
        assert "alles stond er al" in s.zegt(*opdracht)


@pytest.mark.parametrize(("stadium", "opdracht"), VAST)
def test_a_rehearsal_needs_no_yes(
    register: Callable[[str], Secretaris], stadium: str, opdracht: tuple[str, ...]
) -> None:
    """With --proef nothing is fixed, so nothing is asked."""
    s = _klaar(register, stadium)
    s.doet(*opdracht, "--proef")


@pytest.mark.parametrize(("stadium", "opdracht"), VAST)
@pytest.mark.parametrize(("antwoord", "gedaan"), [("nee", False), ("ja", True)])
def test_at_a_terminal(
    register: Callable[[str], Secretaris],
    stadium: str,
    opdracht: tuple[str, ...],
    antwoord: str,
    *,
    gedaan: bool,
) -> None:
    """A person is asked, and only a yes is one."""
    s = _klaar(register, stadium)
    voor = s.git("rev-parse", "HEAD")
    gesprek(s, opdracht, [antwoord])
    assert (s.git("rev-parse", "HEAD") != voor) is gedaan


def test_what_is_refused_is_refused_first(gepland: Secretaris) -> None:
    """What cannot be done is told at once, also without --ja."""
    assert gepland.rao("besluitenlijst", "stel-vast", OVERLEG).exit_code == 3
