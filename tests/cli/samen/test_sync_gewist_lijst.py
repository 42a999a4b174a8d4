"""`rao sync` after an erasing in a fixed besluitenlijst, with a change by hand of its actie."""

import sys
from collections.abc import Callable

import pytest

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.samen.paar import Collega, Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, stuur
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


def test_a_second_wissing_there(vast: Paar) -> None:
    """It writes the anchors of the first anew; Ben, who knows that one, hears the second alone."""
    anna, ben = (een.op("2026-03-14") for een in (vast.anna, vast.ben))
    kenmerken, gezegd = list[str](), ""
    for tekst in (NAAM, "reisdocument"):
        oud = vast.tip()
        kenmerken.append(wist(anna, "--tekst", tekst))
        stuur(vast, oud)
        gezegd = plat(ben.zegt("sync"))
    assert [een in gezegd for een in kenmerken] == [False, True]


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
    """Ben puts it under the list: no step is there again, and what he left as it was is wiped."""
    ben = verandert(vast, **{"DT&V": "COA"})
    _, gezegd = gesprek(ben, ("sync",), ["ons"])
    assert "COA, uiterlijk 1 april 2026: Belt met gewist over het reis" in ben.lees(OVERLEGPAD)
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
    assert "Hiervan blijft geen eigen stap over: met de hand" in plat(gezegd)
    assert "Wat u anders had dan de besluitenlijst van 12 maart 2026, staat er nu" in plat(gezegd)
    assert "er weer op" not in plat(gezegd)
    assert WOORDEN in plat(gezegd)
    assert vast.tip() == ben.commits()
    ben.doet("controleer-historie")


def test_an_answer_that_brings_it_back(vast: Paar) -> None:
    """Ben worked in the very words: with ons nothing is shared, and he hears where; hun works."""
    ben = verandert(vast, over="en mailt over")
    eerst, tip = ben.commits(), vast.tip()
    code, gezegd = gesprek(ben, ("sync",), ["ons"])
    assert (code, ben.commits(), vast.tip()) == (1, eerst, tip)
    _, _, fout = plat(gezegd).partition("Fout: ")
    assert f"{OVERLEGPAD} (overleg 2026-03-12, verbetering 1, tekst)" in fout
    assert WOORD not in fout.casefold()
    assert "kies die van de ander" in fout
    code, _ = gesprek(ben, ("sync",), ["hun"])
    assert code == 0
    assert waar_nog(ben.map, WOORD) == []


def test_two_words_are_let_go(vast: Paar) -> None:
    """Ben changed two fields and lets both go: no step of him changes the fixed list."""
    ben = verandert(vast, **{"over": "en mailt over", "DT&V": "COA"})
    code, gezegd = gesprek(ben, ("sync",), ["hun"])
    assert code == 0, gezegd
    assert vast.tip() == ben.commits()
    ben.doet("controleer-historie")


@pytest.mark.parametrize("keuze", ["ons", "hun"])
def test_an_actie_that_is_done_stays_done(vast: Paar, keuze: str) -> None:
    """Ben also wrote down that it is done: that is not fixed, so it stays as his own step."""
    klaar = "status: gereed\ngereed_op: 2026-03-14"
    ben = verandert(vast, **{"DT&V": "COA", "status: open": klaar})
    _, gezegd = gesprek(ben, ("sync",), [keuze])
    assert "Uw eigen stap staat er weer op." in plat(gezegd)
    assert klaar in ben.lees(ACTIEPAD)
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
    ben.doet("controleer-historie")
