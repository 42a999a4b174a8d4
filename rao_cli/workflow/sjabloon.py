"""The templates of the region: which there are, one to begin with, and are they in order?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any, Final, Literal

import msgspec

from rao_cli.documents.document import DOCUMENTEN, Documentsoort
from rao_cli.documents.sjabloon.kopie import (
    begin_van,
    blok_uit,
    leeg_blok,
    met_blokken,
    om_te_schrijven,
)
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import is_document, plaats_van_sjabloon, soort_van_document
from rao_cli.model.taal import opsomming
from rao_cli.store.register_map import Lading
from rao_cli.workflow.handeling import CommitResult, Handeling

#: The documents of which a region may have a template of its own, by the name of the template.
SJABLONEN: Final[Mapping[str, Documentsoort[Any]]] = {
    naam: soort for soort in DOCUMENTEN for naam in soort.sjablonen
}


class Sjabloonrij(msgspec.Struct, frozen=True):
    """A template of rao: its document, its blocks, and those that the region wrote.

    `eigen` is None when the region has no template of this name.
    """

    naam: str
    document: str
    voor: str
    blokken: tuple[str, ...]
    eigen: tuple[str, ...] | None


class Sjabloonfout(msgspec.Struct, frozen=True):
    """Something wrong in a template of the region: file, line and sentence."""

    bestand: str
    regel: int
    zin: str


def sjabloonrijen(lading: Lading) -> list[Sjabloonrij]:
    """Return every template of rao, with what the region made of it."""
    from rao_cli.documents.jinja import blokken_van_rao  # 30 ms

    eigen = lading.templates
    return [
        Sjabloonrij(
            naam=naam,
            document=soort.soort,
            voor=soort.voor,
            blokken=blokken_van_rao(naam),
            eigen=_zelf_geschreven(naam, eigen[naam]) if naam in eigen else None,
        )
        for naam, soort in SJABLONEN.items()
    ]


def kopieer(h: Handeling, naam: str, blokken: Sequence[str]) -> tuple[str, CommitResult]:
    """Put a template in the folder of the region: to begin with, or with the text of blocks.

    RaoError when it is there already, or has such a block already.
    """
    naam = kies_sjabloon(naam)
    pad, er_al = plaats_van_sjabloon(naam), h.templates.get(naam)
    bron = _bron(naam)
    for blok in blokken:
        _eis_blok(naam, blok, er_al)
    if er_al is not None and not blokken:
        raise RaoError(
            f"{pad} bestaat al.",
            hint=f"Kijk of het klopt met: {opdrachtregel('sjabloon', 'controleer', naam)}",
        )
    teksten = {blok: om_te_schrijven(blok_uit(bron, blok)) for blok in dict.fromkeys(blokken)}
    nieuw = met_blokken(er_al, naam, teksten) if blokken else begin_van(naam, bron, _blokken(naam))
    h.schrijf(pad, nieuw)
    return pad, h.leg_vast(f"Sjabloon van de regio: {naam}", "sjabloon-kopieer", [])


def controleer(lading: Lading, naam: str | None = None) -> tuple[list[str], list[Sjabloonfout]]:
    """Return which templates of the region were looked at, and what is wrong in them.

    RaoError when the region has none of the name that was asked.
    """
    eigen = lading.templates
    gekozen = [*eigen] if naam is None else [_eigen(eigen, naam)]
    return gekozen, [fout for een in gekozen for fout in _fouten(een, eigen)]


def zeg_vervangend(eigen: Mapping[str, str], paden: Iterable[str]) -> Iterator[str]:
    """Say of documents that were made that their own template shows nothing of the register."""
    from rao_cli.documents.sjabloon.keuring import VERVANGT  # 30 ms

    soorten = {*map(soort_van_document, filter(is_document, paden))}
    for naam in eigen:
        if naam not in SJABLONEN or SJABLONEN[naam].soort not in soorten:
            continue
        if any(fout.zin == VERVANGT for fout in _fouten(naam, eigen)):
            controle = opdrachtregel("sjabloon", "controleer", naam)
            yield (
                f"Let op: uw eigen sjabloon {plaats_van_sjabloon(naam)} vervangt het hele stuk en "
                f"toont niets van het overleg. Kijk met: {controle}"
            )


def kies_sjabloon(getypt: str) -> str:
    """Return the template that somebody means: its name, or that of the only document it makes."""
    klein = getypt.casefold()
    past = [n for n in SJABLONEN if klein in {n, n.removesuffix(".j2")}]
    past = past or [n for n, soort in SJABLONEN.items() if klein == soort.soort]
    if len(past) == 1:
        return past[0]
    if past:
        hint = f"Kies er een: {opsomming(past, 'of')}."
        raise GebruiksFout(f"Voor '{getypt}' heeft rao meer sjablonen.", hint=hint)
    lijkt = get_close_matches(klein, [*SJABLONEN, *(n.split(".")[0] for n in SJABLONEN)], n=1)
    bedoeld = f"Bedoelt u {lijkt[0]}? " if lijkt else ""
    hint = f"{bedoeld}Bekijk ze alle met: {opdrachtregel('sjabloon', 'lijst')}"
    raise GebruiksFout(f"Het sjabloon '{getypt}' bestaat niet.", hint=hint)


def _eigen(eigen: Mapping[str, str], getypt: str) -> str:
    gelijk = (een for een in eigen if een.casefold() == getypt.casefold())
    naam = next(gelijk, None) or kies_sjabloon(getypt)
    if naam not in eigen:
        raise RaoError(
            f"Uw regio heeft geen eigen {plaats_van_sjabloon(naam)}.",
            hint=f"Begin er een met: {opdrachtregel('sjabloon', 'kopieer', naam)}",
        )
    return naam


def _fouten(naam: str, eigen: Mapping[str, str]) -> Iterator[Sjabloonfout]:
    from rao_cli.documents.jinja import keur_sjabloon  # 30 ms; most commands render nothing

    soort, bestand = SJABLONEN.get(naam), plaats_van_sjabloon(naam)
    if soort is None:
        yield from _zonder_document(naam, eigen)
        return
    for mankement in keur_sjabloon(naam, eigen, doel_van(naam), context_van(naam, soort)):
        yield Sjabloonfout(bestand, mankement.regel, mankement.zin)


def _zonder_document(naam: str, eigen: Mapping[str, str]) -> Iterator[Sjabloonfout]:
    """Yield that a template makes nothing, unless another one of the region names it."""
    if any(f'"{naam}"' in tekst or f"'{naam}'" in tekst for tekst in eigen.values()):
        return
    lijkt = get_close_matches(naam, SJABLONEN, n=1)
    bedoeld = f" Bedoelt u {lijkt[0]}?" if lijkt else ""
    zin = f"rao maakt niets met een sjabloon van deze naam.{bedoeld}"
    yield Sjabloonfout(plaats_van_sjabloon(naam), 1, zin)


def doel_van(naam: str) -> Literal["md", "html", "txt"]:
    """Return for what a template writes, by its name: an svg is escaped as HTML is."""
    eind = naam.removesuffix(".j2").rpartition(".")[2]
    return "txt" if eind == "txt" else "md" if eind == "md" else "html"


def context_van(naam: str, soort: Documentsoort[Any]) -> type:
    """Return the Context that a template of this name gets."""
    from rao_cli.documents.jinja import gebruikte_namen

    module = import_module(f"rao_cli.documents.{soort.module}")
    gebruikt = gebruikte_namen(naam)
    return next(
        ding
        for ding in vars(module).values()
        if isinstance(ding, type)
        and issubclass(ding, msgspec.Struct)
        and ding.__name__.endswith("Context")
        if gebruikt <= {*ding.__struct_fields__}
    )


def _blokken(naam: str) -> tuple[str, ...]:
    from rao_cli.documents.jinja import blokken_van_rao

    return blokken_van_rao(naam)


def _bron(naam: str) -> str:
    from rao_cli.documents.jinja import bron_van_rao

    return bron_van_rao(naam)


def _eis_blok(naam: str, blok: str, er_al: str | None) -> None:
    kan = _blokken(naam)
    if blok not in kan:
        raise GebruiksFout(
            f"Het blok '{blok}' bestaat niet in {naam}.", hint=f"Kies uit: {opsomming(kan, 'of')}."
        )
    if er_al is not None and blok in _zelf_geschreven(naam, er_al):
        raise RaoError(
            f"Het blok '{blok}' staat al in {plaats_van_sjabloon(naam)}.",
            hint="Verander het daar, en kijk of het klopt met: "
            f"{opdrachtregel('sjabloon', 'controleer', naam)}",
        )


def _zelf_geschreven(naam: str, tekst: str) -> tuple[str, ...]:
    """Return the blocks of a template that show something else than what rao writes."""
    from rao_cli.documents.jinja import eigen_blokken

    kaal = tekst.replace("\r\n", "\n")
    for blok in _blokken(naam):
        kaal = kaal.replace(leeg_blok(blok), "")
    return eigen_blokken(naam, {naam: kaal})
