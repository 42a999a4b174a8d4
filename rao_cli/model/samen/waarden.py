"""What stands in a file, as three states of it: what both sides know, and what each made of it.

Every value is the text that was typed; a key with nothing behind it is None.
"""

import json
from enum import Enum
from typing import Final, NamedTuple

Waarde = dict[str, "Waarde"] | list["Waarde"] | str | None


class Niets(Enum):
    """What is not there at all."""

    AFWEZIG = "afwezig"


AFWEZIG: Final = Niets.AFWEZIG
Mogelijk = Waarde | Niets


class Drie(NamedTuple):
    """One place in the three states."""

    basis: Mogelijk
    ons: Mogelijk
    hun: Mogelijk


class Blokken(NamedTuple):
    """A mapping in the three states; empty where it is not there."""

    basis: dict[str, Waarde]
    ons: dict[str, Waarde]
    hun: dict[str, Waarde]


def is_leeg(waarde: Mogelijk) -> bool:
    """Say whether nothing is said here."""
    return waarde is AFWEZIG or not waarde


def kanoniek(waarde: Mogelijk) -> str:
    """Return one text for all that means the same; to compare and to put in an order."""
    return json.dumps(None if waarde is AFWEZIG else waarde, sort_keys=True, ensure_ascii=False)


def als_blok(waarde: Mogelijk) -> dict[str, Waarde] | None:
    """Return a mapping, also of what is empty; None when something else stands here."""
    if isinstance(waarde, dict):
        return waarde
    return {} if is_leeg(waarde) else None


def als_lijst(waarde: Mogelijk) -> list[Waarde] | None:
    """Return a list, also of what is empty; None when something else stands here."""
    if isinstance(waarde, list):
        return waarde
    return [] if is_leeg(waarde) else None
