"""A wrong clock, or a wrong --vandaag: what is fixed or sent never comes before its cause."""

import sys
from collections.abc import Callable

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

GROND = ("--grond", "trend", "--concept")
BESLUIT, ACTIE = f"B-{OVERLEG}-01", f"A-{OVERLEG}-01"
TAAK = ("--organisatie", "COA", "--uiterlijk", "2026-04-01", "--omschrijving", "Belt")
NIEUW = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Klaar")
#: Per stage of a register an act, the day before its cause, and what that is.
TE_VROEG = [
    ("besloten", ("besluitenlijst", "stel-vast"), "2026-03-11", "het overleg van 12 maart 2026"),
    ("gehouden", NIEUW, "2026-03-11", "het overleg van 12 maart 2026"),
    ("besloten", ("besluit", "zet", BESLUIT, "--besluit", "Anders"), "2026-03-11", "het overleg"),
    ("besloten", ("nieuw", "actie", "--besluit", BESLUIT, *TAAK), "2026-03-11", "het overleg"),
    ("besloten", ("terugkoppeling", "genereer", OVERLEG), "2026-03-11", "het overleg van 12"),
    ("besloten", ("actie", "zet", ACTIE, *TAAK), "2026-03-11", "het overleg van 12 maart 2026"),
    ("opgeschaald", ("zaak", "schaal-op", ZAAK, *GROND), "2026-03-11", "het overleg van 12"),
    ("ingediend", ("signaallijst", "ontvang", LIJST), "2026-03-04", "het indienen van 5 maart"),
    (
        "ontvangen",
        ("signaallijst", "trek-in", LIJST),
        "2026-03-04",
        "het indienen van 5 maart",
    ),
    ("ontvangen", ("zaak", "weiger", ZAAK), "2026-03-04", "het indienen van 5 maart 2026"),
    ("agenda", ("agenda", "stel-vast", OVERLEG), "2026-03-04", "de eerdere vaststelling van 5"),
]


def _sta(register: Callable[[str], Secretaris], stadium: str) -> Secretaris:
    if stadium == "ingediend":
        s = register("lijst")
        s.doet("signaallijst", "dien-in", LIJST)
    elif stadium == "opgeschaald":
        s = register("gehouden")
        s.op(OVERLEG).doet(*NIEUW[:5], "opschalen", *NIEUW[6:])
    elif stadium == "agenda":
        s = register("gepland")
        s.doet("agenda", "stel-vast", OVERLEG, "--ja")
        s.typt(f"overleggen/2026/{OVERLEG}.yaml", "locatie: Assen", "locatie: Emmen")
    else:
        s = register(stadium)
    return s


@pytest.mark.parametrize(("stadium", "opdracht", "dag", "wat"), TE_VROEG)
def test_before_its_cause(
    register: Callable[[str], Secretaris],
    stadium: str,
    opdracht: tuple[str, ...],
    dag: str,
    wat: str,
) -> None:
    """Refused with code 2, with what comes first and where to look; on the day itself it goes."""
    s = _sta(register, stadium)
    extra = ("--reden", "Het is opgelost") if opdracht[1] in {"trek-in", "weiger"} else ()
    fout = s.op(dag).faalt(*opdracht, *extra, "--ja", code=2)
    assert f"ligt voor {wat}" in fout
    assert "klok van uw computer" in fout
    dagen = dict.fromkeys(("gehouden", "besloten", "opgeschaald"), OVERLEG)
    s.op(dagen.get(stadium, "2026-03-05")).doet(*opdracht, *extra, "--ja")


@pytest.mark.parametrize(
    "opdracht", [("nieuw", "besluit"), ("besluit", "zet", BESLUIT), ("nieuw", "actie")]
)
def test_it_is_told_before_the_first_question(
    register: Callable[[str], Secretaris], opdracht: tuple[str, ...]
) -> None:
    """Nobody answers questions for an act that the day forbids."""
    if sys.platform == "win32":
        pytest.skip("no pseudo terminal there")
    from tests.cli.questions.test_gesprek import gesprek

    s = register("gehouden" if opdracht == ("nieuw", "besluit") else "besloten").op("2026-03-11")
    bij = ("--besluit", BESLUIT) if opdracht == ("nieuw", "actie") else ()
    code, tekst = gesprek(s, (*opdracht, *bij), [])
    assert (code, "ligt voor het overleg" in " ".join(tekst.split())) == (2, True)


def test_without_ja_it_is_told_first(besloten: Secretaris) -> None:
    """The wrong day is told before rao asks for a yes."""
    fout = besloten.op("2026-03-11").faalt("besluitenlijst", "stel-vast", code=2)
    assert "ligt voor het overleg" in fout
