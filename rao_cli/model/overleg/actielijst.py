"""The running action list: what earlier meetings agreed and this one still speaks of (S8, S11)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.register.namen import wie_nu
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

#: How the item of all open acties is called, and how it was when it only held those too late.
TITEL: Final = "Actielijst"
TITEL_TE_LAAT: Final = "Acties over hun datum"


def open_acties(stand: Stand, voor: date) -> Iterator[Actie]:
    """Yield what is open now of what meetings before a day agreed."""
    for actie in stand.acties.values():
        if actie.status == "open" and _afgesproken_voor(actie, voor):
            yield actie


def besproken_acties(stand: Stand, overleg: Overleg, vorig: Overleg | None) -> Iterator[Actie]:
    """Yield what was open at a meeting or ended since the one before: its list, also later on."""
    sinds = vorig.datum if vorig else date.min
    for actie in stand.acties.values():
        einde = _einde(actie)
        if _afgesproken_voor(actie, overleg.datum) and (einde is None or einde > sinds):
            yield actie


def geeindigd_op(actie: Actie, dag: date) -> date | None:
    """Return when an actie ended, as known on a day; None when it was open then."""
    einde = _einde(actie)
    return einde if einde is not None and einde <= dag else None


def met_wie_nu(stand: Stand, actie: Actie) -> Actie:
    """Return an actie with who has it now; one that ended keeps who had it that day."""
    return wie_nu(stand.heel, actie, _einde(actie) or stand.vandaag)


def _einde(actie: Actie) -> date | None:
    """Return when it ended; what ended on an unknown day, ended long ago."""
    if actie.status == "open":
        return None
    return (actie.gereed_op if actie.status == "gereed" else actie.vervallen_op) or date.min


def _afgesproken_voor(actie: Actie, dag: date) -> bool:
    return dag_in(actie.besluit or actie.kenmerk) < dag.isoformat()
