"""A form for Word, as its parts: headings, boxes to type in, and lines to fill in.

The shape was tried with Word and LibreOffice. Nothing is locked: then fields cannot be typed in.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Final

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.kantoor.stijlen import TINT
from rao_cli.documents.formats.kantoor.word import make_docx_delen as make_bladdelen
from rao_cli.documents.formats.kleur import leesbaar
from rao_cli.documents.formats.vormgeving import Vormgeving, zonder_logo
from rao_cli.documents.formulier.wordomslag import vul_aan
from rao_cli.documents.formulier.wordvak import Lijsten, make_vak
from rao_cli.documents.formulier.wordxml import Bladwijzers, alinea
from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.formulier import Formulier, Rubriek, Zaakformulier
from rao_cli.model.formulier.leesblok import UITLEG, WAAROM
from rao_cli.model.formulier.uitleg import INLEIDING, SLOT
from rao_cli.model.getypt.datum import GeenDatum, read_ruim
from rao_cli.model.soorten.huisstijl import Huisstijl

#: Between paragraphs that are one text to read.
_DICHT: Final = '<w:spacing w:before="40" w:after="40"/>'


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
        regio=formulier.register,
        kenmerk=formulier.kenmerk,
        rubricering=formulier.rubricering,
        gemaakt_op=_dag(formulier.gemaakt_op),
    )
    delen = make_bladdelen(Papier(formulier.titel, gegevens, ()), stijl, None)
    return vul_aan(delen, formulier, tekst, lijsten, stijl)


def _dag(tekst: str) -> date | None:
    """Return the day on which a form was made, as it is written in words."""
    with suppress(GeenDatum):
        return read_ruim(tekst, date.min)
    return None


def _tekst(formulier: Formulier, wijzers: Bladwijzers, lijsten: Lijsten) -> Iterator[str]:
    if formulier.rubricering:
        yield alinea("Merk", wijzers.vast(formulier.rubricering))
    yield alinea("Heading1", wijzers.vast(formulier.titel))
    if formulier.voor:
        yield alinea("BodyText", wijzers.vast(f"Voor {formulier.voor}", "RaoLabel"))
    yield from (alinea("Compact", wijzers.vast(zin)) for zin in INLEIDING)
    for nummer, zaak in enumerate(formulier.zaken):
        yield from _zaak(zaak, wijzers, lijsten, bovenaan=nummer > 0)
    yield alinea(UITLEG, wijzers.vast(SLOT), '<w:spacing w:before="480"/>')
    yield alinea(UITLEG, wijzers.vast(formulier.regel))


def _zaak(
    zaak: Zaakformulier, wijzers: Bladwijzers, lijsten: Lijsten, *, bovenaan: bool
) -> Iterator[str]:
    opmaak = "<w:pageBreakBefore/>" if bovenaan else ""
    yield alinea("Heading2", wijzers.vast(zaak.titel or zaak.kenmerk), opmaak)
    if zaak.lezen:
        yield alinea("Heading3", wijzers.vast("Om te lezen"))
    for naam, tekst in zaak.lezen:
        yield alinea("BlockText", wijzers.vast(naam, "RaoLabel"), f"<w:keepNext/>{_DICHT}")
        for stuk in gewoon(tekst).split("\n\n"):
            yield alinea("BlockText", wijzers.vast(stuk), _DICHT)
    for rubriek in zaak.rubrieken:
        yield from _rubriek(rubriek, wijzers, lijsten)


def _rubriek(rubriek: Rubriek, wijzers: Bladwijzers, lijsten: Lijsten) -> Iterator[str]:
    yield alinea("Heading3", wijzers.vast(rubriek.kop))
    yield alinea(WAAROM, wijzers.vast(rubriek.waarom))
    for groep in rubriek.groepen:
        niveau = 4
        if groep.kop and groep.kop != rubriek.kop:
            yield alinea("Heading4", wijzers.vast(groep.kop))
            niveau = 5
        for vak in groep.vakken:
            yield from make_vak(vak, niveau, rubriek.kop, wijzers, lijsten)
