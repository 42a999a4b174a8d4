"""Which files rao never mends: what was fixed or sent, and what rao itself keeps.

Such a file may be the very one that cannot be read, so its text counts and not its content.
"""

import re
from collections.abc import Mapping
from typing import Final

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.plaats import naam_in, soort_van
from rao_cli.store.yaml.loading import Bestand

#: A list that was fixed, as it is written; `besluitenlijst:` without more is none.
_LIGT_VAST: Final = re.compile(r"besluitenlijst['\"]?\s*:\s*(?:\{|\n\s+\S)", re.IGNORECASE)
_CONCEPT: Final = re.compile(
    r"^status['\"]?[ \t]*:\s*['\"]?concept\b", re.MULTILINE | re.IGNORECASE
)
_BESLOTEN: Final = "de besluitenlijst ligt vast"


def waarom_nooit(bestanden: Mapping[str, Bestand], pad: str, soort: str | None) -> str:
    """Say why a file of a kind is never mended; empty when it may be."""
    bestand = bestanden[pad]
    match soort:
        case "wissing":
            return "dit schrijft alleen rao zelf"
        case "terugkoppeling" if not _CONCEPT.search(bestand.tekst):
            return "de brief is verstuurd"
        case "overleg" if _ligt_vast(bestand):
            return _BESLOTEN
        case "actie":
            return _van_overleg(bestanden, pad)
        case _:
            return ""


def _van_overleg(bestanden: Mapping[str, Bestand], pad: str) -> str:
    """Say of an actie whether it was fixed with the decisions of its meeting."""
    dag = dag_in(naam_in(pad))
    overleg = next((b for p, b in bestanden.items() if _is_overleg(p, dag)), None)
    return _BESLOTEN if overleg is not None and _ligt_vast(overleg) else ""


def _is_overleg(pad: str, dag: str) -> bool:
    return soort_van(pad) == "overleg" and naam_in(pad) == dag


def _ligt_vast(bestand: Bestand) -> bool:
    return _LIGT_VAST.search(bestand.tekst) is not None
