"""Whether more was typed already than was read: then a text was pasted, and goes on."""

import contextlib
import sys
import time
from collections.abc import Iterator
from typing import Final

#: So long a terminal may need for the next piece of a paste; a hand needs longer for a key.
_GEDULD: Final = 0.05
_STAPJE: Final = 0.01


def wacht_meer() -> bool:
    """Say whether more input waits at the keyboard; never an error where that cannot be known."""
    try:
        return _wacht_op_windows() if sys.platform == "win32" else _wacht_op_posix()
    except (OSError, ValueError):  # the window is gone, or this is no terminal
        return False


def _wacht_op_windows() -> bool:
    if sys.platform == "win32":
        import msvcrt

        einde = time.monotonic() + _GEDULD
        while not msvcrt.kbhit() and time.monotonic() < einde:
            time.sleep(_STAPJE)
        return msvcrt.kbhit()
    return False


def _wacht_op_posix() -> bool:
    if sys.platform == "win32":
        return False
    import fcntl
    import select
    import struct
    import termios

    with _per_toets():
        klaar, _, _ = select.select([sys.stdin], [], [], _GEDULD)
        er_is = fcntl.ioctl(sys.stdin, termios.FIONREAD, struct.pack("i", 0)) if klaar else b""
    # One key is an Enter that was pressed before it was asked.
    return bool(er_is) and struct.unpack("i", er_is)[0] > 1


@contextlib.contextmanager
def _per_toets() -> Iterator[None]:
    """Let each key count as input, also before Enter: a paste may end without one."""
    if sys.platform == "win32":
        yield
        return
    import termios

    fd = sys.stdin.fileno()
    oud = termios.tcgetattr(fd)
    nieuw = [*oud]
    nieuw[3] &= ~(termios.ICANON | termios.ECHO)
    termios.tcsetattr(fd, termios.TCSANOW, nieuw)
    try:
        yield
    finally:
        termios.tcsetattr(fd, termios.TCSANOW, oud)
