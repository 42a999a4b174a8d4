"""Our line of steps that are not shared: rows of steps, and merges of a person in between."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.sync.handmerge import Handmerge
from rao_cli.workflow.samen.sync.naspelen import Stappenreeks
from rao_cli.workflow.samen.sync.stappen import verschil


class _Archief(Protocol):
    """What holds commits: the shared register, opened."""

    def bestanden(self, commit: str) -> Bestanden:
        """Return the files of a commit."""

    def beginpunt(self, een: str, ander: str) -> str | None:
        """Return the last commit that both have."""


def splits_lijn(ver: _Archief, eigen: Sequence[EigenStap]) -> Iterator[Stappenreeks | Handmerge]:
    """Yield the rows and the merges, in order."""
    rij: list[int] = []
    for nummer, stap in enumerate(eigen):
        if rij and (stap.is_samenvoeging or stap.ouders != (eigen[rij[-1]].commit,)):
            yield _make_reeks(ver, eigen, rij)
            rij = []
        if stap.is_samenvoeging:
            yield make_handmerge(ver, stap.ouders[0], stap.ouders[1], ver.bestanden(stap.commit))
        else:
            rij.append(nummer)
    if rij:
        yield _make_reeks(ver, eigen, rij)


def _make_reeks(ver: _Archief, eigen: Sequence[EigenStap], rij: Sequence[int]) -> Stappenreeks:
    ouders = eigen[rij[0]].ouders
    begin = ver.bestanden(ouders[0]) if ouders else {}
    return Stappenreeks(begin, [ver.bestanden(eigen[n].commit) for n in rij], tuple(rij))


def make_handmerge(
    ver: _Archief, een: str, ander: str, uit: Bestanden, open_: frozenset[str] = frozenset()
) -> Handmerge:
    """Return what a person made of two commits."""
    begin = ver.beginpunt(een, ander)
    basis = ver.bestanden(begin) if begin else {}
    return Handmerge(basis, ver.bestanden(een), ver.bestanden(ander), uit, open_)


def op_wat_gelijk_was(reeks: Stappenreeks, gelijk: Bestanden) -> Stappenreeks:
    """Return the same steps as they would be on what was shared when we were equal last.

    A person who put his steps on what others shared meanwhile (git rebase) is judged as if rao
    did it. Where a step changes what the others changed too, it was made after that: it stays.
    """
    standen: list[Bestanden] = []
    begin, vorige = reeks.begin, gelijk
    for stand in reeks.standen:
        terug = _op_ander_begin(begin, stand, vorige)
        if terug is None:
            return reeks
        standen.append(terug)
        begin, vorige = stand, terug
    return Stappenreeks(gelijk, standen, reeks.nummers)


def _op_ander_begin(basis: Bestanden, ons: Bestanden, hun: Bestanden) -> Bestanden | None:
    uit = dict(hun)
    for pad in verschil(basis, ons):
        data = ons.get(pad)
        if is_registerbestand(pad):
            samen = voeg_bestand_samen(pad, basis.get(pad), data, hun.get(pad), {})
            if samen.botsingen:
                return None
            data = samen.data
        uit.pop(pad, None)
        if data is not None:
            uit[pad] = data
    return uit
