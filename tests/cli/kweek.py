"""Start programs from a process that has loaded rao already: loading is most of what they cost.

Each program is a process of its own at a terminal of its own, as after `python -c`: own memory,
own environment, default signals. Only what is imported is there already; that rao loads no more
than it needs is proved elsewhere (tests/cli/test_app.py).
"""

from __future__ import annotations

import locale
import multiprocessing
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess

_KWEEK = multiprocessing.get_context("forkserver") if sys.platform != "win32" else None
#: What a command at a terminal loads sooner or later, and nothing that looks at the environment.
_GELADEN = ("tests.cli.geladen",)


def plant(tty: str, programma: str, env: Mapping[str, str]) -> ForkServerProcess:
    """Run lines of Python at a terminal; returns when the program has it."""
    assert _KWEEK is not None
    _KWEEK.set_forkserver_preload(list(_GELADEN))
    hier, daar = _KWEEK.Pipe(duplex=False)
    proces = _KWEEK.Process(target=_groei, args=(daar, tty, programma, dict(env)))
    proces.start()
    daar.close()
    hier.recv()
    hier.close()
    return proces


def vraag(functie: Callable[..., Any], *args: Any) -> Any:
    """Run a function of a test module in such a process, and give what it gave."""
    assert _KWEEK is not None
    _KWEEK.set_forkserver_preload(list(_GELADEN))
    hier, daar = _KWEEK.Pipe(duplex=False)
    proces = _KWEEK.Process(target=_antwoord, args=(daar, functie, args))
    proces.start()
    daar.close()
    try:
        return hier.recv()
    finally:
        proces.join()
        hier.close()


def _antwoord(daar: Connection, functie: Callable[..., Any], args: tuple[Any, ...]) -> None:
    daar.send(functie(*args))


def _groei(klaar: Connection, tty: str, programma: str, env: Mapping[str, str]) -> None:
    """Become the program: a session with this terminal, this environment, and nothing else."""
    os.setsid()
    hand = os.open(tty, os.O_RDWR)  # the first terminal of a session is the one that rules it
    for nummer in range(3):
        os.dup2(hand, nummer)
    os.close(hand)
    os.environ.clear()
    os.environ.update(env)
    codering = "utf-8" if sys.flags.utf8_mode else locale.getencoding()
    sys.stdin = open(0, encoding=codering, closefd=False)  # noqa: SIM115 - until the end
    sys.stdout = open(1, "w", encoding=codering, buffering=1, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding=codering, buffering=1, closefd=False)  # noqa: SIM115
    klaar.send(True)  # noqa: FBT003 - a sign of life
    klaar.close()
    exec(compile(programma, "<programma>", "exec"), {"__name__": "__main__"})  # noqa: S102
