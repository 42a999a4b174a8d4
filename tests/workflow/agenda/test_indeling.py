"""What a person added, removed or moved on an agenda stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from tests.documents.wereld import APRIL, anders, na_voorstel, overleg_van, punt, vol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rao_cli.model.soorten.overleg import Agendapunt

STAND = vol()
OVERLEG = overleg_van(STAND, APRIL)
GEVULD = na_voorstel(STAND, OVERLEG)
VOORSTEL = stel_agendapunten_voor(STAND, OVERLEG)


def ids(punten: Sequence[Agendapunt]) -> list[str]:
    """Return the ids of items."""
    return [punt.id for punt in punten]


def ingevoegd(eigen: Sequence[Agendapunt], voorstel: list[Agendapunt]) -> list[str]:
    """Return the order after proposals were merged into an agenda."""
    volgorde = list(eigen)
    invoegen, _ = voeg_samen(anders(OVERLEG, agendapunten=eigen), voorstel)
    for plaats, nieuw in invoegen:
        volgorde.insert(plaats, nieuw)
    return ids(volgorde)


def test_an_empty_agenda_gets_the_proposals_in_their_order() -> None:
    """The first run."""
    assert ids(GEVULD.agendapunten) == ids(VOORSTEL)
    assert GEVULD.voorgesteld == ids(VOORSTEL)


def test_a_second_run_changes_nothing() -> None:
    """Nothing to insert and nothing new to remember."""
    assert voeg_samen(GEVULD, VOORSTEL) == ([], [])


@given(st.permutations(GEVULD.agendapunten), st.integers(0, 22), st.data())
def test_whatever_a_person_did_to_the_agenda_stays(
    volgorde: Sequence[Agendapunt], houd: int, data: st.DataObject
) -> None:
    """After any reordering, removal, change and addition a new run changes nothing."""
    punten = [anders(p, waarom="Eigen woorden", minuten=5) for p in volgorde[:houd]]
    for nummer in range(data.draw(st.integers(0, 2))):
        punten.insert(data.draw(st.integers(0, len(punten))), punt(f"eigen-{nummer}"))
    overleg = anders(GEVULD, agendapunten=punten)
    assert na_voorstel(STAND, overleg) == overleg


@given(st.lists(st.sampled_from(VOORSTEL), unique_by=lambda p: p.id), st.data())
def test_what_is_new_never_moves_what_is_there(
    eerst: Sequence[Agendapunt], data: st.DataObject
) -> None:
    """Whatever came first keeps its order; everything proposed ends up on the agenda once."""
    eigen = punt("eigen")
    begin = [*eerst]
    begin.insert(data.draw(st.integers(0, len(begin))), eigen)
    overleg = anders(OVERLEG, agendapunten=begin)
    daarna = na_voorstel(STAND, overleg)
    assert [p for p in daarna.agendapunten if p in begin] == begin
    assert sorted(ids(daarna.agendapunten)) == sorted([*ids(VOORSTEL), "eigen"])
    assert na_voorstel(STAND, daarna) == daarna


def test_a_removed_item_does_not_return() -> None:
    """The meeting remembers what rao proposed."""
    zonder = [p for p in GEVULD.agendapunten if p.id != "gemeenten"]
    overleg = anders(GEVULD, agendapunten=zonder)
    assert na_voorstel(STAND, overleg) == overleg


def test_an_item_that_a_person_typed_first_is_remembered_too() -> None:
    """When it is taken off later, it does not return either."""
    zelf = anders(OVERLEG, agendapunten=[punt("Z-4H2KDA", soort="zaak")])
    daarna = na_voorstel(STAND, zelf)
    zonder = anders(daarna, agendapunten=daarna.agendapunten[1:])
    assert na_voorstel(STAND, zonder) == zonder


NIEUW = punt("Z-NIEUW0", soort="zaak")
OPENING, SLOT = punt("opening", soort="vast"), punt("rondvraag", soort="vast")
VAST, ZAAK = punt("gemeenten", soort="vast"), punt("Z-EERST0", soort="zaak")
EIGEN = punt("eigen")


@pytest.mark.parametrize(
    ("eigen", "volgorde"),
    [
        ([], ["Z-NIEUW0"]),
        (
            [OPENING, ZAAK, VAST, SLOT],
            ["opening", "Z-EERST0", "Z-NIEUW0", "gemeenten", "rondvraag"],
        ),
        ([OPENING, EIGEN, VAST], ["opening", "Z-NIEUW0", "eigen", "gemeenten"]),
        ([VAST, SLOT], ["Z-NIEUW0", "gemeenten", "rondvraag"]),
        (
            [VAST, OPENING, SLOT, ZAAK],
            ["gemeenten", "opening", "Z-NIEUW0", "rondvraag", "Z-EERST0"],
        ),
        ([EIGEN], ["eigen", "Z-NIEUW0"]),
    ],
)
def test_a_new_zaak_comes_after_the_others_and_before_the_closing(
    eigen: Sequence[Agendapunt], volgorde: list[str]
) -> None:
    """A sensible place, whatever a person made of the agenda."""
    assert ingevoegd(eigen, [NIEUW]) == volgorde
