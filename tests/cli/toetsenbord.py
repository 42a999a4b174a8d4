"""A real pseudo terminal with a program in it, and hands to type."""

import codecs
import fcntl
import os
import pty
import re
import select
import struct
import termios
import time
from collections.abc import Mapping

from tests.cli.kweek import plant
from tests.cli.proefbank import omgeving

_GEDULD = 20.0


class Terminal:
    """A program of Python lines at a terminal of `kolommen` wide."""

    def __init__(
        self, programma: str, *, kolommen: int = 80, extra: Mapping[str, str] | None = None
    ) -> None:
        self.alles = ""
        self._ongezien = ""
        self._half = ""
        self._decodeer = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        self.hand, tty = pty.openpty()
        fcntl.ioctl(self.hand, termios.TIOCSWINSZ, struct.pack("HHHH", 24, kolommen, 0, 0))
        self._programma = plant(
            os.ttyname(tty), programma, omgeving({"TERM": "dumb", "RAO_PAGER": "", **(extra or {})})
        )
        os.close(tty)

    def wacht_op(self, tekst: str) -> str:
        """Read until this text is on the screen; returns what came before and with it."""
        einde = time.monotonic() + _GEDULD
        while tekst not in self._ongezien:
            assert time.monotonic() < einde, f"geen {tekst!r} in:\n{self.alles}"
            assert self._lees(), f"einde zonder {tekst!r} in:\n{self.alles}"
        gezien, _, self._ongezien = self._ongezien.partition(tekst)
        return gezien + tekst

    def typ(self, tekst: str) -> None:
        """Type a line and press Enter."""
        self.toets(f"{tekst}\n")

    def toets(self, tekst: str) -> None:
        r"""Press keys: "\x03" is Ctrl-C, "\x04" Ctrl-D."""
        if tekst < " ":  # a hand is slower: readline misses an interrupt while it draws its prompt
            time.sleep(0.2)
        os.write(self.hand, tekst.encode())

    def einde(self) -> int:
        """Read to the end; returns the exit code."""
        einde = time.monotonic() + _GEDULD
        while self._lees():
            assert time.monotonic() < einde, f"geen einde:\n{self.alles}"
        os.close(self.hand)
        self._programma.join()
        assert self._programma.exitcode is not None
        return self._programma.exitcode

    def seint(self, signaal: int) -> None:
        """Give the program a signal that it goes on after."""
        assert self._programma.pid is not None
        os.kill(self._programma.pid, signaal)

    def dood(self, signaal: int | None) -> None:
        """End the program by a signal, or (None) by closing the window; returns when it is gone."""
        if signaal is not None:
            assert self._programma.pid is not None
            os.kill(self._programma.pid, signaal)
            self._programma.join(_GEDULD)
        os.close(self.hand)
        self._programma.join(_GEDULD)
        assert self._programma.exitcode is not None

    def _lees(self) -> bool:
        """Take in what is there; False at the end."""
        klaar, _, _ = select.select([self.hand], [], [], 1.0)
        if not klaar:
            return True
        try:
            stuk = os.read(self.hand, 65536)
        except OSError:  # Linux says so when the program has gone
            return False
        tekst = self._half + self._decodeer(stuk)
        # Half of a line end may come with the next piece.
        self._half = "\r" if tekst.endswith("\r") and stuk else ""
        tekst = tekst[: len(tekst) - len(self._half)].replace("\r\n", "\n")
        self.alles += tekst
        self._ongezien += tekst
        return bool(stuk)


def zonder_kleur(tekst: str) -> str:
    """The text as it is read."""
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", tekst)
