"""In how many processes this run may read: only a command starts a second one."""

from contextvars import ContextVar
from typing import Final

#: What somebody chose; ZELF is that rao looks whether it pays.
ZELF: Final = 0
EEN: Final = 1
#: Fewer files are read before another process has begun.
MINSTE: Final = 300
_AANTAL: ContextVar[int] = ContextVar("processen", default=EEN)


def kies_processen(aantal: int) -> None:
    """Say it, from now on."""
    _AANTAL.set(aantal)


def gekozen_processen() -> int:
    """Return what was chosen."""
    return _AANTAL.get()
