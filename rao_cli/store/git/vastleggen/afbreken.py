"""Ctrl-C at the wrong moment: wait with stopping until the work tree is whole again."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SIGNALEN: Final = tuple(
    getattr(signal, naam) for naam in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, naam)
)


@contextmanager
def stel_afbreken_uit() -> Iterator[None]:
    """Keep a request to stop until the end of the block, and then obey it."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals only ever arrive in the main thread
        return
    gevraagd: list[int] = []
    eerder = {s: signal.getsignal(s) for s in _SIGNALEN}
    # A signal that is ignored (nohup) stays ignored; one set outside Python cannot be put back.
    eerder = {s: h for s, h in eerder.items() if h not in {signal.SIG_IGN, None}}
    for nummer in eerder:
        signal.signal(nummer, lambda nummer, _frame: gevraagd.append(nummer))
    try:
        with _buiten_bereik_van_git():
            yield
    finally:
        for nummer, afhandeling in eerder.items():
            signal.signal(nummer, afhandeling)
        if gevraagd:
            signal.raise_signal(gevraagd[0])


@contextmanager
def _buiten_bereik_van_git() -> Iterator[None]:
    """Let programs that start now inherit blocked signals: a terminal sends Ctrl-C to all.

    A process group of their own is not enough: between fork and the new group is a gap, and a git
    that is killed there once left the work tree behind. On Windows GitPython starts a new group.
    """
    if sys.platform == "win32":
        yield
        return
    eerder = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALEN)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, eerder)
