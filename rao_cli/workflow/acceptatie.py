"""Findings that a person accepts in the file: `# rao: accepteer SIG12 reden`.

A comment behind a value or a key speaks of that line and of the block below it; a comment on a
line of its own speaks of what comes next; above the first key it speaks of the whole file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from rao_cli.model.controle import Geaccepteerd
from rao_cli.model.melding import Melding
from rao_cli.rules.regel import Regel
from rao_cli.store.yaml.loading import Bestand

_OPMERKING: Final = re.compile(
    r"\s*rao:\s*accepteer\b[\s:]*(?P<codes>[A-Za-z]{3}\d\d(?:\s*,\s*[A-Za-z]{3}\d\d)*)?[\s:-]*(?P<reden>.*)"
)
_MINSTE_REDEN: Final = 5


@dataclass(frozen=True, slots=True)
class Acceptatie:
    """One code accepted in one stretch of lines (first and last, from 1)."""

    code: str
    reden: str
    regelnummer: int
    kolom: int
    eerste: int
    laatste: int

    def treft(self, melding: Melding) -> bool:
        """Say whether this acceptance speaks of a finding."""
        if melding.code != self.code:
            return False
        return self.eerste <= (melding.regelnummer or 1) <= self.laatste


def vind_acceptaties(bestand: Bestand) -> list[Acceptatie]:
    """Return every acceptance in the comments of a file, also the ones without code or reason."""
    if bestand.boom is None or b"rao:" not in bestand.data:
        return []
    regels = bestand.boom.tekst.splitlines()
    gevonden = []
    for opmerking in bestand.boom.opmerkingen:
        if (treffer := _OPMERKING.fullmatch(opmerking.tekst)) is None:
            continue
        bereik = _bereik(regels, opmerking.regelnummer, alleen=opmerking.alleen)
        for code in re.split(r"\s*,\s*", treffer["codes"] or ""):
            plek = (opmerking.regelnummer, opmerking.kolom)
            gevonden.append(Acceptatie(code.upper(), treffer["reden"].strip(), *plek, *bereik))
    return gevonden


def _bereik(regels: list[str], regelnummer: int, *, alleen: bool) -> tuple[int, int]:
    """Return the first and last line that a comment speaks of."""
    doel = regelnummer
    if alleen:
        if not any(_heeft_inhoud(regel) for regel in regels[: regelnummer - 1]):
            return 1, len(regels) + 1
        volgende = (n for n in range(regelnummer, len(regels)) if _heeft_inhoud(regels[n]))
        doel = next(volgende, regelnummer - 1) + 1
    diepte = _inspringing(regels[doel - 1])
    laatste = doel
    for nummer in range(doel, len(regels)):
        if _heeft_inhoud(regels[nummer]):
            if _inspringing(regels[nummer]) <= diepte:
                break
            laatste = nummer + 1
    return min(regelnummer, doel), laatste


def _heeft_inhoud(regel: str) -> bool:
    kaal = regel.strip()
    return bool(kaal) and not kaal.startswith("#") and kaal != "---"


def _inspringing(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def pas_toe(
    bestand: Bestand,
    meldingen: Iterable[Melding],
    regels: dict[str, Regel[Any]],
    *,
    volledig: bool = True,
) -> tuple[list[Melding], list[Geaccepteerd]]:
    """Split findings of one file into what stays and what was accepted; report odd acceptances.

    Where not everything could be judged (not `volledig`), nobody knows which have no effect:
    only those about the form of this file itself.
    """
    acceptaties = vind_acceptaties(bestand)
    if not acceptaties:
        return list(meldingen), []
    geldig = [a for a in acceptaties if a.code in regels and len(a.reden) >= _MINSTE_REDEN]
    blijft: list[Melding] = []
    weg: list[Geaccepteerd] = []
    raak: set[Acceptatie] = set()
    geweigerd: set[Acceptatie] = set()
    for melding in meldingen:
        if not (treffers := [a for a in geldig if a.treft(melding)]):
            blijft.append(melding)
        elif _mag_niet(melding, regels[melding.code]):
            geweigerd.update(treffers)
            blijft.append(melding)
        else:
            raak.update(treffers)
            weg.append(Geaccepteerd(melding, treffers[0].reden))
    zonder_doel = {*geldig} - raak if bestand.ding is not None else set()
    if not volledig:
        zonder_doel = {a for a in zonder_doel if regels[a.code].over is None}
    in_orde = {*geldig} - geweigerd - zonder_doel
    vreemd = (acceptatie for acceptatie in acceptaties if acceptatie not in in_orde)
    blijft += [_vreemd(bestand, acceptatie, geweigerd, zonder_doel) for acceptatie in vreemd]
    return blijft, weg


def _mag_niet(melding: Melding, regel: Regel[Any]) -> bool:
    """The form of a file and what the source demands cannot be waved away."""
    return regel.over is None or (regel.vast and melding.ernst == "fout")


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
