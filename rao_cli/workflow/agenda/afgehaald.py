"""What goes off an agenda: for a reason that stays visible, or because it has no reason any more.

What a person took off is said in a sentence and in the status. What rao put on itself and is done
by now, goes when the agenda is made again (S6, S11).
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.kenmerk import dag_van_lijstpunt, is_lijstpunt
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import einde
from rao_cli.workflow.agenda.indeling import ACTIES, ACTIES_VROEGER, vorige_lijst
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.taak import Liggend, Taak

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import Handeling


def eraf_gehaald(stand: Stand, overleg: Overleg) -> Iterator[tuple[Agendapunt, str]]:
    """Yield what should be on an agenda and was taken off, and why (empty: by hand).

    The standing items are the table's own: without them nothing is lost. A besluitenlijst that is
    still to be fixed is no such item.
    """
    eraf = {*overleg.afgehaald, *overleg.voorgesteld} - {p.id for p in overleg.agendapunten}
    for punt in stel_agendapunten_voor(stand, overleg):
        if (punt.soort != "vast" or is_lijstpunt(punt.id)) and punt.id in eraf:
            yield punt, overleg.afgehaald.get(punt.id, "")


def zeg_eraf(stand: Stand, overleg: Overleg) -> list[str]:
    """Say of each point that was taken off why, and how it comes back."""
    return [
        f"{noem_punt(punt)} staat niet op deze agenda. "
        f"{zin(reden) or 'Het is er met de hand af gehaald.'} "
        f"Terugzetten: rao agenda zet {punt.id} {overleg.datum}"
        for punt, reden in eraf_gehaald(stand, overleg)
    ]


def eraftaken(stand: Stand, wie: str, overleg: Overleg, voor: date | None) -> Iterator[Taak]:
    """Yield what somebody took off by hand: nobody knows yet whether that was meant so."""
    for punt, reden in eraf_gehaald(stand, overleg):
        if not reden:
            eraf = f"{noem_punt(punt)} is met de hand van de agenda gehaald"
            opdracht = f"rao agenda zet {punt.id} {overleg.datum}"
            yield Taak(f"{eraf}: terugzetten, of zeggen waarom", wie, voor, opdracht)


def wacht_met_reden(stand: Stand, overleg: Overleg) -> Iterator[Liggend]:
    """Yield what waits because it was taken off for a reason."""
    for punt, reden in eraf_gehaald(stand, overleg):
        if reden:
            tekst = f"van de agenda van {datum(overleg.datum)} gehaald: {zin(reden)}"
            is_ding = punt.soort in {"zaak", "onderwerp"}
            terug = f"rao agenda zet {punt.id} {overleg.datum}"
            opdracht = f"rao toon {punt.id}" if is_ding else terug
            yield Liggend(punt.id, tekst, noem_punt(punt), opdracht)


def haal_verlopen_af(h: "Handeling", pad: str) -> Overleg:
    """Take items off that only stood there for what is done by now; returns the meeting after it.

    Late acties and the besluitenlijst of the meeting before: nothing is lost with them. An item
    that a person touched stays, and so does every topic: those a person takes off. A zaak that
    ended or was withdrawn goes, whoever put it there.
    """
    for punt in h.stand.overleggen[pad].agendapunten:
        if punt.soort == "zaak" and _is_voorbij(h.stand, punt.id):
            _haal_zaak_af(h, pad, punt.id)
    overleg = h.straks().overleggen[pad]
    nodig = {punt.id for punt in stel_agendapunten_voor(h.stand, overleg)}
    over = {*overleg.voorgesteld} - nodig
    weg = [punt for punt in overleg.agendapunten if punt.id in over and is_van_rao(punt)]
    if not weg:
        return overleg
    for punt in reversed(weg):
        h.verwijder(pad, ("agendapunten", overleg.agendapunten.index(punt)))
    ids = {punt.id for punt in weg}
    h.zet(pad, ("voorgesteld",), [id_ for id_ in overleg.voorgesteld if id_ not in ids])
    return h.straks().overleggen[pad]


def haal_van_agendas(h: "Handeling", zaak: str) -> list[str]:
    """Take a zaak that ended off every agenda that is not fixed; says where it went or stays."""
    zinnen = []
    for plek in h.stand.punten_op_id.get(zaak, ()):
        dag, status = datum(plek.overleg.datum), plek.overleg.status
        if status == "gepland":
            _haal_zaak_af(h, plek.bestand, zaak)
            ververs_stukken(h, plek.bestand)
            zinnen.append(f"{zaak} is van de agenda van {dag} gehaald.")
        elif status == "agenda-vastgesteld":
            zinnen.append(f"{zaak} staat nog op de vastgestelde agenda van {dag}. Zeg het daar.")
    return zinnen


def _haal_zaak_af(h: "Handeling", pad: str, zaak: str) -> None:
    """Take a zaak off, as if rao never proposed it: it may come in again."""
    overleg = h.straks().overleggen[pad]
    ids = [punt.id for punt in overleg.agendapunten]
    if zaak in ids:
        h.verwijder(pad, ("agendapunten", ids.index(zaak)))
    if zaak in overleg.voorgesteld:
        h.verwijder(pad, ("voorgesteld", overleg.voorgesteld.index(zaak)))


def _is_voorbij(stand: Stand, zaak: str) -> bool:
    return zaak in stand.zaken_op_kenmerk and einde(stand, zaak) is not None


def is_van_rao(punt: Agendapunt) -> bool:
    """Say whether an item is, to the letter, what rao makes of it."""
    if is_lijstpunt(punt.id):
        dag = dag_van_lijstpunt(punt.id)
        eigen = (vorige_lijst(dag), vorige_lijst(dag, "een eerder")) if dag else ()
        return punt in eigen
    return msgspec.structs.replace(punt, indiener=None) in (ACTIES, ACTIES_VROEGER)
