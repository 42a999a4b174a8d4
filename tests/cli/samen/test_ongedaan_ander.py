"""`rao ongedaan` when the last step is of somebody else: never without a word."""

import sys

import pytest

from tests.cli.samen.paar import BEN, Paar
from tests.cli.secretaris import LIJSTPAD, ZAAK

TEKST = "Het gezin kan blijven."


@pytest.fixture
def van_ben(twee: Paar) -> Paar:
    """Ben gave a standpunt, and Anna took it in."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", TEKST)
    twee.ben.zegt("sync")
    twee.anna.zegt("sync")
    return twee


def test_a_script_is_refused(van_ben: Paar) -> None:
    """With --ja the step of a colleague stays, and his name is told."""
    voor = van_ben.anna.foto()
    assert van_ben.anna.faalt("ongedaan", "--ja") == (
        f"Fout: De laatste stap, 'Standpunt van COA over zaak {ZAAK}', is van {BEN} en niet van u. "
        "Er is niets veranderd.\n"
        f"Vraag {BEN} om hem ongedaan te maken. Moet u het zelf doen? Typ dan in een venster, "
        "zonder --ja: rao ongedaan\n"
    )
    assert van_ben.anna.foto() == voor


def test_a_rehearsal_says_whose_it_is(van_ben: Paar) -> None:
    """With --proef the name stands above what would happen."""
    gezegd = van_ben.anna.zegt("ongedaan", "--proef")
    assert gezegd.startswith(f"Let op: deze stap is van {BEN}, niet van u.\n")


def test_of_oneself_after_a_sync(van_ben: Paar) -> None:
    """Who made the step takes it back, also when it is shared; the history says it in Dutch."""
    van_ben.ben.doet("ongedaan", "--ja")
    assert van_ben.ben.log()[-1] == f"Ongedaan gemaakt: Standpunt van COA over zaak {ZAAK}"
    assert TEKST not in van_ben.ben.lees(LIJSTPAD)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize("antwoord", ["", "j"])
def test_at_a_terminal(van_ben: Paar, antwoord: str) -> None:
    """Who looks on is asked whether it is meant: Enter leaves it."""
    from tests.cli.questions.test_gesprek import gesprek

    van_ben.anna.wordt()
    voor = van_ben.anna.foto()
    code, tekst = gesprek(van_ben.anna, ["ongedaan"], [antwoord])
    assert (code, f"deze stap is van {BEN}, niet van u." in tekst) == (0, True)
    assert "Toch ongedaan maken?" in tekst
    assert (van_ben.anna.foto() == voor) == (not antwoord)
