"""Two lines of commits beside each other: the one from before an erasing, and the one after it.

A commit that was written anew keeps both its days, its change and its place among the others. So
each finds its counterpart, whatever words went; what has none is another one.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING, read_trailers
from rao_cli.store.git.lezen.objecten import Boomverschil, ModeAndBlob, delen, read_verschil

_VORM: Final = "%H%x00%P%x00%T%x00%ad%x00%cd%x00%an <%ae>%x00%cn <%ce>%x00%B"
_VELDEN: Final = 8


class Lijnstap(NamedTuple):
    """One commit of a line: its parents, its folder, both days, who made it, what is said."""

    commit: str
    ouders: tuple[str, ...]
    boom: str
    dagen: tuple[str, str]
    wie: tuple[str, str]
    boodschap: str

    @property
    def wijziging(self) -> str:
        """The id of its change; empty where a person made it with git."""
        return "".join(read_trailers(self.boodschap).get(SLEUTEL_WIJZIGING, ())[-1:])


def read_lijn(git: GitCall, *grenzen: str) -> list[Lijnstap]:
    """Return the commits within the words of git `grenzen`, parents before their children."""
    argv = ("log", "-z", "--no-mailmap", "--topo-order", "--reverse", "--date=raw")
    uit = git.run(*argv, f"--format=tformat:{_VORM}", *grenzen, "--").uit
    velden = os.fsdecode(uit).split("\0")
    return [_stap(velden[n : n + _VELDEN]) for n in range(0, len(velden) - 1, _VELDEN)]


def _stap(velden: Sequence[str]) -> Lijnstap:
    commit, ouders, boom, gemaakt, vastgelegd, auteur, vastlegger, boodschap = velden
    wie = (auteur, vastlegger)
    return Lijnstap(commit, tuple(ouders.split()), boom, (gemaakt, vastgelegd), wie, boodschap)


def zoek_tegenhangers(oud: Iterable[Lijnstap], nieuw: Iterable[Lijnstap]) -> dict[str, str]:
    """Return old commit → its counterpart, of those that have one; both lines oldest first."""
    kandidaten = defaultdict[object, list[Lijnstap]](list)
    for stap in nieuw:
        kandidaten[stap.ouders, stap.dagen, stap.wijziging].append(stap)
    gevonden: dict[str, str] = {}
    for stap in oud:
        ouders = tuple(gevonden.get(ouder, ouder) for ouder in stap.ouders)
        over = kandidaten[ouders, stap.dagen, stap.wijziging]
        if over:
            beste = min(over, key=lambda een: _anders(stap, een))
            over.remove(beste)
            gevonden[stap.commit] = beste.commit
    return gevonden


def _anders(een: Lijnstap, ander: Lijnstap) -> tuple[bool, bool, bool]:
    return een.boom != ander.boom, een.boodschap != ander.boodschap, een.wie != ander.wie


def boomverschillen(git: GitCall, paren: Iterable[tuple[str, str]]) -> list[Boomverschil]:
    """Return what differs within each pair of folders, of those that differ; paths from the top."""
    vragen = "".join(f"{een} {ander}\n" for een, ander in dict.fromkeys(paren) if een != ander)
    if not vragen:
        return []
    vlaggen = ("-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--stdin")
    verschillen: list[dict[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]] = []
    rest = iter(delen(git.run("diff-tree", *vlaggen, stdin=vragen.encode()).uit))
    for veld in rest:
        kop, _, regel = veld.rpartition("\n")  # the two folders stand before the first file
        if kop or not verschillen:
            verschillen.append({})
        verschillen[-1][next(rest)] = read_verschil(regel)
    return list(verschillen)
