"""Erased steps that git made anew on the history after it (rebase, cherry-pick), by another id.

Nobody names the words. But such a step keeps its change and the moment of its maker, so it is found
beside the one that was written anew; and where that one says "gewist", it says something that fits.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.bewaring.zoektekst import GEWIST, STAART
from rao_cli.model.bewaring.zonder import is_waarde_zonder, is_zonder
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, Boomverschil, read_blobs
from rao_cli.store.git.wissen.tegenhangers import (
    Lijnstap,
    boomverschillen,
    read_lijn,
)

_VORM: Final = "--format=%ad %H"
_DATUM: Final = "--date=raw"


class Terugkeer(NamedTuple):
    """A step that brings back what was wiped in another; `heel`: and does nothing else."""

    stap: Lijnstap
    was: Lijnstap
    heel: bool


def zoek_terugkeer(git: GitCall, nieuw: Sequence[str], alles: Sequence[str]) -> Iterator[Terugkeer]:
    """Yield each such step within the words of git `nieuw`, beside its like within `alles`."""
    erin = set(git.run("rev-list", *nieuw, "--").tekst.split())
    op_dag = defaultdict[str, list[str]](list)
    for regel in git.run("log", _VORM, _DATUM, *alles, "--").tekst.splitlines() if erin else ():
        dag, _, commit = regel.rpartition(" ")
        op_dag[dag].append(commit)
    samen = [ids for ids in op_dag.values() if ids[1:] and not erin.isdisjoint(ids)]
    if not samen:
        return
    ids = [een for groep in samen for een in groep]
    stappen = {stap.commit: stap for stap in read_lijn(git, "--no-walk", *ids)}
    for groep in samen:
        paren = ((een, ander) for een in groep if een in erin for ander in groep if een != ander)
        for een, ander in paren:
            stap, was = stappen[een], stappen[ander]
            if _is_een(stap, was) and (terug := _vergelijk(git, stap, was)) is not None:
                yield terug
                break


def _is_een(stap: Lijnstap, was: Lijnstap) -> bool:
    """Say whether two steps are one that was made twice, of which `was` may be wiped."""
    if len(stap.ouders) != 1 or stap.dagen[0] != was.dagen[0]:
        return False
    if stap.wijziging or was.wijziging:
        return stap.wijziging == was.wijziging
    return is_zonder(stap.boodschap, was.boodschap)


def _vergelijk(git: GitCall, stap: Lijnstap, was: Lijnstap) -> Terugkeer | None:
    """Return what a step brings back of another; None: nothing."""
    terug = stap.boodschap != was.boodschap and is_zonder(stap.boodschap, was.boodschap)
    heel = True
    eigen, toen = _verschil(git, stap), _verschil(git, was)
    for pad, (voor, nu) in eigen.items():
        if nu is None or nu[0] not in GEWOON:
            continue
        naar = next((een for een in toen if een == pad or _is_gewist(pad, een)), None)
        daar = toen[naar][1] if naar else None
        if naar is None or daar is None:
            heel = False
            continue
        blobs = read_blobs(git, {een[1] for een in (voor, nu, daar) if een})
        regels = _regels(blobs[nu[1]]) - (_regels(blobs[voor[1]]) if voor else frozenset())
        keert, rest = _weeg(regels, _regels(blobs[daar[1]]))
        terug |= keert or naar != pad
        heel &= not rest or naar.endswith(STAART)
    return Terugkeer(stap, was, heel) if terug else None


def _weeg(regels: Collection[str], daar: Collection[str]) -> tuple[bool, bool]:
    """Say whether lines bring back what was wiped from others, and whether they say more."""
    gewist = [een for een in daar if GEWIST in een]
    anders = [een for een in regels if een not in daar]
    keert = [een for een in anders if any(is_waarde_zonder(een, ander) for ander in gewist)]
    return bool(keert), len(anders) > len(keert)


def _is_gewist(oud: str, nieuw: str) -> bool:
    return GEWIST in nieuw and is_waarde_zonder(oud, nieuw.removesuffix(STAART))


def _verschil(git: GitCall, stap: Lijnstap) -> Boomverschil:
    """Return what a step changed; of one that begins a history, nothing."""
    if not stap.ouders:
        return {}
    voor = git.run("rev-parse", f"{stap.ouders[0]}^{{tree}}").tekst.strip()
    return next(iter(boomverschillen(git, [(voor, stap.boom)])), {})


def _regels(data: bytes) -> frozenset[str]:
    return frozenset(data.decode("utf-8", "replace").splitlines())
