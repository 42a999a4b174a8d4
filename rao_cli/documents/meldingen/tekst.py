"""`tekst`, for people: what is wrong, where, the line itself with a caret, and what to do."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.meldingen.fragment import knip
from rao_cli.documents.meldingen.plek import in_woorden, laatste_regel, op_plek
from rao_cli.documents.meldingen.slot import VERBETERBAAR, slot
from rao_cli.documents.meldingen.vouwen import Segment, Stijl, vouw
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding

_SMALST: Final = 40
_LEESBAAR: Final = 100  # wider sentences are hard to read; the line of the file uses all room
_MEESTE_TEKENS: Final = 1000  # of a sentence; a quoted value may be a megabyte
_INSPRONG: Final = "    "


def als_tekst(verslag: Verslag, *, breedte: int = 80) -> str:
    """Return the report without colour."""
    return "".join(tekst for _, tekst in als_segmenten(verslag, breedte=breedte))


def als_segmenten(verslag: Verslag, *, breedte: int = 80) -> Iterator[Segment]:
    """Yield the report in styled pieces, for a screen of `breedte` columns (at least 40)."""
    breedte = max(breedte, _SMALST)
    hoogste = max((m.regelnummer or 0 for m in verslag.meldingen), default=0)
    goot = max(len(str(hoogste)), 2) + 1
    for melding in op_plek(verslag.meldingen):
        regels = verslag.tekstregels.get(melding.bestand or "", ())
        zelf = verslag.kan_verbeteren(melding)
        yield from _kop(melding, min(breedte, _LEESBAAR), zelf=zelf)
        yield from _plek(melding, goot)
        yield from _fragment(melding, regels, goot, breedte)
        yield from _staart(melding, goot + 1, min(breedte, _LEESBAAR))
        yield "gewoon", "\n"
    yield from slot(verslag, min(breedte, _LEESBAAR), nog_eens=True)


def _kop(melding: Melding, breedte: int, *, zelf: bool) -> Iterator[Segment]:
    """Yield severity, code and sentence; `zelf`: rao can mostly mend it."""
    teken = f" {VERBETERBAAR}" if zelf else ""
    yield melding.ernst, melding.ernst
    yield "gewoon", " "
    yield "code", melding.code
    bezet = len(f"{melding.ernst} {melding.code}{teken}: ")
    eerste, *rest = vouw(_beknopt(melding.tekst), breedte - bezet, breedte - len(_INSPRONG))
    yield "gewoon", f"\n{_INSPRONG}".join((f"{teken}: {eerste}".rstrip(), *rest)) + "\n"


def _plek(melding: Melding, goot: int) -> Iterator[Segment]:
    """Yield `--> bestand:regel:kolom`, never folded: editors and terminals make it a link."""
    if not melding.bestand:
        return
    yield "gedempt", f"{'':>{goot - 1}}--> "
    yield "plek", f"{in_woorden(melding)}\n"


def _fragment(
    melding: Melding, regels: tuple[str, ...], goot: int, breedte: int
) -> Iterator[Segment]:
    """Yield the line of the file and the caret line under it."""
    nummer = melding.regelnummer
    if nummer is None or not 0 < nummer <= len(regels):
        return
    regel = regels[nummer - 1].rstrip("\r\n")
    ruimte = breedte - goot - len(" | ")
    stuk = knip(regel, (melding.kolom or 1) - 1, _eind(melding, regel), ruimte)
    yield "gedempt", f"{nummer:>{goot}} |"
    yield "gewoon", f" {stuk.tekst}".rstrip() + "\n"
    if melding.kolom is None:
        return
    yield "gedempt", f"{'':>{goot}} | "
    yield "caret", " " * stuk.voor + "^" * stuk.lang
    if (laatste := laatste_regel(melding)) > nummer:
        vervolg = f"tot en met regel {laatste}"
        past = stuk.voor + stuk.lang + 1 + len(vervolg) <= ruimte
        yield "gedempt", f" {vervolg}" if past else f"\n{'':>{goot}} | {vervolg}"
    yield "gewoon", "\n"


def _eind(melding: Melding, regel: str) -> int:
    """Return where the stretch ends on its first line, counted from 0."""
    if melding.eind_regelnummer not in {None, melding.regelnummer}:
        return len(regel)
    return (melding.eind_kolom or 1) - 1


def _staart(melding: Melding, inspring: int, breedte: int) -> Iterator[Segment]:
    """Yield what to do and which statement asks it."""
    if melding.hint:
        yield from _label("goed", "Doe:", _beknopt(melding.hint), inspring, breedte)
    if melding.bron:
        yield from _label("gedempt", "Bron:", ", ".join(melding.bron), inspring, breedte)


def _label(stijl: Stijl, label: str, tekst: str, inspring: int, breedte: int) -> Iterator[Segment]:
    vooraf = inspring + len(label) + 1
    regels = vouw(tekst, breedte - vooraf, breedte - vooraf)
    yield "gewoon", " " * inspring
    yield stijl, label
    yield "gewoon", " " + f"\n{' ' * vooraf}".join(regels) + "\n"


def _beknopt(tekst: str) -> str:
    return tekst if len(tekst) <= _MEESTE_TEKENS else f"{tekst[:_MEESTE_TEKENS]}…"
