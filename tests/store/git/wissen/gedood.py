"""A process that dies before one of its acts on the disk."""

import os
import sys
from collections.abc import Callable
from itertools import count
from typing import Final

GEDOOD: Final = 9
#: What touches the disk, or starts a git that does.
_DADEN: Final = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "subprocess.Popen"}
_SCHRIJFT: Final = os.O_WRONLY | os.O_RDWR


def doe_tot(moment: int, act: Callable[[], object]) -> bool:
    """Do it in a process that dies before its how manieth act on the disk; False when it ended."""
    kind = os.fork()
    if kind == 0:
        over = count(1)

        def hook(naam: str, wat: tuple[object, ...]) -> None:
            schrijft = naam == "open" and isinstance(wat[2], int) and wat[2] & _SCHRIJFT
            if (schrijft or naam in _DADEN) and next(over) == moment:
                os._exit(GEDOOD)

        sys.addaudithook(hook)
        try:
            act()
        except BaseException:  # noqa: BLE001 - the parent has to hear of it
            os._exit(1)
        os._exit(0)
    _, stand = os.waitpid(kind, 0)
    code = os.waitstatus_to_exitcode(stand)
    assert code in {0, GEDOOD}
    return code == GEDOOD
