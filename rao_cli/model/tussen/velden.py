"""Which fields of a thing differ between two states, and what stood and stands there."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.overleg import Overleg


class Veldwissel(NamedTuple):
    """One place that differs: what stood there and what stands there; None is nothing."""

    plek: Pad
    was: Any
    wordt: Any


def als_gegevens(ding: Blok | None) -> dict[str, Any]:
    """Return a thing as plain values; the points of an agenda by their id, and then their order."""
    if ding is None:
        return {}
    gegevens: dict[str, Any] = msgspec.to_builtins(ding)
    if isinstance(ding, Overleg):
        punten = gegevens["agendapunten"]
        gegevens["agendapunten"] = {punt["id"]: punt for punt in punten}
        gegevens["volgorde_van_de_agenda"] = [punt["id"] for punt in punten]
    return gegevens


def waarde_op(gegevens: Any, plek: Pad) -> Any:
    """Return what stands at a place; None when nothing does."""
    for deel in plek:
        if isinstance(gegevens, Mapping):
            gegevens = gegevens.get(deel)
        elif isinstance(gegevens, list) and isinstance(deel, int) and deel < len(gegevens):
            gegevens = gegevens[deel]
        else:
            return None
    return gegevens


def veldverschillen(was: Any, wordt: Any, plek: Pad = ()) -> Iterator[Veldwissel]:
    """Yield every place that differs, as deep as both go; what is empty is nothing."""
    was, wordt = was or None, wordt or None
    if was == wordt:
        return
    soorten = {type(deel) for deel in (was, wordt) if deel is not None}
    if soorten == {dict}:
        oud, nieuw = was or {}, wordt or {}
        for sleutel in dict.fromkeys((*oud, *nieuw)):
            yield from veldverschillen(oud.get(sleutel), nieuw.get(sleutel), (*plek, sleutel))
    elif soorten == {list} and any(isinstance(een, dict) for een in (*(was or ()), *(wordt or ()))):
        yield from _lijst(was or [], wordt or [], plek)
    else:
        yield Veldwissel(plek, was, wordt)


def _lijst(was: Sequence[Any], wordt: Sequence[Any], plek: Pad) -> Iterator[Veldwissel]:
    """Compare items: the same one wherever it stands, else what stood at its place."""
    herkomst = herkomst_van(was, wordt)
    for nummer, ding in enumerate(was):
        if nummer not in herkomst:
            yield Veldwissel((*plek, nummer), ding, None)
    gebleven = [nummer for nummer in herkomst if nummer is not None]
    if gebleven != sorted(gebleven):
        volgorde = [str(nummer + 1) for nummer in gebleven]
        yield Veldwissel((*plek, "volgorde"), sorted(volgorde, key=int), volgorde)
    for nummer, (ding, vandaan) in enumerate(zip(wordt, herkomst, strict=True)):
        if vandaan is None:
            yield Veldwissel((*plek, nummer), None, ding)
        else:
            yield from veldverschillen(was[vandaan], ding, (*plek, nummer))


def herkomst_van(was: Sequence[Any], wordt: Sequence[Any]) -> list[int | None]:
    """Return of each item which it was: the same one, else the one that stood at its place."""
    over = list(range(len(was)))
    uit: list[int | None] = []
    for ding in wordt:
        zelfde = next((nummer for nummer in over if was[nummer] == ding), None)
        uit.append(zelfde)
        if zelfde is not None:
            over.remove(zelfde)
    for nummer, vandaan in enumerate(uit):
        if vandaan is None and nummer in over:
            uit[nummer] = nummer
            over.remove(nummer)
    return uit
