"""A conversation at a real pseudo terminal: what stood on the screen, byte for byte."""

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

_GEDULD: Final = 60.0
#: At the begin of a line: `  --> bestand` is no prompt.
_PROMPT: Final = re.compile(rb"(\[[^\]\n]*\] )?> ")
_TOETSEN: Final = {"^C": b"\x03", "^D": b"\x04"}
#: Makes the terminal its own, of the width in COLUMNS; then it becomes the program.
_BEGIN: Final = """
import fcntl, os, struct, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
breed = int(os.environ.pop("COLUMNS"))
fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, breed, 0, 0))
os.execv(sys.executable, [sys.executable, "-m", "rao_cli", *sys.argv[1:]])
"""


def praat(
    woorden: Sequence[str], antwoorden: Sequence[str], map_: Path, env: Mapping[str, str]
) -> tuple[int, bytes]:
    """Play a command and answer each question; returns the exit code and the screen.

    When the questions go on after the last answer, the end of the input is typed (Ctrl-D).
    """
    import pty  # not there on Windows

    hand, kant = pty.openpty()
    argv = [sys.executable, "-c", _BEGIN, *woorden]
    with subprocess.Popen(
        argv, cwd=map_, env=env, stdin=kant, stdout=kant, stderr=kant, start_new_session=True
    ) as proces:
        os.close(kant)
        try:
            scherm = _speel(hand, antwoorden)
        finally:
            os.close(hand)
            if not _eindigt(proces):
                proces.kill()
    return proces.returncode, scherm.replace(b"\r\n", b"\n")


def _eindigt(proces: subprocess.Popen[bytes]) -> bool:
    """Say whether it ends by itself."""
    try:
        proces.wait(_GEDULD)
    except subprocess.TimeoutExpired:
        return False
    return True


def _speel(hand: int, antwoorden: Sequence[str]) -> bytes:
    scherm, gezien, rest = b"", 0, list(antwoorden)
    while (stuk := _lees(hand)) is not None:
        scherm += stuk
        if _vraagt(scherm[gezien:]):
            gezien = len(scherm)
            antwoord = rest.pop(0) if rest else "^D"
            if antwoord in _TOETSEN:  # readline misses an interrupt while it draws its prompt
                time.sleep(0.2)
            os.write(hand, _TOETSEN.get(antwoord, f"{antwoord}\n".encode()))
    return scherm + (f"\n[niet gevraagd: {rest}]\n".encode() if rest else b"")


def _vraagt(nieuw: bytes) -> bool:
    """Say whether the screen waits at a prompt."""
    return _PROMPT.fullmatch(nieuw.rpartition(b"\n")[2]) is not None


def _lees(hand: int) -> bytes | None:
    """Take in what is there; None at the end."""
    klaar, _, _ = select.select([hand], [], [], _GEDULD)
    if not klaar:
        return None
    try:
        return os.read(hand, 65536) or None
    except OSError:  # Linux says so when the program has gone
        return None
