"""Signs of a person in a text: numbers, addresses, a date of birth, a name.

A register holds no data of the persons discussed: git forgets nothing (docs/bouw.md).
"""

from rao_cli.model.privacy.bekend import GEEN_BEKEND, Bekend
from rao_cli.model.privacy.gegeven import (
    ALLE,
    STOPT,
    VERZWEGEN,
    VOLUIT,
    Gegevenssoort,
    Persoonsgegeven,
)
from rao_cli.model.privacy.vinden import met_stippen, vind_persoonsgegevens

__all__ = [
    "ALLE",
    "GEEN_BEKEND",
    "STOPT",
    "VERZWEGEN",
    "VOLUIT",
    "Bekend",
    "Gegevenssoort",
    "Persoonsgegeven",
    "met_stippen",
    "vind_persoonsgegevens",
]
