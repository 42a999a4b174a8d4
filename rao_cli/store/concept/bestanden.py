"""Drafts as files: in a folder that nobody else may look in, each whole or not at all."""

import errno
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from rao_cli.model.errors import RaoError, waarom
from rao_cli.store.concept.inhoud import LEEG, ConceptInhoud, uit_data
from rao_cli.store.concept.plek import concept_map
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.wissen.conceptbestanden import verwijder_concept
from rao_cli.store.schijf import ER_NIET


def eis_bewaarplek(root: Path) -> None:
    """RaoError where no answers can be kept: whoever asks next would lose what is typed."""
    map_ = concept_map(root, maak=True)
    if not os.access(map_, os.W_OK | os.X_OK):
        raise kan_niet(map_, PermissionError(errno.EACCES, ""))


def lees_concept(root: Path, naam: str) -> ConceptInhoud:
    """Return what a draft holds; nothing when it is not there."""
    return read(concept_map(root), naam) or LEEG


def bewaar_concept(root: Path, naam: str, antwoorden: dict[str, Any]) -> None:
    """Keep answers under a name, without a command: as older versions of rao did."""
    schrijf(concept_map(root, maak=True), naam, antwoorden)


def read_concept(root: Path, naam: str) -> dict[str, Any]:
    """Return the answers of a draft."""
    return dict(lees_concept(root, naam).antwoorden)


def wis_concept(root: Path, naam: str) -> str | None:
    """Throw away what was kept; returns a sentence when it stays. Behind a link was nothing."""
    try:
        map_ = concept_map(root)
    except RaoError:
        return None
    zin = wis(map_, naam)
    if zin is None:
        with suppress(OSError, RaoError):
            eigen_bestand(map_, f"{naam}.slot").unlink(missing_ok=True)
    return zin


def wis(map_: Path, naam: str) -> str | None:
    """Remove a draft; returns a sentence when it stays."""
    try:
        verwijder_concept(map_, naam)
    except OSError as fout:
        return (
            "Let op: rao onthoudt uw antwoorden nog, al zijn ze niet meer nodig, want "
            f"'{fout.filename}' kan niet weg: {waarom(fout)}. Haal dat bestand zelf weg."
        )
    return None


def pad_van(root: Path, naam: str) -> Path:
    """Return where a draft lies."""
    return concept_map(root) / f"{naam}.json"


def read(map_: Path, naam: str) -> ConceptInhoud | None:
    """Return what a draft holds; None when it is not there, with a `klacht` when nobody knows."""
    import json  # of most commands no answer waits

    bestand = eigen_bestand(map_, f"{naam}.json")
    try:
        toen = date.fromtimestamp(bestand.stat().st_mtime)  # noqa: DTZ012 - the day of this computer
        data = json.loads(bestand.read_text(encoding="utf-8"))
    except ER_NIET:
        return None
    except OSError as fout:
        return ConceptInhoud(klacht=waarom(fout))
    except (ValueError, OverflowError, RecursionError):
        return uit_data(None, "")
    return uit_data(data, toen.isoformat())


def schrijf(map_: Path, naam: str, data: Mapping[str, Any]) -> None:
    """Write a draft for its owner alone; the old one stays when the system refuses."""
    import json

    try:
        nieuw, doel = (eigen_bestand(map_, f"{naam}.json{na}") for na in (".nieuw", ""))
        try:
            nieuw.unlink(missing_ok=True)  # what a kill left may have had other rights
            vlaggen = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(nieuw, vlaggen, 0o600), "w", encoding="utf-8") as bestand:
                bestand.write(json.dumps(data, default=str))
                bestand.flush()
                os.fsync(bestand.fileno())
            nieuw.replace(doel)
            _naar_schijf(map_)
        finally:
            with suppress(OSError):
                nieuw.unlink(missing_ok=True)
    except OSError as fout:
        raise kan_niet(map_, fout) from fout


def _naar_schijf(map_: Path) -> None:
    """Bring the names in a folder to the disk; Windows does so itself."""
    if sys.platform != "win32":
        fd = os.open(map_, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def kan_niet(map_: Path, fout: OSError) -> RaoError:
    """Say that nothing can be kept."""
    return vertaal_os(f"uw antwoorden niet bewaren in {map_}", fout)
