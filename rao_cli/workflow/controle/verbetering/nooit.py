"""Which files rao never mends: what was fixed or sent, and what rao itself keeps.

Such a file may be the very one that cannot be read, so its text counts and not its content.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import naam_in, soort_van
from rao_cli.store.yaml.loading import Bestand

#: The key of a list that may be fixed; only who can read the file knows what stands behind it.
_LIJST: Final = patroon(r"besluitenlijst['\"]?\s*:", re.IGNORECASE)
_AFDRUK: Final = "vingerafdruk"
_CONCEPT: Final = patroon(r"^status['\"]?[ \t]*:\s*['\"]?concept\b", re.MULTILINE | re.IGNORECASE)
_BESLOTEN: Final = "de besluitenlijst ligt vast"
_MISSCHIEN: Final = "misschien ligt de besluitenlijst vast, en rao kan dat niet lezen"


def waarom_nooit(bestanden: Mapping[str, Bestand], pad: str, soort: str | None) -> str:
    """Say why a file of a kind is never mended; empty when it may be."""
    bestand = bestanden[pad]
    match soort:
        case "wissing":
            return "dit schrijft alleen rao zelf"
        case "terugkoppeling" if not _CONCEPT.search(bestand.tekst):
            return "de brief is verstuurd"
        case "overleg" | None:  # of which kind a file is, may be what cannot be read
            return _ligt_vast(bestand)
        case "actie":
            return _van_overleg(bestanden, pad)
        case _:
            return ""


def _van_overleg(bestanden: Mapping[str, Bestand], pad: str) -> str:
    """Say of an actie whether it was fixed with the decisions of its meeting."""
    dag = dag_in(naam_in(pad))
    overleg = next((b for p, b in bestanden.items() if _is_overleg(p, dag)), None)
    return "" if overleg is None else _ligt_vast(overleg)


def _is_overleg(pad: str, dag: str) -> bool:
    return soort_van(pad) == "overleg" and naam_in(pad) == dag


def _ligt_vast(bestand: Bestand) -> str:
    """Say that the list is fixed, or that it may be; empty when it certainly is not.

    A fixed agenda has a fingerprint of its own; any other one is of a list, whatever its key is.
    """
    tekst = bestand.tekst.replace("\0", "").casefold()  # so UTF-16 can be searched, too
    afdrukken = tekst.count(_AFDRUK)
    if bestand.boom is None:
        return _MISSCHIEN if afdrukken or _LIJST.search(tekst) else ""
    vast = _blok(bestand.boom.waarde, "vaststelling")
    if vast.get("besluitenlijst") is not None:
        return _BESLOTEN
    return _MISSCHIEN if afdrukken > (_AFDRUK in _blok(vast, "agenda")) else ""


def _blok(waarde: Mapping[str, Any], sleutel: str) -> Mapping[str, Any]:
    deel = waarde.get(sleutel)
    return deel if isinstance(deel, dict) else {}
