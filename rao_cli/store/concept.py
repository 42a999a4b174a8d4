"""Answers of an interview that was stopped too early to commit: kept beside git, never in it."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import zoek_plek
from rao_cli.store.git.lezen.repo import Repo

_MAP: Final = "concepten"


def _bestand(root: Path, naam: str, *, maak: bool = False) -> Path:
    map_ = eigen_map(Repo.open(root).plek.common_dir, _MAP, maak=maak)
    return eigen_bestand(map_, f"{naam}.json")


def bewaar_concept(root: Path, naam: str, antwoorden: dict[str, Any]) -> None:
    """Keep answers under a name (a kenmerk), until they are read back or thrown away."""
    bestand = _bestand(root, naam, maak=True)
    try:
        bestand.write_text(json.dumps(antwoorden, default=str), encoding="utf-8")
    except OSError as fout:
        raise vertaal_os(f"uw antwoorden niet bewaren in {bestand}", fout) from fout


def lees_concept(root: Path, naam: str) -> dict[str, Any]:
    """Return what was kept; nothing, or something unreadable, is an empty answer.

    RaoError where nothing could be kept either: whoever asks next would lose what is typed.
    """
    try:
        gelezen = json.loads(_bestand(root, naam).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return gelezen if isinstance(gelezen, dict) else {}


def concepten(root: Path) -> list[str]:
    """Return under which names answers are kept; none where git or a link keeps nothing."""
    try:
        plek = zoek_plek(root)
        if plek is None:
            return []
        return sorted(bestand.stem for bestand in _echte(eigen_map(plek.common_dir, _MAP)))
    except (OSError, RaoError):
        return []


def _echte(map_: Path) -> Iterator[Path]:
    for bestand in map_.glob("*.json"):
        with suppress(RaoError):
            yield eigen_bestand(map_, bestand.name)


def wis_concept(root: Path, naam: str) -> None:
    """Throw away what was kept; behind a link rao kept nothing."""
    with suppress(RaoError):
        _bestand(root, naam).unlink(missing_ok=True)
