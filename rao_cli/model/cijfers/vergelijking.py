"""What LKO's told of their progress, beside the period before and the other LKO's (S14)."""

from collections import Counter
from typing import NamedTuple

from rao_cli.model.cijfers.periode import Looptijd, read_periode
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import Stand


class Vergelijking(NamedTuple):
    """The figures of one LKO in some periods, the oldest first; None where it told nothing."""

    maat: str
    lko: str
    getallen: tuple[int | None, ...]


def vorige(stand: Stand, onderwerp: Onderwerp) -> Onderwerp | None:
    """Return what the same LKO told of the last period of the same length before this one."""
    eigen = read_periode(onderwerp.periode or "")
    eerder = [
        (tijd.eind, ander)
        for ander in stand.onderwerpen.values()
        if ander.type == "voortgang" and ander.lko == onderwerp.lko and eigen
        if (tijd := read_periode(ander.periode or "")) is not None
        if tijd.eind < eigen.begin and _lengte(ander.periode) == _lengte(onderwerp.periode)
    ]
    return max(eerder, key=lambda paar: paar[0])[1] if eerder else None


def bij_anderen(stand: Stand, onderwerp: Onderwerp) -> tuple[Onderwerp, ...]:
    """Return what other LKO's told of the same period, in the order of the register."""
    anderen = {
        ander.lko: ander
        for ander in stand.onderwerpen.values()
        if ander.type == "voortgang" and ander.periode == onderwerp.periode
    }
    lkos = (lko for lko in stand.register.lkos if lko != onderwerp.lko)
    return tuple(anderen[lko] for lko in lkos if lko in anderen)


def vergelijk(stand: Stand, tijd: Looptijd) -> tuple[tuple[str, ...], tuple[Vergelijking, ...]]:
    """Return the periods that LKO's told of in some time with the one before it, and each figure.

    Of years, quarters and months those that were told of most: they are not put side by side.
    """
    berichten_ = [
        o
        for o in stand.onderwerpen.values()
        if o.type == "voortgang" and o.lko and o.kwantitatief and read_periode(o.periode or "")
    ]
    in_tijd = {o.periode or "" for o in berichten_ if _overlapt(o.periode, tijd)}
    lengtes = Counter(_lengte(periode) for periode in in_tijd)
    if not lengtes:
        return (), ()
    lengte = lengtes.most_common(1)[0][0]
    gekozen = sorted(periode for periode in in_tijd if _lengte(periode) == lengte)
    eerder = {o.periode or "" for o in berichten_ if _lengte(o.periode) == lengte}
    voor = sorted(periode for periode in eerder if periode < gekozen[0])[-1:]
    perioden = (*voor, *gekozen)
    cijfers = {(o.lko, o.periode): o.kwantitatief for o in berichten_}
    lkos = dict.fromkeys((*stand.register.lkos, *(o.lko or "" for o in berichten_)))
    maten = dict.fromkeys(m for o in berichten_ if o.periode in perioden for m in o.kwantitatief)
    regels = (
        Vergelijking(m, lko, tuple(cijfers.get((lko, p), {}).get(m) for p in perioden))
        for m in maten
        for lko in lkos
    )
    return perioden, tuple(regel for regel in regels if set(regel.getallen) != {None})


def _lengte(periode: str | None) -> str:
    """Return of which kind a period is: a year, a quarter or a month."""
    deel = (periode or "").partition("-")[2]
    return "kwartaal" if deel.startswith("Q") else "maand" if deel else "jaar"


def _overlapt(periode: str | None, tijd: Looptijd) -> bool:
    eigen = read_periode(periode or "")
    return eigen is not None and eigen.begin <= tijd.eind and tijd.begin <= eigen.eind
