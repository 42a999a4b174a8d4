"""`scherm`, for people at a terminal: per zaak and other thing what must be done, and the command.

What the source demands comes first. Nothing points at a place in a file but what is mended there.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from rao_cli.documents.meldingen.plek import in_woorden, op_plek
from rao_cli.documents.meldingen.slot import VERBETERBAAR, slot
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vervolg import (
    Vervolgopdracht,
    Waarover,
    over,
    vervolg,
    vraagt_hint,
)
from rao_cli.documents.meldingen.vouwen import Segment, Stijl, alinea, vouw
from rao_cli.documents.opmaak import datum
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import ERNSTEN, Ernst, Melding
from rao_cli.model.tekens import zonder_bevel

_SMALST: Final = 40
_LEESBAAR: Final = 100
_MEESTE_TEKENS: Final = 1000  # of a sentence; a quoted value may be a megabyte
_ERNST: Final[Mapping[Ernst, tuple[str, str]]] = {
    "fout": ("Fout", "Fouten"),
    "waarschuwing": ("Waarschuwing", "Waarschuwingen"),
    "aandachtspunt": ("Aandachtspunt", "Aandachtspunten"),
}


def make(verslag: Verslag) -> str:
    """Return the report without colour, 80 columns wide."""
    return "".join(tekst for _, tekst in als_segmenten(verslag))


def als_segmenten(verslag: Verslag, *, breedte: int = 80) -> Iterator[Segment]:
    """Yield the report in styled pieces, for a screen of `breedte` columns (at least 40)."""
    breedte = min(max(breedte, _SMALST), _LEESBAAR)
    groepen = _groepen(verslag.meldingen)
    for ding, meldingen in groepen:
        yield from _kop(ding, verslag, breedte)
        for ernst, van_ernst in groupby(meldingen, key=lambda melding: melding.ernst):
            yield from _per_ernst(ernst, [*van_ernst], verslag, breedte)
        yield "gewoon", "\n"
    yield from slot(verslag, breedte)
    if begin := _begin([melding for _, rij in groepen for melding in rij]):
        yield from alinea("gewoon", begin, breedte, breedte, "  ")


def _begin(meldingen: Sequence[Melding]) -> str:
    """Say what to do first: where there are errors, the first of them, also by hand."""
    fout = next((melding for melding in meldingen if melding.ernst == "fout"), None)
    stappen = (vervolg(melding) for melding in ([fout] if fout else meldingen))
    if eerste := next((rij[0] for rij in stappen if not vraagt_hint(rij)), None):
        return f"Begin met: {eerste.opdracht}"
    return f"Begin met de fout in {in_woorden(fout)}" if fout and meldingen[1:] else ""


def _zwaar(melding: Melding) -> int:
    return -ERNSTEN.index(melding.ernst)


def _groepen(meldingen: Sequence[Melding]) -> list[tuple[Waarover, list[Melding]]]:
    """Return findings by what they are about; what has the heaviest one, and most, comes first."""
    per_ding: dict[Waarover, list[Melding]] = {}
    for melding in op_plek(meldingen):
        per_ding.setdefault(over(melding), []).append(melding)
    for rij in per_ding.values():
        rij.sort(key=_zwaar)

    def gewicht(paar: tuple[Waarover, list[Melding]]) -> tuple[int, int]:
        return _zwaar(paar[1][0]), -len(paar[1])

    return sorted(per_ding.items(), key=gewicht)


def _kop(ding: Waarover, verslag: Verslag, breedte: int) -> Iterator[Segment]:
    """Yield what a group is about: "Zaak Z-7K3F9E: Gezin lang in de opvang"."""
    naam = in_een_regel(verslag.namen.get(ding.naam, ""))
    match ding.soort:
        case "register":
            kop = "Het register"
        case "overleg":
            kop = f"Overleg {_dag(ding.naam)}"
        case soort:
            kop = f"{soort.capitalize()} {in_een_regel(ding.naam)}"
    yield from alinea("code", f"{kop}: {naam}" if naam else kop, breedte, breedte - 2, "  ")


def _dag(naam: str) -> str:
    try:
        return f"van {datum(date.fromisoformat(naam))}"
    except ValueError:
        return in_een_regel(naam)


def _per_ernst(
    ernst: Ernst, meldingen: Sequence[Melding], verslag: Verslag, breedte: int
) -> Iterator[Segment]:
    """Yield findings of one severity; those that one command asks stand together above it."""
    een, meer = _ERNST[ernst]
    yield ernst, f"  {een}\n" if len(meldingen) == 1 else f"  {meer} ({len(meldingen)})\n"
    per_stap: dict[tuple[tuple[Vervolgopdracht, ...], str], list[Melding]] = {}
    for melding in meldingen:
        stappen = vervolg(melding)
        hint = _beknopt(melding.hint or "") if vraagt_hint(stappen) else ""
        per_stap.setdefault((stappen, hint), []).append(melding)
    for (stappen, hint), samen in per_stap.items():
        for melding in samen:
            zelf = verslag.kan_verbeteren(melding)
            yield from _punt(melding, breedte, met_plek=vraagt_hint(stappen), zelf=zelf)
        if hint:
            yield from _regels(hint, "    ", breedte)
        yield from _stappen(stappen, breedte)


def _punt(melding: Melding, breedte: int, *, met_plek: bool, zelf: bool) -> Iterator[Segment]:
    """Yield one finding; where no command asks it also where it stands.

    `zelf`: rao can mostly mend it.
    """
    code = f"({melding.code}) {VERBETERBAAR}" if zelf else f"({melding.code})"
    yield from _regels(f"{_beknopt(melding.tekst)} {code}", "  - ", breedte)
    if met_plek and melding.bestand:
        yield "plek", f"{zonder_bevel(f'    {in_woorden(melding)}')}\n"


def _regels(tekst: str, begin: str, breedte: int) -> Iterator[Segment]:
    """Yield a folded text; what goes on stands below where it began."""
    eerste, *rest = vouw(tekst, breedte - 4, breedte - 4)
    yield "gewoon", f"{begin}{eerste}\n"
    yield from (("gewoon", f"    {regel}\n") for regel in rest)


def _stappen(stappen: Sequence[Vervolgopdracht], breedte: int) -> Iterator[Segment]:
    """Yield the commands, each whole on a line; below its word when it does not fit beside it."""
    breed = max((len(stap.wanneer) for stap in stappen), default=0) + 1
    for wanneer, opdracht in stappen:
        woord: Stijl = "gedempt"
        if wanneer and 6 + breed + 1 + len(opdracht) > breedte:
            yield woord, f"      {wanneer}:\n"
            yield "goed", f"        {zonder_bevel(opdracht)}\n"
        elif wanneer:
            yield woord, f"      {f'{wanneer}:':<{breed}} "
            yield "goed", f"{opdracht}\n"
        else:
            yield "goed", f"      {zonder_bevel(opdracht)}\n"


def _beknopt(tekst: str) -> str:
    return tekst if len(tekst) <= _MEESTE_TEKENS else f"{tekst[:_MEESTE_TEKENS]}…"
