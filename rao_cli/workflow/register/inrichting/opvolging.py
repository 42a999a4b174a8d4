"""An organisation or LKO goes on as another, or two become one; what was open goes along."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.overdracht.rollen import zeg_beide
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Lko, Organisatie
from rao_cli.workflow.agenda.stukken import stel_opnieuw_vast, ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.einde import eis_niets_na, eis_zetels
from rao_cli.workflow.register.inrichting.inrichten import schrijf_erbij
from rao_cli.workflow.register.inrichting.naamwissel import komende
from rao_cli.workflow.register.inrichting.openstaand import open_acties, open_zaken
from rao_cli.workflow.register.inrichting.partij import (
    Opvolger,
    Partij,
    Partijsoort,
    eis_loopt_door,
    eis_nieuw,
    zeg_einde_was,
    zoek_partij,
)
from rao_cli.workflow.register.inrichting.registerkeuring import eis_goed


def volg_op(
    h: Handeling, soort: Partijsoort, oude: Sequence[str], nieuw: Opvolger
) -> tuple[list[str], CommitResult]:
    """Let one or more go on as a new one from a day on; returns what goes along, and the commit."""
    sleutel, naam, op = nieuw
    partijen = [zoek_partij(h.stand, soort, een) for een in dict.fromkeys(oude)]
    if _staat_er_al(h, partijen, nieuw):
        return [], h.leg_vast(f"{sleutel} volgde op", f"{soort}-volg-op", [sleutel])
    if len({een.sleutel for een in partijen}) < len(oude):
        raise GebruiksFout("U noemt er een twee keer.", hint="Noem elke sleutel één keer.")
    eis_nieuw(h.stand, soort, sleutel, naam, op)
    for een in partijen:
        eis_loopt_door(h.stand, een, op, einde_mag_anders=True)
        eis_niets_na(h.stand, een, dag_ervoor(op))
    zinnen = [zin for een in partijen for zin in zeg_einde_was(een, dag_ervoor(op))]
    zinnen += _gaat_mee(h, partijen, op)
    for een in partijen:
        h.zet(REGISTERBESTAND, (*een.pad, "tot"), dag_ervoor(op))
    schrijf_erbij(h, soort, sleutel, _erft(partijen, naam, op))
    oud = {een.sleutel for een in partijen}
    if soort == "organisatie":
        eis_zetels(h, op)
        zinnen += _neemt_over(h, oud, sleutel, op)
        zinnen += zeg_beide(h.straks().heel.rollen, op) if len(oud) > 1 else []
    _op_agendas(h, oud, sleutel, op)
    eis_goed(h)
    wat = f"{' en '.join(een.sleutel for een in partijen)} verder als {sleutel} vanaf {op}"
    betreft = [*(een.sleutel for een in partijen), sleutel]
    return zinnen, h.leg_vast(wat, f"{soort}-volg-op", betreft)


def _staat_er_al(h: Handeling, partijen: Sequence[Partij], nieuw: Opvolger) -> bool:
    """Say whether exactly this was recorded before."""
    register, sleutel = h.stand.heel, nieuw.sleutel
    bekend = register.lkos.get(sleutel) or register.organisaties.get(sleutel)
    oude = {een.sleutel for een in partijen}
    return bekend is not None and (bekend.naam, bekend.van, {*bekend.opvolger_van}) == (
        nieuw.naam,
        nieuw.op,
        oude,
    )


def _erft(partijen: Sequence[Partij], naam: str, op: date) -> dict[str, Any]:
    """Return the new one: what those before it had in common, or together."""
    dingen = [een.ding for een in partijen]
    van = [een.sleutel for een in partijen]
    inhoud: dict[str, Any] = {"naam": naam}
    lkos = [een for een in dingen if isinstance(een, Lko)]
    organisaties = [een for een in dingen if isinstance(een, Organisatie)]
    if lkos:
        plekken = dict.fromkeys(een.locatie for een in lkos if een.locatie)
        inhoud["locatie"] = opsomming(plekken)
        inhoud["deelnemers"] = [*dict.fromkeys(o for een in lkos for o in een.deelnemers)]
    else:
        inhoud["aspect"] = next((een.aspect for een in organisaties if een.aspect), None)
        inhoud["kern"] = any(een.kern for een in organisaties)
    return {**inhoud, "van": op, "opvolger_van": van}


def _gaat_mee(h: Handeling, partijen: Sequence[Partij], op: date) -> Iterator[str]:
    """Say what was open and goes on at the new one."""
    zaken = [z for een in partijen if een.soort == "lko" for z in open_zaken(h.stand, een.sleutel)]
    if zaken:
        gaat = "Deze zaak gaat" if len(zaken) == 1 else "Deze zaken gaan"
        yield f"{gaat} vanaf {datum(op)} mee: {opsomming(zaken)}."
    acties = [a for een in partijen for a in open_acties(h.stand, een)]
    if acties:
        yield f"Open acties gaan mee: {opsomming(acties)}."


def _neemt_over(h: Handeling, oud: set[str], nieuw: str, op: date) -> Iterator[str]:
    """Let the new organisation have the roles of those before it, from the day on (S4)."""
    for rol, perioden in h.stand.heel.rollen.per_rol.items():
        for nummer, periode in reversed([*enumerate(perioden)]):
            if periode.organisatie not in oud or (periode.tot or date.max) < op:
                continue
            pad = ("rollen", rol)
            if periode.van >= op:
                h.zet(REGISTERBESTAND, (*pad, nummer, "organisatie"), nieuw)
            else:
                verder: dict[str, Any] = {"organisatie": nieuw, "van": op}
                verder |= {"tot": periode.tot} if periode.tot else {}
                h.zet(REGISTERBESTAND, (*pad, nummer, "tot"), dag_ervoor(op))
                h.voeg_in(REGISTERBESTAND, pad, (nummer + 1, verder))
            yield f"Vanaf {datum(max(op, periode.van))} is {nieuw} {rol}."


def _op_agendas(h: Handeling, oud: set[str], nieuw: str, op: date) -> None:
    """Name the new one in the meetings to come: who is invited, who leads, who brings an item."""
    for pad in komende(h, op):
        for plek, waarde in _genoemd(h.stand.overleggen[pad], oud):
            if isinstance(waarde, str):
                h.zet(pad, plek, nieuw)
            else:
                h.zet(pad, plek, [*dict.fromkeys(nieuw if een in oud else een for een in waarde)])
        stel_opnieuw_vast(h, pad)
        ververs_stukken(h, pad)


def _genoemd(overleg: Overleg, oud: set[str]) -> Iterator[tuple[Pad, str | list[str]]]:
    """Yield each place of a meeting that names one of these, with what stands there."""
    for rol, houder in overleg.rolhouders.items():
        if houder and houder.organisatie in oud:
            yield (rol, "organisatie"), houder.organisatie
    if oud & {*overleg.genodigd}:
        yield ("genodigd",), overleg.genodigd
    for nummer, punt in enumerate(overleg.agendapunten):
        if punt.indiener in oud:
            yield ("agendapunten", nummer, "indiener"), punt.indiener or ""
        if oud & {*punt.genodigd}:
            yield ("agendapunten", nummer, "genodigd"), punt.genodigd
