"""What is sent to others: here, before it goes (pre-push), and there, before it is taken in."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from typing import Final, NamedTuple

from rao_cli.store.git.haak.omgeving import git_van_haak
from rao_cli.store.git.haak.zending import (
    LABELS,
    TAKKEN,
    Refwens,
    commits_tussen,
    kent,
    lees_ontvangst,
    lees_verzending,
    read_label,
)
from rao_cli.store.git.lezen.objecten import is_voorouder, read_refs
from rao_cli.store.momentopname import Objectlezer
from rao_cli.workflow.haak.namen import keur_labeltekst, keur_refnaam
from rao_cli.workflow.haak.refnaam import zeg_vreemde_naam
from rao_cli.workflow.haak.tak import Takzending
from rao_cli.workflow.haak.wissing import Wiszending, onbekende_toppen, zeg_vervangen

#: More than this nobody reads.
_MEESTE: Final = 100


def keur_ontvangst(invoer: str, nu: datetime) -> list[str]:
    """Return why a server does not take in what is sent; it is not yet in its repository."""
    git = git_van_haak()
    wensen, bekend = lees_ontvangst(invoer), read_refs(git)
    vreemd = (zeg_vreemde_naam(wens, [*bekend, *_nieuwe(wensen)]) for wens in wensen)
    zending = Wiszending(git, wensen, [c for ref, c in bekend.items() if ref.startswith(TAKKEN)])
    eerst = [*chain(*vreemd, zending.brengt_terug())]
    return eerst or _keur(zending, wensen, sorted({*bekend.values()}), nu)


def keur_verzending(invoer: str, naar: str, nu: datetime) -> list[str]:
    """Return why a clone does not send this; `naar` is what it calls the other side."""
    git = git_van_haak()
    wensen = lees_verzending(invoer)
    bekend = read_refs(git, f"refs/remotes/{naar}") or read_refs(git, "refs/remotes")
    zending = Wiszending(git, wensen, sorted({*bekend.values()}))
    if terug := [*zending.brengt_terug()]:
        return terug
    # Who erased has nothing of the old history any more: the server compares both.
    gewist = [wens for wens in onbekende_toppen(git, wensen) if zending.noemt(wens.oud or "")]
    wensen = [wens for wens in wensen if wens not in gewist]
    for wens in wensen:
        if wens.oud and not kent(git, wens.oud):
            return ["Een ander deelde intussen iets dat u nog niet hebt. Haal het op met: rao sync"]
    gedeeld = {*bekend.values(), *(wens.oud for wens in wensen if wens.oud)}
    vreemd = (zeg_vreemde_naam(wens, _nieuwe(wensen)) for wens in wensen)
    return [*chain(*vreemd)] or _keur(zending, wensen, sorted(gedeeld), nu)


def _nieuwe(wensen: Sequence[Refwens]) -> list[str]:
    return [wens.ref for wens in wensen if wens.nieuw]


def _keur(
    zending: Wiszending, wensen: Sequence[Refwens], gedeeld: Sequence[str], nu: datetime
) -> list[str]:
    lezer = Objectlezer(zending.git)
    takken = [wens.nieuw for wens in wensen if wens.nieuw and wens.ref.startswith(TAKKEN)]
    kring = _Kring(zending, lezer, gedeeld, takken)
    zinnen = (zin for wens in wensen for zin in _wens(kring, wens, nu))
    return list(dict.fromkeys(islice(zinnen, _MEESTE)))


class _Kring(NamedTuple):
    """All that is sent, what was shared before, and the ends of the branches that come along."""

    zending: Wiszending
    lezer: Objectlezer
    gedeeld: Sequence[str]
    samen: Sequence[str]


def _wens(kring: _Kring, wens: Refwens, nu: datetime) -> Iterator[str]:
    """Yield why one name may not move so; a name that may not be there is not repeated."""
    lezer, gedeeld = kring.lezer, kring.gedeeld
    if wens.nieuw and (slecht := [*keur_refnaam("deze tak of dit label", wens.naam)]):
        yield from slecht
    elif wens.ref.startswith(LABELS):
        yield from _label(kring, wens)
    elif not wens.ref.startswith(TAKKEN):
        yield f"'{wens.ref}' is geen tak en geen label. Dat neemt een register niet aan."
    elif wens.nieuw is None:
        yield f"De tak '{wens.naam}' zou verdwijnen. Wat is gedeeld, blijft."
    elif wens.oud and not is_voorouder(lezer.git, wens.oud, wens.nieuw):
        nieuwe_naam, bezwaren = zeg_vervangen(lezer, kring.zending, wens, nu.date())
        yield from bezwaren
        if nieuwe_naam and not bezwaren:
            verder = [*gedeeld, nieuwe_naam]
            yield from Takzending(lezer, nieuwe_naam, wens.nieuw, verder).oordeel(nu)
        if nieuwe_naam or bezwaren:
            return
        yield (
            f"Op '{wens.naam}' staat iets dat u zou wegduwen: een ander deelde het, of u "
            "veranderde wat al was gedeeld. Haal het op met: rao sync"
        )
    else:
        yield from Takzending(lezer, wens.oud, wens.nieuw, gedeeld).oordeel(nu)


def _label(kring: _Kring, wens: Refwens) -> Iterator[str]:
    """Yield why a tag may not come: it stays where it was, and brings nothing along."""
    git = kring.lezer.git
    if wens.nieuw is None or (wens.oud and not kring.zending.verhuist_label(wens)):
        yield f"Het label '{wens.naam}' staat er al. Een label blijft waar het is."
        return
    commit, _ = read_label(git, wens.nieuw)
    if not commit or commits_tussen(git, commit, [*kring.gedeeld, *kring.samen]):
        yield f"Het label '{wens.naam}' hoort bij werk dat niet is gedeeld. Deel eerst dat werk."
    yield from keur_labeltekst(git, wens.nieuw)
