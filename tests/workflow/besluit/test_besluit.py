"""What a meeting may decide, and when (S8, S11)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.workflow.besluit.besluit import (
    eis_hervatten,
    eis_onbesloten,
    open_punten,
    zoek_te_besluiten,
)
from rao_cli.workflow.besluit.zet import zet_besluit, zoek_te_verbeteren
from tests.documents.wereld import APRIL, MAART, anders, punt
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart
from tests.workflow.handelen import handeling

KENMERK = "B-2026-03-12-01"


@pytest.mark.parametrize(
    ("status", "zin"),
    [
        ("gepland", "is nog niet gehouden"),
        ("vervallen", "is vervallen"),
        ("besluitenlijst-vastgesteld", "ligt vast"),
    ],
)
def test_only_a_held_meeting_decides(status: Any, zin: str) -> None:
    """Before it nobody was there, after it the list is fixed."""
    with pytest.raises(RaoError, match=zin):
        zoek_te_besluiten(handeling(LIJST, anders(maart(), status=status)), MAART)


def test_an_item_waits_until_something_is_recorded() -> None:
    """A decision, a reason why not, or words; a standing item waits for these too."""
    gezegd = punt("trends", soort="vast", verslag="Geen trends.")
    vast = [punt("opening", soort="vast"), gezegd]
    punten = [punt("a"), punt("b"), *vast, *maart().agendapunten]
    overleg = anders(maart("afgehandeld"), agendapunten=punten, zonder_besluit={"a": "Geen tijd"})
    assert [plek.punt.id for plek in open_punten(handeling(LIJST, overleg), MAART)] == [
        "b",
        "opening",
    ]


def test_words_do_not_end_the_wait_for_a_decision() -> None:
    """An item that asks a decision waits for it, whatever was said."""
    punten = [punt("a", doel="besluit", verslag="Lang over gepraat.")]
    overleg = anders(maart("afgehandeld"), agendapunten=punten)
    assert [plek.punt.id for plek in open_punten(handeling(LIJST, overleg), MAART)] == ["a"]


def test_an_item_is_decided_once() -> None:
    """A second decision about an item is refused, and the first one is named."""
    h = handeling(LIJST, maart("afgehandeld"))
    with pytest.raises(RaoError, match=f"staat al besluit {KENMERK}"):
        eis_onbesloten(h, MAART, ZAAK)


@pytest.mark.parametrize(
    ("uitkomst", "dag", "zin"),
    [
        ("afgehandeld", APRIL, "Alleen een aangehouden zaak"),
        ("aanhouden", MAART, "ligt niet na het overleg"),
        ("aanhouden", date(2026, 2, 1), "ligt niet na het overleg"),
    ],
)
def test_a_day_to_come_back_on_must_come(uitkomst: Any, dag: date, zin: str) -> None:
    """Only what is put off has such a day, and it lies after the meeting."""
    with pytest.raises(GebruiksFout, match=zin):
        eis_hervatten(maart(), Besluit(ZAAK, uitkomst, "Zo besloten", hervatten_op=dag))


@pytest.mark.parametrize("dag", [None, APRIL])
def test_a_good_day_is_taken(dag: date | None) -> None:
    """A day after the meeting is good, and so is none."""
    eis_hervatten(maart(), Besluit(ZAAK, "aanhouden", "Zo besloten", hervatten_op=dag))


def test_who_puts_off_says_until_when() -> None:
    """A decision that is changed into aanhouden asks the day."""
    with pytest.raises(GebruiksFout, match="Bij aanhouden hoort"):
        zet_besluit(handeling(LIJST, maart("afgehandeld")), KENMERK, {"uitkomst": "aanhouden"})


@pytest.mark.parametrize(
    ("status", "zin"), [("besluitenlijst-vastgesteld", "ligt vast"), ("vervallen", "is vervallen")]
)
def test_a_fixed_decision_does_not_change(status: Any, zin: str) -> None:
    """On a fixed list there is only an erratum; in a cancelled meeting there is nothing."""
    with pytest.raises(RaoError, match=zin):
        zoek_te_verbeteren(handeling(LIJST, anders(maart("afgehandeld"), status=status)), KENMERK)
