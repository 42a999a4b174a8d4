"""Fingerprints: over the data a fixed text was made of, so that any later change shows."""

from typing import Any

import msgspec

from rao_cli.model.overleg import Overleg


def vingerafdruk_agenda(overleg: Overleg) -> str:
    """Return the SHA-256 of what an agenda is made of: date, place and items."""
    return _som([overleg.datum, overleg.tijd, overleg.locatie, overleg.agendapunten])


def vingerafdruk_besluitenlijst(overleg: Overleg) -> str:
    """Return the SHA-256 of what a decision list is made of: attendance and decisions."""
    return _som([overleg.datum, overleg.aanwezig, overleg.afwezig, overleg.besluiten])


def _som(delen: list[Any]) -> str:
    import hashlib  # loads OpenSSL: only where something was fixed

    return "sha256:" + hashlib.sha256(msgspec.json.encode(delen, order="sorted")).hexdigest()
