"""No terminal means no questions, and no question is no yes."""

import shlex
from collections.abc import Callable

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

TK = f"TK-ter-apel-{OVERLEG}"
TREND = "trend-reisdocument"
ACTIE = f"A-{OVERLEG}-01"
#: Per stage of a register the acts that fix something, call it sent, or take it away.
VAST = [
    ("gepland", ("agenda", "stel-vast")),
    ("besloten", ("besluitenlijst", "stel-vast")),
    ("vastgesteld", ("terugkoppeling", "verzonden", TK)),
    ("vastgesteld", ("agendapunten", "verzonden", "--voor", "deelberaad")),
    ("lijst", ("signaallijst", "trek-in", LIJST, "--reden", "Dubbel gemeld")),
    ("ontvangen", ("zaak", "weiger", ZAAK, "--reden", "Dit kan het LKO zelf")),
    ("gepland", ("agenda", "haal-af", ZAAK, OVERLEG, "--reden", "De tijd is op")),
    ("gepland", ("overleg", "vervalt", OVERLEG, "--reden", "Er zijn geen zaken")),
    ("besloten", ("actie", "verval", ACTIE, "--toelichting", "Niet meer nodig")),
]


def _klaar(register: Callable[[str], Secretaris], stadium: str) -> Secretaris:
    s = register(stadium).op("2026-03-16")
    if stadium == "gepland":
        s.op("2026-03-05").doet("agenda", "genereer", OVERLEG)
    if stadium == "vastgesteld":
        s.doet("terugkoppeling", "genereer", OVERLEG)
        titel = ("--titel", "Reisdocument", "--omschrijving", "Langer wachten")
        s.doet("nieuw", "onderwerp", "--type", "trend", *titel, "--voor-agenda", "deelberaad")
    return s


@pytest.mark.parametrize(("stadium", "opdracht"), VAST)
def test_without_a_terminal(
    register: Callable[[str], Secretaris], stadium: str, opdracht: tuple[str, ...]
) -> None:
    """Refused with code 2 and the very command to type; with --ja it goes, and once is enough."""
    s = _klaar(register, stadium)
    fout = s.faalt(*opdracht, code=2)
    assert "opnieuw met --ja" in fout
    regel = shlex.split(fout.splitlines()[-1])
    assert regel == ["rao", "-C", str(s.map), "--vandaag", s.vandaag, *opdracht, "--ja"]
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


def test_another_standpunt(lijst: Secretaris) -> None:
    """A standpunt that takes the place of another needs a yes; the same words need none."""
    woorden = ("standpunt", ZAAK, "COA", "--standpunt")
    lijst.doet(*woorden, "Het kan.")
    lijst.doet(*woorden, "Het kan.")
    assert "vervangt het standpunt van COA" in lijst.faalt(*woorden, "Het kan niet.", code=2)
    lijst.doet(*woorden, "Het kan niet.", "--ja")


def test_behind_two_dashes_nothing_is_an_option(lijst: Secretaris) -> None:
    """The command that rao prints has --ja where it is an option."""
    fout = lijst.faalt("signaallijst", "trek-in", "--reden", "Dubbel", "--", LIJST, code=2)
    assert fout.endswith(f" --reden Dubbel --ja -- {LIJST}\n")


def test_what_is_refused_is_refused_first(gepland: Secretaris) -> None:
    """What cannot be done is told at once, also without --ja."""
    assert gepland.rao("besluitenlijst", "stel-vast", OVERLEG).exit_code == 3
