"""Which items of an agenda rao takes off again, and which it leaves to a person."""

from datetime import date

import pytest
from msgspec.structs import replace

from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.workflow.agenda.afgehaald import (
    eraf_gehaald,
    eraftaken,
    is_van_rao,
    wacht_met_reden,
    zeg_eraf,
)
from rao_cli.workflow.agenda.indeling import ACTIES, OPENING, vorige_lijst
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda import proefvoorstel
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, ZAAK

LIJST = vorige_lijst(date(2026, 3, 12))


@pytest.mark.parametrize(
    ("punt", "van_rao"),
    [
        (ACTIES, True),
        (replace(ACTIES, indiener="COA"), True),
        (LIJST, True),
        (replace(ACTIES, minuten=10), False),
        (replace(LIJST, toelichting="Eerst punt 3"), False),
        (replace(LIJST, id="besluitenlijst-oud"), False),
        (OPENING, False),
        (Agendapunt(id="Z-7K3F9E", soort="zaak"), False),
    ],
)
def test_only_what_is_to_the_letter_of_rao(punt: Agendapunt, *, van_rao: bool) -> None:
    """Whatever a person changed, and every zaak and topic, stays."""
    assert is_van_rao(punt) == van_rao


STAND = stand_van(vol().register, proefvoorstel.LIJST, APRILOVERLEG)
MET_REDEN = anders(APRILOVERLEG, voorgesteld=[ZAAK], afgehaald={ZAAK: "Eerst een gesprek"})
MET_DE_HAND = anders(APRILOVERLEG, voorgesteld=[ZAAK])


def test_what_was_taken_off_is_known_with_its_reason() -> None:
    """What should be on an agenda and was on it once, was taken off; by hand without a reason."""
    assert [(p.id, r) for p, r in eraf_gehaald(STAND, MET_REDEN)] == [(ZAAK, "Eerst een gesprek")]
    assert [(p.id, r) for p, r in eraf_gehaald(STAND, MET_DE_HAND)] == [(ZAAK, "")]
    assert list(eraf_gehaald(STAND, APRILOVERLEG)) == []


def test_a_sentence_says_how_it_comes_back() -> None:
    """Whoever makes the agenda again, reads what is not on it and how to put it back."""
    (zin,) = zeg_eraf(STAND, MET_REDEN)
    assert zin.endswith(f"Eerst een gesprek. Terugzetten: rao agenda zet {ZAAK} 2026-04-09")


def test_only_what_has_no_reason_is_a_task() -> None:
    """With a reason it waits; without one somebody must say whether that was meant."""
    assert list(eraftaken(STAND, "secretaris", MET_REDEN, None)) == []
    (taak,) = eraftaken(STAND, "secretaris", MET_DE_HAND, None)
    assert taak.opdracht == f"rao agenda zet {ZAAK} 2026-04-09"
    assert [een.kenmerk for een in wacht_met_reden(STAND, MET_REDEN)] == [ZAAK]
    assert list(wacht_met_reden(STAND, MET_DE_HAND)) == []
