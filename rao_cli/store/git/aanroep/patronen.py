"""Patterns with so many stars that git would try for years whether a name fits.

Git tries each place for each star: for a few that is quick, for thirty nobody can wait. Nobody
needs such a pattern to keep files out of a register.
"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer

#: So many stars that git must try together may stand in one pattern.
_MEESTE_STERREN: Final = 4
#: More than this nobody wrote by hand.
_MEESTE_BYTES: Final = 1024 * 1024
#: Many patterns and many names together can still take long.
_SECONDEN: Final = 60.0
_BOM: Final = b"\xef\xbb\xbf"
#: How git may write a star between quotes.
_STER: Final = b"\\052"
_LETTERLIJK: Final = patroon(rb"\\.")
_DUBBEL: Final = patroon(rb"\*\*+")


def vraag_patronen(
    git: GitCall, *argv: str, stdin: bytes | None = None, env: dict[str, str] | None = None
) -> Uitvoer:
    """Ask git what its patterns say; RaoError when it does not come to an end."""
    try:
        return replace(git, seconden=_SECONDEN).probeer(*argv, stdin=stdin, env=env)
    except subprocess.TimeoutExpired as fout:
        raise RaoError(
            f"git doet te lang over de patronen in .gitignore of .gitattributes van {git.map}. "
            "Er is niets veranderd.",
            hint="Zoek in die bestanden naar regels met veel sterretjes (*), en maak ze korter.",
        ) from fout


def weiger_zware_patronen(bestand: Path, *, attributen: bool) -> None:
    """RaoError when a file of patterns, or of patterns with attributes, holds one without end."""
    try:
        with bestand.open("rb") as stroom:
            data = stroom.read(_MEESTE_BYTES + 1)
    except (OSError, ValueError):  # not there, closed or a folder: whoever reads it says so
        return
    naam = als_naam(str(bestand))
    if len(data) > _MEESTE_BYTES:
        raise RaoError(
            f"'{naam}' is te groot: git zou er heel lang over doen. Er is niets veranderd.",
            hint="Haal weg wat er niet in hoort. Meer dan 1 MB kan niet.",
        )
    if (nummer := next(_zware_regels(data, attributen=attributen), None)) is not None:
        raise RaoError(
            f"In '{naam}' staan op regel {nummer} te veel sterretjes (*): git zou daar nooit "
            "mee klaar zijn. Er is niets veranderd.",
            hint=f"Maak die regel korter: gebruik hooguit {_MEESTE_STERREN} sterretjes.",
        )


def _zware_regels(data: bytes, *, attributen: bool) -> Iterator[int]:
    for nummer, regel in enumerate(data.removeprefix(_BOM).split(b"\n"), 1):
        patroon = _voor_attributen(regel) if attributen else _LETTERLIJK.sub(b"", regel)
        if not patroon.startswith(b"#") and _gewicht(patroon) > _MEESTE_STERREN:
            yield nummer


def _voor_attributen(regel: bytes) -> bytes:
    """Return what stands before the attributes; of what stands between quotes, all may count."""
    schoon = regel.lstrip()
    if schoon.startswith(b'"'):
        return schoon.replace(_STER, b"*")
    return _LETTERLIJK.sub(b"", re.split(rb"[ \t\r]", schoon, maxsplit=1)[0])


def _gewicht(patroon: bytes) -> int:
    """Count the stars that git must try together: one in each folder is no more than one."""
    dubbel = len(_DUBBEL.findall(patroon))
    per_map = [deel.count(b"*") for deel in _DUBBEL.sub(b"", patroon).split(b"/")]
    return dubbel + any(per_map) + sum(max(0, sterren - 1) for sterren in per_map)
