"""A trend of another region comes on our agenda, with the words of that region (S10)."""

import msgspec

from rao_cli.model.soorten.onderwerp import Herkomst
from rao_cli.model.stand import Stand
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.onderwerp.onderwerp import nieuw_onderwerp
from rao_cli.workflow.uitwisseling.ophalen import VreemdeTrend


def bij_ons(stand: Stand) -> frozenset[tuple[str, str]]:
    """Return region and kenmerk of the trends of others that are a topic of ours."""
    herkomsten = (onderwerp.herkomst for onderwerp in stand.onderwerpen.values())
    return frozenset((van.regio, van.kenmerk) for van in herkomsten if van is not None)


def agendeer(h: Handeling, trend: VreemdeTrend) -> tuple[str, CommitResult]:
    """Record a trend of another region as a topic of ours; once more changes nothing.

    Returns its kenmerk here. The title says whose it is, so that ours may be called the same.
    """
    pakket = trend.pakket
    van = Herkomst(regio=pakket.regio, kenmerk=pakket.kenmerk, aantal_zaken=pakket.aantal_zaken)
    for onderwerp in h.stand.onderwerpen.values():
        eerder = onderwerp.herkomst
        if eerder and (eerder.regio, eerder.kenmerk) == (van.regio, van.kenmerk):
            return onderwerp.kenmerk, h.leg_vast("Niets", "trend-agendeer", [onderwerp.kenmerk])
    herkomst = {s: w for s, w in msgspec.structs.asdict(van).items() if w is not None}
    velden = {
        "type": "trend",
        "titel": f"{pakket.titel.strip()} (van {pakket.regio})",
        "omschrijving": (pakket.omschrijving or "").strip(),
        "herkomst": herkomst,
    }
    return nieuw_onderwerp(h, velden)
