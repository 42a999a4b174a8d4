"""A command as rao prints it: pasted in bash, PowerShell or cmd it means the same."""

import re
from typing import Final

#: A shell reads `DT&V`, `a;b` and `x[0]` as more than a word; between double quotes none does.
_KAAL: Final = re.compile(r"[A-Za-z0-9_./:=+-]+")


def opdrachtregel(*woorden: str) -> str:
    """Return a command line: `rao` and these words, each quoted where a shell needs it."""
    return " ".join(("rao", *map(als_woord, woorden)))


def als_woord(woord: str) -> str:
    """Return one word as a shell reads it: between quotes where it needs those."""
    return woord if _KAAL.fullmatch(woord) else f'"{woord}"'
