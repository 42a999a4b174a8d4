"""What is wrong in a row that `rao sync` played anew: told when the whole of it is seen (S11)."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

import msgspec

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.rij.geheel import Rijgeheel, daden_in
from rao_cli.model.historie.keten.rij.oordeel import beoordeel_rij
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.trailers import Gezegde, Rijwoord, zegt_wat_het_doet
from rao_cli.store.git.lezen.boodschap import EIGEN_TEKST
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.historie.nagemaakt import Nagemaakt
from rao_cli.workflow.historie.rijen import Syncrij, zoek_rijen
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.versiestanden import Versiestand, Versiestanden, overgang


class _Uitstel(NamedTuple):
    """What is wrong with a step by itself; `woord` is what it says, when it is about that."""

    commit: str
    fouten: tuple[Ketenfout, ...]
    woord: Gezegde | None = None


class Rijoordeel(msgspec.Struct, dict=True):
    """Keeps what a step of a row does wrong by itself, until the row is whole."""

    keten: Keten
    verwanten: Verwanten
    toestanden: Versiestanden
    #: Commit → what is wrong with it all the same.
    later: dict[str, list[Ketenfout]] = msgspec.field(default_factory=dict)
    #: Commits of which another rao wrote the paper, so that it cannot be made once more.
    andere_rao: set[str] = msgspec.field(default_factory=set)
    #: What somebody may have chosen as he shared: the last commit of his row, and what it is.
    gekozen: list[tuple[str, Ketenfout]] = msgspec.field(default_factory=list)
    #: Last commit of a row → what its steps do wrong by themselves.
    _uitgesteld: dict[str, list[_Uitstel]] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep the states that a row is judged from."""
        for commit, rij in self._per_stap.items():
            if commit == rij.laatste.id:
                self.toestanden.houd(rij.begin, rij.op)

    @cached_property
    def _per_stap(self) -> dict[str, Syncrij]:
        rijen = zoek_rijen(self.keten.schakels, self.verwanten)
        return {
            stap.id: rij for rij in rijen if daden_in(_handelingen(rij)) for stap in rij.stappen
        }

    def woord(self, schakel: Ketenschakel, gezegde: Gezegde) -> Iterator[Ketenfout]:
        """Find what a step says and did not do."""
        fouten = tuple(zegt_wat_het_doet(gezegde))
        yield from self._nu_of_later(_Uitstel(schakel.id, fouten, gezegde))

    def stand(
        self, schakel: Ketenschakel, aard: Aard, fouten: Iterable[Ketenfout]
    ) -> Iterator[Ketenfout]:
        """Find what a step may not make of what it found; what a person did is told at once."""
        if aard.met_de_hand:
            yield from fouten
        else:
            yield from self._nu_of_later(_Uitstel(schakel.id, tuple(fouten)))

    def _nu_of_later(self, uitstel: _Uitstel) -> Iterator[Ketenfout]:
        rij = self._per_stap.get(uitstel.commit)
        if rij is None:
            yield from uitstel.fouten
        elif uitstel.fouten:
            self._uitgesteld.setdefault(rij.laatste.id, []).append(uitstel)

    def sluit(self, schakel: Ketenschakel, nu: Versiestand) -> None:
        """Judge a row after its last step; any other step changes nothing."""
        rij = self._per_stap.get(schakel.id)
        if rij is None or rij.laatste.id != schakel.id:
            return
        uitgesteld = self._uitgesteld.pop(schakel.id, [])
        if uitgesteld and self.verwanten.ligt_voor(rij.begin, rij.op):
            self._oordeel(rij, uitgesteld, nu)
        else:
            for een in uitgesteld:
                self.later.setdefault(een.commit, []).extend(een.fouten)
        self.toestanden.laat_gaan(rij.begin, rij.op)

    def neem_later(self) -> Iterator[Ketenfout]:
        """Yield what was found in the rows that are whole by now, each thing once."""
        while self.later:
            yield from self.later.pop(next(iter(self.later)))

    def _oordeel(self, rij: Syncrij, uitgesteld: list[_Uitstel], nu: Versiestand) -> None:
        geheel = self._geheel(rij, nu)
        woord = Rijwoord(geheel.sinds_begin, geheel.daden, geheel.betreft)
        for een in uitgesteld:
            if een.woord is not None:
                self.later.setdefault(een.commit, []).extend(zegt_wat_het_doet(een.woord, woord))
        if any(een.woord is None for een in uitgesteld):
            maker = Nagemaakt(self.keten, rij.laatste, nu, self.andere_rao)
            papier = maker.bijgeschreven(geheel.op, Aard("sync"))
            gevonden = beoordeel_rij(geheel)
            self.later.setdefault(rij.laatste.id, []).extend([*gevonden.fouten, *papier])
            self.gekozen += [(rij.laatste.id, een) for een in gevonden.gekozen]

    def _geheel(self, rij: Syncrij, nu: Versiestand) -> Rijgeheel:
        trailers = [stap.trailers for stap in rij.stappen]
        eigen = (t.get(EIGEN_TEKST, ()) for t in trailers if t.get("Rao-Handeling") == ["sync"])
        return Rijgeheel(
            self._sinds(rij.op, nu),
            self._sinds(rij.begin, nu),
            _handelingen(rij),
            frozenset(naam for t in trailers for naam in t.get("Rao-Betreft", ())),
            frozenset(pad for paden in eigen for pad in paden),
        )

    def _sinds(self, commit: str, nu: Versiestand) -> Ketenovergang:
        was = self.toestanden.voor(commit)
        anders = {p for p in {*was.blobs, *nu.blobs} if was.blobs.get(p) != nu.blobs.get(p)}
        return overgang(was, nu, sorted(anders), self.keten.tekst)


def _handelingen(rij: Syncrij) -> list[str]:
    return [een for stap in rij.stappen for een in stap.trailers.get("Rao-Handeling", ())]
