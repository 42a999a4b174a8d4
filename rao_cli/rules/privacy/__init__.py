"""PRI: no data of persons in a register; every text of every file is read, comments too.

These rules look at a text, not at a Stand: what they yield as a place is the first character and
the one after the last. They never repeat what they found: a log lives longer than a register.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rao_cli.model.privacy import (
    ALLE,
    GEEN_BEKEND,
    VOLUIT,
    Bekend,
    Gegevenssoort,
    Persoonsgegeven,
    vind_persoonsgegevens,
)

if TYPE_CHECKING:
    from rao_cli.rules.regel import Regel


def beoordeel_tekst(
    tekst: str, bekend: Bekend = GEEN_BEKEND, gevraagd: frozenset[Gegevenssoort] = ALLE
) -> Iterator[tuple["Regel[str]", Persoonsgegeven, str]]:
    """Yield the rule, what was found and one sentence per sign of a person that is asked."""
    if not (gevonden := vind_persoonsgegevens(tekst, bekend, gevraagd)):
        return
    from rao_cli.rules.privacy.regels import LIJKT, PER_SOORT  # most texts hold nothing

    for gegeven in gevonden:
        nadruk = "lijkt" if gegeven.nieuw or gegeven.soort in LIJKT else "is"
        zin = f"Dit {nadruk} {VOLUIT[gegeven.soort]}; dat hoort niet in het register."
        yield PER_SOORT[gegeven.soort], gegeven, zin
