"""Closed figures stay closed: which months are, and what would change them (S14)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.cijfers.afgesloten import gewijzigde_maanden, open_vanaf
from rao_cli.model.cijfers.overzicht import build_cijfers
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.leven import Afloop, Intrekking
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart

VANDAAG = date(2026, 6, 15)


def stand(*dingen: Any, vandaag: date = VANDAAG) -> Any:
    """Return a register with these things on a day in June."""
    return stand_van(vol().register, *dingen, vandaag=vandaag)


def met(**velden: Any) -> Any:
    """Return the list with these keys at its zaak."""
    return anders(LIJST, zaken={ZAAK: anders(LIJST.zaken[ZAAK], **velden)})


@pytest.mark.parametrize(
    ("vandaag", "vanaf"),
    [(date(2026, 6, 5), date(2026, 5, 1)), (date(2026, 6, 8), date(2026, 6, 1))],
)
def test_a_month_is_closed_after_the_term_for_replies(vandaag: date, vanaf: date) -> None:
    """Five working days after its end, so that its last meeting is written down and told."""
    assert open_vanaf(stand(vandaag=vandaag)) == vanaf


def test_an_end_in_a_closed_month_changes_it() -> None:
    """And those after it, at whose end one less was open; in a month that runs it does not."""
    oud = Afloop(soort="vergunning", op=date(2026, 4, 20))
    nieuw = Afloop(soort="vergunning", op=date(2026, 6, 10))
    assert gewijzigde_maanden(stand(LIJST), stand(met(afloop=oud))) == (
        "2026-04",
        "2026-05",
    )
    assert gewijzigde_maanden(stand(LIJST), stand(met(afloop=nieuw))) == ()


def test_a_besluit_of_a_closed_month_changes_it() -> None:
    """Another outcome counts elsewhere."""
    toen, nu = stand(LIJST, maart("aanhouden")), stand(LIJST, maart("afgehandeld"))
    assert gewijzigde_maanden(toen, nu) == ("2026-03",)


def test_withdrawing_a_list_changes_nothing_of_before() -> None:
    """It was handed in, and its zaken end today."""
    weg = Intrekking(datum=VANDAAG, reden="Opgelost")
    ingetrokken = anders(met(intrekking=weg), status="ingetrokken", intrekking=weg)
    assert gewijzigde_maanden(stand(LIJST), stand(ingetrokken)) == ()


@pytest.mark.parametrize(("op", "geteld"), [(date(2026, 4, 1), 0), (date(2026, 6, 10), 1)])
def test_an_actie_dropped_after_its_month_was_late(op: date, geteld: int) -> None:
    """Dropped in time it does not count."""
    actie = Actie(
        soort="actie",
        kenmerk="A-2026-03-12-01",
        omschrijving="Belt",
        uiterlijk=date(2026, 3, 26),
        status="vervallen",
        vervallen_op=op,
    )
    totaal = build_cijfers(stand(LIJST, maart(), actie), {}, "2026-03").totaal
    assert (totaal.acties_op_tijd.aantal, totaal.acties_op_tijd.van) == (0, geteld)


def test_the_figures_name_a_correction() -> None:
    """On which day it was, for a period in which that month falls."""
    register = anders(vol().register, correcties={"2026-04": [VANDAAG]})
    hier = stand_van(register, LIJST, vandaag=VANDAAG)
    assert build_cijfers(hier, {}, "2026-Q2").gecorrigeerd == (VANDAAG,)
    assert build_cijfers(hier, {}, "2026-03").gecorrigeerd == ()
