"""What is said about a paper, from the register: kind, status, kenmerk, date, fingerprint."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from msgspec.structs import replace

from rao_cli.documents.document import AGENDAPUNTEN, OVERBRENGING, TERUGKOPPELING, ZAAKBLAD
from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, klopt_besluitenlijst
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import dag_van_document, naam_in, soort_van_document
from rao_cli.model.soorten.huisstijl import rubricering_van
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.model.tafel import tafels_van
from rao_cli.workflow.terugkoppeling.terugkoppeling import wat_is_nieuw

#: What it is called while it may still change.
_CONCEPT: Final = "concept"
#: How the report of a role is called: the first day in it, and which.
_OVERDRACHT: Final = patroon(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-([a-z]+)")

#: A kind of paper that carries the rubricering of another.
_RUBRIEK: Final[Mapping[str, str]] = {ZAAKBLAD.soort: ZAAKBLAD.rubriek}


def build_gegevens(stand: Stand, pad: str, gemaakt_op: date) -> Papiergegevens:
    """Return what is said about the document at a path, as the register is now.

    What was fixed is of the day on which it was; any other was made on the day that is given.
    """
    soort, dag = soort_van_document(pad), dag_van_document(pad)
    gewoon = Papiergegevens(
        soort=soort,
        regio=stand.op(dag or stand.vandaag).register.regio.naam,
        kenmerk=f"overleg van {datum(dag)}" if dag else _kenmerk(stand, soort, pad),
        rubricering=rubricering_van(stand.register.rubricering, _RUBRIEK.get(soort, soort)),
        gemaakt_op=gemaakt_op,
    )
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)
    if overleg is None or soort not in _STATUS:
        return gewoon
    return _STATUS[soort](stand, overleg, pad, gewoon)


def _kenmerk(stand: Stand, soort: str, pad: str) -> str:
    """Return what a paper of no meeting is called: where its file name is none, in words."""
    naam = naam_in(pad)
    if soort == AGENDAPUNTEN.soort:
        tafels = {AGENDAPUNTEN.op(een): heet for een, heet in tafels_van(stand.register)}
        return f"punten voor {tafels.get(pad, naam)}"
    if soort == "overdracht" and (vondst := _OVERDRACHT.fullmatch(naam)):
        return f"overdracht {vondst[2]}, {datum(date.fromisoformat(vondst[1]))}"
    if soort == OVERBRENGING.soort:
        return f"overbrenging {naam}"
    return naam.removeprefix("zaakblad-")


def _van_agenda(
    _stand: Stand, overleg: Overleg, _pad: str, gewoon: Papiergegevens
) -> Papiergegevens:
    return _vast(overleg.vaststelling.agenda if klopt_agenda(overleg) else None, gewoon)


def _bij_agenda(stand: Stand, overleg: Overleg, pad: str, gewoon: Papiergegevens) -> Papiergegevens:
    """Take the status of the agenda for what goes along with it; its fingerprint is another's."""
    return replace(_van_agenda(stand, overleg, pad, gewoon), vingerafdruk="")


def _van_besluitenlijst(
    stand: Stand, overleg: Overleg, _pad: str, gewoon: Papiergegevens
) -> Papiergegevens:
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    vast = overleg.vaststelling.besluitenlijst
    zo = _vast(vast if klopt_besluitenlijst(overleg, acties) else None, gewoon)
    if zo.concept or not overleg.errata:
        return zo
    laatste = max(een.datum for een in overleg.errata)
    return replace(zo, status=f"{zo.status}, verbeterd op {datum(laatste)}", gemaakt_op=laatste)


def _van_terugkoppeling(
    stand: Stand, overleg: Overleg, pad: str, gewoon: Papiergegevens
) -> Papiergegevens:
    """A letter is no concept: the LKO hears it weeks before the table fixes its besluitenlijst.

    What has to go again because it changed, was not sent as it lies there.
    """
    brieven = stand.terugkoppelingen.values()
    ding = next((brief for brief in brieven if TERUGKOPPELING.op(brief) == pad), None)
    zo = replace(gewoon, kenmerk=ding.kenmerk if ding else gewoon.kenmerk)
    if ding is None or not ding.is_verzonden or wat_is_nieuw(stand, overleg, ding):
        return zo
    op = ding.opnieuw_verzonden_op or ding.verzonden_op or gewoon.gemaakt_op
    status = f"verzonden op {datum(op)}" if op else "verzonden"
    return replace(zo, status=status, gemaakt_op=op, vingerafdruk=ding.vingerafdruk or "")


def _vast(vast: Vastgesteld | None, gewoon: Papiergegevens) -> Papiergegevens:
    if vast is None:
        return replace(gewoon, status=_CONCEPT, concept=True)
    status = f"vastgesteld op {datum(vast.op)}"
    return replace(gewoon, status=status, gemaakt_op=vast.op, vingerafdruk=vast.vingerafdruk)


_STATUS: Final[Mapping[str, Callable[[Stand, Overleg, str, Papiergegevens], Papiergegevens]]] = {
    "agenda": _van_agenda,
    "spiekbrief": _bij_agenda,
    "zaakblad": _bij_agenda,
    "besluitenlijst": _van_besluitenlijst,
    "terugkoppeling": _van_terugkoppeling,
}
