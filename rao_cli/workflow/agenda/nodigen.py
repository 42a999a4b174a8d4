"""Invite an organisation for one item of a meeting, or take that back; who gets which agenda (S3).

An agenda that was fixed, is fixed anew: its items stay as they are.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rao_cli.documents.agenda.gasten import noem_punten, zeg_gast
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.register.namen import vraagt_toestemming
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.stukken import eis_zelfde_agenda, stel_opnieuw_vast, ververs_stukken
from rao_cli.workflow.partijen import zoek_gemeente
from rao_cli.workflow.zoeken import KOMEND, eis_organisatie, zoek_komend, zoek_lko, zoek_punt

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling


def nodig(
    h: "Handeling", dag: date | None, punt: str, organisatie: str, *, niet: bool = False
) -> "tuple[list[str], CommitResult]":
    """Invite (or with `niet` uninvite) for one item; returns what to know, and the commit."""
    pad, overleg = zoek_komend(h.stand, dag)
    if overleg.status not in KOMEND:
        raise RaoError(
            f"Het overleg van {overleg.datum} is al {zeg_status(overleg)}.",
            hint="Nodig de organisatie uit voor een volgend overleg.",
        )
    eis_zelfde_agenda(overleg)
    _verwijs_naar_gast(h.stand, overleg.datum, punt, organisatie)
    sleutel = eis_organisatie(h.stand, organisatie, None if niet else overleg.datum)
    plek = zoek_punt(h.stand, overleg, punt)
    if sleutel in (overleg.genodigd or h.stand.op(overleg.datum).kernorganisaties):
        raise RaoError(
            f"{sleutel} is al voor het hele overleg van {overleg.datum} genodigd.",
            hint="Dat staat in het bestand van het overleg bij genodigd.",
        )
    genodigd = plek.punt.genodigd
    if niet and sleutel in genodigd:
        h.verwijder(pad, (*plek.pad, "genodigd", genodigd.index(sleutel)))
    elif not niet and sleutel not in genodigd:
        h.zet(pad, (*plek.pad, "genodigd"), [*genodigd, sleutel])
    stel_opnieuw_vast(h, pad)
    ververs_stukken(h, pad)
    wat = "niet meer genodigd" if niet else "genodigd"
    onderwerp = f"{sleutel} {wat} bij {h.noem(plek.punt.id, 'een punt')} op {overleg.datum}"
    uitkomst = h.leg_vast(onderwerp, "agenda-nodig", [overleg.datum.isoformat(), plek.punt.id])
    return ([] if niet else list(_te_weten(h.stand, overleg.datum, sleutel))), uitkomst


def _verwijs_naar_gast(stand: Stand, dag: date, punt: str, getypt: str) -> None:
    """Refuse an LKO or gemeente: it has no agenda of its own, and comes as a guest (S3)."""
    kaal = getypt.rpartition(":")[2]
    is_organisatie = kaal.casefold() in {s.casefold() for s in stand.register.organisaties}
    if not is_organisatie and (zoek_lko(stand, kaal) or zoek_gemeente(stand, kaal)):
        gast = opdrachtregel("overleg", "gast", dag.isoformat(), getypt, "--punt", punt)
        raise RaoError(
            f"'{getypt}' is geen organisatie: een LKO of gemeente komt als gast.",
            hint=f"Zet de gast op de agenda met: {gast}",
        )


def _te_weten(stand: Stand, dag: date, sleutel: str) -> Iterator[str]:
    opdracht = opdrachtregel("agenda", "genereer", str(dag), "--voor", sleutel)
    yield f"Maak een agenda voor {sleutel} met: {opdracht}"
    if vraagt_toestemming(stand.heel.organisaties, sleutel):
        yield f"Spreek met {sleutel} alleen over iemand die daar toestemming voor gaf."


def alleen_genodigd(stand: Stand, overleg: Overleg) -> tuple[str, ...]:
    """Return who comes for some items only, in the order of the register (S3)."""
    algemeen = overleg.genodigd or stand.op(overleg.datum).kernorganisaties
    genodigd = {naam for punt in overleg.agendapunten for naam in punt.genodigd}
    return tuple(s for s in stand.register.organisaties if s in genodigd and s not in algemeen)


def met_eigen_agenda(stand: Stand, overleg: Overleg) -> tuple[str, ...]:
    """Return who gets an agenda with its own items only: invited for some, or a guest at some."""
    nummers = {punt.id for punt in overleg.agendapunten}
    gasten = (gast.organisatie for gast in overleg.gasten if nummers & {*gast.punten})
    return tuple(dict.fromkeys((*alleen_genodigd(stand, overleg), *gasten)))


def maak_eigen_agendas(h: "Handeling", pad: str) -> list[str]:
    """Make the agenda of everybody who comes for some items only (S3); returns their paths."""
    from rao_cli.documents.agenda.agenda import make_agenda  # who only asks who comes makes none

    stand = h.straks()
    overleg = stand.overleggen[pad]
    wie = met_eigen_agenda(stand, overleg)
    gemaakt = [make_agenda(stand, overleg, h.templates, sleutel) for sleutel in wie]
    for document in gemaakt:
        h.schrijf(document.naam, document.tekst)
    return [document.naam for document in gemaakt]


def wie_krijgt_de_agenda(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Say which agenda goes to whom, now that all of them are made, and the mail for it."""
    dag = overleg.datum
    algemeen = opsomming(overleg.genodigd or stand.op(dag).kernorganisaties)
    yield f"Stuur nu de agenda aan {algemeen}. Als mail: {_mail(dag)}"
    for sleutel in alleen_genodigd(stand, overleg):
        yield f"{sleutel} krijgt alleen haar eigen punten. Als mail: {_mail(dag, sleutel)}"
    nummers = {punt.id: nummer for nummer, punt in enumerate(overleg.agendapunten, start=1)}
    for gast in overleg.gasten:
        wie = zeg_gast(stand.register, gast)
        eigen = sorted(nummers[id_] for id_ in gast.punten if id_ in nummers)
        if eigen:
            mail = _mail(dag, gast.organisatie)
            yield f"{wie} is gast en krijgt alleen {noem_punten(eigen)}. Als mail: {mail}"
        elif not gast.punten:
            yield f"{wie} is gast bij het hele overleg en krijgt ook de agenda."


def _mail(dag: date, voor: str = "") -> str:
    """Return the command that makes the draft of a mail with an agenda."""
    wie = ("--voor", voor) if voor else ()
    return opdrachtregel("agenda", "genereer", dag.isoformat(), *wie, "--formaat", "eml")
