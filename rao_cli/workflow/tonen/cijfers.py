"""The figures of a register, and the files in which they go out (S14)."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from rao_cli.documents.cijfers.cijfers import (
    Aankleding,
    build_grafieken,
    make_rapport,
    make_svg,
)
from rao_cli.documents.cijfers.rekenblad import build_werkbladen
from rao_cli.documents.document import CIJFERS
from rao_cli.documents.formats.vormgeving import zonder_logo
from rao_cli.model.cijfers.buiten import voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.stand import Stand
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.register_map import Begin, Lading
from rao_cli.workflow.tonen.bekijken import bekijk


class Gelezen(NamedTuple):
    """The figures, what was read for them, the region's own templates, and what goes around."""

    cijfers: Cijfers
    lading: Lading
    sjablonen: Mapping[str, str]
    aankleding: Aankleding


def bereken(begin: Begin, vandaag: date, periode: str | None, *, extern: bool) -> Gelezen:
    """Return the figures of the register around `begin`; GebruiksFout for a period that cannot."""
    stand, lading = bekijk(begin, vandaag)
    return bereken_van(stand, lading, periode, extern=extern)


def bereken_van(
    stand: Stand,
    lading: Lading,
    periode: str | None,
    *,
    extern: bool = False,
    gemaakt: date | None = None,
) -> Gelezen:
    """Return the figures of a register that was read; `gemaakt` is their day, when not today."""
    compleet = {v.bestand: v.aanwezig == v.gevraagd for v in volledigheid(stand)}
    cijfers = build_cijfers(stand, compleet, periode, gesloten=extern)
    eigen = lading.templates
    sjablonen = {naam: eigen[naam] for naam in CIJFERS.sjablonen if eigen.get(naam)}
    merk = CIJFERS.merk(stand.register.rubricering)
    getoond = voor_buiten(cijfers) if extern else cijfers
    kleding = Aankleding(gemaakt or stand.vandaag, merk, zonder_logo(stand.register.huisstijl))
    return Gelezen(getoond, lading, sjablonen, kleding)


def make_verslag(
    gelezen: Gelezen, vorm: Literal["md", "html"], bestand: Path | None
) -> dict[str, str]:
    """Return file name and text of the report; in Markdown the plots are files beside it."""
    naam = bestand.name if bestand else ""
    stam = bestand.stem if bestand and vorm == "md" else None
    rapport = make_rapport(gelezen.cijfers, vorm, gelezen.sjablonen, stam, gelezen.aankleding)
    bestanden = {naam: rapport}
    if stam is not None:
        for grafiek in build_grafieken(gelezen.cijfers):
            bestanden[f"{stam}-{grafiek.bestand}"] = make_svg(grafiek)
    return bestanden


def make_rekenblad(gelezen: Gelezen, vorm: Literal["xlsx", "ods"]) -> bytes:
    """Return the figures as a workbook; RaoError when what writes one is not installed."""
    from rao_cli.store.papier.rekenblad import Werkmap, make_ods, make_xlsx

    om = gelezen.aankleding
    bladen = [*build_werkbladen(gelezen.cijfers, om.merk, om.gemaakt)]
    werkmap = Werkmap(f"Cijfers RAO {gelezen.cijfers.regio}", om.merk, bladen)
    return make_xlsx(werkmap) if vorm == "xlsx" else make_ods(werkmap)
