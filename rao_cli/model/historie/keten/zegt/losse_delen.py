"""A thing taken apart: each line at its place, so that a part can go back while others stay."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.samen.koppelen import kenmerk_in

#: What every act may put besides, and so one that takes back: the day on which it did that, the
#: form of the register, what rao keeps of figures, a word that somebody said is no name.
_DAG: Final = "gewijzigd_op"
_REGISTER: Final = frozenset({"versie", "correcties", "bekende_woorden"})


class LosDeel(NamedTuple):
    """One line of a value and the keys down to it; an item without a name is at "".

    An empty line says that there is a value at all.
    """

    plek: tuple[str, ...]
    regel: str


def losse_delen(ding: Blok | None) -> frozenset[LosDeel]:
    """Return all that a thing says; the order of items and of lines is left out."""
    return frozenset() if ding is None else frozenset(_delen(msgspec.to_builtins(ding), ()))


def gaat_mee(pad: str, plek: tuple[str, ...]) -> bool:
    """Say whether rao itself puts something at a place, whatever the act is."""
    return plek[-1] == _DAG or (pad == REGISTERBESTAND and plek[0] in _REGISTER)


def _delen(waarde: Any, plek: tuple[str, ...]) -> Iterator[LosDeel]:
    if waarde is None or waarde is False:
        return
    if isinstance(waarde, Mapping):
        for sleutel, deel in waarde.items():
            yield from _delen(deel, (*plek, str(sleutel)))
    elif isinstance(waarde, list):
        for deel in waarde:
            naam = kenmerk_in(plek[-1], deel) if isinstance(deel, dict) else None
            yield from _delen(deel, (*plek, naam or ""))
    elif regels := str(waarde).splitlines():
        yield LosDeel(plek, "")
        yield from (LosDeel(plek, regel.strip()) for regel in regels if regel.strip())
