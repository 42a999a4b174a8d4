"""Rows of steps that `rao sync` played anew on what others shared: where each begins and ends."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rao_cli.store.git.lezen.boodschap import HERSPEELD, SLEUTEL_WIJZIGING
from rao_cli.store.keten import Ketenschakel
from rao_cli.workflow.historie.samenkomst import Verwanten


class Syncrij(NamedTuple):
    """The steps of one person, on `op`; he made them on `begin`, and did not know what lay between.

    The oldest step is the first.
    """

    begin: str
    op: str
    stappen: tuple[Ketenschakel, ...]

    @property
    def laatste(self) -> Ketenschakel:
        """The step after which both sides are together."""
        return self.stappen[-1]


def zoek_rijen(schakels: Sequence[Ketenschakel], verwanten: Verwanten) -> Iterator[Syncrij]:
    """Yield the rows that lie on what they name; who says it elsewhere, is judged step by step."""
    keren = Counter[str]()
    laatste = dict[str, Ketenschakel]()
    for schakel in schakels:
        if tussen := _tussen(schakel):
            keren[tussen] += 1
            laatste[tussen] = schakel
    for tussen, einde in laatste.items():
        begin, _, op = tussen.partition("..")
        stappen = _terug_tot(op, einde, verwanten)
        rao = [stap for stap in stappen if SLEUTEL_WIJZIGING in stap.trailers]
        zegt_het = sum(_tussen(stap) == tussen for stap in stappen)
        if stappen and zegt_het == len(rao) == keren[tussen]:
            yield Syncrij(begin, op, tuple(stappen))


def _tussen(schakel: Ketenschakel) -> str:
    waarden = schakel.trailers.get(HERSPEELD, ())
    return waarden[0] if len(waarden) == 1 else ""


def _terug_tot(op: str, einde: Ketenschakel, verwanten: Verwanten) -> list[Ketenschakel]:
    """Return the steps after `op` up to the last, oldest first; nothing when a merge lies there."""
    stappen = list[Ketenschakel]()
    for stap in (einde, *verwanten.lijn(einde)):
        if len(stap.ouders) != 1:
            return []
        stappen.insert(0, stap)
        if stap.ouders[0] == op:
            return stappen
    return []
