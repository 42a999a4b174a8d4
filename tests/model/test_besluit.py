"""The table of outcomes: it is whole, and nothing else decides by outcome (S8, S11, S17)."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import msgspec
import pytest

import rao_cli
from rao_cli.model.besluit import MET_DAG, UITKOMSTEN, Gevolg, OnderwerpVervolg, Uitkomst, Vervolg
from rao_cli.model.fase import BESLOTEN, GESLOTEN, ONBESLIST, Fase
from rao_cli.model.soorten.overleg import Besluit

if TYPE_CHECKING:
    from collections.abc import Iterator

PAKKET = Path(rao_cli.__file__).resolve().parent
TABEL = PAKKET / "model" / "besluit.py"
ANDERE = [pad for pad in sorted(PAKKET.rglob("*.py")) if pad != TABEL]
RIJEN = list(UITKOMSTEN.items())
#: Words that are a status of a list, a phase or a doel too: there they may stand.
OOK_IETS_ANDERS = {"afgehandeld", "ter-kennisname"}
#: Where a word of an outcome stands and decides nothing, each with its reason.
UITZONDERINGEN = {
    ("cli/register/demo.py", "aanhouden"): "a command line of the demo",
    ("workflow/opschaling/opschaling.py", "opschalen"): "the name of an act in a commit",
    ("model/historie/keten/zegt/handelingen.py", "opschalen"): "the name of that act, read back",
}


def plekken(tekst: str) -> Iterator[str]:
    """Yield the words with which a module decides by outcome, or names one."""
    boom = ast.parse(tekst)
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Constant) and knoop.value in {*UITKOMSTEN} - OOK_IETS_ANDERS:
            yield knoop.value
        if isinstance(knoop, ast.Compare) and "uitkomst" in ast.unparse(knoop):
            delen = (deel for zijde in (knoop.left, *knoop.comparators) for deel in ast.walk(zijde))
            yield from woorden(delen)
        if isinstance(knoop, ast.Match) and "uitkomst" in ast.unparse(knoop.subject):
            yield from woorden(deel for geval in knoop.cases for deel in ast.walk(geval.pattern))


def woorden(knopen: Iterator[ast.AST]) -> Iterator[str]:
    """Yield the outcomes among constants that are something else too."""
    for knoop in knopen:
        if isinstance(knoop, ast.Constant) and knoop.value in OOK_IETS_ANDERS:
            yield knoop.value


def test_every_outcome_has_a_row() -> None:
    """What the schema lets through always finds its row: no zaak falls off an agenda in silence."""
    assert tuple(UITKOMSTEN) == get_args(Uitkomst)


@pytest.mark.parametrize("uitkomst", get_args(Uitkomst))
def test_a_decision_knows_what_follows(uitkomst: Uitkomst) -> None:
    """A decision with any outcome gives the row of that outcome."""
    assert Besluit("Z-7K3F9E", uitkomst, "Zo besloten").gevolg is UITKOMSTEN[uitkomst]


def test_no_answer_has_a_default() -> None:
    """Whoever adds a row and forgets an answer, gets a failure and no silent choice."""
    for vraag in msgspec.structs.fields(Gevolg):
        assert vraag.default is msgspec.NODEFAULT
        assert vraag.default_factory is msgspec.NODEFAULT


@pytest.mark.parametrize(("uitkomst", "gevolg"), RIJEN)
def test_a_row_answers_in_known_words(uitkomst: Uitkomst, gevolg: Gevolg) -> None:
    """Every answer is one that the code knows, and no text is empty that somebody reads."""
    assert gevolg.vervolg in get_args(Vervolg), uitkomst
    assert gevolg.fase in get_args(Fase), uitkomst
    assert gevolg.onderwerp in get_args(OnderwerpVervolg), uitkomst
    assert all((gevolg.woord, gevolg.uitleg, *gevolg.lko_hoort)), uitkomst


@pytest.mark.parametrize(("uitkomst", "gevolg"), RIJEN)
def test_a_zaak_is_nowhere_after_a_decision_only_when_it_is_done(
    uitkomst: Uitkomst, gevolg: Gevolg
) -> None:
    """What goes on has an open phase, what is decided one that waits for the LKO to hear it."""
    assert gevolg.fase not in GESLOTEN, uitkomst
    gaat_door = gevolg.komt_terug or gevolg.naar_deelberaad
    assert gevolg.fase in (ONBESLIST if gaat_door else BESLOTEN), uitkomst


@pytest.mark.parametrize(("uitkomst", "gevolg"), RIJEN)
def test_only_what_comes_back_has_a_day_and_an_agenda(uitkomst: Uitkomst, gevolg: Gevolg) -> None:
    """A day to come back on belongs to what comes back, and so does the name of that agenda."""
    assert (uitkomst in MET_DAG) == gevolg.met_dag
    assert gevolg.komt_terug or not gevolg.met_dag
    assert all(("{agenda}" in tekst) == gevolg.komt_terug for tekst in gevolg.lko_hoort)


def test_a_phase_says_the_same_as_the_way_on() -> None:
    """Outcomes with one way on have one phase, and two ways on never share a phase."""
    samen = {(gevolg.vervolg, gevolg.fase) for gevolg in UITKOMSTEN.values()}
    wegen, fasen = zip(*samen, strict=True)
    assert len(set(wegen)) == len(set(fasen)) == len(samen)


@pytest.mark.parametrize(("uitkomst", "gevolg"), RIJEN)
def test_an_lko_is_asked_something_when_it_goes_on(uitkomst: Uitkomst, gevolg: Gevolg) -> None:
    """Who gets the zaak back hears what to do; nobody else is asked anything."""
    assert bool(gevolg.lko_doet) == (gevolg.vervolg == "lko"), uitkomst


@pytest.mark.parametrize(("uitkomst", "gevolg"), RIJEN)
def test_an_onderwerp_ends_only_by_a_decision(uitkomst: Uitkomst, gevolg: Gevolg) -> None:
    """An onderwerp is done when the meeting says so and why; what it only heard may come back."""
    klaar = "afgerond" if gevolg.met_motivering else "gehoord"
    hoort = {"agenda": "open", "lko": "open", "deelberaad": "voorgelegd", "klaar": klaar}
    assert gevolg.onderwerp == hoort[gevolg.vervolg], uitkomst


def test_what_leaves_most_open_counts_first() -> None:
    """Of two decisions in one meeting the one that comes back counts, then what goes elsewhere."""
    volgorde = sorted(UITKOMSTEN, key=lambda uitkomst: UITKOMSTEN[uitkomst].nog_open)
    waarheen = [UITKOMSTEN[uitkomst].vervolg for uitkomst in volgorde]
    assert list(dict.fromkeys(waarheen)) == ["agenda", "deelberaad", "lko", "klaar"]


@pytest.mark.parametrize("pad", ANDERE, ids=lambda pad: pad.relative_to(PAKKET).as_posix())
def test_only_the_table_decides_by_outcome(pad: Path) -> None:
    """No other module compares an outcome or keeps a set or table of them: it asks the row."""
    kamer = pad.relative_to(PAKKET).as_posix()
    gevonden = {(kamer, woord) for woord in plekken(pad.read_text(encoding="utf-8"))}
    assert gevonden <= UITZONDERINGEN.keys()


@pytest.mark.parametrize(
    "tekst",
    [
        'if besluit.uitkomst == "afgehandeld": pass',
        'if besluit.uitkomst not in {"ter-kennisname"}: pass',
        '_EINDE = frozenset({"afgehandeld", "opschalen"})',
        'match besluit.uitkomst:\n    case "afgehandeld":\n        pass',
        'if antwoorden.get("uitkomst") == "ter-kennisname": pass',
    ],
)
def test_the_rule_sees_a_decision_by_outcome(tekst: str) -> None:
    """The test above finds what it forbids, in every form."""
    assert list(plekken(tekst))
