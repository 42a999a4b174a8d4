"""`rao sync` after an erasing in a fixed besluitenlijst, with a change by hand of its actie."""

import sys
from collections.abc import Callable

import pytest

from tests.cli.bewaring.speuren import wist
from tests.cli.samen.paar import Collega, Paar
from tests.cli.samen.test_sync_gewist import NAAM, plat, stuur
from tests.cli.secretaris import OVERLEGPAD

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

ACTIE = "A-2026-03-12-01"
ACTIEPAD = f"acties/2026/{ACTIE}.yaml"
WOORDEN = "rao weet niet welke woorden zijn gewist"


@pytest.fixture
def vast(paar: Callable[[str], Paar]) -> Paar:
    """Both have a fixed list, and an actie of it says a name."""
    twee = paar("besloten")
    anna = twee.anna.op("2026-03-13")
    anna.typt(ACTIEPAD, "Haalt het reisdocument op", f"Belt met {NAAM} over het reisdocument")
    anna.doet("besluitenlijst", "stel-vast", "--ja")
    anna.zegt("sync")
    twee.ben.zegt("sync")
    return twee


def verandert(paar: Paar, **woorden: str) -> Collega:
    """Let Ben change words of the actie by hand, and Anna erase the name; returns Ben."""
    ben, anna = (een.op("2026-03-14") for een in (paar.ben, paar.anna))
    tekst = ben.lees(ACTIEPAD)
    for oud, nieuw in woorden.items():
        assert oud in tekst
        tekst = tekst.replace(oud, nieuw)
    ben.typt_nieuw(ACTIEPAD, tekst)
    oud = paar.tip()
    wist(anna, "--tekst", NAAM)
    stuur(paar, oud)
    ben.wordt()
    return ben


def test_nothing_of_ours_is_left(vast: Paar) -> None:
    """Ben lets his change go: rao does not say that his step is there again."""
    ben = verandert(vast, over="en mailt over")
    code, gezegd = gesprek(ben, ("sync",), ["hun"])
    assert code == 0
    assert "Hiervan blijft niets over: met de hand" in plat(gezegd)
    assert "er weer op" not in plat(gezegd)
    assert WOORDEN not in plat(gezegd)
    assert vast.tip() == ben.commits()


def test_what_came_under_the_list_is_no_step(vast: Paar) -> None:
    """Ben puts it under the list: no step is there again, but he has to look at his words."""
    ben = verandert(vast, over="en mailt over")
    _, gezegd = gesprek(ben, ("sync",), ["ons"])
    assert "en mailt over" in ben.lees(OVERLEGPAD)
    assert "Hiervan blijft geen eigen stap over: met de hand" in plat(gezegd)
    assert "Wat u anders had dan de besluitenlijst van 12 maart 2026, staat er nu" in plat(gezegd)
    assert "er weer op" not in plat(gezegd)
    assert WOORDEN in plat(gezegd)


def test_two_words_are_let_go(vast: Paar) -> None:
    """Ben changed two fields and lets both go: no step of him changes the fixed list."""
    ben = verandert(vast, **{"over": "en mailt over", "DT&V": "COA"})
    code, gezegd = gesprek(ben, ("sync",), ["hun"])
    assert code == 0, gezegd
    assert vast.tip() == ben.commits()
    ben.doet("controleer-historie")


def test_two_words_come_under_the_list(vast: Paar) -> None:
    """Ben puts both under the list: only the erratum is shared, and the actie stays as agreed."""
    ben = verandert(vast, **{"over": "en mailt over", "DT&V": "COA"})
    code, gezegd = gesprek(ben, ("sync",), ["ons"])
    assert code == 0, gezegd
    assert vast.tip() == ben.commits()
    assert "COA, uiterlijk 1 april 2026" in ben.lees(OVERLEGPAD)
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
    ben.doet("controleer-historie")


@pytest.mark.parametrize("keuze", ["ons", "hun"])
def test_an_actie_that_is_done_stays_done(vast: Paar, keuze: str) -> None:
    """Ben also wrote down that it is done: that is not fixed, so it stays as his own step."""
    klaar = "status: gereed\ngereed_op: 2026-03-14"
    ben = verandert(vast, **{"over": "en mailt over", "DT&V": "COA", "status: open": klaar})
    _, gezegd = gesprek(ben, ("sync",), [keuze])
    assert "Uw eigen stap staat er weer op." in plat(gezegd)
    assert klaar in ben.lees(ACTIEPAD)
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
    ben.doet("controleer-historie")
