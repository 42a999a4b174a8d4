"""Which lists and zaken may still ask something of somebody: those of years ago do not (S11).

What is said here follows from the agendas, decisions and replies, and from what tells of each list
(`Lijstwijzer`): a list that is settled need not be read to know it. Who looks for work, looks only
at the others; so ten years of meetings are as quick as one. It is on the safe side: what is left
out is done, and what is not left out may be done.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from rao_cli.model.besluit import SLOT
from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.register.lijsten import Lijstwijzer
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek


@eens_per_stand
def gewone_zaken(stand: Stand) -> Mapping[str, Lijstwijzer]:
    """Return per zaak that went the ordinary way its list: that is the only one, and settled.

    No zaak on it was refused, withdrawn, split off, moved or ended in the world, and this one is on
    no list to the Deelberaad.
    """
    alle = stand.wijzers.values()
    keren = Counter(chain.from_iterable(een.zaken for een in alle))
    return {z: een for een in alle if een.is_gewoon for z in een.zaken if keren[z] == 1}


@eens_per_stand
def klaar_sinds(stand: Stand) -> Mapping[str, date]:
    """Return since when each such zaak is closed: decided about, and told to its LKO (S11).

    Its last decision brings it on no agenda and to no Deelberaad. Its phase is "teruggekoppeld", as
    `levensloop` finds by reading its list, and by this day at the latest that was so.
    """
    gewoon, laatst = gewone_zaken(stand), dict[str, date]()
    for _, overleg in stand.overleggen_op_datum:
        besluiten = overleg.besluiten.values()
        telt, dag = not overleg.is_vervallen, overleg.datum
        open_ = {b.agendapunt for b in besluiten if not (telt and b.uitkomst in SLOT)}
        laatst |= {b.agendapunt: date.max if b.agendapunt in open_ else dag for b in besluiten}
    klaar = dict[str, date]()
    for zaak in laatst.keys() & gewoon.keys():
        brieven = [t for t in stand.verteld.get(zaak, ()) if t.overleg >= laatst[zaak]]
        if brieven and laatst[zaak] >= gewoon[zaak].datum:
            gehoord = min(t.verzonden_op or t.overleg for t in brieven)
            klaar[zaak] = max(laatst[zaak], gehoord)
    return klaar


@eens_per_stand
def bijzondere_lijsten(stand: Stand) -> tuple[tuple[str, Signaallijst], ...]:
    """Return path and list of all but those: to write, to take in, to the Deelberaad, and odd."""
    wijzers = stand.wijzers.items()
    return tuple((pad, stand.signaallijsten[pad]) for pad, een in wijzers if not een.is_gewoon)


@eens_per_stand
def lopende_zaken(stand: Stand) -> tuple[str, ...]:
    """Return the zaken that may still ask something, in the order of `zaken_op_kenmerk`."""
    klaar = klaar_sinds(stand)
    return tuple(zaak for zaak in stand.zaken_op_kenmerk if zaak not in klaar)


@eens_per_stand
def lopende_plekken(stand: Stand) -> tuple[ZaakPlek, ...]:
    """Return where those stand, in the order of `zaken`."""
    return tuple(_plekken(stand))


def _plekken(stand: Stand) -> Iterator[ZaakPlek]:
    klaar = klaar_sinds(stand)
    for pad, wijzer in sorted(stand.wijzers.items(), key=lambda item: (item[1].datum, item[0])):
        for zaak in wijzer.zaken:
            if zaak not in klaar:
                lijst = stand.signaallijsten[pad]
                yield ZaakPlek(stand, pad, lijst, zaak, lijst.zaken[zaak])
