"""Answers of an interview that was stopped too early to commit: kept beside git, never in it."""

import json
from pathlib import Path
from typing import Any

from rao_cli.model.errors import RaoError
from rao_cli.store.git_plek import zoek_plek
from rao_cli.store.repo import Repo


def _bestand(root: Path, naam: str) -> Path:
    return Repo.open(root).plek.common_dir / "rao" / "concepten" / f"{naam}.json"


def bewaar_concept(root: Path, naam: str, antwoorden: dict[str, Any]) -> None:
    """Keep answers under a name (a kenmerk), until they are read back or thrown away."""
    bestand = _bestand(root, naam)
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text(json.dumps(antwoorden, default=str), encoding="utf-8")


def lees_concept(root: Path, naam: str) -> dict[str, Any]:
    """Return what was kept; nothing, or something unreadable, is an empty answer."""
    try:
        gelezen = json.loads(_bestand(root, naam).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return gelezen if isinstance(gelezen, dict) else {}


def concepten(root: Path) -> list[str]:
    """Return under which names answers are kept; none where git keeps nothing."""
    try:
        plek = zoek_plek(root)
        bestanden = (plek.common_dir / "rao" / "concepten").glob("*.json") if plek else ()
        return sorted(bestand.stem for bestand in bestanden)
    except (OSError, RaoError):
        return []


def wis_concept(root: Path, naam: str) -> None:
    """Throw away what was kept."""
    _bestand(root, naam).unlink(missing_ok=True)
