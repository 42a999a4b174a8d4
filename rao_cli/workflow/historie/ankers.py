"""Anchors as somebody types them: numbers, or a file that holds them, such as a paper as a page."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.patroon import patroon
from rao_cli.store.los_bestand import read_los

_GETYPT: Final = patroon(r"[0-9a-f]{10,64}")
#: A whole number in a text; a fingerprint has a colon before it.
_IN_TEKST: Final = patroon(r"(?<![\w:])([0-9a-f]{64}|[0-9a-f]{40})(?!\w)")


def lees_ankers(getypt: Iterable[str]) -> tuple[str, ...]:
    """Return the numbers of commits, each once; GebruiksFout for anything else."""
    return tuple(dict.fromkeys(anker for tekst in getypt for anker in _een(tekst.strip())))


def _een(tekst: str) -> Iterator[str]:
    if _GETYPT.fullmatch(tekst.lower()):
        yield tekst.lower()
        return
    data = read_los(Path(tekst))
    if data is None:
        raise GebruiksFout(
            f"'{tekst}' is geen nummer van een vastlegging en geen bestand.",
            hint="Typ de eerste tien tekens of meer van het nummer onder 'Vastgesteld in "
            "vastlegging', of noem een bestand waar de nummers in staan.",
        )
    gevonden = _IN_TEKST.findall(data.decode("utf-8", "replace"))
    if not gevonden:
        raise GebruiksFout(
            f"In {tekst} staat geen nummer van een vastlegging.",
            hint="Van een pdf of Word-bestand typt u het nummer zelf over. Staat er 'nog niet "
            "gedeeld', dan heeft dat stuk geen anker.",
        )
    yield from gevonden
