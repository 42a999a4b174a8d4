"""A kenmerk as a person types it: in any case, and with O, I and L where it has 0 and 1."""

from typing import Final

#: What a kenmerk never has, is what a person reads there instead; Word makes long dashes, and who
#: types `Ter Apel`, `Z7K3F9E` or `dtv` leaves signs out.
_VERLEZEN: Final = str.maketrans("oil", "011", " -&_.'\u2010\u2011\u2012\u2013\u2014\u2015\u2019")


def vergeef(tekst: str) -> str:
    """Return a text so that what people mix up is the same: O and 0, I, L and 1, signs or none."""
    return tekst.casefold().translate(_VERLEZEN)
