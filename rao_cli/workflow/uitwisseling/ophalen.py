"""See what the other regions share: their trends, our answers to them, theirs to ours (S10)."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.model.basis import JaNee
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.pakket import Pakket
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.uitwisseling.gezien import Gezien, bewaar_gezien
from rao_cli.store.uitwisseling.lezen import ANTWOORDEN, TRENDS, Gezegd, Inhoud, load_inhoud
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.plek import eigen_regio, open_uitwisseling
from rao_cli.workflow.zoeken import lijkt_op

#: A stranger may put thousands of files there.
_MEESTE_NAMEN: Final = 40


class VreemdeTrend(NamedTuple):
    """A trend of another region, what we answered, and what the others answered, by key."""

    regio: str
    pakket: Pakket
    nieuw: bool
    antwoord: JaNee | None
    anderen: Mapping[str, JaNee]


class Opgehaald(NamedTuple):
    """What lies in the exchange for us, new things first; `meldingen` are Dutch sentences."""

    trends: tuple[VreemdeTrend, ...]
    antwoorden: tuple[Gezegd, ...]
    meldingen: tuple[str, ...]


def haal_op(h: Handeling) -> Opgehaald:
    """Fetch and sort; what was shown is not new the next time, except after a rehearsal."""
    wij = eigen_regio(h)
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        inhoud = load_inhoud(spiegel)
        herschreven = spiegel.herschreven
        vreemd = spiegel.niet_van_hier((f"{TRENDS}/{wij}", f"{ANTWOORDEN}/{wij}"))
        trends = _trends(inhoud, wij)
        if not h.proef:
            spiegel.onthoud()
            wacht = ((t.regio, t.pakket.kenmerk) for t in trends if t.antwoord is None)
            bewaar_gezien(spiegel.git.map, Gezien(h.vandaag, tuple(wacht)))
    return Opgehaald(
        tuple(_te_zien(trend) for trend in trends),
        tuple(_gezegd(antwoord) for antwoord in _antwoorden(inhoud, wij)),
        tuple(_meldingen(inhoud, vreemd, herschreven=herschreven)),
    )


def _te_zien(trend: VreemdeTrend) -> VreemdeTrend:
    """Return a trend to show: what another region let through is not repeated here."""
    pakket = trend.pakket
    woorden = {
        "titel": verzwijg(pakket.titel),
        "omschrijving": pakket.omschrijving and verzwijg(pakket.omschrijving),
    }
    return trend._replace(pakket=msgspec.structs.replace(pakket, **woorden))


def _gezegd(gezegd: Gezegd) -> Gezegd:
    woorden = gezegd.antwoord.toelichting
    nieuw = msgspec.structs.replace(gezegd.antwoord, toelichting=woorden and verzwijg(woorden))
    return replace(gezegd, antwoord=nieuw)


def zoek_vreemde_trend(h: Handeling, regio: str, kenmerk: str) -> VreemdeTrend:
    """Return one trend of another region, by its name or key; RaoError with near misses."""
    sleutel, klein = eis_andere_regio(h, regio), kenmerk.casefold()
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        inhoud = load_inhoud(spiegel)
    eis_trend(inhoud, sleutel, klein)
    trends = _trends(inhoud, eigen_regio(h))
    return next(t for t in trends if (t.regio, t.pakket.kenmerk) == (sleutel, klein))


def eis_andere_regio(h: Handeling, regio: str) -> str:
    """Return the key of another region; GebruiksFout for our own."""
    if (sleutel := make_sleutel(regio)) == eigen_regio(h):
        raise GebruiksFout(f"{regio} is de eigen regio.", hint="Noem een andere regio.")
    return sleutel


def eis_trend(inhoud: Inhoud, regio: str, kenmerk: str) -> None:
    """Refuse a trend that no region shared; RaoError with near misses."""
    bekend = {(trend.regio, trend.pakket.kenmerk) for trend in inhoud.trends}
    if (regio, kenmerk) in bekend:
        return
    regios = {r for r, _ in bekend}
    if regio not in regios:
        zin, bedoeld = f"De regio '{regio}' heeft geen trends gedeeld.", lijkt_op(regio, regios)
    else:
        eigen = [k for r, k in bekend if r == regio]
        zin = f"De regio '{regio}' heeft geen trend '{kenmerk}' gedeeld."
        bedoeld = lijkt_op(kenmerk, eigen)
    raise RaoError(zin, hint=f"{bedoeld}Bekijk wat er is met: rao trend haal-op")


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


def _antwoorden(inhoud: Inhoud, wij: str) -> tuple[Gezegd, ...]:
    ons = (a for a in inhoud.antwoorden if a.antwoord.regio == wij and a.van != wij)
    return tuple(sorted(ons, key=lambda a: not a.nieuw))


def _meldingen(inhoud: Inhoud, vreemd: list[str], *, herschreven: bool) -> Iterator[str]:
    if herschreven:
        yield (
            "Let op: iemand heeft de geschiedenis van de uitwisseling vervangen. "
            "Vraag na of dat de bedoeling was."
        )
    if vreemd:
        yield (
            "Let op: dit staat onder de naam van uw regio en is niet vanaf deze computer "
            f"verstuurd. Vraag na of een collega dat deed:{_namen(vreemd)}"
        )
    if nieuwer := inhoud.nieuwer:
        yield f"Met een nieuwere rao gemaakt en telt niet mee; werk rao bij:{_namen(nieuwer)}"
    if onleesbaar := inhoud.onleesbaar:
        yield f"Niet in orde en telt niet mee:{_namen(onleesbaar)}"


def _namen(paden: list[str]) -> str:
    """Return the places below each other; a flood of them is cut off with how many there are."""
    meer = len(paden) - _MEESTE_NAMEN
    rest = [f"en nog {meer}"] if meer > 0 else []
    return "".join(f"\n   {regel}" for regel in (*paden[:_MEESTE_NAMEN], *rest))
