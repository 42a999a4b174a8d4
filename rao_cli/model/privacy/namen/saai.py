"""Words with a capital that name nobody where they stand: most do not, and that is soon known."""

import re
from functools import lru_cache
from typing import Final, Literal

from rao_cli.model.privacy.namen import namenlijst
from rao_cli.model.privacy.namen.groep import LANGST, Naamdeel
from rao_cli.model.privacy.namen.naamwoorden import (
    NAAM_NA,
    PERSOONLIJK,
    TITELS,
    TUSSENWOORDEN,
    ZWAK,
)
from rao_cli.model.privacy.namen.woordenschat import woordsoort
from rao_cli.model.privacy.namen.zinsplek import KAAL, OM, doet_iets

_Kans = Literal["ja", "nee", "achter een woord", "als het iets doet"]
#: Behind one of these a word may go on with a name before it: Roos van-Gezin.
_VERBINDT: Final = "-’"
#: So far behind a word ends a verb of persons, with `, toen` before it.
_VERDER: Final = len(", toen ") + max(map(len, PERSOONLIJK)) + 1
#: How the words end behind which any word may be a name: `noemt zich` too.
_LETTERS: Final = 4
_STAARTEN: Final = frozenset(
    woord[-_LETTERS:] for woord in (*TITELS, *ZWAK, *TUSSENWOORDEN, *NAAM_NA, "zich")
)


def kan_naam(tekst: str, vondst: re.Match[str]) -> bool:
    """Say whether a word may be a name here; the list of names is looked at last."""
    kans = _kans(*vondst.groups())
    if kans in {"ja", "nee"}:
        return kans == "ja"
    if kans == "achter een woord" and namenlijst.heeft(vondst[0]):
        return True
    return _doet_iets(tekst[vondst.end() : vondst.end() + _VERDER])


def kan_titel(vondst: re.Match[str]) -> bool:
    """Say whether a title may stand before a word, with at most the beginning of a name between."""
    ervoor = vondst["ervoor"]
    return ervoor is None or ervoor.endswith("-") or not _is_vrij(ervoor)


@lru_cache(maxsize=10_000)
def _kans(woord: str, ervoor: str | None, letters: str | None) -> _Kans:
    """Say whether a word may be a name, as far as it and the signs before it tell."""
    kaal = (ervoor or "").rstrip(KAAL)
    if letters or not kaal or not _is_vrij(ervoor or "") or not _is_bekend(woord):
        return "ja"
    if not _is_ook_naam(woord):
        return "nee"
    if kaal[-1].isalnum():
        return "achter een woord"
    return "als het iets doet" if _past(woord) or kaal[-1] in _VERBINDT else "nee"


def _past(woord: str) -> bool:
    """Say whether a plain word may be a name: `Gezin verblijft` is a title, and nobody's name."""
    return Naamdeel(0, len(woord), woord, "woord").past


@lru_cache(maxsize=10_000)
def _doet_iets(verder: str) -> bool:
    """Say whether the verb behind a word, in what follows it, is one of persons only."""
    return doet_iets(verder, 0)


@lru_cache(maxsize=10_000)
def _is_vrij(ervoor: str) -> bool:
    """Say whether no title can stand before a word; what is only blank goes on before that."""
    kaal = ervoor.rstrip(OM).rstrip(".:,")
    if kaal.endswith("\n"):  # a title stands on the same line
        return True
    return len(kaal) >= _LETTERS and _is_gewoon(kaal[-_LETTERS:])


@lru_cache(maxsize=10_000)
def _is_bekend(woord: str) -> bool:
    """Say whether a word is no unknown one, of which a name can be made."""
    return not Naamdeel(0, len(woord), woord, woordsoort(woord)).telt


@lru_cache(maxsize=10_000)
def _is_ook_naam(woord: str) -> bool:
    """Say whether a known word may stand in the list of names as well."""
    return woordsoort(woord) == "woord" and len(woord) <= LANGST


@lru_cache(maxsize=10_000)
def _is_gewoon(staart: str) -> bool:
    """Say whether what stands before a word cannot be the end of a title, or of `heet`."""
    if staart.isalpha() and len(staart) == _LETTERS:
        return staart.lower() not in _STAARTEN
    return not (staart[-1:].isalpha() or staart[-1:] in {"'", "’"})
