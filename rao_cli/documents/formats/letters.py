"""Letters as one sees them: a sign with the accents that belong to it."""

import unicodedata
from collections.abc import Iterator


def read_letters(tekst: str) -> Iterator[str]:
    """Yield a text letter by letter; accents and what joins letters stay with the one before."""
    letter = ""
    for teken in tekst:
        if letter and not _hoort_bij(teken):
            yield letter
            letter = ""
        letter += teken
    if letter:
        yield letter


def zonder(letter: str, ontbreekt: frozenset[str]) -> Iterator[tuple[bool, str]]:
    """Yield the signs of a letter that cannot be shown as it is: can this one, and what it is.

    What has no shape of its own (a joiner, a soft hyphen) is left out then.
    """
    for plek, teken in enumerate(letter):
        if plek == 0 and teken not in ontbreekt:
            yield True, teken
        elif not _is_vormloos(teken):
            yield False, f"U+{ord(teken):04X}"


def _hoort_bij(teken: str) -> bool:
    return unicodedata.category(teken)[0] == "M" or teken == "\u200d"


def _is_vormloos(teken: str) -> bool:
    return unicodedata.category(teken) == "Cf" or "\ufe00" <= teken <= "\ufe0f"
