"""Commit hand edits: the files of the register that a person changed, made or removed."""

import os
from collections.abc import Sequence
from pathlib import Path

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import is_eigen, is_registerbestand, naam_in
from rao_cli.model.register.versie import nodige_versie
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.store.register_map import Lading
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy import read_bytes, weiger_persoonsgegevens


def bewaar(
    h: Handeling, basis: Path, paden: Sequence[str], onderwerp: str | None = None
) -> CommitResult:
    """Commit the hand edits below `paden` (seen from `basis`; none: all of them).

    RaoError with every form error when a file could not be read back.
    """
    keuze = [_in_register(h, basis, pad) for pad in paden] or [""]
    gekozen = sorted(
        pad
        for pad in h.lading.handwerk
        if any(deel in {"", ".", pad} or pad.startswith(f"{deel}/") for deel in keuze)
    )
    titel = onderwerp or _onderwerp(gekozen)
    with wijziging(
        h.map.root,
        titel,
        trailers={"Rao-Handeling": ["bewaar"], "Rao-Betreft": _betreft(gekozen)},
        gelezen={pad: h.bytes(pad) for pad in gekozen},
        gezien=h.lading.commit,
        proef=h.proef,
        met_hand_bewerkt=True,
    ) as w:
        # Before anything is said of its form: an old version is nothing to mend by hand.
        w.eis_bijgewerkt(gekozen)
        _keur(h, gekozen)
        genomen = {pad: w.neem_over(pad) for pad in gekozen}
        # The very bytes that go into the commit, also of a document or a template.
        oud = read_bytes({pad: h.bytes(pad) for pad in genomen})
        weiger_persoonsgegevens(read_bytes(genomen), oud, titel, h.lading.regels)
    return w.resultaat


def _in_register(h: Handeling, basis: Path, pad: str) -> str:
    handwerk = h.lading.handwerk
    doel = Path(os.path.normpath(basis.absolute() / pad))
    try:
        deel = doel.relative_to(h.map.root).as_posix()
    except ValueError as fout:
        raise GebruiksFout(
            f"'{pad}' ligt niet in dit register.", hint=f"Het register is {h.map.root}."
        ) from fout
    if deel != "." and not is_eigen(deel):
        raise GebruiksFout(
            f"'{pad}' is geen bestand van het register; rao bewaart het niet.",
            hint="Leg het zelf vast met git.",
        )
    if not os.path.lexists(doel) and not any(f"{p}/".startswith(f"{deel}/") for p in handwerk):
        raise GebruiksFout(f"'{pad}' bestaat niet.", hint="Kijk of u de naam goed schreef.")
    return deel


def _keur(h: Handeling, paden: Sequence[str]) -> None:
    """Refuse files that rao could not read back; nothing is committed then."""
    lading = h.map.load()
    lading.eis_bekend()
    _eis_versie(lading, paden)
    fouten = [
        f"{m.bestand}:{m.regelnummer or 1}: {m.tekst}"
        for m in lading.meldingen
        if m.ernst == "fout" and any(f"{pad}/".startswith(f"{m.bestand}/") for pad in paden)
    ]
    if fouten:
        raise RaoError(
            "Dit kan zo niet worden vastgelegd; de vorm van een bestand klopt niet.",
            hint="\n".join([*fouten, "Verbeter dit en probeer het opnieuw."]),
        )


def _eis_versie(lading: Lading, paden: Sequence[str]) -> None:
    """RaoError when an older rao cannot know from rao.yaml that it does not know these files."""
    bomen = (lading.bestanden[pad].boom for pad in paden if pad in lading.bestanden)
    nodig = nodige_versie(boom.waarde for boom in bomen if boom)
    if nodig > lading.versie:
        raise RaoError(
            f"Wat u veranderde, kan pas in versie {nodig} van een register.",
            hint=f"Zet bovenaan in rao.yaml 'versie: {nodig}', en probeer het opnieuw.",
        )


def _onderwerp(paden: Sequence[str]) -> str:
    namen = [naam_in(pad) for pad in paden]
    wat = namen[0] if len(namen) == 1 else f"{len(namen)} bestanden"
    return f"Met de hand bijgewerkt: {wat}"


def _betreft(paden: Sequence[str]) -> list[str]:
    return [naam_in(pad) for pad in paden if is_registerbestand(pad)]
