"""What no gate lets through: the signs of a person in a text that somebody brings in."""

from collections.abc import Iterator

import msgspec

from rao_cli.model.privacy import STOPT
from rao_cli.rules.privacy import beoordeel_tekst


class Weigergrond(msgspec.Struct, frozen=True):
    """Why a text may not come in: the code of the rule, the stretch, a sentence and what to do."""

    code: str
    begin: int
    eind: int
    zin: str
    hint: str


def weigergronden(tekst: str) -> Iterator[Weigergrond]:
    """Yield why a text may not come in; a sentence never repeats what was found.

    What is only perhaps of a person (an address, a word with a capital) stops nobody.
    """
    for regel, gegeven, zin in beoordeel_tekst(tekst, gevraagd=STOPT):
        yield Weigergrond(regel.code, gegeven.begin, gegeven.eind, zin, regel.hint)


def is_persoonlijk(tekst: str) -> bool:
    """Say whether a gate stops this text."""
    return any(True for _ in weigergronden(tekst))
