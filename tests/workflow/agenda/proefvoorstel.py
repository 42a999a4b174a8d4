"""What is proposed for one meeting in April, in small registers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from tests.documents.wereld import (
    APRIL,
    MAART,
    anders,
    stand_van,
    vol,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rao_cli.model.basis import Blok

ZAAK = "Z-4H2KDA"
LIJST = Signaallijst(
    soort="signaallijst",
    kenmerk="SL-duindorp-2026-03-02",
    richting="lko-rao",
    afzender="duindorp",
    datum=date(2026, 3, 2),
    status="ontvangen",
    zaken={ZAAK: Zaak(onderwerp="Een zaak", aanbrenger="COA", groep="gezin")},
)
APRILOVERLEG = Overleg(soort="overleg", datum=APRIL, status="gepland")


def voorstel(*dingen: Blok, overleg: Overleg = APRILOVERLEG, **velden: Any) -> Sequence[Agendapunt]:
    """Return what is proposed for 9 April in the full region with only these things in it."""
    stand = stand_van(vol().register, *dingen, **velden)
    return stel_agendapunten_voor(stand, overleg)


def punt_van(punten: Sequence[Agendapunt], id_: str = ZAAK) -> Agendapunt | None:
    """Return the item with an id; None when it is not proposed."""
    return next((punt for punt in punten if punt.id == id_), None)


def waarom(punten: Sequence[Agendapunt], id_: str = ZAAK) -> str | None:
    """Return why an item is proposed; None when it is not."""
    gevonden = punt_van(punten, id_)
    return gevonden.waarom if gevonden else None


def maart(uitkomst: str | None = None, **velden: Any) -> Overleg:
    """Return a meeting held in March with the zaak on its agenda, and a decision about it."""
    besluit = {"agendapunt": ZAAK, "uitkomst": uitkomst, "besluit": "Zo besloten"} | velden
    return Overleg(
        soort="overleg",
        datum=MAART,
        status="gehouden",
        agendapunten=[Agendapunt(id=ZAAK, soort="zaak", doel="besluit")],
        besluiten={"B-2026-03-12-01": Besluit(**besluit)} if uitkomst else {},
    )


def lijst(**velden: Any) -> Signaallijst:
    """Return the list with other values."""
    return anders(LIJST, **velden)
