"""How this run reads: whether it uses what was read before, and in how many processes.

Only a command does either, and in CI none uses what was read before.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

#: None until somebody chose.
_AAN: ContextVar[bool | None] = ContextVar("opslag", default=None)
#: CI starts in a fresh folder, and must judge what lies there; with a folder or index of its own
#: git asks something about another state than that of the folder.
_NIET_MET: Final = ("CI", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")
#: In how many processes: ZELF is that rao looks whether it pays.
ZELF: Final = 0
EEN: Final = 1
#: Fewer files are read before another process has begun.
MINSTE: Final = 300
_AANTAL: ContextVar[int] = ContextVar("processen", default=EEN)


def kies_opslag(omgeving: Mapping[str, str]) -> None:
    """Use it from now on, unless this is no ordinary run or `--zonder-opslag` came before."""
    if _AAN.get() is None:
        _AAN.set(not any(omgeving.get(naam) for naam in _NIET_MET))


@contextmanager
def gebruik_opslag(omgeving: Mapping[str, str]) -> Iterator[None]:
    """Use it in the block."""
    merk = _AAN.set(None)
    try:
        kies_opslag(omgeving)
        yield
    finally:
        _AAN.reset(merk)


def laat_opslag() -> None:
    """Go without for the rest of the run: `--zonder-opslag`."""
    _AAN.set(False)


def is_in_gebruik() -> bool:
    """Say whether it is used now."""
    return _AAN.get() is True


def kies_processen(aantal: int) -> None:
    """Say in how many processes, from now on."""
    _AANTAL.set(aantal)


def gekozen_processen() -> int:
    """Return in how many."""
    return _AANTAL.get()
