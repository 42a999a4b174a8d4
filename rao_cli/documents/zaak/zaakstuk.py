"""The zaakblad: all the table needs of one zaak, behind the agenda or by itself (S8, S20)."""

import msgspec

from rao_cli.documents.document import ZAAKBLAD, Document, Sjablonen
from rao_cli.documents.namen import verberg_namen
from rao_cli.documents.opmaak import datum
from rao_cli.documents.zaak.zaakblad import Zaakblad, build_zaakblad, zoek_zaak
from rao_cli.documents.zaak.zaakstand import zeg_fase
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.verloop import verloop_van


class ZaakbladContext(msgspec.Struct, frozen=True):
    """Everything that the template of a zaakblad may use.

    By itself (`los`) the blad says of which region and day it is, and how far the zaak is; behind
    an agenda `nummer` is that of the item.
    """

    zaak: Zaakblad
    los: bool
    nummer: int | None
    regio: str
    stand_van: str
    fase: str


def make_zaakblad(stand: Stand, kenmerk: str, templates: Sjablonen = None) -> Document:
    """Return the zaakblad by itself, as of today; `templates` are the region's own, by name."""
    naam, context = ZAAKBLAD.op(kenmerk), build_context(stand, kenmerk)
    return ZAAKBLAD.make(naam, context, stand.register, templates, verberg_namen(stand.register))


def build_context(stand: Stand, kenmerk: str) -> ZaakbladContext:
    """Choose what a zaakblad shows today: also what was decided today."""
    plek = zoek_zaak(stand, kenmerk, None) or stand.zaken_op_kenmerk[kenmerk][-1]
    verloop = verloop_van(stand, kenmerk, dag_erna(stand.vandaag))
    return ZaakbladContext(
        zaak=build_zaakblad(plek, verloop, stand.vandaag),
        los=True,
        nummer=None,
        regio=stand.register.regio.naam,
        stand_van=datum(stand.vandaag),
        fase=zeg_fase(stand, kenmerk, levensloop(stand, kenmerk)),
    )
