"""Whether a second process can do something at the same time, and how it is started."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import rao_cli
from rao_cli.store.opslag.gebruik import EEN, ZELF, gekozen_processen

Proces = subprocess.Popen[bytes]

_BEGIN: Final = (
    "import sys; sys.path[:] = sys.argv[2:]; "
    "from importlib import import_module; import_module(sys.argv[1]).main()"
)
#: What a container may use: so much of each period, in microseconds.
_GRENS: Final = Path("/sys/fs/cgroup/cpu.max")


def processoren() -> int:
    """Return how many processors this process may use."""
    van_ons = getattr(os, "sched_getaffinity", None)  # Linux
    aantal = len(van_ons(0)) if van_ons else os.cpu_count() or 1
    with suppress(OSError, ValueError):
        mag, per = _GRENS.read_text("ascii").split()
        aantal = min(aantal, int(mag) // int(per))  # "max" is no number
    return aantal


def is_druk() -> bool:
    """Say whether others use the processors: then two get no more than one, and do more."""
    with suppress(AttributeError, OSError):  # Windows does not tell
        return os.getloadavg()[0] > processoren()
    return False


def heeft_plaats() -> bool:
    """Say whether a second process may be started, and gets a processor that nobody uses."""
    wens = gekozen_processen()
    return wens != EEN and processoren() > EEN and (wens != ZELF or not is_druk())


def start(module: str) -> Proces | None:
    """Start `main` of a module of this rao; None where that cannot be.

    Isolated, and with whole paths only: neither the folder of a register nor a variable of the
    environment says what is imported.
    """
    if not sys.executable or getattr(sys, "frozen", False):
        return None
    opties = ["-I", "-S", *(["-B"] if sys.dont_write_bytecode else [])]
    if sys.pycache_prefix:
        opties += ["-X", f"pycache_prefix={sys.pycache_prefix}"]
    eigen = str(Path(rao_cli.__file__).resolve().parents[1])
    paden = [pad for pad in sys.path if Path(pad).is_absolute()]
    with suppress(OSError, ValueError):
        return subprocess.Popen(  # noqa: S603 - our own program and arguments
            [sys.executable, *opties, "-c", _BEGIN, module, eigen, *paden],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    return None


def stop(proces: Proces) -> None:
    """End it, whatever it is doing; also one that ended already."""
    proces.kill()
    proces.wait()
    for pijp in (proces.stdin, proces.stdout):
        if pijp is not None:
            with suppress(OSError):
                pijp.close()
