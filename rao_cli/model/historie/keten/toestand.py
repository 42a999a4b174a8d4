"""One step of a history: the files that it changed, as they were before and as they are after."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.stand import Stand


class Plekverschil(NamedTuple):
    """One value of a thing that became different; None: it is not there."""

    plek: tuple[str, ...]
    was: Any
    nu: Any


class Bestandspaar(NamedTuple):
    """A file before and after: its bytes, and the thing that it holds (None: none, or unreadable).

    `was_er` and `is_er` say whether it is there at all.
    """

    was_er: bool
    is_er: bool
    was: Blok | None = None
    nu: Blok | None = None


class Ketenovergang(msgspec.Struct, frozen=True, dict=True):
    """What differs between two states of a register, and those states, made when asked."""

    paren: Mapping[str, Bestandspaar]
    #: Each gives None where rao.yaml cannot be read.
    maak_voor: Callable[[], Stand | None]
    maak_na: Callable[[], Stand | None]
    #: Gives the text of a document before and after.
    lees: Callable[[str], tuple[str, str]] = lambda _pad: ("", "")
    _delen: dict[str, tuple[Plekverschil, ...]] = msgspec.field(default_factory=dict)

    @cached_property
    def voor(self) -> Stand | None:
        """The register before this step."""
        return self.maak_voor()

    @cached_property
    def na(self) -> Stand | None:
        """The register after this step."""
        return self.maak_na()

    def delen(self, pad: str) -> tuple[Plekverschil, ...]:
        """Return what became different in the thing at a path."""
        if pad not in self._delen:
            paar = self.paren[pad]
            self._delen[pad] = tuple(_verschil(_kaal(paar.was), _kaal(paar.nu), ()))
        return self._delen[pad]

    @cached_property
    def dingen(self) -> tuple[tuple[str, Bestandspaar], ...]:
        """The changed files that are readable things of the register, before or after."""
        return tuple((p, paar) for p, paar in self.paren.items() if paar.was or paar.nu)


def _kaal(ding: Blok | None) -> Any:
    return {} if ding is None else msgspec.to_builtins(ding)


def _verschil(was: Any, nu: Any, plek: tuple[str, ...]) -> Iterator[Plekverschil]:
    """Yield the deepest places that differ; a list is one value. What is empty is not there."""
    if isinstance(was, dict) and isinstance(nu, dict):
        for sleutel in {**was, **nu}:
            yield from _verschil(was.get(sleutel), nu.get(sleutel), (*plek, sleutel))
    elif _leeg(was) != _leeg(nu):
        yield Plekverschil(plek, _leeg(was), _leeg(nu))


def _leeg(waarde: Any) -> Any:
    return None if waarde in ({}, [], "", False) else waarde
