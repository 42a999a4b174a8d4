"""When and where a meeting is that is still to come, on another day, or not at all (S1)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

import msgspec

from rao_cli.documents.opmaak import aantal, datum, minuten_in, opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import document_van, plaats_op
from rao_cli.model.soorten.overleg import Overleg, Tijdvak
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.levensloop import vraagt_niets
from rao_cli.model.zaak.verloop import verloop_van
from rao_cli.workflow.agenda.stukken import eis_zelfde_agenda, stel_opnieuw_vast, ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.overleg.plannen import ROLLEN, rolhouder, vrije_dag
from rao_cli.workflow.uiterlijk import stukken_uiterlijk
from rao_cli.workflow.zoeken import KOMEND, verplaatst_naar, zoek_overleg

_UUR = r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:\s*uur)?"


_TIJD: Final = patroon(rf"{_UUR}(?:\s*(?:-|–|tot)\s*{_UUR})?")


class Overlegplek(NamedTuple):
    """Where one meeting lies, and the meeting."""

    pad: str
    overleg: Overleg


def zoek_gepland(stand: Stand, dagen: Sequence[date], jaar: int | None) -> list[Overlegplek]:
    """Return the meetings of these days, or all of a year that are still to come.

    RaoError when one of them was held or cancelled, or when the year has none.
    """
    if jaar is None:
        return [_eis_gepland(*zoek_overleg(stand, dag)) for dag in dict.fromkeys(dagen)]
    straks = (Overlegplek(*plek) for plek in stand.overleggen_op_datum if plek[1].status in KOMEND)
    dit_jaar = (plek for plek in straks if plek.overleg.datum.year == jaar)
    gevonden = [plek for plek in dit_jaar if plek.overleg.datum >= stand.vandaag]
    if not gevonden:
        raise RaoError(
            f"In {jaar} staat geen overleg dat nog komt.",
            hint=f"Plan een heel jaar met: rao nieuw overleg --reeks {jaar}",
        )
    return gevonden


def als_tijd(tekst: str) -> str:
    """Return "9-11" and "9.30 - 11 uur" as a time is written, `09:00-11:00`; else the text."""
    delen = _TIJD.fullmatch(tekst.strip())
    if delen is None:
        return tekst
    begin, eind = ((delen[n], delen[n + 1] or "00") for n in (1, 3))
    return "-".join(f"{uur:0>2}:{minuut}" for uur, minuut in (begin, eind) if uur)


def klacht_tijd(tekst: str) -> str:
    """Say that a text is no time, or ends before it begins; empty when it is one."""
    tekst = als_tijd(tekst)
    try:
        msgspec.convert(tekst, Tijdvak)
    except msgspec.ValidationError:
        return f"'{tekst}' is geen tijd, zoals 10:00-12:00."
    if "-" in tekst and minuten_in(tekst) is None:
        return f"'{tekst}' eindigt voor het begint."
    return ""


def _eis_gepland(pad: str, overleg: Overleg) -> Overlegplek:
    if overleg.status not in KOMEND:
        raise RaoError(
            f"Het overleg van {overleg.datum} is {zeg_status(overleg)}; tijd en plaats liggen "
            "vast.",
            hint=f"Bekijk het met: rao toon {overleg.datum}",
        )
    return Overlegplek(pad, overleg)


def zet_tijd_en_plaats(
    h: Handeling, plekken: Sequence[Overlegplek], tijd: str | None, locatie: str | None
) -> tuple[list[str], CommitResult]:
    """Set what is given for all of these, in one commit; returns what to know, and the commit."""
    gegeven = {"tijd": als_tijd(tijd) if tijd else None, "locatie": locatie}
    nieuw = {naam: waarde for naam, waarde in gegeven.items() if waarde}
    zinnen = [zin for plek in plekken for zin in _zet(h, plek, nieuw)]
    wat = " en ".join(nieuw).capitalize()
    dagen = [str(plek.overleg.datum) for plek in plekken]
    welke = dagen[0] if len(dagen) == 1 else aantal(len(dagen), "overleg", "overleggen")
    return zinnen, h.leg_vast(f"{wat} van {welke} gezet", "overleg-zet", dagen)


def _zet(h: Handeling, plek: Overlegplek, nieuw: dict[str, str]) -> Iterator[str]:
    """Change one meeting and its documents; a fixed agenda is fixed again, and people must know."""
    pad, overleg = plek
    if all(getattr(overleg, naam) == waarde for naam, waarde in nieuw.items()):
        return
    eis_zelfde_agenda(overleg)
    h.werk_bij(pad, (), overleg, nieuw)
    if stel_opnieuw_vast(h, pad):
        yield f"De agenda van {overleg.datum} lag al vast. Stuur haar opnieuw rond."
    ververs_stukken(h, pad)


#: What waits on an agenda for the table; a standing item comes back by itself.
_WACHT: Final = frozenset({"zaak", "lijst", "onderwerp", "overig"})


def laat_vervallen(h: Handeling, dag: date, reden: str) -> tuple[list[str], CommitResult]:
    """Cancel a meeting that is to come, with the reason; its items wait for the next one."""
    pad, overleg = zoek_overleg(h.stand, dag)
    if overleg.status != "vervallen":
        _eis_niets_besloten(h.stand, overleg, "vervallen")
        h.zet(pad, ("status",), "vervallen")
        h.zet(pad, ("vervallen",), {"datum": h.vandaag, "reden": reden})
        ververs_stukken(h, pad)
    elif (was := overleg.vervallen) is not None and was.reden != reden:
        raise RaoError(
            f"Het overleg van {dag} is al vervallen, met de reden: {was.reden}",
            hint=f"Verbeter haar aan een terminal met: rao overleg vervalt {dag}",
        )
    uitkomst = h.leg_vast(f"Overleg van {dag} vervalt", "overleg-vervalt", [dag.isoformat()])
    return list(_wat_blijft_wachten(h.stand, overleg)), uitkomst


def reden_van_verval(h: Handeling, dag: date) -> str | None:
    """Return why a meeting does not go on; None when it does."""
    vervallen = zoek_overleg(h.stand, dag)[1].vervallen
    return vervallen.reden if vervallen else None


def verwoord_verval(h: Handeling, dag: date, reden: str) -> CommitResult:
    """Say better why a meeting does not go on; the day on which that was decided stays."""
    pad, overleg = zoek_overleg(h.stand, dag)
    h.werk_bij(pad, ("vervallen",), overleg.vervallen, {"reden": reden})
    ververs_stukken(h, pad)
    return h.leg_vast(f"Overleg van {dag}: reden verbeterd", "overleg-vervalt", [dag.isoformat()])


def _eis_niets_besloten(stand: Stand, overleg: Overleg, wat: str) -> None:
    """Refuse to touch the day of a meeting that was held, or of which something was kept."""
    dag = overleg.datum
    if overleg.status not in KOMEND:
        raise RaoError(
            f"Het overleg van {dag} is {zeg_status(overleg)} en kan niet meer {wat}.",
            hint=f"Bekijk het met: rao toon {dag}",
        )
    vast = [*overleg.besluiten, *(actie.kenmerk for _, actie in stand.acties_uit(overleg))]
    vast += [t.kenmerk for t in stand.terugkoppelingen.values() if t.overleg == dag]
    if vast:
        raise RaoError(
            f"Van het overleg van {dag} is al iets vastgelegd: {opsomming(vast)}.",
            hint=f"Leg vast dat het is gehouden met: rao overleg houd {dag}",
        )


def _aangehouden_tot(stand: Stand, tot: date, na: date = date.min) -> dict[str, date]:
    """Return what was put off to a day at most, and after `na`, each with its day."""
    laatste = (verloop_van(stand, id_, date.max).laatste for id_ in stand.besluiten_op_punt)
    dagen = {plek.besluit.agendapunt: komt_terug_op(plek) for plek in laatste if plek}
    return {id_: dag for id_, dag in dagen.items() if dag is not None and na < dag <= tot}


def _wat_meegaat(h: Handeling, overleg: Overleg, naar: date) -> Iterator[str]:
    """Say what comes along to the new day, and what was put off to a day that is after it."""
    was, straks = _aangehouden_tot(h.stand, overleg.datum), h.straks()
    nu = _aangehouden_tot(straks, date.max)
    mee = [id_ for id_, dag in was.items() if dag == overleg.datum and nu.get(id_) == naar]
    if mee:
        komt = "gaat" if len(mee) == 1 else "gaan"
        yield f"{opsomming(mee)} {komt} mee naar {datum(naar)}."
    punten = {punt.id for punt in overleg.agendapunten}
    for id_, dag in nu.items():
        if naar < dag and (id_ in punten or (id_ in was and dag < overleg.datum)):
            yield f"Let op: {id_} is aangehouden tot {datum(dag)}, na de nieuwe dag."


def _wat_blijft_wachten(stand: Stand, overleg: Overleg) -> Iterator[str]:
    wacht = [punt.id for punt in overleg.agendapunten if punt.soort in _WACHT]
    terug = _aangehouden_tot(stand, overleg.datum, overleg.datum - timedelta(days=1))
    wacht = [id_ for id_ in dict.fromkeys([*wacht, *terug]) if not vraagt_niets(stand, id_)]
    gepland = (ander.datum for _, ander in stand.actieve_overleggen if ander.status == "gepland")
    volgend = next((dag for dag in gepland if dag > overleg.datum), None)
    if volgend is None:
        yield "Er is nog geen volgend overleg. Plan er een met: rao nieuw overleg --datum DATUM"
    elif wacht:
        eigen = {
            punt.id: noem_punt(punt) for punt in overleg.agendapunten if punt.soort == "overig"
        }
        wat = opsomming(eigen.get(id_, id_) for id_ in wacht)
        yield f"{wat} {'hoort' if len(wacht) == 1 else 'horen'} op de agenda van {datum(volgend)}."
        yield f"Maak die agenda met: rao agenda genereer {volgend}"


def zoek_verplaatsbaar(h: Handeling, van: date) -> tuple[str, Overleg]:
    """Return path and meeting; RaoError when its day cannot change any more."""
    pad, overleg = zoek_overleg(h.stand, van)
    _eis_niets_besloten(h.stand, overleg, "worden verplaatst")
    eis_zelfde_agenda(overleg)
    return pad, overleg


def verplaats(h: Handeling, van: date, naar: date, reden: str) -> tuple[list[str], CommitResult]:
    """Move a meeting that is to come: its file, its roles and its documents; the rest stays.

    An agenda that was fixed is a concept again: it was fixed for another day.
    """
    betreft = [van.isoformat(), naar.isoformat()]
    onderwerp = f"Overleg van {van} verplaatst naar {naar}"
    if verplaatst_naar(h.stand, van) == naar:
        return [], h.leg_vast(onderwerp, "overleg-verplaats", betreft)
    pad, overleg = zoek_verplaatsbaar(h, van)
    _eis_vrij(h, naar)
    h.zet(pad, ("datum",), naar)
    _onthoud_dag(h, pad, overleg, naar, reden)
    for rol in ROLLEN:
        _zet_rol(h, pad, overleg, rol, naar)
    if overleg.status == "agenda-vastgesteld":
        h.zet(pad, ("status",), "gepland")
        h.verwijder(pad, ("vaststelling",))
    nieuw = plaats_op("overleg", naar)
    h.schrijf(nieuw, h.tekst(pad))
    h.haal_weg(pad)
    ververs_stukken(h, nieuw, was=van)
    return list(_te_weten(h, overleg, naar)), h.leg_vast(onderwerp, "overleg-verplaats", betreft)


def _onthoud_dag(h: Handeling, pad: str, overleg: Overleg, naar: date, reden: str) -> None:
    """Keep from which day a meeting moves; a day that it moves back to, it never left."""
    for nummer, eerder in reversed(list(enumerate(overleg.verplaatst))):
        if eerder.van == naar:
            h.verwijder(pad, ("verplaatst", nummer))
    verplaatsing: dict[str, Any] = {"van": overleg.datum, "op": h.vandaag}
    verplaatsing |= {"reden": reden} if reden else {}
    h.voeg_toe(pad, ("verplaatst",), verplaatsing)


def _eis_vrij(h: Handeling, naar: date) -> None:
    if naar < h.vandaag:
        raise GebruiksFout(f"{datum(naar)} is al geweest.", hint="Kies een dag die nog komt.")
    if any(overleg.datum == naar for _, overleg in h.stand.overleggen_op_datum):
        raise RaoError(
            f"Op {datum(naar)} staat al een overleg.", hint=f"Bekijk het met: rao toon {naar}"
        )


def _zet_rol(h: Handeling, pad: str, overleg: Overleg, rol: str, naar: date) -> None:
    """Give a role to who holds it on the new day, unless somebody chose another holder."""
    register = h.stand.register
    staat = getattr(overleg, rol)
    houder = rolhouder(register, rol, naar)
    volgens_register = staat is None or staat.organisatie == rolhouder(register, rol, overleg.datum)
    if houder and volgens_register and (staat is None or staat.organisatie != houder):
        h.zet(pad, (rol,), {"organisatie": houder})


def _te_weten(h: Handeling, overleg: Overleg, naar: date) -> Iterator[str]:
    """Say what the move means for papers, put-off zaken, a fixed agenda and other files."""
    if (zin := vrije_dag(h.stand, naar)) is not None:
        yield zin
    yield f"De stukken moeten er nu uiterlijk {datum(stukken_uiterlijk(h.stand, naar))} zijn."
    if overleg.status == "agenda-vastgesteld":
        yield f"Stel de agenda opnieuw vast met: rao agenda stel-vast {naar}"
    yield from _wat_meegaat(h, overleg, naar)
    acties = (a for a in h.stand.acties.values() if a.status == "open")
    for actie in (a for a in acties if a.uiterlijk == overleg.datum):
        yield f"Actie {actie.kenmerk} moet nog steeds klaar zijn op {datum(overleg.datum)}."
    oud = document_van(overleg.datum, "")
    blijft = sorted(p for p in h.lading.overig if p.startswith(oud) and not h.is_weg(p))
    if blijft:
        yield f"Deze bestanden staan nog bij de oude dag: {', '.join(blijft)}."
