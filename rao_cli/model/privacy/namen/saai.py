"""Words with a capital that name nobody where they stand: most do not, and that is soon known."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rao_cli.model.privacy.namen.groep import VERST, Naamdeel, hoofdletter
from rao_cli.model.privacy.namen.hoofdletter import telt
from rao_cli.model.privacy.namen.naamwoorden import NAAM_NA, TITELS, TUSSENWOORDEN, ZWAK
from rao_cli.model.privacy.namen.titel import OM
from rao_cli.model.privacy.namen.woordenschat import woordsoort

#: How the words end behind which any word may be a name: `noemt zich` too.
_LETTERS: Final = 4
_STAARTEN: Final = frozenset(
    woord[-_LETTERS:] for woord in (*TITELS, *ZWAK, *TUSSENWOORDEN, *NAAM_NA, "zich")
)


def trossen(tekst: str) -> Iterator[list[re.Match[str]]]:
    """Yield the words with a capital that stand near each other, where one of them may be a name.

    By itself, or by the title before it. Near is as far as one name or title reaches to the next.
    """
    if _geen(hoofdletter().findall(tekst)):
        return
    tros, eind, kan = list[re.Match[str]](), 0, False
    for vondst in hoofdletter().finditer(tekst):
        if kan and vondst.start() - eind >= VERST:
            yield tros
        if vondst.start() - eind >= VERST:
            tros, kan = [], False
        tros.append(vondst)
        eind = vondst.end()
        kan = kan or _kan(vondst["woord"], vondst["ervoor"] or "", vondst["letters"])
    if kan:
        yield tros


def _geen(vondsten: list[tuple[str, str, str]]) -> bool:
    """Say whether there is none in all of a text: so it is most often, and each once is enough."""
    woorden, ervoor, letters = map(set, zip(*vondsten, strict=True)) if vondsten else [set()] * 3
    return not any(letters) and all(map(_zegt_niets, woorden)) and all(map(_is_vrij, ervoor))


def _kan(woord: str, ervoor: str, letters: str | None) -> bool:
    return bool(letters) or not (_zegt_niets(woord) and _is_vrij(ervoor))


@lru_cache(maxsize=10_000)
def _is_vrij(ervoor: str) -> bool:
    """Say whether no title can stand before a word; what is only blank goes on before that."""
    kaal = ervoor.rstrip(OM).rstrip(".:,")
    return len(kaal) >= _LETTERS and _is_gewoon(kaal[-_LETTERS:])


@lru_cache(maxsize=10_000)
def _zegt_niets(woord: str) -> bool:
    """Say whether a word is known, and is not the name of a person as well."""
    deel = Naamdeel(0, len(woord), woord, woordsoort(woord))
    return not (telt(deel) or deel.kan)


@lru_cache(maxsize=10_000)
def _is_gewoon(staart: str) -> bool:
    """Say whether what stands before a word cannot be the end of a title, or of `heet`."""
    if staart.isalpha() and len(staart) == _LETTERS:
        return staart.lower() not in _STAARTEN
    return not (staart[-1:].isalpha() or staart[-1:] in {"'", "’"})
