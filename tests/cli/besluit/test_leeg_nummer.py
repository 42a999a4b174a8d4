"""After an undo a number stays empty, and whoever reads on sees why (S11)."""

from __future__ import annotations

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

WAT = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord.")
LEEG = "B-2026-03-12-02"
WAAROM = "Een nummer van iets dat is teruggedraaid of weggehaald, komt niet terug."


@pytest.fixture
@uit_voorraad
def met_gat(gepland: Secretaris) -> Secretaris:
    """Three decisions of which the second, with its actie, was undone."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *WAT)
    s.doet("nieuw", "besluit", "--punt", "gemeenten", *WAT, "--actie", "COA;2026-04-01;Belt")
    s.doet("ongedaan", "--ja")
    s.doet("nieuw", "besluit", "--punt", "trends", *WAT, "--actie", "COA;2026-04-01;Mailt")
    return s


def test_the_list_says_it(met_gat: Secretaris) -> None:
    """The besluitenlijst names the numbers that are missing, and why."""
    met_gat.doet("besluitenlijst", "genereer")
    lijst = met_gat.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert f"Niet in gebruik: {LEEG} en A-2026-03-12-01. {WAAROM}" in lijst


def test_toon_says_it(met_gat: Secretaris) -> None:
    """The meeting on the screen says it too."""
    assert f"{LEEG} en A-2026-03-12-01. {WAAROM}" in " ".join(met_gat.doet("toon", OVERLEG).split())


def test_who_asks_for_it(met_gat: Secretaris) -> None:
    """Who looks the number up, hears that it is gone and where that is told."""
    fout = met_gat.faalt("toon", LEEG.lower())
    assert f"{LEEG} is er niet meer. {WAAROM}" in fout
    assert f"rao historie {OVERLEG}" in fout
    assert f"Besluit {LEEG} weggehaald" in met_gat.doet("historie", OVERLEG)


def test_no_hole_no_word(met_gat: Secretaris) -> None:
    """A meeting of which every number is in use, says nothing."""
    met_gat.doet("ongedaan", "--ja")
    met_gat.doet("besluitenlijst", "genereer")
    assert "Niet in gebruik" not in met_gat.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
