"""What nobody may touch, and how a test hears that somebody did."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final, NamedTuple

GEHEIM: Final = "kanarie-geheim-4711"
_OPEN_OF_GELEZEN: Final = 0x20 | 0x1  # IN_OPEN | IN_ACCESS
_WACHT_NIET: Final = os.O_NONBLOCK if sys.platform != "win32" else 0


class Buiten(NamedTuple):
    """What lies beside the register: a program that sings, and a secret."""

    map: Path

    @property
    def zingt(self) -> str:
        """The command that an attacker wants to run."""
        return (self.map / "zing.sh").as_posix()

    @property
    def geheim(self) -> Path:
        """The file that nobody may read or write."""
        return self.map / "geheim.txt"

    @property
    def gezongen(self) -> Path:
        """What is there when something ran."""
        return self.map / "gezongen"

    def maak(self) -> "Buiten":
        """Put it there."""
        self.map.mkdir()
        self.geheim.write_text(f"{GEHEIM}\n", "utf-8")
        zing = Path(self.zingt)
        zing.write_text(f"#!/bin/sh\ntouch '{self.gezongen}'\n", "utf-8")
        zing.chmod(0o755)
        return self


class Oor:
    """Hears whether a file is opened, by whatever program; deaf where Linux does not listen."""

    def __init__(self, *paden: Path) -> None:
        """Begin to listen."""
        self._fd = -1
        if sys.platform == "linux":
            libc = ctypes.CDLL(None)
            self._fd = libc.inotify_init1(_WACHT_NIET)
            for pad in paden:
                assert libc.inotify_add_watch(self._fd, os.fsencode(pad), _OPEN_OF_GELEZEN) >= 0

    def heeft_gehoord(self) -> bool:
        """Say whether anything was opened, and stop listening."""
        if self._fd < 0:
            return False
        try:
            return bool(os.read(self._fd, 4096))
        except BlockingIOError:
            return False
        finally:
            os.close(self._fd)
            self._fd = -1
