"""What comes into rao.yaml: an LKO, an organisation, a member; and a member who stops (S2, S6)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import die_er_zijn
from rao_cli.model.register.standaard import gewone_deelnemers
from rao_cli.model.soorten.register import Lid, Lko, Organisatie
from rao_cli.model.stand import Stand
from rao_cli.store.yaml.schemas import schema_op
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.partij import VELD, Partijsoort, eis_nieuw
from rao_cli.workflow.zoeken import eis_organisatie, lijkt_op


def nieuw_lko(h: Handeling, sleutel: str, inhoud: Mapping[str, Any]) -> CommitResult:
    """Put an LKO in the register, there from a day on (today when none is said).

    It has no obligations of before it was there. The same once more changes nothing.
    """
    dag = inhoud.get("van") or h.vandaag
    wie = [eis_organisatie(h.stand, een, dag) for een in inhoud.get("deelnemers") or ()]
    wie = wie or gewone_deelnemers(die_er_zijn(h.stand.heel.organisaties, dag))
    vol = {**inhoud, "deelnemers": [*dict.fromkeys(wie)], "van": dag}
    if not _staat_al(h.stand.heel.lkos.get(sleutel), vol, met_dag="van" in inhoud):
        schrijf_erbij(h, "lko", sleutel, vol)
    return h.leg_vast(f"LKO erbij: {sleutel}", "nieuw-lko", [sleutel])


def nieuwe_organisatie(h: Handeling, sleutel: str, inhoud: Mapping[str, Any]) -> CommitResult:
    """Put an organisation in the register, `van` a day; without a day it was always there."""
    if not _staat_al(h.stand.heel.organisaties.get(sleutel), inhoud):
        schrijf_erbij(h, "organisatie", sleutel, inhoud)
    return h.leg_vast(f"Organisatie erbij: {sleutel}", "nieuw-organisatie", [sleutel])


def _staat_al(
    bekend: Organisatie | Lko | None, inhoud: Mapping[str, Any], *, met_dag: bool = True
) -> bool:
    """Say whether exactly this was recorded before; the first day counts where it was said."""
    zelfde = (naam for naam in inhoud if met_dag or naam != "van")
    return bekend is not None and all(
        (getattr(bekend, naam) or None) == (inhoud[naam] or None) for naam in zelfde
    )


def schrijf_erbij(
    h: Handeling, soort: Partijsoort, sleutel: str, inhoud: Mapping[str, Any]
) -> None:
    """Write a new entry under its key; what is empty is left out."""
    eis_nieuw(h.stand, soort, sleutel, inhoud["naam"], inhoud.get("van"))
    velden = schema_op("register", (VELD[soort], sleutel)).get("properties", ())
    vol = {naam: inhoud[naam] for naam in velden if inhoud.get(naam) not in (None, [], "")}
    h.zet(REGISTERBESTAND, (VELD[soort], sleutel), vol)


def nieuw_lid(h: Handeling, lid: Mapping[str, Any]) -> CommitResult:
    """Put a member in the register: name, organisation, function, and since when (S2)."""
    if klacht := klacht_over_naam(lid["naam"], "een lid"):
        raise GebruiksFout(klacht)
    van, tot = lid.get("van"), lid.get("tot")
    if van and tot and tot < van:
        raise GebruiksFout(f"{datum(tot)} ligt voor de eerste dag, {datum(van)}.")
    wie = eis_organisatie(h.stand, lid["organisatie"], van or h.vandaag)
    nieuw = {naam: waarde for naam, waarde in {**lid, "organisatie": wie}.items() if waarde}
    for bekend in h.stand.heel.leden:
        if als_data(bekend) == nieuw:
            return h.leg_vast("Nieuw lid", "nieuw-lid", [wie])
        if bekend.naam.casefold() == lid["naam"].casefold() and bekend.tot is None:
            raise RaoError(
                f"{bekend.naam} is al lid, als {bekend.functie} van {bekend.organisatie}.",
                hint=f'Stopt dat? Typ: rao lid stopt "{bekend.naam}" --op DATUM',
            )
    if h.stand.heel.leden:
        h.voeg_toe(REGISTERBESTAND, ("leden",), nieuw)
    else:
        h.zet(REGISTERBESTAND, ("leden",), [nieuw])
    return h.leg_vast(f"Nieuw lid van {wie}", "nieuw-lid", [wie])


def zoek_lid(stand: Stand, naam: str) -> tuple[int, Lid]:
    """Return a member by name, of more periods the last; RaoError when there is none."""
    leden = stand.heel.leden
    nummers = [nr for nr, lid in enumerate(leden) if lid.naam.casefold() == naam.casefold()]
    if not nummers:
        namen = [lid.naam for lid in leden]
        raise RaoError(f"'{naam}' is geen lid.", hint=_wie_dan(naam, namen))
    nummer = max(nummers, key=lambda nr: leden[nr].van or date.min)
    return nummer, leden[nummer]


def zeg_stopte_al(stand: Stand, naam: str, op: date) -> str:
    """Say that a member stopped on another day already; an empty text when not."""
    _, lid = zoek_lid(stand, naam)
    anders = lid.tot is not None and lid.tot != op
    return f"{lid.naam} stopte al op {datum(lid.tot)}." if anders and lid.tot else ""


def lid_stopt(h: Handeling, naam: str, op: date) -> tuple[list[str], CommitResult]:
    """Record the last day of a member; returns which held meetings it was there no more."""
    nummer, lid = zoek_lid(h.stand, naam)
    if lid.van and op < lid.van:
        raise RaoError(f"{lid.naam} is pas lid vanaf {datum(lid.van)}.")
    was = lid.tot or date.max
    tussen = sorted((min(op, was), max(op, was)))
    geweest = [o.datum for _, o in h.stand.overleggen_op_datum if o.is_gehouden]
    geraakt = [datum(dag) for dag in geweest if tussen[0] < dag <= tussen[1]]
    zinnen = []
    if geraakt and was != op:
        wel = "wel" if op > was else "geen"
        wanneer = opsomming(geraakt)
        zinnen = [f"Let op: in het overleg van {wanneer} was dit nu {wel} lid; klopt dat?"]
    h.zet(REGISTERBESTAND, ("leden", nummer, "tot"), op)
    wat = f"Een lid van {lid.organisatie} stopt"
    return zinnen, h.leg_vast(wat, "lid-stopt", [lid.organisatie])


def _wie_dan(naam: str, namen: Iterable[str]) -> str:
    namen = list(dict.fromkeys(namen))
    bekend = f"Leden zijn: {opsomming(namen)}." if namen else "Er zijn nog geen leden."
    return f"{lijkt_op(naam, namen)}{bekend}"
