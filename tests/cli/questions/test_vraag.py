"""What an answer means."""

from datetime import date
from typing import Any

import pytest

from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import (
    DatumVraag,
    JaNeeVraag,
    KeuzeVraag,
    LangeTekst,
    MeerkeuzeVraag,
    Vraag,
)

VANDAAG = date(2026, 3, 12)
ORGANISATIES = tuple(map(Keuze, ("DT&V", "IND", "COA", "AVIM")))
WIE = KeuzeVraag(naam="aanbrenger", tekst="Wie?", keuzes=ORGANISATIES)
WIE_ALLEN = MeerkeuzeVraag(naam="aanwezig", tekst="Wie?", keuzes=ORGANISATIES)


@pytest.mark.parametrize(
    ("vraag", "antwoord", "waarde"),
    [
        (Vraag(naam="x", tekst="?"), "  een tekst ", "een tekst"),
        (Vraag(naam="x", tekst="?"), "geplakt\nover twee", "geplakt over twee"),
        (LangeTekst(naam="x", tekst="?"), "een  \n twee\n", "een\n twee"),
        (DatumVraag(naam="x", tekst="?"), "morgen", date(2026, 3, 13)),
        (JaNeeVraag(naam="x", tekst="?"), "J", True),
        (JaNeeVraag(naam="x", tekst="?"), "nee", False),
        (WIE, "1", "DT&V"),
        (WIE, "coa", "COA"),
        (WIE, " a", "AVIM"),
        (WIE_ALLEN, "3, dt", ["DT&V", "COA"]),
        (WIE_ALLEN, "alle", ["DT&V", "IND", "COA", "AVIM"]),
        (WIE_ALLEN, "coa,coa", ["COA"]),
    ],
)
def test_an_answer_is_understood(vraag: Vraag, antwoord: str, waarde: object) -> None:
    """By number, by the beginning of a word, in any case, in any order."""
    assert vraag.lees(antwoord, VANDAAG) == waarde


@pytest.mark.parametrize(
    ("vraag", "antwoord", "zin"),
    [
        (WIE, "5", "Er is geen nummer 5. Kies 1 tot en met 4."),
        (WIE, "x", "'x' staat er niet bij. Kies uit: DT&V, IND, COA, AVIM."),
        (WIE, "avmi", "'avmi' staat er niet bij. Kies uit: DT&V, IND, COA, AVIM. Bedoelt u AVIM?"),
        (JaNeeVraag(naam="x", tekst="?"), "ok", "'ok' is geen ja of nee. Typ j of n."),
        (DatumVraag(naam="x", tekst="?"), "ooit", None),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told(vraag: Vraag, antwoord: str, zin: str | None) -> None:
    """One sentence that helps to do better."""
    with pytest.raises(NietBegrepen) as fout:
        vraag.lees(antwoord, VANDAAG)
    assert zin is None or str(fout.value) == zin


def test_a_beginning_that_fits_twice_is_asked_again() -> None:
    """The sentence names what it could be."""
    vraag = KeuzeVraag(naam="x", tekst="?", keuzes=(Keuze("terugkeer"), Keuze("terug-naar-lko")))
    with pytest.raises(NietBegrepen, match="'terug' kan terugkeer of terug-naar-lko zijn"):
        vraag.lees("terug", VANDAAG)


def test_a_whole_word_goes_before_a_longer_one() -> None:
    """`trend` is not ambiguous beside `trendbreuk`."""
    vraag = KeuzeVraag(naam="x", tekst="?", keuzes=(Keuze("trendbreuk"), Keuze("trend")))
    assert vraag.lees("trend", VANDAAG) == "trend"


@pytest.mark.parametrize("soort", [Vraag, LangeTekst])
def test_a_check_of_the_command_itself(soort: type[Vraag]) -> None:
    """`toets` returns the complaint."""
    vraag = soort(naam="x", tekst="?", toets=lambda tekst: "" if tekst == "goed" else "Zeg goed.")
    assert vraag.lees("goed", VANDAAG) == "goed"
    with pytest.raises(NietBegrepen, match=r"Zeg goed\."):
        vraag.lees("fout", VANDAAG)


def test_a_check_on_a_date_sees_iso() -> None:
    """However it was typed."""
    vraag = DatumVraag(naam="x", tekst="?", toets=lambda t: "" if t > "2026-03-12" else "Te vroeg.")
    assert vraag.lees("13-3-2026", VANDAAG) == date(2026, 3, 13)
    with pytest.raises(NietBegrepen, match=r"Te vroeg\."):
        vraag.lees("vandaag", VANDAAG)


@pytest.mark.parametrize(
    ("vraag", "waarde", "getoond"),
    [
        (WIE, "COA", "COA"),
        (WIE_ALLEN, ["COA", "IND"], "COA, IND"),
        (JaNeeVraag(naam="x", tekst="?"), True, "J/n"),
        (JaNeeVraag(naam="x", tekst="?"), False, "j/N"),
        (DatumVraag(naam="x", tekst="?"), VANDAAG, "2026-03-12"),
    ],
)
def test_a_default_is_shown_as_it_is_typed(vraag: Vraag, waarde: Any, getoond: str) -> None:
    """Between the brackets."""
    assert vraag.toon(waarde) == getoond


def test_the_option_follows_from_the_name() -> None:
    """Unless the question says another."""
    assert Vraag(naam="hervatten_op", tekst="?").optienaam == "--hervatten-op"
    assert Vraag(naam="lijst", tekst="?", optie="LIJST").optienaam == "LIJST"


def test_a_choice_with_a_number_of_its_own() -> None:
    """A menu of a part of the agenda has the numbers of the agenda."""
    vraag = KeuzeVraag(naam="punt", tekst="?", keuzes=(Keuze("a", "", 3), Keuze("b", "", 7)))
    assert vraag.lees("7", VANDAAG) == "b"
    with pytest.raises(NietBegrepen, match=r"Nummer 1 kan hier niet\. Kies uit: 3, 7\."):
        vraag.lees("1", VANDAAG)
