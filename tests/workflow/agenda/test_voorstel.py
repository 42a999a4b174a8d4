"""The rolling agenda: what a meeting should speak of, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Vaststelling
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from tests.documents.wereld import (
    APRIL,
    FEBRUARI,
    MAART,
    anders,
    leeg,
    met_overleg,
    overleg_van,
    punt,
    vol,
)
from tests.workflow.agenda.proefvoorstel import maart, punt_van, voorstel, waarom


def test_a_full_agenda_is_in_the_order_of_the_table() -> None:
    """Opening, zaken put off, new ones, left ones, answers, own items, topics by type, the rest."""
    stand = vol()
    assert [p.id for p in stel_agendapunten_voor(stand, overleg_van(stand, APRIL))] == [
        *("opening", "besluitenlijst-2026-03-12"),
        *("Z-4H2KDA", "Z-F8S4AN", "Z-C1V8RM", "Z-G5Y7CG", "Z-9QW3M0", "Z-D6N2PH", "lko-dag"),
        *("knelpunt-tolken", "trend-reisdocument", "thema-gemeenten", "kader-vertrek"),
        *("mededeling-coa", "voortgang-zeewijk", "acties"),
        *("gemeenten", "opvang", "toezicht", "mededelingen", "trends", "rondvraag"),
    ]


def test_an_empty_region_gets_the_standing_items() -> None:
    """Contacts with gemeenten among them (S7)."""
    stand = leeg()
    assert [p.id for p in stel_agendapunten_voor(stand, overleg_van(stand, APRIL))] == [
        *("opening", "gemeenten", "opvang", "toezicht", "mededelingen", "trends", "rondvraag")
    ]


def test_a_list_that_was_fixed_is_not_fixed_again() -> None:
    """Only a held meeting without a fixed list asks for it."""
    vast = anders(maart(), status="besluitenlijst-vastgesteld")
    assert punt_van(voorstel(vast), "besluitenlijst-2026-03-12") is None
    assert punt_van(voorstel(maart()), "besluitenlijst-2026-03-12") is not None


def test_every_list_that_is_not_fixed_yet() -> None:
    """However many meetings ago it was held, its list stays on the agenda until it is fixed."""
    stand = vol()
    oud = anders(overleg_van(stand, FEBRUARI), status="gehouden", vaststelling=Vaststelling())
    punten = stel_agendapunten_voor(met_overleg(stand, oud), overleg_van(stand, APRIL))
    lijsten = [(p.id, p.waarom) for p in punten if p.id.startswith("besluitenlijst-")]
    assert lijsten == [
        (
            "besluitenlijst-2026-02-12",
            "De besluitenlijst van een eerder overleg is nog niet vastgesteld",
        ),
        (
            "besluitenlijst-2026-03-12",
            "De besluitenlijst van het vorige overleg is nog niet vastgesteld",
        ),
    ]


def test_every_proposed_item_says_why_it_is_there() -> None:
    """No item without a reason."""
    stand = vol()
    assert all(p.waarom for p in stel_agendapunten_voor(stand, overleg_van(stand, APRIL)))


ONDERWERP = Onderwerp(
    soort="onderwerp",
    kenmerk="een-onderwerp",
    type="thema",
    titel="Een onderwerp",
    status="open",
    datum=MAART,
)


@pytest.mark.parametrize(
    ("velden", "doel", "reden"),
    [
        ({"type": "knelpunt"}, "besluit", "Nieuw knelpunt"),
        ({"type": "knelpunt", "status": "in-behandeling"}, "bespreken", "Nieuw knelpunt"),
        ({"type": "mededeling"}, "ter-kennisname", "Nieuwe mededeling"),
        (
            {"type": "kader", "lkos_geinformeerd": {"duindorp": MAART, "zeewijk": MAART}},
            "bespreken",
            "Nieuw kader van het Deelberaad Asiel; nog uit te leggen aan LKO Veenstad",
        ),
    ],
)
def test_an_open_topic_asks_what_fits_its_type(
    velden: dict[str, Any], doel: str, reden: str
) -> None:
    """A new knelpunt asks a decision, a mededeling only attention."""
    gevonden = punt_van(voorstel(anders(ONDERWERP, **velden)), "een-onderwerp")
    assert gevonden is not None
    assert (gevonden.doel, gevonden.waarom) == (doel, reden)


@pytest.mark.parametrize("velden", [{"status": "afgerond"}, {"datum": date(2026, 5, 1)}])
def test_a_closed_or_later_topic_is_not_proposed(velden: dict[str, Any]) -> None:
    """Only what is open on the day of the meeting."""
    assert punt_van(voorstel(anders(ONDERWERP, **velden)), "een-onderwerp") is None


def test_a_topic_that_was_put_off_waits_for_its_date() -> None:
    """As a zaak does; and one that was settled does not come back."""
    later = maart("aanhouden", agendapunt="een-onderwerp", hervatten_op=date(2026, 5, 14))
    klaar = maart("afgehandeld", agendapunt="een-onderwerp")
    gezien = maart("ter-kennisname", agendapunt="een-onderwerp")
    assert punt_van(voorstel(ONDERWERP, later), "een-onderwerp") is None
    assert punt_van(voorstel(ONDERWERP, klaar), "een-onderwerp") is None
    reden = "Nog open: op 12 maart 2026 ter kennis genomen"
    assert waarom(voorstel(ONDERWERP, gezien), "een-onderwerp") == reden


@pytest.mark.parametrize(
    ("velden", "erbij"),
    [
        ({}, True),
        ({"uiterlijk": APRIL}, True),
        ({"uiterlijk": None}, True),
        ({"status": "gereed"}, False),
        ({"kenmerk": "A-2026-04-09-01"}, False),
    ],
)
def test_open_actions_are_one_item(velden: dict[str, Any], erbij: bool) -> None:  # noqa: FBT001
    """What earlier meetings agreed is one item as long as it is open, late or not."""
    actie = Actie(
        soort="actie",
        kenmerk="A-2026-03-12-01",
        omschrijving="Bel",
        status="open",
        uiterlijk=date(2026, 4, 8),
    )
    assert (punt_van(voorstel(anders(actie, **velden)), "acties") is not None) is erbij


def test_an_own_item_of_a_cancelled_meeting_waits() -> None:
    """Nothing else brings it back; what stands on another agenda is not proposed twice (S1)."""
    vervallen = anders(maart(), status="vervallen", agendapunten=[punt("praten"), punt("zorg")])
    april = anders(overleg_van(vol(), APRIL), agendapunten=[punt("zorg")])
    stand = met_overleg(met_overleg(vol(), vervallen), april)
    punten = stel_agendapunten_voor(stand, overleg_van(stand, APRIL))
    ging_niet_door = "Stond op de agenda van 12 maart 2026; dat overleg ging niet door"
    assert waarom(punten, "praten") == ging_niet_door
    mei = anders(april, datum=date(2026, 5, 14), agendapunten=[])
    stand = met_overleg(stand, mei)
    straks = stel_agendapunten_voor(stand, overleg_van(stand, date(2026, 5, 14)))
    assert punt_van(straks, "zorg") is None


def test_an_own_item_without_the_decision_it_asked_comes_back() -> None:
    """Only from the meeting just before, and only when a decision was asked."""
    eigen = [punt("dag", doel="besluit"), punt("praten", doel="bespreken")]
    punten = voorstel(anders(maart(), agendapunten=eigen))
    assert waarom(punten, "dag") == "Op 12 maart 2026 niet aan een besluit toegekomen"
    assert punt_van(punten, "praten") is None


def test_an_own_item_that_was_put_off_comes_back() -> None:
    """Aanhouden works for any item."""
    overleg = anders(maart("aanhouden", agendapunt="dag"), agendapunten=[punt("dag")])
    assert waarom(voorstel(overleg), "dag") == "Aangehouden op 12 maart 2026"


def test_the_meeting_itself_does_not_change_what_is_proposed() -> None:
    """Its own agenda and decisions play no part, so a second run gives the same."""
    stand = vol()
    overleg = overleg_van(stand, APRIL)
    eerste = stel_agendapunten_voor(stand, overleg)
    gevuld = anders(overleg, agendapunten=eerste)
    assert stel_agendapunten_voor(met_overleg(stand, gevuld), gevuld) == eerste
