"""A meeting, and the last day for its papers, as a calendar has them (S1, S6).

Whoever comes for some items gets those only, at the time of its first one.
"""

from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID, uuid5

import msgspec

from rao_cli.documents.agenda.agenda import AgendaContext, build_context, verberger
from rao_cli.documents.agenda.tijdpad import build_tijdpad
from rao_cli.documents.document import AGENDA
from rao_cli.documents.formats.ics import Kalenderpunt
from rao_cli.documents.opmaak import datum_voluit, minuut_van, opsomming
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.register.adressen import adres_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Regio
from rao_cli.model.stand import Stand

#: Any id will do, as long as it never changes: calendars know an appointment by what it makes.
_RUIMTE: Final = UUID("6f1c1f0e-6d0a-5b53-9a57-0a5a7b1d4c11")
#: How long a meeting counts for when nobody said when it ends and nothing is on its agenda.
_MINUTEN: Final = 120
_ONBEKEND: Final = "Hoe laat het overleg eindigt, is nog niet bekend."


class Kalenderspoor(msgspec.Struct, frozen=True):
    """What git tells of a meeting: on which day it was first planned, and the how manieth there.

    `keren` is how often it was changed since, `gewijzigd` when the register was last changed.
    """

    begin: date
    nummer: int
    keren: int
    gewijzigd: datetime


def kalender_id(regio: Regio, *waarvan: object) -> str:
    """Return the id of something in a calendar: it says nothing, and stays when a name changes."""
    eerste = min(regio.namen, key=lambda een: een.tot, default=regio).naam
    return str(uuid5(_RUIMTE, "/".join(map(str, (make_sleutel(eerste), *waarvan)))))


def make_afspraak(
    stand: Stand,
    overleg: Overleg,
    spoor: Kalenderspoor,
    stukken: date | None = None,
    voor: str = "",
) -> Kalenderpunt:
    """Return the meeting; `stukken` is the last day for papers.

    `voor` is who comes for some items only.
    """
    context, verberg = build_context(stand, overleg, voor), verberger(stand, voor)
    van, tot = _tijden(overleg, context, voor)
    naam = f"RAO {context.kop.regio}"
    eigen = (voor,) if voor else ()
    register = stand.heel
    rubricering = AGENDA.merk(register.rubricering)
    merk = [rubricering, ""] if rubricering else []
    return Kalenderpunt(
        id=kalender_id(register.regio, "overleg", spoor.begin, spoor.nummer, *eigen),
        titel=f"Vervalt: {naam}" if overleg.is_vervallen else naam,
        van=van,
        tot=tot,
        plaats=verberg(context.kop.locatie),
        tekst="\n".join((*merk, *map(verberg, _tekst(overleg, context, voor)), *_stukken(stukken))),
        keren=spoor.keren,
        gewijzigd=spoor.gewijzigd,
        organisator=adres_van(register, "secretaris", stand.vandaag),
        vervallen=overleg.is_vervallen,
        vertrouwelijk=bool(rubricering),
        bezet=True,
    )


def make_stukkendag(
    stand: Stand, overleg: Overleg, spoor: Kalenderspoor, dag: date
) -> Kalenderpunt:
    """Return the last day for papers, as something to have done."""
    register, op = stand.heel, overleg.datum
    naam = stand.op(op).register.regio.naam
    return Kalenderpunt(
        id=kalender_id(register.regio, "stukken", spoor.begin, spoor.nummer),
        titel=f"Stukken inleveren voor het RAO {naam} van {datum_voluit(op)}",
        van=dag,
        keren=spoor.keren,
        gewijzigd=spoor.gewijzigd,
        organisator=adres_van(register, "secretaris", stand.vandaag),
        is_taak=True,
    )


def _tijden(overleg: Overleg, context: AgendaContext, voor: str) -> tuple[date, date | None]:
    """Return from when to when; the whole day when nobody said at which time."""
    begin, einde = _uren(overleg.tijd)
    eigen = [punt.tijd for punt in context.punten if voor and punt.tijd]
    if eigen:
        begin, einde = _uren(eigen[0])[0], _uren(eigen[-1])[1]
    if begin is None:
        return overleg.datum, None
    if einde is None:
        einde = begin + (build_tijdpad(overleg).totaal or _MINUTEN)
    middernacht = datetime.combine(overleg.datum, time())
    return middernacht + timedelta(minutes=begin), middernacht + timedelta(minutes=einde)


def _uren(tijd: str | None) -> tuple[int | None, int | None]:
    """Return begin and end of "10:00-12:00" in minutes; None for what it does not say."""
    begin, _, einde = (tijd or "").replace("–", "-").partition("-")
    return (minuut_van(begin) if begin else None, minuut_van(einde) if einde else None)


def _stukken(dag: date | None) -> list[str]:
    """Say it in the appointment too: Outlook shows no tasks of others."""
    return ["", f"Stukken inleveren: uiterlijk {datum_voluit(dag)}."] if dag else []


def _tekst(overleg: Overleg, context: AgendaContext, voor: str) -> list[str]:
    """Return what stands below an appointment, line by line."""
    if overleg.is_vervallen:
        return [context.status or "Dit overleg gaat niet door."]
    concept = " (concept)" if overleg.status == "gepland" else ""
    regels = [f"Uw punten{concept}:" if voor else f"Agenda{concept}:"]
    vakken = build_tijdpad(overleg).vakken
    for nummer, punt in enumerate(context.punten):
        tijd = punt.tijd if voor else vakken[nummer].van
        gevraagd = f" ({punt.gevraagd})" if punt.gevraagd else ""
        regels.append(f"{tijd} {punt.nummer}. {punt.titel}{gevraagd}".strip())
    if not context.punten:
        regels.append("Er staan nog geen punten op.")
    if not voor:
        regels += ["", f"Genodigd: {opsomming(context.genodigd)}"] if context.genodigd else []
    if overleg.tijd and not _uren(overleg.tijd)[1]:
        regels += ["", _ONBEKEND]
    return regels
