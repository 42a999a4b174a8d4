"""Check a register, or a few of its files: form, rules, acceptances, completeness."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Bevinding, Melding, Profiel, maak_melding, vat_samen
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.standaard import STANDAARDREGISTER
from rao_cli.model.verslag import Geaccepteerd, Verslag, Volledigheid
from rao_cli.rules import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.regel import Regel
from rao_cli.rules.volledigheid import volledigheid
from rao_cli.store.loading import Bestand, load_bestand
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.acceptatie import pas_toe

STDIN = "-"
_REGELS: dict[str, Regel[Any]] = {regel.code: regel for regel in ALLE_REGELS}


@dataclass(frozen=True)
class Vraag:
    """What is asked: `paden` as typed (empty: the whole register), `basis` is where one stands."""

    basis: Path
    vandaag: date
    paden: Sequence[str] = ()
    profiel: Profiel | None = None
    sinds: str | None = None
    stdin: Callable[[], bytes] = lambda: b""


@dataclass
class _Oogst:
    """What one or more registers gave, with paths as the user sees them."""

    meldingen: list[Melding] = field(default_factory=list)
    geaccepteerd: list[Geaccepteerd] = field(default_factory=list)
    lijsten: list[Volledigheid] = field(default_factory=list)
    tekstregels: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bestanden: int = 0


def valideer(vraag: Vraag, versie: str = "") -> Verslag:
    """Return the report; RaoError when there is no register, GebruiksFout for a wrong path."""
    oogst = _Oogst()
    for root, keuze in _registers(vraag).items():
        _oogst_register(oogst, vraag, RegisterMap(root), keuze)
    for pad in vraag.paden:
        if pad == STDIN:
            _oogst_stdin(oogst, vraag)
        elif (los := _absoluut(vraag, pad)).is_file() and _register_boven(los) is None:
            _oogst_los(oogst, vraag, pad, los.read_bytes())
    meldingen = sorted(oogst.meldingen, key=_volgorde)
    codes = {m.code for m in meldingen} | {g.melding.code for g in oogst.geaccepteerd}
    return Verslag(
        meldingen=tuple(meldingen),
        samenvatting=vat_samen(oogst.bestanden, meldingen),
        geaccepteerd=tuple(oogst.geaccepteerd),
        lijsten=tuple(oogst.lijsten),
        tekstregels=oogst.tekstregels,
        versie=versie,
        kaarten={code: _REGELS[code].kaart for code in sorted(codes) if code in _REGELS},
    )


def _volgorde(melding: Melding) -> tuple[str, int, int, str, str]:
    plek = (melding.regelnummer or 0, melding.kolom or 0)
    return melding.bestand or "", *plek, melding.code, melding.tekst


def _absoluut(vraag: Vraag, pad: str) -> Path:
    return Path(os.path.normpath(vraag.basis.absolute() / pad))


def _register_boven(pad: Path) -> Path | None:
    begin = pad if pad.is_dir() else pad.parent
    return next((m for m in (begin, *begin.parents) if (m / REGISTERBESTAND).is_file()), None)


def _registers(vraag: Vraag) -> dict[Path, list[str]]:
    """Return per register the chosen paths inside it; `""` means all of it."""
    if not vraag.paden:
        return {RegisterMap.vind(vraag.basis).root: [""]}
    keuze: dict[Path, list[str]] = {}
    for pad in vraag.paden:
        if pad == STDIN:
            continue
        doel = _absoluut(vraag, pad)
        if not doel.exists():
            raise GebruiksFout(
                f"'{pad}' bestaat niet.", hint="Kijk of u de naam van het bestand goed schreef."
            )
        root = _register_boven(doel)
        if root is not None:
            deel = doel.relative_to(root).as_posix()
            keuze.setdefault(root, []).append("" if deel == "." else deel)
        elif doel.is_dir():
            for rao in _registers_onder(doel):
                keuze.setdefault(rao, []).append("")
    return keuze


def _registers_onder(map_: Path) -> list[Path]:
    gevonden = sorted(pad.parent for pad in map_.rglob(REGISTERBESTAND))
    if not gevonden:
        RegisterMap.vind(map_)
    return gevonden


def _oogst_register(oogst: _Oogst, vraag: Vraag, map_: RegisterMap, keuze: list[str]) -> None:
    gekozen = _kiezer(keuze)
    if vraag.sinds is not None:
        gewijzigd = map_.gewijzigd_sinds(vraag.sinds)
        gekozen = _beide(gekozen, gewijzigd)
    voorvoegsel = _voorvoegsel(map_.root, vraag.basis)
    _oogst_lading(oogst, vraag, map_.load(), gekozen, voorvoegsel)


def _kiezer(keuze: list[str]) -> Callable[[str], bool]:
    def gekozen(pad: str) -> bool:
        return any(deel in {"", pad} or pad.startswith(f"{deel}/") for deel in keuze)

    return gekozen


def _beide(gekozen: Callable[[str], bool], gewijzigd: set[str]) -> Callable[[str], bool]:
    return lambda pad: pad in gewijzigd and gekozen(pad)


def _voorvoegsel(root: Path, basis: Path) -> str:
    """Return what stands before a path of the register, seen from where the user stands."""
    try:
        relatief = Path(os.path.relpath(root, basis.absolute())).as_posix()
    except ValueError:  # another drive on Windows
        relatief = root.as_posix()
    return "" if relatief == "." else f"{relatief}/"


def _oogst_stdin(oogst: _Oogst, vraag: Vraag) -> None:
    """Judge what comes in on stdin: in its register when there is one, else on its own."""
    data = vraag.stdin()
    root = _register_boven(vraag.basis.absolute())
    if root is None:
        _oogst_los(oogst, vraag, "<stdin>", data)
        return
    lading = RegisterMap(root).load()
    eigen = load_bestand("<stdin>", data)
    bestanden = {
        pad: bestand
        for pad, bestand in lading.bestanden.items()
        if eigen.ding is None or bestand.ding is None or not _zelfde(eigen, bestand)
    }
    lading = Lading({**bestanden, "<stdin>": eigen}, lading.padmeldingen)
    _oogst_lading(oogst, vraag, lading, lambda pad: pad == "<stdin>", "")


def _zelfde(een: Bestand, ander: Bestand) -> bool:
    """Say whether two files hold the same thing, in an older and a newer version."""
    return een.plaats == ander.plaats


def _oogst_los(oogst: _Oogst, vraag: Vraag, naam: str, data: bytes) -> None:
    """Judge one file without a register: its form, and the rules that need no other file."""
    lading = Lading({naam: load_bestand(naam, data)})
    _oogst_lading(oogst, vraag, lading, lambda _: True, "", los=True)


def _oogst_lading(  # noqa: PLR0913
    oogst: _Oogst,
    vraag: Vraag,
    lading: Lading,
    gekozen: Callable[[str], bool],
    voorvoegsel: str,
    *,
    los: bool = False,
) -> None:
    stand = lading.stand(vraag.vandaag, STANDAARDREGISTER if los else None)
    if stand and los:
        stand = replace(stand, los=True)
    bevindingen = beoordeel(stand, ALLE_REGELS, vraag.profiel) if stand else ()
    per_bestand = _per_bestand(lading, bevindingen)
    oogst.bestanden += sum(gekozen(pad) for pad in lading.bestanden)
    for pad, meldingen in per_bestand.items():
        if gekozen(pad):
            _oogst_bestand(oogst, lading.bestanden.get(pad), pad, meldingen, voorvoegsel)
    lijsten = volledigheid(stand) if stand else ()
    oogst.lijsten.extend(
        msgspec.structs.replace(lijst, bestand=voorvoegsel + lijst.bestand)
        for lijst in lijsten
        if gekozen(lijst.bestand)
    )


def _per_bestand(lading: Lading, bevindingen: Iterable[Bevinding]) -> dict[str, list[Melding]]:
    """Gather form findings and findings of rules per file; every file that was read has a row."""
    per_bestand: dict[str, list[Melding]] = {pad: [] for pad in lading.bestanden}
    for melding in lading.meldingen:
        per_bestand.setdefault(melding.bestand or "", []).append(_met_bron(melding))
    for bevinding in bevindingen:
        melding = _melding(lading.bestanden, bevinding)
        per_bestand.setdefault(bevinding.bestand, []).append(melding)
    return per_bestand


def _met_bron(melding: Melding) -> Melding:
    regel = _REGELS.get(melding.code)
    return msgspec.structs.replace(melding, bron=regel.bron) if regel and regel.bron else melding


def _melding(bestanden: Mapping[str, Bestand], bevinding: Bevinding) -> Melding:
    """Look up where a finding stands and what its rule says to do."""
    regel = _REGELS[bevinding.code]
    plek = bestanden[bevinding.bestand].vindplaats(bevinding.pad)
    return maak_melding(
        plek,
        code=bevinding.code,
        ernst=bevinding.ernst,
        bestand=bevinding.bestand,
        pad=bevinding.pad,
        tekst=bevinding.tekst,
        bron=regel.bron,
        hint=regel.hint,
    )


def _oogst_bestand(
    oogst: _Oogst,
    bestand: Bestand | None,
    pad: str,
    meldingen: list[Melding],
    voorvoegsel: str,
) -> None:
    weg: list[Geaccepteerd] = []
    if bestand is not None:
        meldingen, weg = pas_toe(bestand, meldingen, _REGELS)
    naam = voorvoegsel + pad
    oogst.meldingen.extend(msgspec.structs.replace(m, bestand=naam) for m in meldingen)
    oogst.geaccepteerd.extend(
        Geaccepteerd(msgspec.structs.replace(g.melding, bestand=naam), g.reden) for g in weg
    )
    if meldingen and bestand is not None:
        oogst.tekstregels[naam] = bestand.tekstregels
