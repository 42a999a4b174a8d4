"""A paper that lags behind what it was made of is still of rao: it is made again, never asked."""

from collections.abc import Callable
from typing import Final

from tests.cli.samen.paar import Collega, Paar
from tests.cli.secretaris import OVERLEG

PAD: Final = f"documenten/{OVERLEG}/besluitenlijst.md"
BESLUIT: Final = f"B-{OVERLEG}-01"


def _werkt(wie: Collega, wat: str) -> None:
    """Plan an actie, make the paper, and plan another that is not in it."""
    wie = wie.op(OVERLEG)
    actie = ("nieuw", "actie", "--besluit", BESLUIT, "--uiterlijk", "2026-04-01", "--organisatie")
    wie.doet(*actie, "COA", "--omschrijving", f"{wat} de gemeente")
    wie.doet("besluitenlijst", "genereer", OVERLEG)
    wie.doet(*actie, "IND", "--omschrijving", f"{wat} de advocaat")


def test_both_lag_behind(paar: Callable[[str], Paar]) -> None:
    """Each made the besluitenlijst and went on: nothing is asked, and the paper holds it all."""
    twee = paar("besloten")
    _werkt(twee.ben, "Belt")
    twee.ben.zegt("sync")
    _werkt(twee.anna, "Schrijft")
    twee.anna.zegt("sync")
    tekst = twee.anna.lees(PAD)
    wat = [f"{hoe} de {wie}" for hoe in ("Belt", "Schrijft") for wie in ("gemeente", "advocaat")]
    assert [zin for zin in wat if zin not in tekst] == []


def test_what_a_person_wrote_is_still_asked(paar: Callable[[str], Paar]) -> None:
    """Anna wrote a line of her own where Ben's paper says something else: she is asked."""
    twee = paar("besloten")
    _werkt(twee.ben, "Belt")
    twee.ben.zegt("sync")
    _werkt(twee.anna, "Schrijft")
    zin = "Haalt het reisdocument op"
    twee.anna.typt(PAD, zin, f"{zin}, samen met het COA")
    twee.anna.typt(PAD, "Schrijft de gemeente", "Schrijft de gemeente snel")
    assert PAD in twee.anna.faalt("sync")
