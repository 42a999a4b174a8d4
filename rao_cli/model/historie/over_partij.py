"""What of a thing is about one organisation or LKO: only a change of that is its history."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.stand import Stand

#: Where a file says whose it is as a whole.
_VAN_WIE: Final = ("afzender", "lko", "organisatie", "indiener", "besluit")
#: Where something stands, without its place in a list, and what it says.
Partijdeel = tuple[tuple[str, ...], bytes]


def namen_van(stand: Stand, sleutel: str) -> frozenset[str]:
    """Return by which names files speak of it: of an LKO also its zaken, and the besluiten on them.

    An organisation has something to say about nearly every zaak: only its own words are its own,
    and what was decided on the zaken that it brought in.
    """
    lijsten = [*stand.signaallijsten.values()]
    van_lko = {zaak for lijst in lijsten if lijst.afzender == sleutel for zaak in lijst.zaken}
    bracht_in = {k for lijst in lijsten for k, z in lijst.zaken.items() if z.aanbrenger == sleutel}
    zaken = van_lko | bracht_in
    besluiten = (een.kenmerk for een in stand.besluiten if een.besluit.agendapunt in zaken)
    return frozenset({sleutel, *van_lko, *besluiten})


def is_van(ding: Blok, namen: frozenset[str]) -> bool:
    """Say whether a whole thing is of whom these names are."""
    return any(getattr(ding, veld, None) in namen for veld in _VAN_WIE)


def delen_over(ding: Blok, namen: frozenset[str]) -> frozenset[Partijdeel]:
    """Return what a thing says of whom these names are, or lets it say.

    That is all of what is its own; elsewhere what stands under a name, that it is in a list, and
    the texts beside a name.
    """
    boom = msgspec.to_builtins(ding)
    if is_van(ding, namen):
        return frozenset({((), msgspec.json.encode(boom))})
    return frozenset(_delen(boom, namen, ()))


def _delen(waarde: Any, namen: frozenset[str], pad: tuple[str, ...]) -> Iterator[Partijdeel]:
    if isinstance(waarde, dict):
        los = {k: v for k, v in waarde.items() if not isinstance(v, (dict, list))}
        if pad and not namen.isdisjoint(los.values()):
            yield pad, msgspec.json.encode(los)
        for naam, onder in waarde.items():
            if naam in namen:
                if _is_leeg(onder):
                    continue  # a place where it has said nothing yet
                yield (*pad, naam), msgspec.json.encode(onder)
            else:
                yield from _delen(onder, namen, (*pad, naam))
    elif isinstance(waarde, list):
        for onder in waarde:
            if isinstance(onder, str):
                if onder in namen:
                    yield (*pad, onder), b""
            else:
                yield from _delen(onder, namen, pad)


def _is_leeg(waarde: Any) -> bool:
    return waarde is None or (isinstance(waarde, dict) and all(map(_is_leeg, waarde.values())))
