"""What comes into rao.yaml: an LKO, an organisation, a member; and a member who stops (S2, S6)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import die_er_zijn
from rao_cli.model.register.standaard import gewone_deelnemers
from rao_cli.store.yaml.schemas import schema_op
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.partij import VELD, Partijsoort, eis_nieuw
from rao_cli.workflow.zoeken import eis_organisatie, lijkt_op


def nieuw_lko(h: Handeling, sleutel: str, inhoud: Mapping[str, Any]) -> CommitResult:
    """Put an LKO in the register, `van` a day; without a day it was always there."""
    dag = inhoud.get("van") or h.vandaag
    wie = [eis_organisatie(h.stand, een, dag) for een in inhoud.get("deelnemers") or ()]
    wie = wie or gewone_deelnemers(die_er_zijn(h.stand.heel.organisaties, dag))
    schrijf_erbij(h, "lko", sleutel, {**inhoud, "deelnemers": [*dict.fromkeys(wie)]})
    return h.leg_vast(f"LKO erbij: {sleutel}", "nieuw-lko", [sleutel])


def nieuwe_organisatie(h: Handeling, sleutel: str, inhoud: Mapping[str, Any]) -> CommitResult:
    """Put an organisation in the register, `van` a day; without a day it was always there."""
    schrijf_erbij(h, "organisatie", sleutel, inhoud)
    return h.leg_vast(f"Organisatie erbij: {sleutel}", "nieuw-organisatie", [sleutel])


def schrijf_erbij(
    h: Handeling, soort: Partijsoort, sleutel: str, inhoud: Mapping[str, Any]
) -> None:
    """Write a new entry under its key; what is empty is left out."""
    eis_nieuw(h.stand, soort, sleutel, inhoud["naam"])
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


def lid_stopt(h: Handeling, naam: str, op: date) -> CommitResult:
    """Record the last day of a member; RaoError when there is no such member."""
    leden = h.stand.heel.leden
    nummers = [nr for nr, lid in enumerate(leden) if lid.naam.casefold() == naam.casefold()]
    if not nummers:
        namen = [lid.naam for lid in leden]
        raise RaoError(f"'{naam}' is geen lid.", hint=_wie_dan(naam, namen))
    nummer = max(nummers, key=lambda nr: leden[nr].van or date.min)
    lid = leden[nummer]
    if lid.van and op < lid.van:
        raise RaoError(f"{lid.naam} is pas lid vanaf {datum(lid.van)}.")
    h.zet(REGISTERBESTAND, ("leden", nummer, "tot"), op)
    return h.leg_vast(f"Een lid van {lid.organisatie} stopt", "lid-stopt", [lid.organisatie])


def _wie_dan(naam: str, namen: Iterable[str]) -> str:
    namen = list(dict.fromkeys(namen))
    bekend = f"Leden zijn: {opsomming(namen)}." if namen else "Er zijn nog geen leden."
    return f"{lijkt_op(naam, namen)}{bekend}"
