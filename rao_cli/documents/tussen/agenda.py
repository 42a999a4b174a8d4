"""The agenda of a meeting: made, changed, fixed, and what was said at its points (S6, S8)."""

from collections.abc import Iterator
from typing import Any

from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat, met_uitleg, op_dag
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.tussen.overgang import Overgang, Paar


def van_agendas(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each agenda."""
    for paar in o.van(Overleg):
        if paar.wordt is not None:
            yield from _punten(o, paar, paar.wordt)
            yield from _vastgesteld(paar, paar.wordt)


def van_gezegd(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what was minuted at the points of each meeting, and why nothing was decided."""
    for paar in o.van(Overleg):
        if paar.wordt is not None:
            yield from _gezegd(o, paar, paar.wordt)


def _ids(overleg: Overleg | None) -> list[str]:
    return [punt.id for punt in overleg.agendapunten] if overleg else []


def _punten(o: Overgang, paar: Paar[Overleg], nu: Overleg) -> Iterator[Wijzigzin]:
    """Yield that an agenda was made, or what came on it and what was taken off."""
    was, wordt = _ids(paar.was), _ids(nu)
    erbij = [id_ for id_ in wordt if id_ not in was]
    eraf = [id_ for id_ in was if id_ not in wordt]
    afgehaald = paar.was.afgehaald if paar.was else {}
    groep, orde = groepen.van_overleg(nu), ("volgorde_van_de_agenda",)

    def zin(tekst: str, ids: list[str], *rest: Pad) -> Wijzigzin:
        plekken: list[Pad] = [("agendapunten", id_) for id_ in ids]
        return Wijzigzin(
            groep=groep,
            tekst=tekst,
            bron=Wijzigplek(paar.pad, orde),
            dekt=(*plekken, orde, ("voorgesteld",), *rest),
            betreft=tuple(ids),
        )

    if wordt and not was:
        yield zin(f"Agenda gemaakt, met {aantal(len(wordt), 'punt', 'punten')}", erbij)
    elif erbij:
        woorden = opsomming(groepen.punt_in_woorden(o, id_, nu) for id_ in erbij)
        yield zin(f"Op de agenda gezet: {woorden}", erbij)
    toen = paar.was or nu
    # A point that came and went in between is told when somebody said why it went.
    eraf += [id_ for id_ in nu.afgehaald if id_ not in eraf and id_ not in afgehaald]
    for id_ in eraf:
        wat = groepen.punt_in_woorden(o, id_, toen)
        tekst = met_uitleg(f"Van de agenda gehaald: {wat}", nu.afgehaald.get(id_))
        yield zin(tekst, [id_], ("afgehaald", id_))
    if was and [id_ for id_ in was if id_ in wordt] != [id_ for id_ in wordt if id_ in was]:
        yield zin("De punten staan in een andere volgorde op de agenda", [])


def _vastgesteld(paar: Paar[Overleg], nu: Overleg) -> Iterator[Wijzigzin]:
    vast = nu.vaststelling.agenda
    if vast is not None and not (paar.was and paar.was.vaststelling.agenda):
        plek: Pad = ("vaststelling", "agenda")
        status: tuple[Pad, ...] = (("status",),) if nu.status == "agenda-vastgesteld" else ()
        yield Wijzigzin(
            groep=groepen.van_overleg(nu),
            tekst=f"Agenda vastgesteld{op_dag(vast.op)}",
            bron=Wijzigplek(paar.pad, plek),
            dekt=(plek, *status),
        )


def _gezegd(o: Overgang, paar: Paar[Overleg], nu: Overleg) -> Iterator[Wijzigzin]:
    """Yield what was minuted at a point, and why nothing was decided about one."""
    toen = {punt.id: punt.verslag for punt in paar.was.agendapunten} if paar.was else {}
    waar = groepen.dag_in_woorden(nu)
    for punt in nu.agendapunten:
        if punt.verslag and not toen.get(punt.id):
            tekst = f"In {waar} gezegd: {citaat(punt.verslag)}"
            plek: Pad = ("agendapunten", punt.id, "verslag")
            yield _bij_punt(o, nu, punt.id, tekst, Wijzigplek(paar.pad, plek))
    eerder: Any = paar.was.zonder_besluit if paar.was else {}
    for id_, reden in nu.zonder_besluit.items():
        if id_ not in eerder:
            tekst = met_uitleg(f"In {waar} kwam er geen besluit", reden)
            yield _bij_punt(o, nu, id_, tekst, Wijzigplek(paar.pad, ("zonder_besluit", id_)))


def _bij_punt(o: Overgang, nu: Overleg, id_: str, tekst: str, bron: Wijzigplek) -> Wijzigzin:
    groep = groepen.van_punt(o, id_, nu)
    if groep.hoofdstuk == "overleg":
        tekst = f"Bij {groepen.punt_in_woorden(o, id_, nu)}: {tekst[:1].lower()}{tekst[1:]}"
    return Wijzigzin(groep=groep, tekst=tekst, bron=bron, betreft=(nu.datum.isoformat(), id_))
