"""What was promised to an LKO for a meeting that moved or did not go on (S11)."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.verloop import verloop_van


class Verschoven(msgspec.Struct, frozen=True):
    """A zaak that would come back on one day, and comes on another (None: not planned yet)."""

    zaak: str
    beloofd: date
    nu: date | None
    #: When the meeting was moved or cancelled.
    sinds: date


def verschoven(stand: Stand, overleg: Overleg, reactie: Terugkoppeling) -> Iterator[Verschoven]:
    """Yield the zaken of a reply that was sent, of which the promised meeting changed since.

    Nothing is left to say once the new meeting was held, or the LKO heard of the zaak again.
    """
    gehoord = reactie.opnieuw_verzonden_op or reactie.verzonden_op
    if gehoord is None or all(sinds <= gehoord for _, sinds in _weg(stand)):
        return
    for zaak in reactie.zaken:
        if any(t.overleg > overleg.datum for t in stand.verteld.get(zaak, ())):
            continue
        if (terug := _komt_terug(stand, overleg, zaak)) is None:
            continue
        toen, vanaf = terug
        weg = [w for w in _weg(stand) if w[0] >= toen]
        nu = next((o for _, o in stand.actieve_overleggen if o.datum >= vanaf), None)
        if not weg or weg[0][1] <= gehoord or (nu is not None and nu.is_gehouden):
            continue
        # A meeting between the two was there when the LKO heard: then that one was promised.
        dag = nu.datum if nu else None
        if dag is None or dag > weg[0][0] or _verplaatst_van(stand, dag, weg[0][0]):
            yield Verschoven(zaak, weg[0][0], dag, weg[0][1])


def _verplaatst_van(stand: Stand, nu: date, van: date) -> bool:
    overleggen = (o for _, o in stand.actieve_overleggen if o.datum == nu)
    return any(eerder.van == van for overleg in overleggen for eerder in overleg.verplaatst)


def _komt_terug(stand: Stand, overleg: Overleg, zaak: str) -> tuple[date, date] | None:
    """Return from which day the zaak comes back after a meeting, as decided and as it is now.

    None when it does not come back.
    """
    alles = verloop_van(stand, zaak, date.max)
    besloten = [b for b in alles.besluiten if b.overleg.datum >= overleg.datum]
    if any(b.overleg.datum > overleg.datum for b in besloten):
        return None
    if not all(b.besluit.gevolg.komt_terug for b in besloten):
        return None
    if zaak in stand.zaken_op_kenmerk and einde(stand, zaak) is not None:
        return None  # asked last: only for this its list is read
    if besloten or any(punt.id == zaak for punt in overleg.agendapunten):
        erna = dag_erna(overleg.datum)
        toen = (b.besluit.hervatten_op for b in besloten)
        nu = map(komt_terug_op, besloten)
        return max([erna, *filter(None, toen)]), max([erna, *filter(None, nu)])
    return None


@eens_per_stand
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
