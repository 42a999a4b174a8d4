"""A paper as plain text: what is read where a mail program shows nothing else.

No line is folded: each screen does that itself.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Citaat,
    Kopregel,
    Letterlijk,
    Papier,
    Papierblok,
    Papiertabel,
    Punten,
    Tekstregel,
    platte_tekst,
)

#: A table wider than this is read row by row.
_BREEDSTE: Final = 76
#: What a cell says that holds nothing.
_LEEG: Final = {"", "–"}
_STREEP: Final = "-" * 40
#: Below a heading of this level stand these signs.
_ONDER: Final = {1: "=", 2: "-"}


def make_leestekst(papier: Papier) -> str:
    """Return a paper as text, with an empty line between its parts."""
    gegevens = papier.gegevens
    merk = [gegevens.rubricering] if gegevens.rubricering else []
    kenmerk = f"Kenmerk: {gegevens.kenmerk}" if gegevens.kenmerk else ""
    voet = [", ".join(filter(None, (kenmerk, gegevens.status)))]
    delen = (*merk, *_delen(papier.blokken), *filter(None, [_STREEP if voet[0] else "", *voet]))
    return "\n\n".join((*delen, *merk)) + "\n"


def _delen(blokken: Sequence[Papierblok]) -> Iterator[str]:
    for blok in blokken:
        match blok:
            case Kopregel():
                yield _kop(blok)
            case Alinea():
                yield _tekst(blok.regel)
            case Punten():
                yield _lijst(blok)
            case Papiertabel():
                yield from _tabel(blok)
            case Citaat():
                yield _voor(_samen(blok.blokken), "> ", "> ")
            case Letterlijk():
                yield _voor(blok.tekst, "    ", "    ")
            case Bladzijde():
                yield _STREEP
            case _:
                yield _STREEP


def _samen(blokken: Sequence[Papierblok], tussen: str = "\n\n") -> str:
    return tussen.join(_delen(blokken))


def _kop(kop: Kopregel) -> str:
    tekst = _tekst(kop.regel)
    onder = _ONDER.get(kop.niveau)
    return f"{tekst}\n{onder * min(len(tekst), _BREEDSTE)}" if onder else tekst


def _tekst(regel: Tekstregel) -> str:
    """Return a line; behind a link where it goes, unless that is what it says."""
    delen = []
    for deel in regel:
        adres = deel.adres.removeprefix("mailto:")
        delen.append(f"{deel.tekst} ({adres})" if adres and adres != deel.tekst else deel.tekst)
    return "".join(delen)


def _lijst(lijst: Punten) -> str:
    regels = []
    for nummer, punt in enumerate(lijst.punten, lijst.begin or 0):
        teken = "- " if lijst.begin is None else f"{nummer}. "
        regels.append(_voor(_samen(punt, "\n\n" if lijst.ruim else "\n"), teken, " " * len(teken)))
    return ("\n\n" if lijst.ruim else "\n").join(regels)


def _voor(tekst: str, eerst: str, verder: str) -> str:
    """Put signs before each line: the first one, and those below it."""
    eerste, *rest = tekst.split("\n")
    return "\n".join((eerst + eerste, *((verder + regel).rstrip() for regel in rest)))


def _tabel(tabel: Papiertabel) -> Iterator[str]:
    """Yield the caption and the table: in columns where that fits, else row by row."""
    if tabel.titel:
        yield tabel.titel
    kop = [platte_tekst(cel) for cel in tabel.kop]
    rijen = [[_tekst(cel) for cel in rij] for rij in tabel.rijen]
    alles = [kop, *rijen]
    breedtes = [max(len(rij[n]) for rij in alles) for n in range(len(kop))]
    if sum(breedtes) + 2 * len(kop) > _BREEDSTE or any("\n" in cel for rij in alles for cel in rij):
        delen = [_rij(kop, rij, genummerd=tabel.rechts[0]) for rij in rijen]
        yield ("\n\n" if any("\n" in deel for deel in delen) else "\n").join(delen)
        return
    lijnen = [kop, ["-" * breedte for breedte in breedtes], *rijen]
    yield "\n".join(_kolommen(lijn, breedtes, tabel.rechts) for lijn in lijnen)


def _rij(kop: Sequence[str], rij: Sequence[str], *, genummerd: bool) -> str:
    """Return a row as lines `Kop: waarde` below its first cell, or below its number and name."""
    eigen = 2 if genummerd and len(rij) > 1 else 1
    cellen = list(zip(kop, rij, strict=True))[eigen:]
    delen = [f"{naam}: {cel}" if naam else cel for naam, cel in cellen if cel.strip() not in _LEEG]
    samen = "; ".join(delen)
    if len(samen) < _BREEDSTE and "\n" not in samen:
        delen = [samen] if samen else []
    teken = f"{rij[0]}. " if eigen > 1 else "- "
    return _voor("\n".join((rij[eigen - 1], *delen)), teken, " " * len(teken))


def _kolommen(cellen: Sequence[str], breedtes: Sequence[int], rechts: Sequence[bool]) -> str:
    vol = (
        cel.rjust(breedte) if naar_rechts else cel.ljust(breedte)
        for cel, breedte, naar_rechts in zip(cellen, breedtes, rechts, strict=True)
    )
    return "  ".join(vol).rstrip()
