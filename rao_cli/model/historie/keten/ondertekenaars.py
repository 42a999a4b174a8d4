"""Who may sign a step: an organisation that the register named before that step (S4).

Who names the signers for the first time signs that himself; nobody vouches for him but the papers.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.klok import SPELING
from rao_cli.model.soorten.register import Ondertekenaar
from rao_cli.model.taal import datum

Tekenlijst = Sequence[Ondertekenaar]


class Getekend(NamedTuple):
    """The signature of a commit: the key that it names (empty: none), and whether it is good."""

    sleutel: str
    goed: bool


def wie_mag(lijst: Tekenlijst, sleutel: str, op: datetime) -> str:
    """Return the organisation that a key signs for at a moment; empty when it may not."""
    vroegst, laatst = (op - SPELING).date(), (op + SPELING).date()
    for een in lijst:
        geldt = een.van <= laatst and vroegst <= (een.tot or date.max)
        if een.sleutel.split(" ")[1] == sleutel and geldt:
            return een.organisatie
    return ""


def eis_handtekening(
    geldend: Tekenlijst, nieuw: Tekenlijst, teken: Getekend, op: datetime | None
) -> Iterator[Ketenfout]:
    """Find a step that nobody signed who might; `geldend` is what the register said before it."""
    if op is None or not (geldend or nieuw):
        return
    lijst = geldend or nieuw
    if not teken.sleutel:
        yield Ketenfout("handtekening", "Hier hoort een handtekening bij, en die is er niet.")
    elif not teken.goed:
        yield Ketenfout("handtekening", "De handtekening klopt niet: er is daarna iets veranderd.")
    elif not wie_mag(lijst, teken.sleutel, op):
        kent = any(een.sleutel.split(" ")[1] == teken.sleutel for een in lijst)
        reden = f"niet gold op {datum(op.date())}" if kent else "niet in rao.yaml staat"
        tekst = f"Hier staat een handtekening bij van een sleutel die {reden}."
        yield Ketenfout("handtekening", tekst)
    else:
        return
    if list(geldend) != list(nieuw) and geldend:
        tekst = "De ondertekenaars veranderden, zonder handtekening van wie dat mocht."
        yield Ketenfout("ondertekenaars", tekst)


def geldende_lijst(
    ouders: Sequence[str],
    lijsten: Mapping[str, Tekenlijst],
    sinds: Mapping[str, str],
    voor: Mapping[str, set[str]],
) -> Tekenlijst:
    """Return the newest list among those of the parents of a step.

    `sinds` is per commit the one that last changed its list; `voor` are the ancestors of a parent.
    A list that another parent replaced does not count any more.
    """
    vol = [ouder for ouder in ouders if lijsten.get(ouder)]
    telt = [
        een
        for een in vol
        if not any(
            sinds[een] != sinds[ander] and sinds[een] in voor[ander]
            for ander in vol
            if ander != een
        )
    ]
    return lijsten[telt[0]] if telt else ()
