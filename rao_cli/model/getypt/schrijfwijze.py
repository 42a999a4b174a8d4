"""A kenmerk as a person types it: in any case, and with O, I and L where it has 0 and 1."""

import re
from typing import Final

from rao_cli.model.kenmerk import (
    ACTIE_VORM,
    BESLUIT_VORM,
    LIJST_VORM,
    TERUGKOPPELING_VORM,
    ZAAK_VORM,
    is_getrokken,
)

#: What a kenmerk never has, is what a person reads there instead; Word makes long dashes.
_VERLEZEN: Final = str.maketrans("oil" + "\u2010\u2011\u2012\u2013\u2014\u2015", "011------")
_VORMEN: Final = tuple(
    (begin, re.compile(vorm, re.IGNORECASE))
    for begin, vorm in (
        ("Z-", ZAAK_VORM),
        ("SL-", LIJST_VORM),
        ("B-", BESLUIT_VORM),
        ("A-", ACTIE_VORM),
        ("TK-", TERUGKOPPELING_VORM),
    )
)
#: Of these everything is in capitals; of the others only what they begin with.
_KAPITAAL: Final = ("Z-", "B-", "A-")


def vergeef(tekst: str) -> str:
    """Return a text so that what people mix up is the same: O and 0, I, L and 1, dashes."""
    return tekst.casefold().translate(_VERLEZEN)


def heel_kenmerk(getypt: str) -> str | None:
    """Return a kenmerk as a register writes it; None when this is no whole one."""
    for begin, vorm in _VORMEN:
        if vorm.fullmatch(getypt):
            rest = getypt[len(begin) :]
            return begin + (rest.upper() if begin in _KAPITAAL else rest.lower())
    klein = getypt.casefold()
    return klein if is_getrokken(klein) else None
