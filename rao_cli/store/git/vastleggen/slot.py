"""The lock of one register: a kernel lock that dies with its owner, and who holds it."""

import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, read_json, write_tekst
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.vastleggen.kernslot import laat_kernslot, neem_kernslot

WACHT_SECONDEN: Final = 30.0
_POGING_SECONDEN: Final = 0.03
_SLOT: Final = "lock"
_HOUDER: Final = "houder.json"
#: What this process holds: folder to descriptor.
_GEHOUDEN: Final[dict[Path, int]] = {}


class _Houder(msgspec.Struct, frozen=True):
    """Who holds the lock, as it is kept for the sentence of whoever waits."""

    bezig_met: str
    gebruiker: str
    computer: str
    proces: int
    sinds: str


class Bezet(RaoError):
    """Somebody else has the lock."""

    code = "bezet"


@contextmanager
def slot(map_: Path, bezig_met: str, wacht: float | None = None) -> Iterator[int]:
    """Hold the lock in `map_` (made when absent); gives its descriptor to hand down to children.

    Bezet when others hold it; it waits as long as they take turns, `wacht` seconds (30) for each.
    """
    if map_ in _GEHOUDEN:  # by this very process: an act in its turn (beurt.py)
        yield _GEHOUDEN[map_]
        return
    weiger_onecht_slot(map_)
    try:
        map_.mkdir(exist_ok=True)
        fd = _neem(map_, WACHT_SECONDEN if wacht is None else wacht)
    except OSError as fout:
        raise vertaal_os(f"het slot in {map_} niet maken", fout) from fout
    try:
        _GEHOUDEN[map_] = fd
        _write_houder(map_, bezig_met)
        yield fd
    finally:
        del _GEHOUDEN[map_]
        with suppress(OSError):
            (map_ / _HOUDER).unlink()
        laat_los(fd)


def weiger_onecht_slot(map_: Path) -> None:
    """Refuse a lock, or the name of who holds it, that is a link or a pipe."""
    for naam in (_SLOT, _HOUDER):
        eigen_bestand(map_, naam)


def neem_meteen(pad: Path, modus: int = 0o600) -> int | None:
    """Lock a file (made when absent), or do not wait: None when another process has it."""
    fd = os.open(pad, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), modus)
    try:
        if neem_kernslot(fd) and _is_nog(fd, pad):
            return fd
    except BaseException:
        os.close(fd)
        raise
    os.close(fd)
    return None


def _neem(map_: Path, wacht: float) -> int:
    pad, houder = map_ / _SLOT, b""
    einde = time.monotonic() + wacht
    while True:
        fd = neem_meteen(pad, 0o666)
        if fd is not None:
            return fd
        if wacht and (nu := _read_houder(map_)) not in {b"", houder}:
            houder, einde = nu, time.monotonic() + wacht  # another has it now: there is progress
        if time.monotonic() > einde:
            raise _bezet(map_)
        import random  # only who waits

        time.sleep(_POGING_SECONDEN * random.uniform(0.5, 1.5))  # noqa: S311 - jitter, no secret


def _is_nog(fd: int, pad: Path) -> bool:
    """Say whether the locked file is still the one on disk: a removed file guards nothing."""
    if sys.platform == "win32":
        return True  # an open file cannot be removed there
    try:
        return os.path.samestat(os.fstat(fd), pad.lstat())
    except FileNotFoundError:
        return False


def laat_los(fd: int) -> None:
    """Unlock before closing: a child that still runs shares the lock and would keep it."""
    try:
        with suppress(OSError):
            laat_kernslot(fd)
    finally:
        os.close(fd)


def _read_houder(map_: Path) -> bytes:
    try:
        return eigen_bestand(map_, _HOUDER).read_bytes()
    except (OSError, RaoError):
        return b""


def _write_houder(map_: Path, bezig_met: str) -> None:
    """Write who holds the lock, for the sentence of whoever waits; never a reason to stop."""
    houder = _Houder(
        bezig_met=bezig_met,
        gebruiker=_gebruiker(),
        computer=platform.node(),
        proces=os.getpid(),
        sinds=datetime.now().astimezone().strftime("%H:%M:%S"),
    )
    with suppress(OSError, UnicodeError):  # a name of a computer may hold anything
        write_tekst(map_, _HOUDER, msgspec.json.encode(houder).decode())


def _gebruiker() -> str:
    """Return who works here, as `getpass.getuser` does; that module loads a whole terminal."""
    for naam in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if gebruiker := os.environ.get(naam):
            return gebruiker
    if sys.platform != "win32":
        import pwd

        with suppress(KeyError):
            return pwd.getpwuid(os.getuid()).pw_name
    return "onbekend"


def _bezet(map_: Path) -> Bezet:
    wie = "een andere opdracht van rao is nog bezig"
    with suppress(RaoError):
        if (houder := read_json(map_, _HOUDER, _Houder)) is not None:
            wie = (
                f"{houder.gebruiker} op {houder.computer} is sinds {houder.sinds} bezig "
                f"met '{houder.bezig_met}' (proces {houder.proces})"
            )
    return Bezet(
        f"rao kan nu niet schrijven: {wie}.",
        hint="Wacht tot die opdracht klaar is en probeer het opnieuw. Er is niets veranderd.",
    )
