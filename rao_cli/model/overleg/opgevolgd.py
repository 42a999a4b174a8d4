"""A meeting as who went on for an LKO reads it: what that LKO brought or has to do, is its own."""

from msgspec import structs
from msgspec.structs import replace

from rao_cli.model.register.namen import opvolger_op, voorgangers
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import LKO
from rao_cli.model.stand import Stand


def wie_hoort(stand: Stand, overleg: Overleg, lko: str) -> str:
    """Return who hears of a meeting for an LKO: who it went on as, unless it was told itself."""
    gehoord = any(
        t.lko == lko and t.is_verzonden for t in stand.brieven_op_overleg.get(overleg.datum, ())
    )
    return lko if gehoord else opvolger_op(stand.heel.lkos, lko, stand.vandaag)


def zoals(stand: Stand, overleg: Overleg, lko: str) -> tuple[Stand, Overleg]:
    """Return register and meeting with what those before an LKO had as that of the LKO itself."""
    eerder = {*voorgangers(stand.heel.lkos, lko)} - {lko}
    if not eerder:
        return stand, overleg
    namen = {*eerder, *(f"{LKO}:{een}" for een in eerder)}
    acties = {
        pad: structs.replace(actie, lko=lko) if actie.lko in eerder else actie
        for pad, actie in stand.acties.items()
    }
    punten = [
        structs.replace(punt, indiener=lko) if punt.indiener in namen else punt
        for punt in overleg.agendapunten
    ]
    nieuw = structs.replace(overleg, agendapunten=punten)
    overleggen = {pad: nieuw if o is overleg else o for pad, o in stand.overleggen.items()}
    return replace(stand, acties=acties, overleggen=overleggen), nieuw
