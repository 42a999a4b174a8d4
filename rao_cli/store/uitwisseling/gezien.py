"""What was seen in the exchange and waits for our answer: known without asking the network."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map
from rao_cli.store.git.aanroep.plek import zoek_plek

_NAAM: Final = "gezien.json"


class Gezien(NamedTuple):
    """When somebody looked, and the trends (region, kenmerk) that had no answer of ours yet."""

    op: date
    wacht: tuple[tuple[str, str], ...]


def bewaar_gezien(map_: Path, gezien: Gezien) -> None:
    """Remember beside the local copy what was seen; when that fails, nothing is lost."""
    tekst = json.dumps({"op": gezien.op.isoformat(), "wacht": gezien.wacht})
    with suppress(OSError, RaoError):
        eigen_bestand(map_, _NAAM).write_text(tekst, encoding="utf-8", newline="\n")


def lees_gezien(root: Path) -> Gezien | None:
    """Return what was seen last from the register in `root`; None when nobody looked yet."""
    try:
        plek = zoek_plek(root)
        if plek is None:
            return None
        data = json.loads(eigen_bestand(_map(plek.common_dir), _NAAM).read_text("utf-8"))
        return Gezien(date.fromisoformat(data["op"]), _paren(data["wacht"]))
    except (OSError, ValueError, KeyError, TypeError, RaoError):
        return None


def vergeet(root: Path, regio: str, kenmerk: str) -> None:
    """Forget a trend that was answered."""
    plek, gezien = zoek_plek(root), lees_gezien(root)
    if plek is not None and gezien is not None:
        over = tuple(paar for paar in gezien.wacht if paar != (regio, kenmerk))
        bewaar_gezien(_map(plek.common_dir), Gezien(gezien.op, over))


def _map(common_dir: Path) -> Path:
    return eigen_map(common_dir, "uitwisseling")


def _paren(wacht: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((str(regio), str(kenmerk)) for regio, kenmerk in wacht)
