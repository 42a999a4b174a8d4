"""The zaakblad of one zaak by itself, to show, print or mail (S8)."""

from rao_cli.documents.document import ZAAKBLAD, Document
from rao_cli.documents.zaak.zaakstuk import make_zaakblad
from rao_cli.model.plaats import document_bij, naam_in
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Lading
from rao_cli.workflow.papier.bron import Papiertekst
from rao_cli.workflow.papier.lezers import lees_lezer
from rao_cli.workflow.papier.uittreksel import stuk_voor
from rao_cli.workflow.zoeken import zoek_zaak


def zaakblad(stand: Stand, lading: Lading, zaak: str, voor: str | None = None) -> Document:
    """Return the zaakblad as of today, or for one reader what that may see of it.

    RaoError when the register does not know the zaak, or it is not the reader's.
    """
    kenmerk = zoek_zaak(stand, zaak).kenmerk
    if voor is None:
        return make_zaakblad(stand, kenmerk, lading.templates)
    return stuk_voor(stand, ZAAKBLAD.op(kenmerk), lees_lezer(stand, voor), lading.templates)


def zaakbladtekst(stand: Stand, lading: Lading, zaak: str) -> Papiertekst:
    """Return the zaakblad to give out: a path to be named after, and its Markdown."""
    document = zaakblad(stand, lading, zaak)
    return document_bij(ZAAKBLAD.soort, naam_in(document.naam)), document.tekst
