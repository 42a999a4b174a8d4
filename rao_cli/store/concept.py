"""Answers of an interview that was stopped too early to commit: kept beside git, never in it."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.systeem import waarom
from rao_cli.store.git.aanroep.eigen_map import (
    eigen_bestand,
    eigen_map,
    namen_in,
    read_json,
    write_json,
)
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.repo import Repo

_MAP: Final = "concepten"


def _map(root: Path, *, maak: bool = False) -> Path:
    return eigen_map(Repo.open(root).plek.common_dir, _MAP, maak=maak)


def eis_bewaarplek(root: Path) -> None:
    """RaoError where no answers can be kept: whoever asks next would lose what is typed."""
    map_ = _map(root, maak=True)
    if not os.access(map_, os.W_OK | os.X_OK):
        raise _kan_niet(map_, PermissionError(errno.EACCES, ""))


def bewaar_concept(root: Path, naam: str, antwoorden: dict[str, Any]) -> None:
    """Keep answers under a name (a kenmerk), until they are read back or thrown away."""
    map_ = _map(root, maak=True)
    try:
        write_json(map_, f"{naam}.json", antwoorden)
    except OSError as fout:
        raise _kan_niet(map_, fout) from fout


def read_concept(root: Path, naam: str) -> dict[str, Any]:
    """Return what was kept; nothing, or something without sense, is an empty answer."""
    gelezen = read_json(_map(root), f"{naam}.json")
    return gelezen if isinstance(gelezen, dict) else {}


def concepten(root: Path) -> list[str]:
    """Return under which names answers are kept; none where git or a link keeps nothing."""
    try:
        map_ = _map(root)
        namen = [naam for naam in namen_in(map_) if naam.endswith(".json")]
    except Onleesbaar:
        raise
    except RaoError:
        return []
    gevonden = []
    for naam in namen:
        with suppress(RaoError):
            gevonden.append(eigen_bestand(map_, naam).stem)
    return gevonden


def wis_concept(root: Path, naam: str) -> str | None:
    """Throw away what was kept; returns a sentence when it stays. Behind a link was nothing."""
    with suppress(RaoError):
        bestand = eigen_bestand(_map(root), f"{naam}.json")
        try:
            bestand.unlink(missing_ok=True)
        except OSError as fout:
            return (
                "Let op: rao onthoudt uw antwoorden nog, al zijn ze vastgelegd, want "
                f"'{bestand}' kan niet weg: {waarom(fout)}. Haal dat bestand zelf weg."
            )
    return None


def _kan_niet(map_: Path, fout: OSError) -> RaoError:
    return vertaal_os(f"uw antwoorden niet bewaren in {map_}", fout)
