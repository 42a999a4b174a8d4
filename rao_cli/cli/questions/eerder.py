"""Questions that open with what stands there: Enter keeps it, and only what differs is changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.vraag import LangeTekst, Vraag

#: What says nothing, as a file holds it.
_LEEG: Final[Sequence[object]] = (None, "", [], (), {})
#: What stands at the place of a question; nothing is None.
WatErStaat = Callable[[str], Any]


def met_wat_er_staat(lijst: Sequence[Vraag], staat: WatErStaat) -> list[Vraag]:
    """Let each question open with what stands there: kept with Enter, emptied with -."""
    return [replace(vraag, eerder=_getypt(vraag, staat(vraag.naam))) for vraag in lijst]


def veranderd(
    lijst: Sequence[Vraag], antwoorden: Mapping[str, Any], staat: WatErStaat
) -> dict[str, Any]:
    """Return the answers that differ from what stands there; None is one that was emptied.

    What was not asked, because of what was answered before, is not among them.
    """
    gesteld = {v.naam: v for v in lijst if v.naam in antwoorden and v.alleen_als(antwoorden)}
    nu = {naam: _of_niets(antwoorden[naam]) for naam in gesteld}
    was = {naam: _getypt(vraag, staat(naam)) for naam, vraag in gesteld.items()}
    return {naam: w for naam, w in nu.items() if _kaal(w) != _kaal(was[naam])}


def _getypt(vraag: Vraag, waarde: Any) -> Any:
    """Return a value as the question reads it: a list of texts is one on each line."""
    if isinstance(vraag, LangeTekst) and isinstance(waarde, (list, tuple)):
        waarde = "\n".join(waarde)
    return _of_niets(waarde)


def _of_niets(waarde: Any) -> Any:
    return None if waarde in _LEEG else waarde


def _kaal(waarde: Any) -> Any:
    """Return a text without the blanks at its ends, which nobody types."""
    return waarde.strip() if isinstance(waarde, str) else waarde
