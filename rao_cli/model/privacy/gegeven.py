"""The kinds of signs of a person, and what was found of them in a text."""

from collections.abc import Mapping
from typing import Final, Literal

import msgspec

Gegevenssoort = Literal[
    "bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum", "naam",
    "adres", "documentnummer", "kenteken", "rechtbanknummer", "account", "hoofdletternaam",
]  # fmt: skip
#: How a sentence names each kind, with the short name behind it.
VOLUIT: Final[Mapping[Gegevenssoort, str]] = {
    "bsn": "een burgerservicenummer (BSN)",
    "v-nummer": "een V-nummer",
    "iban": "een rekeningnummer (IBAN)",
    "mailadres": "een mailadres",
    "telefoon": "een telefoonnummer",
    "geboortedatum": "een geboortedatum",
    "naam": "de naam van een persoon",
    "adres": "een adres",
    "documentnummer": "een nummer van een document of dossier",
    "kenteken": "een kenteken",
    "rechtbanknummer": "een nummer van de rechtbank",
    "account": "een account op sociale media",
    "hoofdletternaam": "de naam van een persoon",
}
#: What every gate refuses. The other kinds are a waarschuwing, or a question at a terminal.
STOPT: Final[frozenset[Gegevenssoort]] = frozenset(
    ("bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum", "naam")
)

ALLE: Final[frozenset[Gegevenssoort]] = frozenset(VOLUIT)
#: What nothing that is shown repeats: two words with a capital are most often an organisation or a
#: place, so those stay.
VERZWEGEN: Final[frozenset[Gegevenssoort]] = ALLE - {"hoofdletternaam"}


class Persoonsgegeven(msgspec.Struct, frozen=True):
    """What was found: its kind, and the stretch of the text from `begin` to before `eind`.

    `nieuw` is a form that rao did not see before: registers that exist get a waarschuwing for it
    instead of a fout, but no gate lets it through.
    """

    soort: Gegevenssoort
    begin: int
    eind: int
    nieuw: bool = False
