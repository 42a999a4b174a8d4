"""Wiping some values of one file of the register, with the comments that stand among them."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from rao_cli.model.bewaring.zoektekst import GEWIST
from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import zet
from rao_cli.store.yaml.yaml_tree import Boom, read_boom

#: The part of a text that a value takes, and what comes there.
_Waardestuk = tuple[int, int, str]
#: So deep a part of a file is one thing: a zaak, an item, a besluit.
_DIEPTE: Final = 2
#: Says of a comment whether it names what is wiped.
Noemer = Callable[[str], bool]


def wis_waarden(tekst: str, paden: Sequence[Pad], noemt: Noemer) -> str:
    """Return the text with the fixed word in these places, and in comments about them."""
    boom, fouten = read_boom(tekst.encode("utf-8", "surrogateescape"))
    if boom is None or fouten:
        return tekst
    opmerkingen = [*_opmerkingen(boom, paden, noemt)]
    nieuw = _met(tekst, [*(_stuk(boom, pad) for pad in paden), *opmerkingen])
    if _waarde(nieuw) == _waarde(tekst, paden):
        return nieuw
    nieuw = _met(tekst, opmerkingen)
    for pad in paden:
        try:
            nieuw = zet(nieuw, pad, GEWIST)
        except RaoError:
            continue
    return nieuw


def teksten_op(waarde: Any, paden: Sequence[Pad]) -> list[str]:
    """Return the texts in these places."""
    teksten = []
    for pad in paden:
        deel = waarde
        for stap in pad:
            deel = deel[stap]
        teksten.append(deel)
    return teksten


def _stuk(boom: Boom, pad: Pad) -> _Waardestuk:
    knoop = boom.nodes
    for stap in pad:
        kind = knoop.child(stap)
        if kind is None:
            return 0, 0, ""
        knoop = kind
    return knoop.start, knoop.end, GEWIST


def _opmerkingen(boom: Boom, paden: Sequence[Pad], noemt: Noemer) -> list[_Waardestuk]:
    """Return the comments between values that go, or that name it; the head of a file stays."""
    regels = boom.tekst.splitlines(keepends=True)
    begin = [0]
    for regel in regels:
        begin.append(begin[-1] + len(regel))
    delen = {pad[:_DIEPTE] for pad in paden}
    spannes = [_stuk(boom, deel)[:2] for deel in delen]
    gevonden = []
    for een in boom.opmerkingen:
        plek = begin[een.regelnummer - 1] + een.kolom - 1
        einde = begin[een.regelnummer - 1] + len(regels[een.regelnummer - 1].rstrip("\r\n"))
        in_deel = any(van <= plek <= _regeleinde(boom.tekst, tot) for van, tot in spannes)
        if een.tekst and plek and (in_deel or noemt(een.tekst)):
            gevonden.append((plek, einde, f"# {GEWIST}"))
    return gevonden


def _regeleinde(tekst: str, plek: int) -> int:
    einde = tekst.find("\n", plek)
    return len(tekst) if einde < 0 else einde


def _met(tekst: str, stukken: Sequence[_Waardestuk]) -> str:
    for van, tot, wordt in sorted(set(stukken), reverse=True):
        if tot > van:
            tekst = tekst[:van] + wordt + tekst[tot:]
    return tekst


def _waarde(tekst: str, paden: Sequence[Pad] = ()) -> Any:
    boom, _ = read_boom(tekst.encode("utf-8", "surrogateescape"))
    if boom is None:
        return None
    for pad in paden:
        deel: Any = boom.waarde
        for stap in pad[:-1]:
            deel = deel[stap]
        deel[pad[-1]] = GEWIST
    return boom.waarde
