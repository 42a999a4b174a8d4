"""Words with a capital that name nobody where they stand: most do not, and that is soon known."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rao_cli.model.privacy.namen import namenlijst
from rao_cli.model.privacy.namen.groep import LANGST, VERST, Naamdeel, hoofdletter
from rao_cli.model.privacy.namen.hoofdletter import telt
from rao_cli.model.privacy.namen.naamwoorden import NAAM_NA, TITELS, TUSSENWOORDEN, ZWAK
from rao_cli.model.privacy.namen.titel import OM
from rao_cli.model.privacy.namen.woordenschat import woordsoort
from rao_cli.model.privacy.namen.zinsplek import doet_iets, staat_achter_woord

#: How the words end behind which any word may be a name: `noemt zich` too.
_LETTERS: Final = 4
_STAARTEN: Final = frozenset(
    woord[-_LETTERS:] for woord in (*TITELS, *ZWAK, *TUSSENWOORDEN, *NAAM_NA, "zich")
)


def trossen(tekst: str) -> Iterator[list[re.Match[str]]]:
    """Yield the words with a capital that stand near each other, where one of them may be a name.

    By itself, or by the title before it. Near is as far as one name or title reaches to the next.
    """
    tros, eind, kan = list[re.Match[str]](), 0, False
    for vondst in hoofdletter().finditer(tekst):
        if kan and vondst.start() - eind >= VERST:
            yield tros
        if vondst.start() - eind >= VERST:
            tros, kan = [], False
        tros.append(vondst)
        eind = vondst.end()
        kan = kan or _kan(tekst, vondst)
    if kan:
        yield tros


def _kan(tekst: str, vondst: re.Match[str]) -> bool:
    """Say whether a word may be a name here; the list of names is looked at last."""
    woord, ervoor, letters = vondst.groups()
    if letters or not _is_vrij(ervoor or "") or not _is_bekend(woord):
        return True
    if not _is_ook_naam(woord):
        return False
    achter = staat_achter_woord(tekst, vondst.start()) and namenlijst.heeft(woord)
    return achter or doet_iets(tekst, vondst.end())


@lru_cache(maxsize=10_000)
def _is_vrij(ervoor: str) -> bool:
    """Say whether no title can stand before a word; what is only blank goes on before that."""
    kaal = ervoor.rstrip(OM).rstrip(".:,")
    return len(kaal) >= _LETTERS and _is_gewoon(kaal[-_LETTERS:])


@lru_cache(maxsize=10_000)
def _is_bekend(woord: str) -> bool:
    """Say whether a word is no unknown one, of which a name can be made."""
    return not telt(Naamdeel(0, len(woord), woord, woordsoort(woord)))


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
