"""Short texts that many files have (an organisation, a step) kept once, as who reads them does.

What another process told comes in with a text of its own at each place: some 60 in a list.
"""

from collections.abc import Iterable
from datetime import date
from sys import intern
from typing import Any, Final

from msgspec.structs import astuple, force_setattr

from rao_cli.model.basis import Blok
from rao_cli.store.yaml.reader.event_pass import WORD_SIZE

_LOS: Final = frozenset({date, int, bool})


def deel_woorden(ding: Blok) -> None:
    """Make each short text in a thing the one that every file has; the thing stays equal."""
    blokken: list[Any] = [ding]
    for blok in blokken:  # it grows
        for nummer, waarde in enumerate(astuple(blok)):
            if not waarde or (soort := type(waarde)) in _LOS:
                continue
            if soort is str:
                if len(waarde) < WORD_SIZE:
                    force_setattr(blok, blok.__struct_fields__[nummer], intern(waarde))
            elif soort is dict:
                delen = dict(zip(_gedeeld(waarde), waarde.values(), strict=True))
                force_setattr(blok, blok.__struct_fields__[nummer], delen)
                blokken += _blokken(waarde.values())
            elif soort is list:
                if type(waarde[0]) is str:
                    waarde[:] = _gedeeld(waarde)
                else:
                    blokken += _blokken(waarde)
            else:
                blokken.append(waarde)


def _gedeeld(teksten: Iterable[str]) -> list[str]:
    return [intern(tekst) if len(tekst) < WORD_SIZE else tekst for tekst in teksten]


def _blokken(delen: Iterable[Any]) -> list[Any]:
    return [deel for deel in delen if hasattr(deel, "__struct_fields__")]
