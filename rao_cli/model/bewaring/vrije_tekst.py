"""Which values of a file are free text: what a person said, and no key, choice, day or number."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Meta

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Pad

#: Texts that name a thing or a party, although no pattern says so.
_NAMEN: Final = frozenset(
    {"id", "afzender", "agendapunt", "verwijzing", "indiener", "voorgesteld", "punten", "regio"}
)
#: The pattern of a text that must say something; any other makes a value a key or a kenmerk.
_IETS: Final = r"\S"


def vrije_teksten(soort: type[Blok], waarde: Any, pad: Pad = ()) -> Iterator[Pad]:
    """Yield the places of the free texts in a tree of this kind, as far as it has that shape."""
    if not isinstance(waarde, Mapping):
        return
    hints = _hints(soort)
    for naam, deel in waarde.items():
        if naam in hints and naam not in _NAMEN:
            yield from _in(hints[naam], deel, (*pad, naam))


def _in(type_: Any, waarde: Any, pad: Pad) -> Iterator[Pad]:
    for vorm, metas in _vormen(type_):
        match waarde:
            case str() if vorm is str and all(_is_vrij(meta) for meta in metas):
                yield pad
                return
            case dict() if get_origin(vorm) is dict:
                for sleutel, deel in waarde.items():
                    yield from _in(get_args(vorm)[1], deel, (*pad, sleutel))
                return
            case dict() if isinstance(vorm, type) and issubclass(vorm, Blok):
                yield from vrije_teksten(vorm, waarde, pad)
                return
            case list() if get_origin(vorm) is list:
                for nummer, deel in enumerate(waarde):
                    yield from _in(get_args(vorm)[0], deel, (*pad, nummer))
                return
            case _:
                continue


def _vormen(type_: Any, metas: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Yield each type that a value may have, with what is said of it."""
    oorsprong = get_origin(type_)
    if oorsprong is Annotated:
        binnen, *meer = get_args(type_)
        yield from _vormen(binnen, (*metas, *meer))
    elif oorsprong in {Union, UnionType}:
        for deel in get_args(type_):
            yield from _vormen(deel, metas)
    elif oorsprong is not Literal and type_ is not NoneType:
        yield type_, metas


def _is_vrij(meta: Any) -> bool:
    return not isinstance(meta, Meta) or meta.pattern in {None, _IETS}


@cache
def _hints(soort: type[Blok]) -> dict[str, Any]:
    return get_type_hints(soort, include_extras=True)
