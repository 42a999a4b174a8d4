"""A zaak that is known comes on a list again: it was closed and returns, or it moved (S11)."""

from typing import Any

from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import plek_die_telt
from rao_cli.workflow.opschaling.opschaling import als_inhoud
from rao_cli.workflow.signaallijst.andermans import eis_eigen_op
from rao_cli.workflow.zoeken import zoek_lijst, zoek_zaak


def bekend_van(stand: Stand, zaak: str, lijst: str) -> dict[str, Any]:
    """Return what is known of a zaak, as it is written, with its kenmerk.

    RaoError when there is no such zaak, or when it is of another LKO than the list.
    """
    plek = plek_die_telt(stand, zoek_zaak(stand, zaak).kenmerk)
    eis_eigen_op(plek, zoek_lijst(stand, lijst)[1])
    return {**als_inhoud(plek.zaak), "kenmerk": plek.kenmerk}
