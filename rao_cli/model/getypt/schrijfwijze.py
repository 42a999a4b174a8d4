"""A kenmerk as a person types it: in any case, and with O, I and L where it has 0 and 1."""

from typing import Final

#: What a kenmerk never has, is what a person reads there instead; Word makes long dashes.
_VERLEZEN: Final = str.maketrans("oil" + "\u2010\u2011\u2012\u2013\u2014\u2015", "011------")


def vergeef(tekst: str) -> str:
    """Return a text so that what people mix up is the same: O and 0, I, L and 1, dashes."""
    return tekst.casefold().translate(_VERLEZEN)
