"""Start programs from a process that has loaded rao already: loading is most of what they cost.

Each program is a process of its own at a terminal of its own, as after `python -c`: own memory,
own environment, default signals. Only what is imported is there already; that rao loads no more
than it needs is proved elsewhere (tests/cli/test_app.py).
"""

from __future__ import annotations

import contextlib
import functools
import locale
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.cli.proefbank import WORTEL

if sys.platform != "win32":
    from multiprocessing import forkserver

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, ForkServerProcess

#: What `python -m rao_cli` does.
RAO: Final = "from rao_cli.cli.app import main; main()"
#: A hang is found, not measured.
_GEDULD: Final = 300
_KWEEK = multiprocessing.get_context("forkserver") if sys.platform != "win32" else None
#: What a command at a terminal loads sooner or later, and nothing that looks at the environment.
_GELADEN = ("tests.cli.geladen",)


@functools.cache
def _begin() -> ForkServerContext:
    """Start what the others come from, in the folder where Python finds what it must load.

    Started where a test happens to stand, it would find nothing, and not say so.
    """
    assert _KWEEK is not None
    _KWEEK.set_forkserver_preload(list(_GELADEN))
    with contextlib.chdir(WORTEL):
        forkserver.ensure_running()
    return _KWEEK


def plant(tty: str, programma: str, env: Mapping[str, str]) -> ForkServerProcess:
    """Run lines of Python at a terminal; returns when the program has it."""
    kweek = _begin()
    hier, daar = kweek.Pipe(duplex=False)
    proces = kweek.Process(target=_groei, args=(daar, tty, programma, dict(env)))
    proces.start()
    daar.close()
    hier.recv()
    hier.close()
    return proces


def vraag(functie: Callable[..., Any], *args: Any, seconden: float | None = None) -> Any:
    """Run a function of a test module in such a process, and give what it gave.

    What it raises is a failure here, and so is waiting longer than so many seconds.
    """
    kweek = _begin()
    hier, daar = kweek.Pipe(duplex=False)
    proces = kweek.Process(target=_antwoord, args=(daar, functie, args))
    proces.start()
    daar.close()
    try:
        assert hier.poll(seconden), f"no answer after {seconden} s"
        gaf, fout = hier.recv()
    except BaseException:
        proces.kill()
        raise
    finally:
        proces.join()
        hier.close()
    assert not fout, fout
    return gaf


def _antwoord(daar: Connection, functie: Callable[..., Any], args: tuple[Any, ...]) -> None:
    niets = os.open(os.devnull, os.O_RDONLY)
    os.dup2(niets, 0)  # who waits for a person finds nobody
    os.close(niets)
    try:
        antwoord = functie(*args), ""
    except Exception:  # noqa: BLE001 - whatever it is, the test tells it
        antwoord = None, traceback.format_exc()
    daar.send(antwoord)


def draai(
    argv: Sequence[str], *, hier: Path, env: Mapping[str, str], programma: str = RAO
) -> subprocess.CompletedProcess[str]:
    """Run lines of Python in such a process, without a terminal, as `subprocess.run` does."""
    kweek = _begin()
    with tempfile.TemporaryDirectory() as tijdelijk:
        gezegd = [Path(tijdelijk) / naam for naam in ("uit", "fout")]
        args = ([*argv], str(hier), dict(env), [str(pad) for pad in gezegd], programma)
        proces = kweek.Process(target=_draai, args=args)
        proces.start()
        proces.join(_GEDULD)
        if proces.exitcode is None:
            proces.kill()
        assert proces.exitcode is not None, f"no end after {_GEDULD} s"
        uit, fout = (pad.read_text("utf-8") if pad.exists() else "" for pad in gezegd)
    return subprocess.CompletedProcess([*argv], proces.exitcode, uit, fout)


def _draai(
    argv: list[str], hier: str, env: Mapping[str, str], gezegd: list[str], programma: str
) -> None:
    os.chdir(hier)
    os.environ.clear()
    os.environ.update(env)
    plekken = [(os.devnull, os.O_RDONLY), *((pad, os.O_WRONLY | os.O_CREAT) for pad in gezegd)]
    for nummer, (pad, hoe) in enumerate(plekken):
        hand = os.open(pad, hoe, 0o600)
        os.dup2(hand, nummer)
        os.close(hand)
    _open_stromen("utf-8", regels=False)
    sys.argv = ["rao", *argv]
    exec(compile(programma, "<programma>", "exec"), {"__name__": "__main__"})  # noqa: S102


def _open_stromen(codering: str, *, regels: bool) -> None:
    """Let Python read and write where the first three descriptors lead."""
    buffer = 1 if regels else -1
    sys.stdin = open(0, encoding=codering, closefd=False)  # noqa: SIM115 - until the end
    sys.stdout = open(1, "w", buffer, encoding=codering, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", 1, encoding=codering, closefd=False)  # noqa: SIM115


def _groei(klaar: Connection, tty: str, programma: str, env: Mapping[str, str]) -> None:
    """Become the program: a session with this terminal, this environment, and nothing else."""
    os.setsid()
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # also when the tests were started by nohup
    hand = os.open(tty, os.O_RDWR)  # the first terminal of a session is the one that rules it
    for nummer in range(3):
        os.dup2(hand, nummer)
    os.close(hand)
    os.environ.clear()
    os.environ.update(env)
    codering = "utf-8" if sys.flags.utf8_mode else locale.getencoding()
    _open_stromen(codering, regels=True)
    klaar.send(True)  # noqa: FBT003 - a sign of life
    klaar.close()
    exec(compile(programma, "<programma>", "exec"), {"__name__": "__main__"})  # noqa: S102
