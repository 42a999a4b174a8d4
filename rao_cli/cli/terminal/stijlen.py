"""How a style looks in a terminal with colour."""

from collections.abc import Mapping
from typing import Final

_STIJLEN: Final[Mapping[str, str]] = {
    "": "",
    "kop": "1",
    "nadruk": "1",
    "opdracht": "36",
    "kenmerk": "36",
    "zacht": "2",
    "goed": "32",
    "fout": "1;31",
    "waarschuwing": "33",
    "aandachtspunt": "34",
    # The formats of `rao valideer` name these.
    "code": "1",
    "plek": "36",
    "gedempt": "2",
    "caret": "1;31",
    "gewoon": "",
}


def gekleurd(stijl: str, tekst: str) -> str:
    """Each line coloured on its own, so that a pager does not lose it."""
    code = _STIJLEN[stijl]
    if not code:
        return tekst
    return "\n".join(f"\x1b[{code}m{r}\x1b[0m" if r else r for r in tekst.split("\n"))
