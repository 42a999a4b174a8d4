"""Two states of a register, and which thing in the one is which in the other."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final, Generic, NamedTuple, TypeVar

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tussen.velden import Veldwissel, als_gegevens, veldverschillen

_Ding = TypeVar("_Ding", bound=Blok)

#: The form of a register in rao.yaml: rao raises it where an act needs that.
VORM: Final = ("versie",)


class Paar(NamedTuple, Generic[_Ding]):
    """One thing as it was and as it is; None when it was not there. `oud` is where it lay."""

    pad: str
    oud: str
    was: _Ding | None
    wordt: _Ding | None

    @property
    def ding(self) -> _Ding:
        """The thing as it is, or was when it is gone."""
        ding = self.wordt if self.wordt is not None else self.was
        assert ding is not None  # noqa: S101 - a pair has at least one
        return ding

    @property
    def verschillen(self) -> Iterator[Veldwissel]:
        """Every place in it that differs."""
        return veldverschillen(als_gegevens(self.was), als_gegevens(self.wordt))


class Overgang(msgspec.Struct, frozen=True, dict=True):
    """Two states, of which the second is the later."""

    voor: Stand
    na: Stand

    @cached_property
    def paren(self) -> tuple[Paar[Any], ...]:
        """Every thing of which anything differs, the register itself first.

        What one of both states cannot read is in none of them: of that nothing is known.
        """
        was, wordt = dict(self.voor.dingen), dict(self.na.dingen)
        verhuisd = dict(_verhuisd(was, wordt))
        weg = {oud: pad for pad, oud in verhuisd.items()}
        paren = [Paar(REGISTERBESTAND, REGISTERBESTAND, self.voor.heel, self.na.heel)]
        for pad in sorted({*was, *wordt} - weg.keys()):
            oud = verhuisd.get(pad, pad)
            paren.append(Paar(pad, oud, was.get(oud), wordt.get(pad)))  # type: ignore[arg-type]
        return tuple(paar for paar in paren if paar.was != paar.wordt)

    @cached_property
    def alleen_de_vorm(self) -> bool:
        """Whether just the form of the register rose; else that goes along with what was done."""
        return all(v.plek == VORM for paar in self.paren for v in paar.verschillen)

    def van(self, soort: type[_Ding]) -> Iterator[Paar[_Ding]]:
        """Yield the pairs of one kind."""
        yield from (paar for paar in self.paren if isinstance(paar.ding, soort))


def _verhuisd(was: dict[str, Blok], wordt: dict[str, Blok]) -> Iterator[tuple[str, str]]:
    """Yield new and old place of each meeting that was moved to another day."""
    for pad, ding in wordt.items():
        if pad in was or not isinstance(ding, Overleg):
            continue
        eerder = {keer.van for keer in ding.verplaatst}
        for oud, toen in was.items():
            if oud not in wordt and isinstance(toen, Overleg) and toen.datum in eerder:
                yield pad, oud
