"""One item on the agenda with everything of which the term is over: the table decides (S8)."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from rao_cli.documents.bewaring.lijst import tel, zeg_termijn
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.bewaring.overzicht import geldende, make_overzicht
from rao_cli.model.bewaring.voornemen import PUNT, per_categorie
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.punt import voeg_punt_in, zoek_open
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import lijkt_op

TITEL: Final = "Vernietigen na de bewaartermijn"
_HOE: Final = (
    "Besluit het overleg zo? Leg dat dan vast met de uitkomst afgehandeld. Moet iets toch blijven, "
    f"zeg dan waarom: {opdrachtregel('register', 'zet', 'vasthouden', '--erbij', 'KENMERK;REDEN')}"
)


def agendeer(
    h: Handeling, dag: date | None, behoud: Collection[str] = ()
) -> tuple[str, list[str], CommitResult]:
    """Put what may go on an agenda as one item, but for what is kept; returns id and sentences.

    On that day the term is over. The same once more changes nothing; what may go by then besides,
    comes on the item that is there.
    """
    pad, overleg = zoek_open(h, dag)
    nummers = {een.id: nummer for nummer, een in enumerate(overleg.agendapunten)}
    staat = overleg.agendapunten[nummers[PUNT]] if PUNT in nummers else None
    weg = _mag_weg(h.stand, overleg, behoud)
    punt = _punt(h.stand, overleg, weg)
    if staat is None:
        voeg_punt_in(h, pad, overleg, punt)
    else:
        anders = {"waarom": punt.waarom, "vernietigen": punt.vernietigen}
        h.werk_bij(pad, ("agendapunten", nummers[PUNT]), staat, anders)
    ververs_stukken(h, pad)
    wat, dag_in_tekst = f"Op de agenda: {tel(weg)}.", overleg.datum.isoformat()
    onderwerp = f"Te vernietigen op de agenda ({dag_in_tekst})"
    betreft = [dag_in_tekst, PUNT]
    return PUNT, [wat, _HOE], h.leg_vast(onderwerp, "vernietiging-agendeer", betreft)


def _mag_weg(stand: Stand, overleg: Overleg, behoud: Collection[str]) -> list[str]:
    """Return what may go on the day of a meeting and stands on no other agenda for it."""
    op = max(stand.vandaag, overleg.datum)
    vrij = [
        een.kenmerk
        for een in make_overzicht(stand, op).mag_weg
        if een.wijze == "vernietigen"
        and (een.voornemen is None or een.voornemen.overleg.datum == overleg.datum)
    ]
    klein = {een.casefold() for een in behoud}
    if onbekend := sorted(klein - {een.casefold() for een in vrij}):
        raise GebruiksFout(
            f"'{onbekend[0]}' hoort niet bij wat er nu weg mag.",
            hint=f"{lijkt_op(onbekend[0], vrij)}Kijk wat weg mag met: rao bewaartermijn",
        )
    over = [een for een in vrij if een.casefold() not in klein]
    if not over:
        raise RaoError(
            f"Op {datum(op)} is er niets wat weg mag en nog niet op een agenda staat.",
            hint="Kijk wat wanneer aan de beurt is met: rao bewaartermijn",
        )
    return [een for groep in per_categorie(over).values() for een in groep]


def _punt(stand: Stand, overleg: Overleg, weg: list[str]) -> Agendapunt:
    secretaris = overleg.secretaris.organisatie if overleg.secretaris else None
    return Agendapunt(
        id=PUNT,
        soort="overig",
        onderwerp=TITEL,
        indiener=secretaris,
        doel="besluit",
        waarom=f"De bewaartermijn is voorbij: {opsomming(_termijnen(stand, weg))}",
        vernietigen=weg,
    )


def _termijnen(stand: Stand, weg: list[str]) -> Iterator[str]:
    groepen = per_categorie(weg)
    yield from (zeg_termijn(rij) for rij in geldende(stand) if rij.categorie in groepen)
