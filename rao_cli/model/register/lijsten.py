"""The things of a register, each read only when somebody asks for it: a wijzer tells which."""

from collections.abc import Callable, Collection, Hashable, ItemsView, Iterator, Mapping, ValuesView
from datetime import date
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak

S = TypeVar("S", bound=Hashable)
T = TypeVar("T")
W = TypeVar("W")


class Lijstwijzer(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What tells whether a list is the one that is looked for."""

    kenmerk: str
    datum: date
    #: The day on which it came in.
    binnen: date
    afzender: str
    #: Whether it is of an LKO and settled, and nothing befell its zaken but what meetings decided.
    is_gewoon: bool
    zaken: tuple[str, ...]


def wijzer_van(lijst: Signaallijst) -> Lijstwijzer:
    """Return what tells of a list that is read."""
    gewoon = lijst.richting == "lko-rao" and lijst.status == "afgehandeld"
    gewoon = gewoon and not any(map(_kreeg_leven, lijst.zaken.values()))
    binnen, zaken = lijst.ingediend_op or lijst.datum, tuple(lijst.zaken)
    return Lijstwijzer(lijst.kenmerk, lijst.datum, binnen, lijst.afzender, gewoon, zaken)


def _kreeg_leven(zaak: Zaak) -> bool:
    return zaak.is_van_tafel or bool(zaak.verhuisd) or zaak.ontstaan is not None


class Opzoek(Mapping[S, T], Generic[S, W, T]):
    """Values that are made when somebody asks for them, out of what stands for each."""

    def __init__(self, plekken: Mapping[S, W], maak: Callable[[S, W], T]) -> None:
        """`maak` makes the value of a key."""
        self._plekken, self._maak = plekken, maak
        self._gemaakt: dict[S, T] = {}

    def __getitem__(self, sleutel: S) -> T:
        """Return a value; KeyError when there is none."""
        try:
            return self._gemaakt[sleutel]
        except KeyError:
            gemaakt = self._gemaakt[sleutel] = self._maak(sleutel, self._plekken[sleutel])
            return gemaakt

    def get(self, sleutel: S, anders: Any = None, /) -> Any:
        """Return a value, or `anders`; that of Mapping takes twice as long, and rules ask much."""
        return self[sleutel] if sleutel in self._plekken else anders

    def __contains__(self, sleutel: object) -> bool:
        """Say whether there is one, without making it."""
        return sleutel in self._plekken

    def __iter__(self) -> Iterator[S]:
        """Yield the keys."""
        return iter(self._plekken)

    def __len__(self) -> int:
        """Count them."""
        return len(self._plekken)

    def verschil(self, ander: "Opzoek[S, W, T]") -> list[S]:
        """Return the keys at which the other has nothing, or something else."""
        plekken = ander._plekken  # noqa: SLF001 - of the same class
        return [
            sleutel for sleutel, plek in self._plekken.items() if plekken.get(sleutel) is not plek
        ]


class LuieDingen(Opzoek[str, W, T]):
    """Things of one kind by path, of which was kept what some of them say."""

    def __init__(
        self, plekken: Mapping[str, W], maak: Callable[[str, W], T], bewaard: Collection[str]
    ) -> None:
        """`bewaard` are the paths of those that were kept: such a one is called as its file."""
        super().__init__(plekken, maak)
        self.bewaard = bewaard

    @cached_property
    def _alle(self) -> dict[str, T]:
        """All of them: who asks for each asks again, and a dict is quicker."""
        return {pad: self[pad] for pad in self}

    def items(self) -> ItemsView[str, T]:
        """Return path and thing of each."""
        return self._alle.items()

    def values(self) -> ValuesView[T]:
        """Return each thing."""
        return self._alle.values()


class LuieLijsten(Opzoek[str, W, Signaallijst]):
    """Lists by path, with what tells of each."""

    def __init__(
        self,
        plekken: Mapping[str, W],
        maak: Callable[[str, W], Signaallijst],
        wijzers: Mapping[str, Lijstwijzer],
    ) -> None:
        """`wijzers` has the same paths, in the same order."""
        super().__init__(plekken, maak)
        self.wijzers = wijzers
