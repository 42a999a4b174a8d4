"""The codes of all rules, and what somebody typed of them: also their first letters.

A BSN or a V-nummer nobody can be silent about: git forgets nothing, so those (PRI01, PRI02) stay,
also of `--negeer PRI`.
"""

import difflib
from collections.abc import Iterable, Sequence
from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.taal import opsomming
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.regel import PROFIELEN
from rao_cli.workflow.controle.gevraagd.keuze import Regelkeuze

_LETTERS: Final = 3
CODES: Final = tuple(regel.code for regel in ALLE_REGELS)
#: Never ignored, never known of old and never accepted, whoever says so.
ALTIJD: Final = frozenset(
    regel.code
    for regel in ALLE_REGELS
    if regel.code.startswith("PRI") and regel.vast == {*PROFIELEN}
)


def read_keuze(kies: Sequence[str], negeer: Sequence[str]) -> Regelkeuze:
    """Read what was typed, also more of them with a comma; GebruiksFout for an unknown code.

    And for one that nobody can be silent about.
    """
    keuze = Regelkeuze(_codes(kies), _codes(negeer), ALTIJD)
    if vast := sorted(ALTIJD.intersection(keuze.negeer)):
        raise GebruiksFout(
            f"{opsomming(vast)} kan niemand negeren: git vergeet nooit wat er van een persoon in "
            "staat.",
            hint="Haal het gegeven weg uit het bestand, en leg dat vast met: rao bewaar",
        )
    return keuze


def _codes(getypt: Iterable[str]) -> tuple[str, ...]:
    delen = (deel.strip() for tekst in getypt for deel in tekst.split(","))
    return tuple(dict.fromkeys(_code(deel) for deel in delen))


def _code(getypt: str) -> str:
    if (code := als_code(getypt)) in CODES or code in {een[:_LETTERS] for een in CODES}:
        return code
    raise bestaat_niet(getypt)


def als_code(getypt: str) -> str:
    """Return a code as rao writes it: `sig7` is SIG07; only letters are the first of more."""
    nummer = getypt[_LETTERS:].strip(" -")
    return getypt[:_LETTERS].upper() + (nummer.zfill(2) if nummer else "")


def bestaat_niet(getypt: str) -> GebruiksFout:
    """Say that there is no such rule, and which one is perhaps meant."""
    lijkt = difflib.get_close_matches(als_code(getypt), CODES, n=1)
    bedoeld = f"Bedoelt u {lijkt[0]}? " if lijkt else ""
    return GebruiksFout(
        f"De regel '{getypt}' bestaat niet.", hint=f"{bedoeld}Bekijk alle regels met: rao regel"
    )
