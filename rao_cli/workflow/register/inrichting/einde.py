"""An organisation or LKO stops; nothing may be left that nobody would do (S2, S4, S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import die_er_zijn, kern_op
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import was_ingediend
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamwissel import komende, ververs_komend
from rao_cli.workflow.register.inrichting.openstaand import open_acties, openstaand
from rao_cli.workflow.register.inrichting.partij import (
    Partij,
    Partijsoort,
    eis_loopt_door,
    zeg_einde_was,
    zoek_partij,
)
from rao_cli.workflow.register.inrichting.registerkeuring import eis_goed


def sluit(
    h: Handeling, soort: Partijsoort, sleutel: str, op: date
) -> tuple[list[str], CommitResult]:
    """Record the last day of an organisation or LKO that nobody follows; returns what to know."""
    partij = zoek_partij(h.stand, soort, sleutel)
    if partij.ding.tot == op:
        return [], h.leg_vast(f"{partij.sleutel} stopt", f"{soort}-sluit", [partij.sleutel])
    eis_loopt_door(h.stand, partij, op, einde_mag_anders=True)
    eis_niets_na(h.stand, partij, op)
    zinnen = zeg_einde_was(partij, op)
    zinnen += _sluit_lko(h, partij, op) if soort == "lko" else _sluit_organisatie(h, partij, op)
    h.zet(REGISTERBESTAND, (*partij.pad, "tot"), op)
    if soort == "organisatie":
        eis_zetels(h, dag_erna(op))
    eis_goed(h)
    ververs_komend(h, op)
    wat = f"{partij.sleutel} stopt op {op}"
    return zinnen, h.leg_vast(wat, f"{soort}-sluit", [partij.sleutel])


def _sluit_lko(h: Handeling, partij: Partij, op: date) -> Iterator[str]:
    """Refuse to leave a zaak without an LKO; of a day to come, say which must be done by then."""
    if not die_er_zijn(h.stand.heel.lkos, dag_erna(op)).keys() - {partij.sleutel}:
        raise RaoError(
            f"{partij.naam(op)} is het laatste LKO van dit register.",
            hint="Zet er eerst een ander bij met: rao nieuw lko",
        )
    nog = openstaand(h.stand, partij)
    if not nog.namen:
        return
    wat = f"Bij {partij.naam(op)} loopt nog: {opsomming(nog.namen)}."
    volg_op = opdrachtregel("lko", "volg-op", partij.sleutel, "NIEUW", "NAAM", "--op", "DATUM")
    regels = [f"{zin}: {opdracht}" for zin, opdracht in nog.wegen]
    hoe = "\n".join([*regels, f"Gaat dit LKO verder onder een andere naam? Typ: {volg_op}"])
    if op <= h.vandaag:
        raise RaoError(wat, hint=hoe)
    yield f"{wat} Dat moet klaar zijn op {datum(op)}.\n{hoe}"


def _sluit_organisatie(h: Handeling, partij: Partij, op: date) -> Iterator[str]:
    """Refuse while it has a role to come (S4); say which acties are left."""
    for rol, perioden in h.stand.heel.rollen.per_rol.items():
        if any(p.organisatie == partij.sleutel and (p.tot or date.max) > op for p in perioden):
            morgen = dag_erna(op)
            draag = opdrachtregel("rol", "draag-over", rol, "ORGANISATIE", "--op", str(morgen))
            raise RaoError(
                f"{partij.sleutel} is na {datum(op)} nog {rol}.",
                hint=f"Draag de rol eerst over: {draag}",
            )
    if acties := open_acties(h.stand, partij):
        verval = opdrachtregel("actie", "verval", acties[0])
        wie = f"Let op: {partij.sleutel} heeft nog open acties: {opsomming(acties)}."
        yield f"{wie} Geef ze aan een ander met rao actie zet, of laat ze vervallen: {verval}"
    for pad in komende(h, dag_erna(op)):
        if partij.sleutel in (genodigd := h.stand.overleggen[pad].genodigd):
            h.zet(pad, ("genodigd",), [een for een in genodigd if een != partij.sleutel])


def eis_niets_na(stand: Stand, partij: Partij, tot: date) -> None:
    """RaoError when the register tells of one after the day that is to be its last."""
    later = sorted(_sporen(stand, partij, tot))
    if later:
        dag, wat = later[-1]
        raise RaoError(
            f"Op {datum(dag)} was {partij.naam(dag)} er nog: {wat}.",
            hint="Noem met --op een latere dag.",
        )


def _sporen(stand: Stand, partij: Partij, tot: date) -> Iterator[tuple[date, str]]:
    """Yield what happened after a day with one in it."""
    for lijst in stand.signaallijsten.values():
        if lijst.datum > tot and lijst.afzender == partij.sleutel and was_ingediend(lijst):
            yield lijst.datum, lijst.kenmerk
    for brief in stand.terugkoppelingen.values():
        if brief.lko == partij.sleutel and brief.verzonden_op and brief.verzonden_op > tot:
            yield brief.verzonden_op, brief.kenmerk
    for plek in stand.zaken:
        for een in plek.zaak.verhuisd:
            if een.op > tot and een.naar == partij.sleutel:
                yield een.op, plek.kenmerk
    for overleg in stand.overleggen.values():
        if overleg.datum > tot and partij.sleutel in (*overleg.aanwezig, *overleg.afwezig):
            yield overleg.datum, f"het overleg van {overleg.datum}"


def _zetels(register: Register, dag: date) -> set[str | None]:
    return {register.organisaties[sleutel].aspect for sleutel in kern_op(register, dag)}


def eis_zetels(h: Handeling, dag: date) -> None:
    """RaoError when the change leaves a side of the weighing without a core organisation (S20)."""
    nu, straks = _zetels(h.stand.heel, dag), _zetels(h.straks().heel, dag)
    if mist := sorted(zetel for zetel in nu - straks if zetel):
        raise RaoError(
            f"Dan is er geen kernorganisatie meer voor {opsomming(mist)}.",
            hint="Gaat zij verder onder een andere naam? Gebruik dan: rao organisatie volg-op",
        )
