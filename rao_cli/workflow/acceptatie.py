"""Findings that a person accepts in the file: `# rao: accepteer SIG12 reden`.

A comment behind a value or a key speaks of that line and of the block below it; a comment on a
line of its own speaks of what comes next; above the first key it speaks of the whole file.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from heapq import heappop, heappush
from typing import Any, Final

import msgspec

from rao_cli.model.controle import Geaccepteerd
from rao_cli.model.melding import Melding
from rao_cli.model.patroon import patroon
from rao_cli.rules.regel import Regel
from rao_cli.store.yaml.loading import Bestand

_OPMERKING: Final = patroon(
    r"\s*rao:\s*accepteer\b[\s:]*(?P<codes>[A-Za-z]{3}\d\d(?:\s*,\s*[A-Za-z]{3}\d\d)*)?[\s:-]*(?P<reden>.*)"
)
_MINSTE_REDEN: Final = 5


class Acceptatie(msgspec.Struct, frozen=True):
    """One code accepted in one stretch of lines (first and last, from 1)."""

    code: str
    reden: str
    regelnummer: int
    kolom: int
    eerste: int
    laatste: int


def vind_acceptaties(bestand: Bestand) -> list[Acceptatie]:
    """Return every acceptance in the comments of a file, also the ones without code or reason."""
    if bestand.boom is None or b"rao:" not in bestand.data:
        return []
    blokken = Inspringblokken(bestand.boom.tekst.splitlines())
    gevonden = []
    for opmerking in bestand.boom.opmerkingen:
        if (treffer := _OPMERKING.fullmatch(opmerking.tekst)) is None:
            continue
        bereik = blokken.bereik(opmerking.regelnummer, alleen=opmerking.alleen)
        for code in re.split(r"\s*,\s*", treffer["codes"] or ""):
            plek = (opmerking.regelnummer, opmerking.kolom)
            gevonden.append(Acceptatie(code.upper(), treffer["reden"].strip(), *plek, *bereik))
    return gevonden


def is_reden(tekst: str) -> bool:
    """Say whether this is read back as the reason of an acceptance, whole and on one line."""
    treffer = (
        _OPMERKING.fullmatch(f" rao: accepteer VRM20 {tekst}") if tekst.isprintable() else None
    )
    gelezen = treffer and (treffer["codes"], treffer["reden"])
    return gelezen == ("VRM20", tekst) and len(tekst) >= _MINSTE_REDEN


class Inspringblokken:
    """Where the blocks of a text end, by indentation; made in one go, whatever its length."""

    def __init__(self, regels: list[str]) -> None:
        diepten = {n: inspringing(r) for n, r in enumerate(regels, 1) if heeft_inhoud(r)}
        self._nummers = list(diepten)
        self._na_het_eind = len(regels) + 1
        self._einde: dict[int, int] = {}
        open_: list[int] = []
        vorige = 0
        for nummer, diepte in diepten.items():
            while open_ and diepten[open_[-1]] >= diepte:
                self._einde[open_.pop()] = vorige
            open_.append(nummer)
            vorige = nummer
        self._einde |= dict.fromkeys(open_, vorige)

    def bereik(self, regelnummer: int, *, alleen: bool) -> tuple[int, int]:
        """Return the first and last line that a comment speaks of."""
        doel = regelnummer
        if alleen:
            volgende = bisect_right(self._nummers, regelnummer)
            if volgende == 0:
                return 1, self._na_het_eind
            if volgende < len(self._nummers):
                doel = self._nummers[volgende]
        return min(regelnummer, doel), self._einde.get(doel, doel)


def heeft_inhoud(regel: str) -> bool:
    """Say whether something stands on a line besides a comment."""
    kaal = regel.strip()
    return bool(kaal) and not kaal.startswith("#") and kaal != "---"


def inspringing(regel: str) -> int:
    """Return how many blanks stand before a line."""
    return len(regel) - len(regel.lstrip(" "))


def pas_toe(
    bestand: Bestand,
    meldingen: Iterable[Melding],
    regels: dict[str, Regel[Any]],
    *,
    vast: Collection[Melding] = (),
    volledig: bool = True,
) -> tuple[list[Melding], list[Geaccepteerd]]:
    """Split findings of one file into what stays and what was accepted; report odd acceptances.

    `vast` are the findings that the source demands in this phase.

    Where not everything could be judged (not `volledig`), nobody knows which have no effect:
    only those about the form of this file itself.
    """
    acceptaties = vind_acceptaties(bestand)
    if not acceptaties:
        return list(meldingen), []
    geldig = [a for a in acceptaties if a.code in regels and len(a.reden) >= _MINSTE_REDEN]
    alle = list(meldingen)
    eerste = _eerste_die_treft(geldig, {(m.code, m.regelnummer or 1) for m in alle})
    blijft: list[Melding] = []
    weg: list[Geaccepteerd] = []
    plekken: tuple[set[_Plek], set[_Plek]] = (set(), set())
    for melding in alle:
        plek = melding.code, melding.regelnummer or 1
        mag_niet = plek in eerste and _mag_niet(melding, regels[melding.code], vast)
        if plek not in eerste or mag_niet:
            blijft.append(melding)
        else:
            weg.append(Geaccepteerd(melding, eerste[plek].reden))
        plekken[mag_niet].add(plek)
    raak, geweigerd = (_treffers(geldig, op) for op in plekken)
    zonder_doel = {*geldig} - raak if bestand.ding is not None else set()
    if not volledig:
        zonder_doel = {a for a in zonder_doel if regels[a.code].over is None}
    in_orde = {*geldig} - geweigerd - zonder_doel
    vreemd = (acceptatie for acceptatie in acceptaties if acceptatie not in in_orde)
    blijft += [_vreemd(bestand, acceptatie, geweigerd, zonder_doel) for acceptatie in vreemd]
    return blijft, weg


#: A code, and the line of a finding with that code.
_Plek = tuple[str, int]


def _eerste_die_treft(
    acceptaties: Sequence[Acceptatie], plekken: Collection[_Plek]
) -> dict[_Plek, Acceptatie]:
    """Return per place of a finding the first acceptance that speaks of it, if there is one."""
    per_code: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for nummer, acceptatie in enumerate(acceptaties):
        per_code[acceptatie.code].append((-acceptatie.eerste, nummer))
    for wachtend in per_code.values():
        wachtend.sort()
    gevonden = {}
    lopend: defaultdict[str, list[int]] = defaultdict(list)
    for code, regelnummer in sorted(plekken):
        wachtend, hier = per_code[code], lopend[code]
        while wachtend and -wachtend[-1][0] <= regelnummer:
            heappush(hier, wachtend.pop()[1])
        while hier and acceptaties[hier[0]].laatste < regelnummer:
            heappop(hier)
        if hier:
            gevonden[code, regelnummer] = acceptaties[hier[0]]
    return gevonden


def _treffers(acceptaties: Iterable[Acceptatie], plekken: Iterable[_Plek]) -> set[Acceptatie]:
    """Return the acceptances that speak of one of these places."""
    op_rij = sorted(plekken)
    return {
        a
        for a in acceptaties
        if bisect_left(op_rij, (a.code, a.eerste)) < bisect_right(op_rij, (a.code, a.laatste))
    }


def _mag_niet(melding: Melding, regel: Regel[Any], vast: Collection[Melding]) -> bool:
    """The form of a file and what the source demands cannot be waved away."""
    altijd = regel.vast.issuperset(regel.ernst) and not regel.aanvaardbaar
    return regel.over is None or (melding.ernst == "fout" and (altijd or melding in vast))


def _vreemd(
    bestand: Bestand, plek: Acceptatie, geweigerd: set[Acceptatie], zonder_doel: set[Acceptatie]
) -> Melding:
    """Report an acceptance without code or reason, without effect, or not allowed."""
    wat = "noemt geen reden" if plek.code and plek.reden == "" else "klopt niet"
    code, tekst = "VRM20", f"Deze acceptatie {wat}: een bekende code en een reden zijn nodig."
    hint = "Schrijf: # rao: accepteer SIG12 en dan waarom, in een paar woorden."
    if plek in geweigerd:
        code, hint = "VRM22", "Vul aan wat ontbreekt."
        tekst = f"{plek.code} kunt u hier niet accepteren: dit onderdeel is verplicht."
    elif plek in zonder_doel:
        code, hint = "VRM21", "Haal deze opmerking weg."
        tekst = f"De acceptatie van {plek.code} treft geen enkele melding meer."
    return Melding(
        code=code,
        ernst="waarschuwing",
        bestand=bestand.pad,
        regelnummer=plek.regelnummer,
        kolom=plek.kolom,
        tekst=tekst,
        hint=hint,
    )
