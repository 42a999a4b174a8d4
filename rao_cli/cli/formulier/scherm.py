"""How a person sees what a form changes: per zaak and per part, what was and what comes."""

from collections.abc import Iterable, Sequence
from typing import Final

from rao_cli.cli.questions import stellen
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.terminal.scherm import vouw_getypt
from rao_cli.model.formulier.verschil import APART, Misser, Twijfel, Verschil, Wending

#: Where nothing stands.
_NIETS: Final = "(niets)"
_HERKEND: Final = "rao herkende deze delen aan hun kop. Kijk goed of alles op zijn plek staat."
_DIEP: Final = " " * 4
_KOLOM: Final = 7
#: What a person must know of a difference before he decides.
WAAROM: Final[dict[Twijfel, str]] = {
    "botsing": "Dit is intussen ook in het register veranderd.",
    "leeg": "Op het formulier is dit leeggemaakt.",
    "dubbel": "Dit staat meer dan één keer op het formulier, met verschillende tekst.",
    "verdwenen": "Dit onderdeel is intussen uit het register gehaald of herschreven.",
    "anders": "In het register staat hier al iets anders.",
}


def toon_bestand(naam: str, zinnen: Iterable[str]) -> None:
    """Show which file it is about, and what to know of it."""
    uitvoer.toon_segmenten([("", "\n"), ("kenmerk", naam)], fout=True)
    stellen.meld_regels(*zinnen)


def toon_zaak(naam: str) -> None:
    """Show which zaak comes next."""
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", naam)], fout=True)


def toon_wendingen(wendingen: Sequence[Wending]) -> None:
    """Show what changes, with each heading once above its fields."""
    boven = ""
    if any(wending.aanleiding == "herkend" for wending in wendingen):
        stellen.meld_regels(_HERKEND)
    for wending in wendingen:
        if wending.groep != boven:
            boven = wending.groep
            uitvoer.meld(vouw_getypt(boven, inspring="  "))
        if wending.aanleiding in APART:
            stellen.meld_regels(f"  {WAAROM[wending.aanleiding]}")
        for verschil in wending.verschillen:
            _toon(verschil)


def _toon(verschil: Verschil) -> None:
    """Show one field: its label and, in a column, what was (when anything was) and what comes."""
    if not verschil.was:
        _kolom(f"{verschil.label}:", verschil.wordt, breed=0)
        return
    uitvoer.meld(vouw_getypt(f"{verschil.label}:", inspring=_DIEP))
    _kolom("  was:", verschil.was)
    _kolom("  wordt:", verschil.wordt or _NIETS)


def _kolom(kop: str, tekst: str, breed: int = _KOLOM + 2) -> None:
    """Show a text behind its head; one of more lines stands below the other, as it was typed."""
    begin = f"{_DIEP}{kop:<{breed}} "
    if not breed and "\n" in tekst:
        uitvoer.meld(f"{_DIEP}{kop}")
        begin = f"{_DIEP}  "
    vervolg = " " * len(begin) if breed else f"{_DIEP}  "
    uitvoer.meld(vouw_getypt(tekst, inspring=begin, vervolg=vervolg))


def toon_missers(missers: Sequence[tuple[str, Misser]]) -> None:
    """Show the texts that do not come in, each with its place."""
    if missers:
        uitvoer.toon_segmenten([("waarschuwing", "\nDit komt niet in het register:")], fout=True)
    for zaak, misser in missers:
        uitvoer.meld(vouw_getypt(f"- {als_zin(zaak, misser)}", inspring="  "))


def als_zin(zaak: str, misser: Misser) -> str:
    """Return what will not do, and where."""
    return f"{zaak}, {misser.kop}: {misser.zin}"
