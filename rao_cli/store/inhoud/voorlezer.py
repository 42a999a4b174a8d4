"""Reads what only a library can read (PDF, a mail) in a process of its own.

Those files come from strangers, and the libraries are large: whatever a file does to them, this
program keeps its memory and its time. The process is started when the first such file comes.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from typing import Any, Final, Self

from rao_cli.store.meelezen.processen import Proces, stop

#: So long may one file take.
_SECONDEN: Final = 20.0
#: What comes back is text within bounds; more than this is no answer.
_ANTWOORD: Final = 64 * 1024 * 1024


class Voorlezer:
    """A process that reads files one by one; it ends with the `with` around it."""

    def __init__(self) -> None:
        self._proces: Proces | None = None

    def __enter__(self) -> Self:
        """Begin; nothing is started yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.sluit()

    def lees(self, soort: str, data: bytes) -> dict[str, Any] | None:
        """Return what it read in a file; None when it broke on it, or took too long."""
        try:
            proces = self._proces = self._proces or _start()
        except OSError:
            return None
        klok = Timer(_SECONDEN, proces.kill)
        klok.start()
        try:
            antwoord = _vraag(proces, soort, data)
        finally:
            klok.cancel()
        if not antwoord.endswith(b"\n"):
            self.sluit()
            return None
        gelezen: dict[str, Any] = json.loads(antwoord)
        return gelezen

    def sluit(self) -> None:
        """End the process, whatever it is doing."""
        if (proces := self._proces) is not None:
            self._proces = None
            stop(proces)


def _start() -> Proces:
    # -P and whole paths only: what lies in the folder of a register is never imported.
    paden = os.pathsep.join(pad for pad in sys.path if Path(pad).is_absolute())
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "rao_cli.store.inhoud.voorleesproces"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paden, "PYTHONUTF8": "1"},
    )


def _vraag(proces: Proces, soort: str, data: bytes) -> bytes:
    """Return the answer of the process as one line; less than that when it ended before."""
    if proces.stdin is None or proces.stdout is None:
        return b""
    try:
        proces.stdin.write(b"%s %d\n" % (soort.encode(), len(data)))
        proces.stdin.write(data)
        proces.stdin.flush()
        return proces.stdout.readline(_ANTWOORD)
    except OSError:
        return b""
