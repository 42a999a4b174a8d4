"""The region, an organisation or an LKO gets another name from a day on; the earlier one stays."""

from collections.abc import Sequence
from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.botsing import EEN_UIT, Benoemd, botsing_met, zeg_botsing
from rao_cli.model.register.namen import naam_op
from rao_cli.model.register.werkdagen import dag_erna, dag_ervoor
from rao_cli.model.soorten.register import Lko, Organisatie, Regio, Register
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.partij import (
    EEN,
    Partijsoort,
    eis_loopt_door,
    zoek_partij,
)
from rao_cli.workflow.zoeken import KOMEND


def hernoem(
    h: Handeling, soort: Partijsoort, sleutel: str, naam: str, op: date
) -> tuple[list[str], CommitResult]:
    """Give an organisation or LKO another name from a day on; its key stays."""
    partij = zoek_partij(h.stand, soort, sleutel)
    if klacht := klacht_over_naam(naam, EEN[soort]):
        raise GebruiksFout(klacht)
    if naam_op(partij.ding, op) != naam or naam == partij.ding.naam:
        eis_loopt_door(h.stand, partij, op)
    zinnen = wissel_naam(h, partij.pad, partij.ding, naam, op)
    return zinnen, h.leg_vast(
        f"{partij.sleutel} heet anders vanaf {op}", f"{soort}-hernoem", [partij.sleutel]
    )


def wissel_naam(
    h: Handeling, pad: Pad, ding: Regio | Organisatie | Lko, naam: str, op: date
) -> list[str]:
    """Write the new name and keep the earlier one with its last day; returns what to know."""
    toen, gisteren = naam_op(ding, op), dag_ervoor(op)
    if (zinnen := _andere_dag(h, pad, ding, naam, op)) is not None:
        return zinnen
    if toen == naam:
        return []
    later = [een for een in ding.namen if een.tot >= op]
    if later:
        raise RaoError(
            f"Na {datum(later[0].tot)} heet het al anders: {naam_op(ding, date.max)}.",
            hint=f"Noem met --op een dag na {datum(later[-1].tot)}.",
        )
    eis_vrije_naam(h.stand.heel, pad, naam, op)
    zinnen = [f"Stukken van voor {datum(op)} houden de naam {toen}."]
    if any(een.tot == gisteren for een in ding.namen):
        zinnen = [f"De naam die op {datum(op)} inging, is verbeterd: het was {toen}."]
        _toch_niet(h, pad, ding, naam, gisteren)
    elif ding.namen:
        h.voeg_toe(REGISTERBESTAND, (*pad, "namen"), {"naam": toen, "tot": gisteren})
    else:
        h.zet(REGISTERBESTAND, (*pad, "namen"), [{"naam": toen, "tot": gisteren}])
    h.zet(REGISTERBESTAND, (*pad, "naam"), naam)
    ververs_komend(h, op)
    return zinnen


def _andere_dag(
    h: Handeling, pad: Pad, ding: Regio | Organisatie | Lko, naam: str, op: date
) -> list[str] | None:
    """Let the last name begin on another day than was recorded; None when that is not asked."""
    if naam != ding.naam or not ding.namen:
        return None
    nummer = max(range(len(ding.namen)), key=lambda nr: ding.namen[nr].tot)
    laatste, gisteren = ding.namen[nummer], dag_ervoor(op)
    if any(een.tot >= gisteren for een in ding.namen if een is not laatste):
        return None
    if laatste.tot == gisteren:
        return []
    h.zet(REGISTERBESTAND, (*pad, "namen", nummer, "tot"), gisteren)
    ververs_komend(h, min(op, dag_erna(laatste.tot)))
    was = f"De naam {naam} gold vanaf {datum(dag_erna(laatste.tot))}"
    return [f"{was}; dat is nu vanaf {datum(op)}."]


def _toch_niet(
    h: Handeling, pad: Pad, ding: Regio | Organisatie | Lko, naam: str, gisteren: date
) -> None:
    """Take the earlier name out when it goes on after all: then nothing changed on that day."""
    nummer = next(nr for nr, een in enumerate(ding.namen) if een.tot == gisteren)
    if ding.namen[nummer].naam != naam:
        return
    alleen = len(ding.namen) == 1
    h.verwijder(REGISTERBESTAND, (*pad, "namen") if alleen else (*pad, "namen", nummer))


def eis_vrije_naam(register: Register, pad: Pad, naam: str, op: date) -> None:
    """RaoError when another one that is there from a day on has this name."""
    if pad[0] not in EEN_UIT:
        return
    ander = botsing_met(register, Benoemd(str(pad[0]), str(pad[1]), naam, op))
    if ander is not None and ander.veld == pad[0] and ander.naam.casefold() == naam.casefold():
        raise RaoError(f"Zo heet {ander.sleutel} al: {ander.naam}.", hint="Kies een andere naam.")
    if ander is not None:
        raise RaoError(zeg_botsing(ander), hint="Kies een andere naam.")


def komende(h: Handeling, op: date) -> Sequence[str]:
    """Return the paths of the meetings to come on or after a day."""
    alle = h.stand.overleggen_op_datum
    return [pad for pad, o in alle if o.datum >= op and o.status in KOMEND]


def ververs_komend(h: Handeling, op: date) -> None:
    """Make the documents of meetings to come again, with the names of their day."""
    for pad in komende(h, op):
        ververs_stukken(h, pad)
