"""PRI: no data of persons in a register; every text of every file is read, comments too.

These rules look at a text, not at a Stand: what they yield as a place is the first character and
the one after the last. They never repeat what they found: a log lives longer than a register.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.privacy import (
    ALLE,
    GEEN_BEKEND,
    VOLUIT,
    Bekend,
    Gegevenssoort,
    Persoonsgegeven,
    vind_persoonsgegevens,
)
from rao_cli.rules.privacy.waarschuwen import WAARSCHUWEN
from rao_cli.rules.privacy.weigeren import WEIGEREN
from rao_cli.rules.regel import Regel

_PER_SOORT: Final[Mapping[Gegevenssoort, Regel[str]]] = {**WEIGEREN, **WAARSCHUWEN}
#: Of these kinds rao is never sure: nothing in what was found can be checked.
_LIJKT: Final[frozenset[Gegevenssoort]] = frozenset(
    ("v-nummer", "geboortedatum", "naam", *WAARSCHUWEN)
)

REGELS: Final[tuple[Regel[str], ...]] = tuple(_PER_SOORT.values())


def beoordeel_tekst(
    tekst: str, bekend: Bekend = GEEN_BEKEND, gevraagd: frozenset[Gegevenssoort] = ALLE
) -> Iterator[tuple[Regel[str], Persoonsgegeven, str]]:
    """Yield the rule, what was found and one sentence per sign of a person that is asked."""
    for gegeven in vind_persoonsgegevens(tekst, bekend, gevraagd):
        nadruk = "lijkt" if gegeven.nieuw or gegeven.soort in _LIJKT else "is"
        zin = f"Dit {nadruk} {VOLUIT[gegeven.soort]}; dat hoort niet in het register."
        yield _PER_SOORT[gegeven.soort], gegeven, zin
