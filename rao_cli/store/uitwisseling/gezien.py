"""What was seen in the exchange and waits for our answer: known without asking the network."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple, NotRequired, TypedDict

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json, write_json
from rao_cli.store.git.lezen.repo import Repo

_NAAM: Final = "gezien.json"


class Gezien(NamedTuple):
    """When somebody looked, and the trends (region, kenmerk) that had no answer of ours yet.

    `eerder` says of a trend that waited at an earlier look too, since which one.
    """

    op: date
    wacht: tuple[tuple[str, str], ...]
    eerder: tuple[tuple[str, str, date], ...] = ()

    def sinds(self, regio: str, kenmerk: str) -> date:
        """Return when a trend was first seen."""
        return next((dag for r, k, dag in self.eerder if (r, k) == (regio, kenmerk)), self.op)


class _Bewaard(TypedDict):
    """The same as it is kept; an older rao had no `eerder`."""

    op: date
    wacht: list[tuple[str, str]]
    eerder: NotRequired[list[tuple[str, str, date]]]


def bewaar_gezien(map_: Path, gezien: Gezien) -> None:
    """Remember beside the local copy what was seen; when that fails, nothing is lost."""
    with suppress(OSError, RaoError):
        vorige = _read(map_) or gezien
        sinds = ((r, k, vorige.sinds(r, k)) for r, k in gezien.wacht if (r, k) in vorige.wacht)
        eerder = [(r, k, dag.isoformat()) for r, k, dag in sinds if dag != gezien.op]
        data = {"op": gezien.op.isoformat(), "wacht": gezien.wacht, "eerder": eerder}
        write_json(map_, _NAAM, data)


def read_gezien(root: Path) -> Gezien | None:
    """Return what was seen last from the register in `root`; None when nobody looked yet."""
    try:
        return _read(_map(root))
    except Onleesbaar:
        raise
    except RaoError:
        return None


def _read(map_: Path) -> Gezien | None:
    try:
        data = read_json(map_, _NAAM, _Bewaard)
    except Onleesbaar:
        raise
    except RaoError:
        return None
    return data and Gezien(data["op"], tuple(data["wacht"]), tuple(data.get("eerder", ())))


def vergeet(root: Path, regio: str, kenmerk: str) -> None:
    """Forget a trend that was answered."""
    if (gezien := read_gezien(root)) is not None:
        over = tuple(paar for paar in gezien.wacht if paar != (regio, kenmerk))
        bewaar_gezien(_map(root), gezien._replace(wacht=over))


def _map(root: Path) -> Path:
    """Return the folder of the local copy; RaoError without git."""
    return eigen_map(Repo.open(root).plek.common_dir, "uitwisseling")
