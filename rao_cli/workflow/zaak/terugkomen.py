"""A zaak that is known comes on a list again: it was closed and returns, or it moved (S11)."""

from typing import Any

from rao_cli.model.errors import RaoError
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import plek_die_telt
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.workflow.opschaling.opschaling import als_inhoud
from rao_cli.workflow.signaallijst.andermans import eis_eigen_op
from rao_cli.workflow.zoeken import zoek_lijst, zoek_zaak


def bekend_van(stand: Stand, zaak: str, lijst: str) -> dict[str, Any]:
    """Return what is known of a zaak, as it is written, with its kenmerk.

    RaoError when there is no such zaak, when it is of another LKO than the list, or still runs.
    """
    plek = plek_die_telt(stand, zoek_zaak(stand, zaak).kenmerk)
    nieuw = zoek_lijst(stand, lijst)[1]
    eis_eigen_op(plek, nieuw)
    anders = plek.kenmerk not in nieuw.zaken and plek.lijst.afzender == nieuw.afzender
    if anders and levensloop(stand, plek.kenmerk).fase not in GESLOTEN:
        raise RaoError(
            f"Zaak {plek.kenmerk} is nog open, op {plek.lijst.kenmerk}.",
            hint=f"Kijk hoe ver zij is met: rao toon {plek.kenmerk}",
        )
    return {**als_inhoud(plek.zaak), "kenmerk": plek.kenmerk}
