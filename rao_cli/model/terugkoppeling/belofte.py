"""What an LKO was told about the agenda on which its zaak comes back, and what became of it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import verloop_van

_DAG = 1


class Verschoven(NamedTuple):
    """A zaak that would come back on one day, and comes on another (None: not planned yet)."""

    zaak: str
    beloofd: date
    nu: date | None
    #: When the meeting was moved or cancelled.
    sinds: date


def verschoven(stand: Stand, overleg: Overleg, reactie: Terugkoppeling) -> Iterator[Verschoven]:
    """Yield the zaken of a reply that was sent, of which the promised meeting changed since.

    Nothing is left to say once the new day has passed, or the LKO heard of the zaak again.
    """
    gehoord = reactie.opnieuw_verzonden_op or reactie.verzonden_op
    if gehoord is None:
        return
    for zaak in reactie.zaken:
        if any(t.overleg > overleg.datum for t in stand.verteld.get(zaak, ())):
            continue
        vanaf = _komt_terug(stand, overleg, zaak)
        weg = [w for w in _weg(stand) if vanaf is not None and w[0] >= vanaf]
        nu = next(
            (o.datum for _, o in stand.actieve_overleggen if vanaf and o.datum >= vanaf), None
        )
        if not weg or weg[0][1] <= gehoord or (nu is not None and nu < stand.vandaag):
            continue
        # A meeting between the two was there when the LKO heard: then that one was promised.
        if nu is None or nu > weg[0][0] or _verplaatst_van(stand, nu, weg[0][0]):
            yield Verschoven(zaak, weg[0][0], nu, weg[0][1])


def _verplaatst_van(stand: Stand, nu: date, van: date) -> bool:
    overleggen = (o for _, o in stand.actieve_overleggen if o.datum == nu)
    return any(eerder.van == van for overleg in overleggen for eerder in overleg.verplaatst)


def _komt_terug(stand: Stand, overleg: Overleg, zaak: str) -> date | None:
    """Return from which day the zaak comes back after a meeting; None when it does not."""
    alles = verloop_van(stand, zaak, date.max)
    besloten = [b for b in alles.besluiten if b.overleg.datum >= overleg.datum]
    if any(b.overleg.datum > overleg.datum for b in besloten):
        return None
    if not all(b.besluit.gevolg.komt_terug for b in besloten):
        return None
    if besloten or any(punt.id == zaak for punt in overleg.agendapunten):
        dagen = [b.besluit.hervatten_op for b in besloten if b.besluit.hervatten_op]
        eerste = date.fromordinal(min(overleg.datum.toordinal() + _DAG, date.max.toordinal()))
        return max([eerste, *dagen])
    return None


def _weg(stand: Stand) -> list[tuple[date, date]]:
    """Return the days on which there is no meeting any more, each with when that was decided."""
    dagen = [
        (eerder.van, eerder.op)
        for _, overleg in stand.overleggen_op_datum
        for eerder in overleg.verplaatst
        if eerder.op is not None
    ]
    dagen += [
        (overleg.datum, overleg.vervallen.datum)
        for _, overleg in stand.overleggen_op_datum
        if overleg.status == "vervallen" and overleg.vervallen is not None
    ]
    bezet = {overleg.datum for _, overleg in stand.actieve_overleggen}
    return sorted(paar for paar in dagen if paar[0] not in bezet)
