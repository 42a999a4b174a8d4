"""Find the names of persons behind a title."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.bekend import Bekend
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_OM: Final = "[ (\"'“„‘]"
_NAAM: Final = (
    rf"\b(?:(?i:de heer|mevrouw|meneer|mijnheer|familie){_OM}{{1,30}}"
    rf"|(?i:dhr|hr|mevr|mw|fam)(?:\.{_OM}{{0,30}}|{_OM}{{1,30}}))"
    r"(?:[^\W\d_](?:\. ?| +)){0,4}"
    r"(?:(?i:van|de|der|den|het|['’]t|ter|ten|el|al|bin|ben|ibn|di|da|von)[ -]+|d['’])*"
    r"(?P<naam>[^\W\d_][\w'’-]+)"
)
#: An abbreviation of an organisation is no name.
_AFKORTING: Final = 4
_AANSPREEKWOORDEN: Final = (
    *("e heer", "nheer", "eneer", "hr.", "hr ", "evr", "mw", "milie", "fam"),
)


def vind_namen(tekst: str, bekend: Bekend) -> Iterator[Persoonsgegeven]:
    """Yield the names in a text, by their places in it.

    The text is a plain one (normaalvorm): line ends inside a value are blanks already.
    """
    laag = tekst.lower()
    if any(woord in laag for woord in _AANSPREEKWOORDEN):
        for vondst in _patroon().finditer(tekst):
            naam = vondst["naam"]
            if naam.lower() not in bekend.woorden and _is_naam(naam, vondst[0].lower()):
                yield Persoonsgegeven("naam", vondst.start(), vondst.end())


@cache
def _patroon() -> re.Pattern[str]:
    """Compile late: most registers never need it."""
    return re.compile(_NAAM)


def _is_naam(woord: str, ervoor: str) -> bool:
    """Say whether a word is a name: a capital, no abbreviation (COA), no land (de Syrische)."""
    eerste = woord.partition("-")[0]
    afkorting = eerste.isupper() and len(eerste) <= _AFKORTING
    kan_land = woord.endswith(("se", "sche")) and re.search(r"familie|\b(de|van|het) ", ervoor)
    return woord[0].isupper() and not afkorting and not kan_land
