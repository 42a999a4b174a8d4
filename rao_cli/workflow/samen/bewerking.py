"""Bring a text to another content with the smallest edits: what did not change stays as it is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from rao_cli.model.melding import Pad
from rao_cli.model.samen.koppelen import koppel
from rao_cli.store.yaml.editing import KeyOrder, verplaats, verwijder, voeg_in, zet


class Schrijfwijze(NamedTuple):
    """How values come into a file: where a new key stands, and what is a number or yes/no there."""

    volgorde: KeyOrder
    typeer: Callable[[Pad, Any], Any]


def werk_bij(tekst: str, oud: Any, nieuw: Any, wijze: Schrijfwijze, pad: Pad = ()) -> str:
    """Return a text that says `nieuw` at a path where it says `oud`; RaoError: it cannot."""
    if oud == nieuw:
        return tekst
    if isinstance(oud, dict) and isinstance(nieuw, dict) and oud.keys() & nieuw.keys():
        return _werk_blok_bij(tekst, oud, nieuw, wijze, pad)
    if isinstance(oud, list) and isinstance(nieuw, list) and oud and nieuw:
        return _werk_lijst_bij(tekst, oud, nieuw, wijze, pad)
    return zet(tekst, pad, wijze.typeer(pad, nieuw), wijze.volgorde)


def _werk_blok_bij(
    tekst: str,
    oud: Mapping[str, Any],
    nieuw: Mapping[str, Any],
    wijze: Schrijfwijze,
    pad: Pad,
) -> str:
    for sleutel in oud:
        if sleutel not in nieuw:
            tekst = verwijder(tekst, (*pad, sleutel))
    for sleutel, deel in nieuw.items():
        plek = (*pad, sleutel)
        if sleutel in oud:
            tekst = werk_bij(tekst, oud[sleutel], deel, wijze, plek)
        else:
            tekst = zet(tekst, plek, wijze.typeer(plek, deel), wijze.volgorde)
    return tekst


def _werk_lijst_bij(
    tekst: str, oud: Sequence[Any], nieuw: Sequence[Any], wijze: Schrijfwijze, pad: Pad
) -> str:
    bron = koppel(str(pad[-1]) if pad else "", oud, nieuw)
    blijft = [plek for plek in bron if plek is not None]
    if not blijft:
        return zet(tekst, pad, wijze.typeer(pad, nieuw), wijze.volgorde)
    for plek in sorted({*range(len(oud))} - {*blijft}, reverse=True):
        tekst = verwijder(tekst, (*pad, plek))
    rij = sorted(blijft)
    for naar, plek in enumerate(blijft):
        if (van := rij.index(plek)) != naar:
            tekst = verplaats(tekst, pad, van, naar)
            rij.insert(naar, rij.pop(van))
    for nummer, plek in enumerate(blijft):
        deel = nieuw[bron.index(plek)]
        tekst = werk_bij(tekst, oud[plek], deel, wijze, (*pad, nummer))
    nieuwe = [
        (nummer, wijze.typeer((*pad, nummer), nieuw[nummer]))
        for nummer, plek in enumerate(bron)
        if plek is None
    ]
    return voeg_in(tekst, pad, nieuwe, wijze.volgorde) if nieuwe else tekst
