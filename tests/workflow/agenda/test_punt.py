"""How a point is named, and what an agenda does not take (S6)."""

from __future__ import annotations

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.agenda.punt import Puntwens, haal_uit_overleg, nummer_van, zet_punt
from tests.documents.wereld import APRIL, MAART, anders, punt
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, ZAAK, maart
from tests.workflow.handelen import handeling

MET_PUNTEN = anders(APRILOVERLEG, agendapunten=[punt("opening"), punt("Taxi"), punt("3")])
VERTELD = Terugkoppeling(
    soort="terugkoppeling",
    kenmerk="TK-duindorp-2026-03-12",
    lko="duindorp",
    overleg=MAART,
    status="verzonden",
    verzonden_op=MAART,
    zaken=[ZAAK],
)
PAD = "overleggen/2026/2026-04-09.yaml"


@pytest.mark.parametrize(
    ("getypt", "nummer"),
    [("Taxi", 1), ("taxi", 1), ("2", 1), ("3", 2), ("1", 0), ("4", None), ("bus", None)],
)
def test_a_point_goes_by_its_id_or_its_number(getypt: str, nummer: int | None) -> None:
    """An id counts before a number, and capitals do not count."""
    assert nummer_van(MET_PUNTEN, getypt) == nummer


def test_a_point_goes_from_the_file() -> None:
    """Only the point that is named goes; one that is not there changes nothing."""
    h = handeling(MET_PUNTEN)
    haal_uit_overleg(h, PAD, MET_PUNTEN, "Taxi")
    haal_uit_overleg(h, PAD, MET_PUNTEN, "bus")
    assert [p.id for p in h.straks().overleggen[PAD].agendapunten] == ["opening", "3"]


def test_a_fixed_agenda_takes_nothing() -> None:
    """A point that comes too late, waits for the next agenda."""
    h = handeling(LIJST, anders(APRILOVERLEG, status="agenda-vastgesteld"))
    with pytest.raises(RaoError, match="ligt vast"):
        zet_punt(h, APRIL, ZAAK, Puntwens())


def test_a_closed_zaak_comes_on_no_agenda() -> None:
    """A zaak of which the LKO heard the end, is not put on by hand either."""
    h = handeling(LIJST, maart("afgehandeld"), VERTELD, APRILOVERLEG)
    with pytest.raises(RaoError, match=f"Zaak {ZAAK} is teruggekoppeld"):
        zet_punt(h, APRIL, ZAAK, Puntwens())


@pytest.mark.parametrize(
    ("wens", "zin"),
    [
        (Puntwens(na="opening", eerst=True), "Kies --na of --eerst"),
        (Puntwens(na="Taxi"), "niet na zichzelf"),
    ],
)
def test_a_place_must_be_one_place(wens: Puntwens, zin: str) -> None:
    """Two places at once, or a place behind itself, is no place."""
    with pytest.raises(GebruiksFout, match=zin):
        zet_punt(handeling(MET_PUNTEN), APRIL, "Taxi", wens)
