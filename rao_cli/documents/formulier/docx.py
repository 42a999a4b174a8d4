"""A form for Word, as its parts: headings, boxes to type in, and lines to fill in.

The shape was tried with Word and LibreOffice. Nothing is locked: then fields cannot be typed in.
"""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.kantoor.stijlen import TINT
from rao_cli.documents.formats.kantoor.word import make_docx_delen as make_bladdelen
from rao_cli.documents.formats.kleur import leesbaar
from rao_cli.documents.formats.vormgeving import Vormgeving, zonder_logo
from rao_cli.documents.formulier.wordomslag import vul_aan
from rao_cli.documents.formulier.wordvak import Lijsten, make_vak
from rao_cli.documents.formulier.wordxml import Bladwijzers, alinea, letterlijk
from rao_cli.model.formulier.formulier import Formulier, Rubriek, Zaakformulier
from rao_cli.model.formulier.leesblok import UITLEG
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.model.taal import read_dag

_INLEIDING: Final = (
    "Vul in wat u weet. Wat u niet weet, laat u leeg: niet elk deel past bij elke zaak.",
    "Schrijf geen namen, nummers of geboortedata van personen.",
    "Typ in de kaders en achter de dubbele punten. Staat er al iets, dan mag u dat veranderen.",
    "Sla het bestand op en mail het terug naar wie het u stuurde.",
)
_SLOT: Final = "Laat de regel hieronder staan: daaraan is te zien van welke zaken dit is."


def make_docx_delen(formulier: Formulier, huisstijl: Huisstijl) -> dict[str, bytes]:
    """Return the parts of the file, by name."""
    stijl = zonder_logo(huisstijl)
    stijl = Vormgeving(
        leesbaar(stijl.kleur, "#ffffff", TINT), stijl.lettertype, None, stijl.voettekst
    )
    wijzers, lijsten = Bladwijzers(), Lijsten()
    tekst = "".join(_tekst(formulier, wijzers, lijsten))
    gegevens = Papiergegevens(
        soort="formulier",
        kenmerk=formulier.kenmerk,
        rubricering=formulier.rubricering,
        gemaakt_op=read_dag(formulier.gemaakt_op),
    )
    delen = make_bladdelen(Papier(formulier.titel, gegevens, ()), stijl, None)
    return vul_aan(delen, formulier, tekst, lijsten, stijl)


def _tekst(formulier: Formulier, wijzers: Bladwijzers, lijsten: Lijsten) -> Iterator[str]:
    if formulier.rubricering:
        yield alinea("Merk", wijzers.vast(formulier.rubricering))
    yield alinea("Heading1", wijzers.vast(formulier.titel))
    yield from (alinea("BodyText", wijzers.vast(zin)) for zin in _INLEIDING)
    for nummer, zaak in enumerate(formulier.zaken):
        yield from _zaak(zaak, wijzers, lijsten, bovenaan=nummer > 0)
    yield alinea(UITLEG, wijzers.vast(_SLOT), '<w:spacing w:before="480"/>')
    yield alinea(UITLEG, wijzers.vast(formulier.regel))


def _zaak(
    zaak: Zaakformulier, wijzers: Bladwijzers, lijsten: Lijsten, *, bovenaan: bool
) -> Iterator[str]:
    opmaak = "<w:pageBreakBefore/>" if bovenaan else ""
    yield alinea("Heading2", wijzers.vast(zaak.titel or zaak.kenmerk), opmaak)
    for naam, tekst in zaak.lezen:
        label = wijzers.vast(naam, "RaoLabel")
        yield alinea("BlockText", f"{label}{letterlijk(': ')}{wijzers.vast(tekst)}")
    for rubriek in zaak.rubrieken:
        yield from _rubriek(rubriek, wijzers, lijsten)


def _rubriek(rubriek: Rubriek, wijzers: Bladwijzers, lijsten: Lijsten) -> Iterator[str]:
    yield alinea("Heading3", wijzers.vast(rubriek.kop))
    yield alinea(UITLEG, wijzers.vast(rubriek.waarom))
    for groep in rubriek.groepen:
        niveau = 4
        if groep.kop and groep.kop != rubriek.kop:
            yield alinea("Heading4", wijzers.vast(groep.kop))
            niveau = 5
        for vak in groep.vakken:
            yield from make_vak(vak, niveau, rubriek.kop, wijzers, lijsten)
