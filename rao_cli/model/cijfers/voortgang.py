"""What is known of how each LKO does, and over which time nothing is known (S14)."""

from typing import Final, NamedTuple

from rao_cli.model.cijfers.periode import Looptijd, read_periode
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.stand import Stand

_JAAR: Final = 366


class Bericht(NamedTuple):
    """One onderwerp of type voortgang: about which LKO, and when."""

    lko: str
    periode: str
    looptijd: Looptijd


def berichten(stand: Stand) -> tuple[Bericht, ...]:
    """Return every bericht about a period that exists."""
    return tuple(
        Bericht(o.lko, o.periode, looptijd)
        for o in stand.onderwerpen.values()
        if o.type == "voortgang" and o.lko and o.periode and (looptijd := read_periode(o.periode))
    )


def mist_voortgang(stand: Stand, lko: str, bekend: tuple[Bericht, ...]) -> str | None:
    """Say over which time nothing is known of an LKO; None when it told enough.

    The running period is the last one that any LKO told of; and every LKO tells once a year,
    counted from meeting to meeting, so that a closed register stays as it was.
    """
    wie = {*voorgangers(stand.heel.lkos, lko)}
    eigen = [bericht.looptijd for bericht in bekend if bericht.lko in wie]
    if bekend:
        laatste = max(bekend, key=lambda bericht: (bericht.looptijd.eind, bericht.looptijd.begin))
        if not any(looptijd.omvat(laatste.looptijd) for looptijd in eigen):
            return f"over {laatste.periode}"
    dagen = [o.datum for _, o in stand.overleggen_op_datum if o.is_gehouden]
    if not dagen or (dagen[-1] - dagen[0]).days < _JAAR:
        return None
    recent = any((dagen[-1] - looptijd.eind).days < _JAAR for looptijd in eigen)
    return None if recent else "in een heel jaar"
