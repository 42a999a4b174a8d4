"""What a person typed at an interview is kept until it is in git; a rehearsal keeps nothing."""

from collections.abc import Mapping
from typing import Any

from rao_cli.store.concept import bewaar_concept, eis_bewaarplek, read_concept, wis_concept
from rao_cli.workflow.handeling import Handeling


def eerdere_antwoorden(h: Handeling, naam: str) -> dict[str, Any]:
    """Return what was typed under this name before; RaoError where nothing could be kept."""
    if not h.proef:
        eis_bewaarplek(h.map.root)
    return read_concept(h.map.root, naam)


def bewaar_antwoorden(h: Handeling, naam: str, antwoorden: Mapping[str, Any]) -> None:
    """Keep what was typed, until it is read back or thrown away; RaoError when that cannot be."""
    if not h.proef:
        gevuld = {sleutel: waarde for sleutel, waarde in antwoorden.items() if waarde is not None}
        bewaar_concept(h.map.root, naam, gevuld)


def vergeet_antwoorden(h: Handeling, naam: str) -> str | None:
    """Throw away what was typed: it is kept in git now. Returns a sentence when it stays."""
    return None if h.proef else wis_concept(h.map.root, naam)
