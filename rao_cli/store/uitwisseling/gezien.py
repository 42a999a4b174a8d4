"""What was seen in the exchange and waits for our answer: known without asking the network."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json, write_json
from rao_cli.store.git.lezen.repo import Repo

_NAAM: Final = "gezien.json"


class Gezien(NamedTuple):
    """When somebody looked, and the trends (region, kenmerk) that had no answer of ours yet."""

    op: date
    wacht: tuple[tuple[str, str], ...]


def bewaar_gezien(map_: Path, gezien: Gezien) -> None:
    """Remember beside the local copy what was seen; when that fails, nothing is lost."""
    with suppress(OSError, RaoError):
        write_json(map_, _NAAM, {"op": gezien.op.isoformat(), "wacht": gezien.wacht})


def read_gezien(root: Path) -> Gezien | None:
    """Return what was seen last from the register in `root`; None when nobody looked yet."""
    try:
        data = read_json(_map(root), _NAAM)
        wacht = tuple((str(regio), str(kenmerk)) for regio, kenmerk in data["wacht"])
        return Gezien(date.fromisoformat(data["op"]), wacht)
    except Onleesbaar:
        raise
    except (ValueError, KeyError, TypeError, RaoError):
        return None


def vergeet(root: Path, regio: str, kenmerk: str) -> None:
    """Forget a trend that was answered."""
    if (gezien := read_gezien(root)) is not None:
        over = tuple(paar for paar in gezien.wacht if paar != (regio, kenmerk))
        bewaar_gezien(_map(root), Gezien(gezien.op, over))


def _map(root: Path) -> Path:
    """Return the folder of the local copy; RaoError without git."""
    return eigen_map(Repo.open(root).plek.common_dir, "uitwisseling")
