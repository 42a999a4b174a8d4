"""The zaakblad of one zaak by itself, to show, print or mail (S8)."""

from rao_cli.documents.document import Document
from rao_cli.documents.zaak.zaakstuk import make_zaakblad
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Lading
from rao_cli.workflow.zoeken import zoek_zaak


def zaakblad(stand: Stand, lading: Lading, zaak: str) -> Document:
    """Return the zaakblad as of today; RaoError when the register does not know the zaak."""
    return make_zaakblad(stand, zoek_zaak(stand, zaak).kenmerk, lading.templates)
