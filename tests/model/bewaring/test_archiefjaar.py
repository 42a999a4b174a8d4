"""What belongs to one year: each thing goes to an archive once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from rao_cli.model.bewaring.archiefjaar import (
    beslecht_op,
    build_archiefjaar,
    wachtende_opschalingen,
)
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from tests.documents.wereld import vol

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

NAAR = Signaallijst(
    soort="signaallijst",
    kenmerk="SL-noorderland-2025-12-10",
    richting="rao-deelberaad",
    afzender="Noorderland",
    datum=date(2025, 12, 10),
    status="ontvangen",
    zaken={},
    onderwerp="K-7K3F9E",
)
PAD = "signaallijsten/2025/SL-noorderland-2025-12-10.yaml"


def met(lijst: Signaallijst) -> Stand:
    """Return the full region with one list more."""
    stand = vol()
    return replace(stand, signaallijsten={**stand.signaallijsten, PAD: lijst})


def test_every_year_together_is_all_once() -> None:
    """No meeting, actie, list or letter that went is in two years, or in none."""
    stand = vol()
    jaren = [build_archiefjaar(stand, jaar) for jaar in range(2020, 2031)]
    dingen = [pad for jaar in jaren for rij in (jaar.overleggen, jaar.acties) for pad, _ in rij]
    assert sorted(dingen) == sorted([*stand.overleggen, *stand.acties])
    brieven = [pad for jaar in jaren for pad, _ in jaar.brieven]
    assert brieven == sorted(p for p, een in stand.terugkoppelingen.items() if een.is_verzonden)


def test_a_question_goes_with_its_answer() -> None:
    """What went to the Deelberaad goes with the year of the answer, and waits until then."""
    antwoord = Antwoord(datum=date(2026, 1, 20), besluit="Akkoord")
    beantwoord = msgspec.structs.replace(NAAR, antwoord=antwoord)
    assert (beslecht_op(met(NAAR), NAAR), wachtende_opschalingen(met(NAAR), 2025)) == (
        None,
        (NAAR.kenmerk,),
    )
    jaren = {jaar: build_archiefjaar(met(beantwoord), jaar) for jaar in (2025, 2026)}
    assert PAD not in dict(jaren[2025].opschalingen)
    assert PAD in dict(jaren[2026].opschalingen)


def test_a_list_in_concept_is_nobodys() -> None:
    """It was never handed in, so it is no part of what the RAO did."""
    lijst = msgspec.structs.replace(NAAR, richting="lko-rao", status="concept")
    assert build_archiefjaar(met(lijst), 2025).is_leeg
