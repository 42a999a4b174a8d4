"""Whether this run may start a second process: only a command does."""

from contextvars import ContextVar

_MAG: ContextVar[bool] = ContextVar("meelezen", default=False)


def kies_meelezen(*, mag: bool) -> None:
    """Say it, from now on."""
    _MAG.set(mag)


def mag_meelezen() -> bool:
    """Say whether it may."""
    return _MAG.get()
