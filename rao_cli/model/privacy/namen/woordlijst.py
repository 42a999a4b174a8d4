"""Lists of words that ship with rao: blocks with a name, words with blanks between them."""

from pathlib import Path
from typing import Final

_MAP: Final = Path(__file__).with_name("woorden")


def lees(naam: str) -> str:
    """Return what stands in a file below its head, which ends with an empty line."""
    return (_MAP / naam).read_text(encoding="utf-8").partition("\n\n")[2].rstrip("\n")


def lees_groepen(naam: str) -> dict[str, frozenset[str]]:
    """Return the words of each block of a file; a block begins with `[its name] and why`."""
    groepen: dict[str, set[str]] = {}
    groep = ""
    for regel in lees(naam).splitlines():
        if regel.startswith("["):
            groep = regel[1:].partition("]")[0]
        else:
            groepen.setdefault(groep, set()).update(regel.split())
    return {groep: frozenset(woorden) for groep, woorden in groepen.items()}
