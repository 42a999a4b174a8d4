"""Appointments and terms as a calendar reads them (RFC 5545): the only module that knows icalendar.

Times are those of the Netherlands, with the rule of its summer time in the file itself: no
calendar has to know the zone. A term is a whole day that keeps nobody busy.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rao_cli.documents.markdown import schoon

if TYPE_CHECKING:
    from icalendar import Component

_ZONE: Final = "Europe/Amsterdam"
_PRODID: Final = "-//rao//Regionaal Afstemmingsoverleg//NL"
#: Name, offset before and after, when it begins: the rules of the European Union since 1996.
_ZOMER_EN_WINTER: Final = (
    ("daylight", "CEST", 1, 2, datetime(1996, 3, 31, 2), 3),  # noqa: DTZ001 - local by RFC 5545
    ("standard", "CET", 2, 1, datetime(1996, 10, 27, 3), 10),  # noqa: DTZ001
)


class Kalenderpunt(msgspec.Struct, frozen=True):
    """One thing in a calendar. `id` stays when all else changes; then `keren` grows.

    `van` and `tot` are times of the Netherlands, or whole days (`tot` is the last one, or None).
    `is_taak`: something to have done by that day; `bezet`: nothing else can be done meanwhile.
    `organisator` is a mailbox, or empty.
    """

    id: str
    titel: str
    van: date
    gewijzigd: datetime
    tot: date | None = None
    plaats: str = ""
    tekst: str = ""
    keren: int = 0
    organisator: str = ""
    vervallen: bool = False
    vertrouwelijk: bool = False
    is_taak: bool = False
    bezet: bool = False


def make_ics(afspraken: Sequence[Kalenderpunt], naam: str = "") -> bytes:
    """Return a calendar with these in it; `naam` is what a calendar of its own is called."""
    from icalendar import Calendar

    kalender = Calendar()
    kalender.add("prodid", _PRODID)
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    if naam:
        kalender.add("x-wr-calname", schoon(naam))
    if afspraken and all(een.vervallen and een.organisator for een in afspraken):
        kalender.add("method", "CANCEL")  # a calendar then offers to take it out
    if any(isinstance(een.van, datetime) for een in afspraken):
        kalender.add_component(_zone())
    for een in afspraken:
        kalender.add_component(_onderdeel(een))
    return bytes(kalender.to_ical(sorted=False))


def _onderdeel(een: Kalenderpunt) -> "Component":
    from icalendar import Event, Todo

    deel: Component = Todo() if een.is_taak else Event()
    deel.add("uid", een.id)
    deel.add("dtstamp", een.gewijzigd)
    deel.add("last-modified", een.gewijzigd)
    deel.add("sequence", een.keren)
    deel.add("summary", schoon(een.titel))
    _zet_tijd(deel, een)
    if een.plaats:
        deel.add("location", schoon(een.plaats))
    if een.tekst:
        deel.add("description", "\n".join(map(schoon, een.tekst.split("\n"))))
    if een.organisator:
        deel.add("organizer", f"mailto:{een.organisator}")
    if een.vertrouwelijk:
        deel.add("class", "CONFIDENTIAL")
    if een.is_taak:
        return deel
    deel.add("status", "CANCELLED" if een.vervallen else "CONFIRMED")
    deel.add("transp", "OPAQUE" if een.bezet and not een.vervallen else "TRANSPARENT")
    return deel


def _zet_tijd(deel: "Component", een: Kalenderpunt) -> None:
    """Write begin and end; the end of whole days is the day after the last one."""
    if een.is_taak:
        deel.add("due", een.van)
    elif isinstance(een.van, datetime):
        zone = {"TZID": _ZONE}
        deel.add("dtstart", een.van, parameters=zone)
        deel.add("dtend", een.tot or een.van, parameters=zone)
    else:
        laatste = een.tot or een.van
        deel.add("dtstart", een.van)
        if laatste < date.max:
            deel.add("dtend", laatste + timedelta(days=1))


def _zone() -> "Component":
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    soorten: dict[str, Any] = {"daylight": TimezoneDaylight, "standard": TimezoneStandard}
    zone = Timezone()
    zone.add("tzid", _ZONE)
    for soort, naam, van, naar, begin, maand in _ZOMER_EN_WINTER:
        deel = soorten[soort]()
        deel.add("dtstart", begin)
        deel.add("rrule", {"freq": "yearly", "bymonth": maand, "byday": "-1SU"})
        deel.add("tzoffsetfrom", timedelta(hours=van))
        deel.add("tzoffsetto", timedelta(hours=naar))
        deel.add("tzname", naam)
        zone.add_component(deel)
    return zone
