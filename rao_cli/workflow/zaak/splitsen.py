"""A zaak is split: a member of a family goes on as a zaak of its own (S11, S14)."""

import secrets
from collections.abc import Callable, Iterator

from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.opschaling import lopende_opschaling
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.opschaling.opschaling import als_inhoud
from rao_cli.workflow.signaallijst.signaallijst import vrije_zaak
from rao_cli.workflow.zaak.afgeleid import NieuweZaak, bestaat_al, eis_open_zaak, zet_nieuwe


def splits(
    h: Handeling, zaak: str, nieuw: NieuweZaak | None, kies: Callable[[str], str] = secrets.choice
) -> tuple[str, list[str], CommitResult]:
    """Split a new zaak off; returns its kenmerk, what to know, and the commit.

    What was known of the one holds for the other, until somebody says otherwise. Without `nieuw`
    only what would refuse it does so.
    """
    plek = eis_open_zaak(h.stand, zaak)
    if nieuw is None:
        return "", [], _leg_vast(h, plek, plek.kenmerk)
    if bekend := bestaat_al(h.stand, "splitsing", [plek.kenmerk], nieuw.onderwerp):
        return bekend, [], _leg_vast(h, plek, bekend)
    kenmerk = vrije_zaak(h.stand, kies)
    zet_nieuwe(h, kenmerk, als_inhoud(plek.zaak), [plek], nieuw)
    return kenmerk, [*_wat_nu(h.straks(), plek, kenmerk)], _leg_vast(h, plek, kenmerk)


def _wat_nu(stand: Stand, plek: ZaakPlek, kenmerk: str) -> Iterator[str]:
    lko = lko_nu(stand, kenmerk)
    waar = f" van {partij(stand.register, lko)}" if lko else ""
    yield f"{plek.kenmerk} blijft; {kenmerk} is nu een eigen zaak{waar}, met dezelfde inhoud."
    yield f"Werk bij wat voor {kenmerk} anders is: rao zaak vul-aan {kenmerk}"
    if (lijst := lopende_opschaling(stand, plek.kenmerk)) is not None:
        yield f"Bij het Deelberaad Asiel ligt alleen {plek.kenmerk}, op {lijst.kenmerk}."


def _leg_vast(h: Handeling, plek: ZaakPlek, kenmerk: str) -> CommitResult:
    betreft = [kenmerk, plek.kenmerk, plek.lijst.kenmerk]
    return h.leg_vast(f"Zaak {kenmerk} afgesplitst van {plek.kenmerk}", "zaak-splits", betreft)
