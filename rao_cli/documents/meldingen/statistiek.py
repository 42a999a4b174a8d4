"""How often each rule found something, what is found most often first."""

from collections import Counter
from typing import NamedTuple

from rao_cli.model.controle import Verslag
from rao_cli.model.melding import ERNSTEN


class Regeltelling(NamedTuple):
    """One rule: how often, of which how many per severity, and its title."""

    code: str
    titel: str
    aantal: int
    fouten: int
    waarschuwingen: int
    aandachtspunten: int


def tel_per_regel(verslag: Verslag) -> list[Regeltelling]:
    """Return the rules that found something; equal ones in the order of their codes."""
    per_code: dict[str, Counter[str]] = {}
    for melding in verslag.meldingen:
        per_code.setdefault(melding.code, Counter())[melding.ernst] += 1
    rijen = [
        Regeltelling(code, _titel(verslag, code), keer.total(), *(keer[e] for e in ERNSTEN[::-1]))
        for code, keer in per_code.items()
    ]
    return sorted(rijen, key=lambda rij: (-rij.aantal, rij.code))


def _titel(verslag: Verslag, code: str) -> str:
    kaart = verslag.kaarten.get(code)
    return kaart.titel if kaart else ""
