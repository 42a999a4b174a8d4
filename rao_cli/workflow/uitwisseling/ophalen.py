"""See what the other regions share: their trends, our answers to them, theirs to ours (S10)."""

from collections.abc import Mapping
from typing import NamedTuple

from rao_cli.model.basis import JaNee
from rao_cli.model.pakket import Pakket, PakketAntwoord
from rao_cli.store.uitwisseling.lezen import Inhoud, lees_alles
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.plek import eigen_regio, open_uitwisseling


class VreemdeTrend(NamedTuple):
    """A trend of another region, what we answered, and what the others answered, by key."""

    regio: str
    pakket: Pakket
    nieuw: bool
    antwoord: JaNee | None
    anderen: Mapping[str, JaNee]


class AntwoordOpOns(NamedTuple):
    """What another region says about a trend of ours."""

    antwoord: PakketAntwoord
    nieuw: bool


class Opgehaald(NamedTuple):
    """What lies in the exchange for us, new things first; `meldingen` are Dutch sentences."""

    trends: tuple[VreemdeTrend, ...]
    antwoorden: tuple[AntwoordOpOns, ...]
    meldingen: tuple[str, ...]


def haal_op(h: Handeling) -> Opgehaald:
    """Fetch and sort; what was shown is not new the next time, except after a rehearsal."""
    wij = eigen_regio(h)
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        inhoud = lees_alles(spiegel)
        herschreven = spiegel.herschreven
        if not h.proef:
            spiegel.onthoud()
    return Opgehaald(
        _trends(inhoud, wij),
        _antwoorden(inhoud, wij),
        tuple(_meldingen(inhoud, herschreven=herschreven)),
    )


def _trends(inhoud: Inhoud, wij: str) -> tuple[VreemdeTrend, ...]:
    gezegd: dict[tuple[str, str], dict[str, JaNee]] = {}
    for antwoord in inhoud.antwoorden:
        over = (antwoord.antwoord.regio, antwoord.antwoord.kenmerk)
        gezegd.setdefault(over, {})[antwoord.van] = antwoord.antwoord.herkend
    trends = []
    for trend in inhoud.trends:
        if trend.regio != wij:
            anderen = dict(gezegd.get((trend.regio, trend.pakket.kenmerk), {}))
            eigen = anderen.pop(wij, None)
            trends.append(VreemdeTrend(trend.regio, trend.pakket, trend.nieuw, eigen, anderen))
    return tuple(sorted(trends, key=lambda t: (not t.nieuw, t.antwoord is not None)))


def _antwoorden(inhoud: Inhoud, wij: str) -> tuple[AntwoordOpOns, ...]:
    ons = (a for a in inhoud.antwoorden if a.antwoord.regio == wij and a.van != wij)
    return tuple(
        sorted((AntwoordOpOns(a.antwoord, a.nieuw) for a in ons), key=lambda a: not a.nieuw)
    )


def _meldingen(inhoud: Inhoud, *, herschreven: bool) -> list[str]:
    zinnen = []
    if herschreven:
        zinnen.append(
            "Let op: iemand heeft de geschiedenis van de uitwisseling vervangen. "
            "Vraag na of dat de bedoeling was."
        )
    if inhoud.nieuwer:
        zinnen.append(
            f"{_bestanden(len(inhoud.nieuwer))} met een nieuwere rao gemaakt. Werk rao bij."
        )
    if inhoud.onleesbaar:
        eerste = ", ".join(inhoud.onleesbaar[:3])
        zinnen.append(
            f"{_bestanden(len(inhoud.onleesbaar))} niet in orde en telt niet mee: {eerste}."
        )
    return zinnen


def _bestanden(aantal: int) -> str:
    return "Eén bestand is" if aantal == 1 else f"{aantal} bestanden zijn"
