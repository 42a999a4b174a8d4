"""Two states of a register put beside each other: what differs, and who brought it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.documents.tussen.stukken import Bytespaar, van_stukken
from rao_cli.documents.tussen.verhaal import vertel
from rao_cli.documents.tussen.verteld import Wijzigzin
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND, SOORT_VAN_MAP, is_registerbestand
from rao_cli.model.stand import Stand
from rao_cli.model.tussen.overgang import Overgang
from rao_cli.model.tussen.velden import waarde_op
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.objecten import naar_lf
from rao_cli.store.register_map import Lading
from rao_cli.store.spoorzoeker import Spoorzoeker
from rao_cli.workflow.tussen.toestanden import Verhaalmoment


class Verschilregel(NamedTuple):
    """What changed, and the commit that did it last: None when no commit between both did."""

    verteld: Wijzigzin
    door: Vastlegging | None
    #: Whether it only stands in the files, and nobody kept it.
    los: bool = False

    @property
    def wanneer(self) -> datetime | None:
        """When it was recorded."""
        return self.door.datum if self.door else None


class Tussenstand(NamedTuple):
    """One of both states, and all that was read of it."""

    toestand: Verhaalmoment
    lading: Lading


class Toestandenpaar(msgspec.Struct, frozen=True, dict=True):
    """Two states of one register, the earlier first, and the commits between them."""

    van: Tussenstand
    tot: Tussenstand
    herkomst: Spoorzoeker
    stand: Stand

    @cached_property
    def overgang(self) -> Overgang:
        """What can be read in both; a file that cannot in one of them, is in none."""
        return Overgang(*(self._stand(kant) for kant in (self.van, self.tot)))

    def _stand(self, kant: Tussenstand) -> Stand:
        # Of a rao.yaml that cannot be read in one of both, nothing is compared.
        eigen = None if REGISTERBESTAND in self.onleesbaar else kant.lading.register
        stand = kant.lading.stand(self.stand.vandaag, eigen or self.stand.heel)
        assert stand is not None  # noqa: S101 - there is a register
        lees = {
            map_: {p: d for p, d in getattr(stand, map_).items() if p not in self.onleesbaar}
            for map_ in SOORT_VAN_MAP
        }
        # What a Stand is made of, is the register with all its names.
        return replace(stand, **lees)

    @cached_property
    def onleesbaar(self) -> Mapping[str, Verhaalmoment]:
        """The files that changed and cannot be read in one of both states, with in which."""
        stuk = {}
        for kant in (self.tot, self.van):
            for pad, bestand in kant.lading.bestanden.items():
                if not bestand.is_geldig and pad in self.bytes_anders:
                    stuk[pad] = kant.toestand
        return stuk

    @cached_property
    def bytes_anders(self) -> Mapping[str, Bytespaar]:
        """Every file that differs, with its bytes."""
        was, nu = (_bytes(kant.lading) for kant in (self.van, self.tot))
        paren = {p: Bytespaar(was.get(p), nu.get(p)) for p in sorted({*was, *nu})}
        return {pad: paar for pad, paar in paren.items() if paar.was != paar.wordt}

    @cached_property
    def regels(self) -> list[Verschilregel]:
        """Everything that changed, each with who did it."""
        verteld = [*vertel(self.overgang), *self._stukken()]
        gevonden = [(een, self._commit(een)) for een in verteld]
        commits = {commit for _, commit in gevonden if commit}
        door = {
            stap.id: stap for stap in self.herkomst.repo.historie.vastleggingen(sorted(commits))
        }
        return [
            Verschilregel(een, door.get(commit or ""), commit is None and self._is_los(een))
            for een, commit in gevonden
        ]

    def _stukken(self) -> Iterator[Wijzigzin]:
        """Yield what changed in what holds no data, or in the data but for what it says."""
        zelfde = self.overgang
        verteld = {pad for paar in zelfde.paren for pad in (paar.pad, paar.oud)}
        over = {
            pad: paar
            for pad, paar in self.bytes_anders.items()
            if pad not in verteld and pad not in self.onleesbaar
        }
        teksten = [pad for pad in over if not is_registerbestand(pad)]
        yield from van_stukken(over, frozenset(filter(self._van_een_mens, teksten)))

    def _van_een_mens(self, pad: str) -> bool:
        commit = self.herkomst.sinds(pad, _heel)
        if commit is None:
            return self.tot.toestand.is_nu
        (stap,) = self.herkomst.repo.historie.vastleggingen([commit])
        return stap.van_een_mens

    def _commit(self, een: Wijzigzin) -> str | None:
        return None if self._is_los(een) else self.herkomst.sinds(een.bron.pad, _kijk(een))

    def _is_los(self, een: Wijzigzin) -> bool:
        """Say whether a change is one of the work tree only."""
        if not self.tot.toestand.is_nu:
            return False
        nu, kijk = self._gegevens_nu(een.bron.pad), _kijk(een)
        return bool(kijk(nu) != kijk(self.herkomst.laatst(een.bron.pad)))

    def _gegevens_nu(self, pad: str) -> Any:
        return self.herkomst.lees(pad, _bytes(self.tot.lading).get(pad))


def _heel(gegevens: Any) -> Any:
    return gegevens


def _kijk(een: Wijzigzin) -> Callable[[Any], Any]:
    """Return what of a file one sentence is about."""
    _, plek, deel = een.bron
    return lambda gegevens: None if gegevens is None else deel(waarde_op(gegevens, plek))


def _bytes(lading: Lading) -> dict[str, bytes]:
    """Return every file; how its lines end says nothing."""
    alles = {**{pad: b.data for pad, b in lading.bestanden.items()}, **lading.overig}
    return {pad: naar_lf(data) for pad, data in alles.items()}


def eis_op_volgorde(v: Toestandenpaar, getypt: tuple[str, str]) -> None:
    """RaoError when the first state is the later one."""
    van, tot = v.herkomst.van, v.herkomst.tot
    if van != tot and v.herkomst.is_voor(tot, van):
        raise RaoError(
            f"{v.van.toestand.naam[:1].upper()}{v.van.toestand.naam[1:]} is later dan "
            f"{v.tot.toestand.naam}.",
            hint=f"Draai ze om: rao verschil {getypt[1]} {getypt[0]}",
        )
