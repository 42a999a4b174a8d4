"""Before which day work for a meeting is done.

Such a day follows from files alone, so it stays where it is when the clock goes on, and it never
lies before what it is about.
"""

from bisect import bisect_left
from datetime import date

from rao_cli.model.overleg.ritme import verwacht_na
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.levens import sinds_van


def stukken_uiterlijk(stand: Stand, overleg: date) -> date:
    """Return the last day for papers of a meeting (S11)."""
    return stand.kalender.voor(overleg, stand.register.termijnen.stukken_werkdagen)


def stukken_voor(stand: Stand, overleg: Overleg, sinds: date = date.min) -> date:
    """Return before when papers are there of which the cause came on a day.

    What came to be after the last day for papers, is there on the day of the meeting itself: a
    meeting that was planned or moved so late, or a list that came in so late.
    """
    uiterlijk = stukken_uiterlijk(stand, overleg.datum)
    bekend = max((sinds, *_ontstaan(overleg)))
    alle = stand.actieve_overleggen
    eerder = bisect_left(alle, overleg.datum, key=lambda paar: paar[1].datum)
    vorig = alle[eerder - 1][1].datum if eerder else date.min
    # The work for a meeting begins after the one before it.
    if bekend <= uiterlijk and vorig < uiterlijk:
        return uiterlijk
    return max(overleg.datum, sinds)


def binnen_op(plek: ZaakPlek) -> date:
    """Return the day on which the RAO got a zaak: with its list, or later, out of others."""
    lijst = plek.lijst
    return max(lijst.ontvangen_op or lijst.ingediend_op or lijst.datum, sinds_van(plek))


def _ontstaan(overleg: Overleg) -> tuple[date, ...]:
    """Return the days on which a meeting got this day, as far as anybody wrote that down."""
    dagen = (overleg.gepland_op, *(eerder.op for eerder in overleg.verplaatst))
    return tuple(dag for dag in dagen if dag is not None)


def inleveren_voor(stand: Stand, sinds: date) -> date:
    """Return the first last day for papers from a day on: of a meeting, or of one to expect."""
    for _, overleg in stand.actieve_overleggen:
        if (voor := stukken_voor(stand, overleg)) >= sinds:
            return voor
    verwacht = verwacht_na(stand, sinds)
    while (uiterlijk := stukken_uiterlijk(stand, verwacht)) < sinds and verwacht < date.max:
        verwacht = verwacht_na(stand, verwacht)
    return max(uiterlijk, sinds)


def behandelen_voor(stand: Stand, sinds: date) -> date:
    """Return before when something that came in is ready for the first meeting from a day on."""
    for _, overleg in stand.actieve_overleggen:
        if overleg.datum >= sinds:
            return stukken_voor(stand, overleg, sinds)
    return max(stukken_uiterlijk(stand, verwacht_na(stand, sinds)), sinds)


def plannen_voor(stand: Stand) -> date | None:
    """Return the day on which the next meeting is expected; None when nothing has a day yet."""
    dagen = [overleg.datum for _, overleg in stand.actieve_overleggen]
    dagen += [o.vervallen.datum for o in stand.overleggen.values() if o.vervallen]
    begin = [wijzer.datum for wijzer in stand.wijzers.values()]
    begin += [onderwerp.datum for onderwerp in stand.onderwerpen.values()]
    if not dagen and not begin:
        return None
    return verwacht_na(stand, max(dagen) if dagen else min(begin))
