"""A command as rao prints it: pasted in bash, PowerShell or cmd it means the same."""

import re
from typing import Final

#: A shell reads `DT&V`, `a;b` and `x[0]` as more than a word; between double quotes none does.
_KAAL: Final = re.compile(r"[A-Za-z0-9_./:=+-]+")


def opdrachtregel(*woorden: str) -> str:
    """Return a command line: `rao` and these words, each quoted where a shell needs it."""
    return " ".join(("rao", *(w if _KAAL.fullmatch(w) else f'"{w}"' for w in woorden)))
