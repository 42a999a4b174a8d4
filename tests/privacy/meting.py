"""Counts what the finder finds of what was planted, and what it finds where nothing is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rao_cli.model.privacy import vind_persoonsgegevens
from tests.privacy.maken import schone, vuile
from tests.privacy.teksten import OOK_GOED, Geplant, Proeftekst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.privacy.woordenlijst import Helft

NAMEN = ("naam", "hoofdletternaam")


@dataclass
class Uitslag:
    """What was planted and found per kind, and the texts in which it went wrong."""

    geplant: Counter[str] = field(default_factory=Counter)
    gevonden: Counter[str] = field(default_factory=Counter)
    raak: Counter[str] = field(default_factory=Counter)
    vals: Counter[str] = field(default_factory=Counter)
    gemist: list[tuple[str, str, str]] = field(default_factory=list, repr=False)
    alarm: list[tuple[str, str, str]] = field(default_factory=list, repr=False)

    def trefkans(self, *soorten: str) -> float:
        """Give which part of what was planted of these kinds is found."""
        return self._deel(self.gevonden, self.geplant, soorten)

    def precisie(self, *soorten: str) -> float:
        """Give which part of the findings of these kinds (or of all) lies on what was planted."""
        alle = self.raak + self.vals
        return self._deel(self.raak, alle, soorten or tuple(alle))

    @staticmethod
    def _deel(teller: Counter[str], noemer: Counter[str], soorten: Iterable[str]) -> float:
        kies = set(soorten)
        onder = sum(noemer[soort] for soort in kies)
        return sum(teller[soort] for soort in kies) / onder if onder else 1.0


def _op(geplant: Geplant, begin: int, eind: int) -> bool:
    return geplant.begin < eind and begin < geplant.eind


def _gezien(tekst: Proeftekst) -> tuple[set[int], list[tuple[str, int, int, bool]]]:
    """Give which of the planted are found, and every finding; True when it lies on one."""
    vondsten = [(v.soort, v.begin, v.eind) for v in vind_persoonsgegevens(tekst.tekst)]
    gevonden = {
        nummer
        for nummer, g in enumerate(tekst.geplant)
        for soort, begin, eind in vondsten
        if _op(g, begin, eind) and soort in {g.soort, *OOK_GOED.get(g.soort, ())}
    }
    return gevonden, [(s, b, e, any(_op(g, b, e) for g in tekst.geplant)) for s, b, e in vondsten]


def _tel(uit: Uitslag, tekst: Proeftekst) -> None:
    """Count one text; of YAML both the file and the value in it, as the program reads both."""
    gezien = set[int]()
    for versie in [tekst] if tekst.ook is None else [tekst, tekst.ook]:
        gevonden, vondsten = _gezien(versie)
        gezien |= gevonden
        for soort, begin, eind, op in vondsten:
            (uit.raak if op else uit.vals)[soort] += 1
            if not op:
                uit.alarm.append((soort, versie.tekst[begin:eind], versie.tekst))
    for nummer, g in enumerate(tekst.geplant):
        uit.geplant[g.soort] += 1
        uit.gevonden[g.soort] += nummer in gezien
        if nummer not in gezien:
            uit.gemist.append((g.soort, tekst.tekst[g.begin : g.eind], tekst.tekst))


def meet(helft: Helft, zaad: int = 17) -> Uitslag:
    """Run the finder over all texts of one half."""
    uit = Uitslag()
    for tekst in (*vuile(helft, zaad), *schone(helft, zaad)):
        _tel(uit, tekst)
    return uit
