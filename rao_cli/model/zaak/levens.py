"""Each time that a zaak was brought in, until it was closed: it may come back (S11, S14)."""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

import msgspec

from rao_cli.model.fase import GESLOTEN, Fase
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.model.zaak.verloop import was_ingediend


class Leven(msgspec.Struct, frozen=True):
    """A zaak from the list that brought it in until it was closed; `eind` is None while it runs."""

    plekken: tuple[ZaakPlek, ...]
    fase: Fase
    eind: date | None

    @property
    def begin(self) -> Signaallijst:
        """The list that brought it in."""
        return self.plekken[0].lijst

    @property
    def sinds(self) -> date:
        """The day of that list, or the day on which it was split off or joined later."""
        return sinds_van(self.plekken[0])


def sinds_van(plek: ZaakPlek) -> date:
    """Return since when a zaak is on a list: from its day, unless it came of other zaken later."""
    ontstaan = plek.zaak.ontstaan
    return max(plek.lijst.datum, ontstaan.op if ontstaan else date.min)


def levens(plekken: Sequence[ZaakPlek]) -> tuple[Leven, ...]:
    """Return each time that a zaak was brought in, oldest first.

    A zaak that still ran when a next list named it, was not brought in anew. A list that was
    withdrawn after it was handed in, was brought in too.
    """
    ingediend = [plek for plek in plekken if was_ingediend(plek.lijst)]
    alle, nu = list[Leven](), list[ZaakPlek]()
    for plek, volgende in zip_longest(ingediend, ingediend[1:]):
        nu.append(plek)
        stap = stap_op_lijst(plek)
        eind = max(stap.tot or plek.lijst.datum, sinds_van(nu[0]))
        if stap.fase in GESLOTEN and (volgende is None or eind <= volgende.lijst.datum):
            alle.append(Leven(tuple(nu), stap.fase, eind))
            nu = []
    return (*alle, Leven(tuple(nu), stap_op_lijst(nu[-1]).fase, None)) if nu else tuple(alle)


def eerder(alle: Sequence[Leven], sinds: date) -> tuple[tuple[date, date], ...]:
    """Return from when until when a zaak ran before a day: itself, or as part of others."""
    zelf = tuple((een.sinds, een.eind) for een in alle if een.eind and een.sinds < sinds)
    eerste = alle[0].plekken[0] if alle else None
    if eerste is None or (ontstaan := eerste.zaak.ontstaan) is None:
        return zelf
    uit = (eerste.stand.zaken_op_kenmerk.get(zaak, ()) for zaak in ontstaan.uit)
    toen = ((van.sinds for van in levens(plekken) if van.sinds <= ontstaan.op) for plekken in uit)
    begin = [dag for dagen in toen if (dag := max(dagen, default=None)) is not None]
    if not begin or min(begin) >= ontstaan.op:
        return zelf
    if zelf:  # it went on from there
        return ((min(begin), zelf[0][1]), *zelf[1:])
    return ((min(begin), ontstaan.op),)


def leven_van(plek: ZaakPlek) -> Leven | None:
    """Return the life of a zaak in which one list falls; None when that was not handed in.

    A list to the Deelberaad begins no life: it falls in the one that ran on its day.
    """
    alle = levens(plek.stand.zaken_op_kenmerk[plek.kenmerk])
    if plek.lijst.richting == "rao-deelberaad":
        tot_dan = [leven for leven in alle if leven.sinds <= plek.lijst.datum]
        return tot_dan[-1] if tot_dan else None
    return next((leven for leven in alle if plek in leven.plekken), None)
