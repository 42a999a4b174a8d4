"""Which steps of a history are asked: of a period, and about one organisation or LKO."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.getypt.datum import GeenDatum, Grenzen, read_ruim
from rao_cli.model.historie.over_partij import is_van
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.workflow.zoeken import eis_organisatie, zoek_lko


class Historiekeuze(msgspec.Struct, frozen=True):
    """Which steps are asked: from and until a day, both included, and about whom."""

    van: date | None = None
    tot: date | None = None
    #: The key of an organisation or LKO.
    wie: str | None = None

    @property
    def in_woorden(self) -> str:
        """Say what was chosen; empty when that is everything."""
        wie = f"over {self.wie}" if self.wie else ""
        van = f"vanaf {datum(self.van)}" if self.van else ""
        tot = f"tot en met {datum(self.tot)}" if self.tot else ""
        return hoofdletter(" ".join(filter(None, (wie, van, tot))))

    def past(self, dag: date | None) -> bool:
        """Say whether a day is in the period; one that is not known is in none."""
        if dag is None:
            return self.van is None and self.tot is None
        return (self.van or dag) <= dag <= (self.tot or dag)


ALLES: Final = Historiekeuze()


def lees_keuze(
    stand: Stand, van: str | None, tot: str | None, organisatie: str | None
) -> Historiekeuze:
    """Return what is asked, as it was typed: a day without a year is the last one.

    GebruiksFout for what is no day, and for a period that ends before it begins.

    RaoError for an organisation or LKO that never was in rao.yaml.
    """
    begin, einde = (_lees_dag(een, stand.vandaag) for een in (van, tot))
    if begin is not None and einde is not None and begin > einde:
        raise GebruiksFout(f"{datum(begin)} is later dan {datum(einde)}.", hint="Draai ze om.")
    wie = None
    if organisatie is not None:
        wie = zoek_lko(stand, organisatie) or zoek_organisatie(stand, organisatie)
        wie = wie or eis_organisatie(stand, organisatie)
    return Historiekeuze(begin, einde, wie)


def _lees_dag(getypt: str | None, vandaag: date) -> date | None:
    try:
        return None if getypt is None else read_ruim(getypt, vandaag, Grenzen(voor=vandaag))
    except GeenDatum as fout:
        raise GebruiksFout(str(fout)) from None


def noemer(stand: Stand, kenmerk: str, wie: str | None) -> Callable[[str], object]:
    """Return what says of a step whether it is about somebody; of what is its own, all are."""
    kaal = kenmerk.casefold()
    dingen = (stand.ding(pad) for pad, naam in stand.kenmerken if naam.casefold() == kaal)
    if wie is None or any(is_van(ding, frozenset({wie})) for ding in dingen):
        return lambda _: True
    partij = stand.heel.lkos.get(wie) or stand.heel.organisaties[wie]
    namen = [wie, partij.naam, *(een.naam for een in partij.namen)]
    woorden = "|".join(re.escape(naam) for naam in namen if naam)
    return re.compile(rf"(?<!\w)({woorden})(?!\w)").search


def zoek_organisatie(stand: Stand, getypt: str) -> str | None:
    """Return the key of an organisation that is or was there; None when it never was."""
    kaal = getypt.casefold()
    return next((een for een in stand.heel.organisaties if een.casefold() == kaal), None)
