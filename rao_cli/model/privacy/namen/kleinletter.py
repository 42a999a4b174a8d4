"""A name in small letters right behind a title (mw. verzonnen): a word that no Dutch word is."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.bekend import Bekend
from rao_cli.model.privacy.gegeven import Persoonsgegeven
from rao_cli.model.privacy.namen.naamwoorden import GEEN_NAAM, TITELS, TUSSEN, WERKWOORDEN, ZWAK
from rao_cli.model.privacy.namen.woordenschat import woordsoort

#: Only who is called so is called by name; a verb may follow it as well (mw. belt).
_TITEL: Final = r"(?<![\w@./-])(?i:de heer|dhr|mevr|mw|mvr|mevrouw|meneer|mijnheer|fam)\b\.?"
_NAAM: Final = rf"(?P<naam>(?:{TUSSEN} )*(?P<woord>[a-zß-ÿ]{{4,24}}))(?![\w@]|[.-]\w)"
#: So ends a word about someone, also when it was typed with a mistake (suicidaal).
_EINDEN: Final = (
    *("aal", "eerd", "eert", "isch", "lijk", "loos", "baar", "achtig", "ing", "heid", "tie"),
    *("mant", "tient", "schap", "iteit"),
)
_NOOIT: Final = GEEN_NAAM | WERKWOORDEN | TITELS | ZWAK


def vind_kleine_namen(tekst: str, bekend: Bekend) -> Iterator[Persoonsgegeven]:
    """Yield the names in small letters behind a title; all of them are new."""
    for vondst in _patroon().finditer(tekst):
        woord = vondst["woord"]
        if woord in _NOOIT or woord in bekend.woorden or _is_gewoon(woord):
            continue
        yield Persoonsgegeven("naam", *vondst.span(), nieuw=True)


def _is_gewoon(woord: str) -> bool:
    """Say whether a word in small letters is a Dutch one, or the name of no person."""
    if woord.endswith(_EINDEN):
        return True
    return woordsoort(woord) != "onbekend" or woordsoort(woord.capitalize()) != "onbekend"


@cache
def _patroon() -> re.Pattern[str]:
    """Compile late: most texts hold no title."""
    return re.compile(rf"{_TITEL} {{1,3}}{_NAAM}")
