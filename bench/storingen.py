"""What can happen to a command: it is killed, the system refuses a call, the disk is full.

Each function makes one event happen to one act in a register, and returns what the command did.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import Event, Thread
from typing import Final, Literal, NamedTuple

from bench.proefregister import SECONDEN, Daad, Proefregister, Uitkomst

Wie = Literal["group", "parent", "git child"]
WIE: Final[tuple[Wie, ...]] = ("group", "parent", "git child")

# --- kills --------------------------------------------------------------------------------------

#: Where the clock of chance starts, and how long it then runs at most.
_VANAF: Final = {"begin": 1.2, "lock": 0.5, "change": 0.3, "commit": 0.15}
_KIJK_SECONDEN: Final = 0.0005
#: Another program comes between in one of so many changes.
_OM_DE: Final = 3


def dood(wie: Wie, register: Proefregister, daad: Daad, keus: random.Random) -> Uitkomst:
    """Kill a command at a moment of chance; half of the moments lie around the commit point."""
    vanaf = keus.choice(list(_VANAF))
    wacht = keus.uniform(0, _VANAF[vanaf])
    with tempfile.TemporaryDirectory() as tijdelijk:
        tak = _tak(register.map)
        proces = register.start(daad.argv, Path(tijdelijk))
        while proces.poll() is None and not _begonnen(register.map, vanaf, tak):
            time.sleep(_KIJK_SECONDEN)
        time.sleep(wacht)
        with suppress(ProcessLookupError):
            _sla_toe(proces, wie)
        code = proces.wait(SECONDEN)
        register.verslag.append(f"{wie} killed {wacht:.3f} s after {vanaf}")
        return register.noteer(daad.argv, code, Path(tijdelijk))


def _tak(map_: Path) -> bytes:
    pad = map_ / ".git/refs/heads/main"
    return pad.read_bytes() if pad.exists() else b""


def _begonnen(map_: Path, vanaf: str, tak: bytes) -> bool:
    eigen = map_ / ".git/rao"
    if vanaf == "lock":
        return (eigen / "houder.json").exists()
    if vanaf == "change":
        return any(eigen.glob("w-*"))
    return vanaf == "begin" or _tak(map_) != tak


def _sla_toe(proces: subprocess.Popen[bytes], wie: Wie) -> None:
    if proces.poll() is not None:
        return
    if wie == "group":
        os.killpg(proces.pid, signal.SIGKILL)
    elif wie == "parent":
        proces.kill()
    else:
        while proces.poll() is None and not (kinderen := _git_kinderen(proces.pid)):
            time.sleep(_KIJK_SECONDEN)
        if proces.poll() is None:
            os.kill(kinderen[0], signal.SIGKILL)


def _git_kinderen(pid: int) -> list[int]:
    with suppress(OSError):
        kinderen = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        return [int(kind) for kind in kinderen if _naam(kind) == "git"]
    return []


def _naam(pid: str) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    return ""


# --- calls of the system that fail --------------------------------------------------------------

#: Calls that change something. `openat` counts when it opens to write.
_SCHRIJVEND: Final = (
    "write", "pwrite64", "openat", "mkdir", "rename", "renameat", "renameat2", "link", "linkat",
    "unlink", "unlinkat", "rmdir", "fsync", "fdatasync", "ftruncate", "chmod", "fchmod",
)  # fmt: skip
_OPENT: Final = re.compile(r"O_(?:WRONLY|RDWR|CREAT)")
#: A pipe has no disk that can fail, and git does not look whether it does.
_GEEN_SCHIJF: Final = re.compile(r"\d+<(?:pipe|/dev/null)|AT_FDCWD\S*, \"/dev/null\"")
FOUTEN: Final = ("ENOSPC", "EIO", "EACCES")
#: Stands in for git: of the calls of git by one command, the one with this number is watched.
_OMHULSEL: Final = """\
#!/bin/sh
n=$(($(cat "$STORING_TEL") + 1))
echo $n > "$STORING_TEL"
if [ "$STORING_GIT" = all ] || [ "$STORING_GIT" = $n ]; then
    exec strace -qq -o "$STORING_LOG.$n" $STORING_OPTIES {git} "$@"
fi
exec {git} "$@"
"""


class Aanroep(NamedTuple):
    """One call of the system: in which program (0: rao, n: its n-th git), which, and the n-th."""

    programma: int
    naam: str
    keer: int


def kan_strace() -> bool:
    """Say whether the calls of a program can be made to fail here."""
    if shutil.which("strace") is None:
        return False
    return not subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], check=False).returncode


@contextmanager
def strace(map_: Path) -> Iterator[dict[str, str]]:
    """Put a watcher before git in an empty folder; gives the variables that it needs."""
    with tempfile.TemporaryDirectory(dir=map_) as tijdelijk:
        werk = Path(tijdelijk)
        echt = shutil.which("git")
        omhulsel = werk / "bin" / "git"
        omhulsel.parent.mkdir()
        omhulsel.write_text(_OMHULSEL.format(git=echt), encoding="utf-8")
        omhulsel.chmod(0o755)
        (werk / "tel").write_text("0\n", encoding="ascii")
        yield {
            "PATH": f"{omhulsel.parent}{os.pathsep}{os.environ['PATH']}",
            "STORING_TEL": str(werk / "tel"),
            "STORING_LOG": str(werk / "log"),
            "STORING_GIT": "",
            "STORING_OPTIES": "",
        }


def zoek_aanroepen(register: Proefregister, daad: Daad) -> list[Aanroep]:
    """Run a command and return every call with which it changes something, in any program."""
    volg = f"-y -e trace={','.join(_SCHRIJVEND)}"
    with strace(register.map.parent) as variabelen:
        log = variabelen["STORING_LOG"]
        variabelen |= {"STORING_GIT": "all", "STORING_OPTIES": volg}
        vooraf = ["strace", "-qq", "-o", f"{log}.0", *volg.split()]
        register.loop(daad.argv, vooraf, **variabelen)
        gevonden: list[Aanroep] = []
        for programma in count():
            if not (pad := Path(f"{log}.{programma}")).exists():
                return gevonden
            gevonden += _lees(programma, pad.read_text(encoding="utf-8", errors="replace"))
    raise AssertionError


def _lees(programma: int, log: str) -> Iterator[Aanroep]:
    keren: dict[str, int] = {}
    for regel in log.splitlines():
        naam, haakje, rest = regel.partition("(")
        if not haakje or naam not in _SCHRIJVEND:
            continue
        keren[naam] = keren.get(naam, 0) + 1
        if not _GEEN_SCHIJF.match(rest) and (naam != "openat" or _OPENT.search(rest)):
            yield Aanroep(programma, naam, keren[naam])


def laat_mislukken(
    aanroep: Aanroep, hoe: str, register: Proefregister, daad: Daad, _: random.Random
) -> Uitkomst:
    """Run a command in which one call fails: `error=ENOSPC`, or ends the program: `signal=KILL`."""
    opties = [
        "-e",
        f"trace={aanroep.naam}",
        "-e",
        f"inject={aanroep.naam}:{hoe}:when={aanroep.keer}",
    ]
    register.verslag.append(f"{aanroep} {hoe}")
    with strace(register.map.parent) as variabelen:
        log = variabelen["STORING_LOG"]
        vooraf: Sequence[str] = ()
        if aanroep.programma:
            variabelen["STORING_GIT"] = str(aanroep.programma)
            variabelen["STORING_OPTIES"] = " ".join(opties)
        else:
            vooraf = ["strace", "-qq", "-o", f"{log}.0", *opties]
        uitkomst = register.loop(daad.argv, vooraf, **variabelen)
        gedaan = Path(f"{log}.{aanroep.programma}")
        if aanroep.naam == "openat" and gedaan.exists() and not _was_schrijven(gedaan):
            register.mis.clear()  # another run opened one file more: this was one of rao's own
        return uitkomst


def _was_schrijven(log: Path) -> bool:
    regels = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return any("INJECTED" in regel and _OPENT.search(regel) for regel in regels)


# --- another program ----------------------------------------------------------------------------


@contextmanager
def ander_met_git(register: Proefregister) -> Iterator[None]:
    """Let a program that knows only git commit while a change is under way; it must all stay."""
    gemaakt: list[str] = []
    klaar = Event()

    def commits() -> None:
        gezien: set[str] = set()
        while not klaar.wait(_KIJK_SECONDEN):
            nu = {pad.name for pad in (register.map / ".git/rao").glob("w-*")}
            if nu <= gezien:
                continue
            gezien |= nu
            if len(gezien) % _OM_DE == 1 and (commit := register.commit_leeg()):
                gemaakt.append(commit)

    ander = Thread(target=commits)
    ander.start()
    try:
        yield
    finally:
        klaar.set()
        ander.join()
    over = set(gemaakt) - set(register.git("rev-list", "HEAD").split())
    register.verslag.append(f"of {len(gemaakt)} other commits {len(over)} are gone")
    if over or not gemaakt:
        register.mis.add("lost")


# --- folders and disks --------------------------------------------------------------------------

#: Folders that may not be written; None is all of them.
OP_SLOT: Final = (
    ".", "signaallijsten/2026", "overleggen/2026", "acties/2026", "documenten", ".git",
    ".git/objects", ".git/refs/heads", ".git/logs/refs/heads", ".git/rao", None,
)  # fmt: skip
#: Root may write anywhere, unless it gives that up.
ZONDER_VOORRECHT: Final = (
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
)


def kan_op_slot() -> tuple[str, ...] | None:
    """Return what a command starts with so that rights bind; None where that cannot be."""
    if os.geteuid() != 0:
        return ()
    return ZONDER_VOORRECHT if shutil.which("setpriv") else None


@contextmanager
def op_slot(map_: Path, plek: str | None) -> Iterator[None]:
    """Take the right to write in a folder away, or in all of them."""
    (map_ / ".git/rao").mkdir(exist_ok=True)
    mappen = [map_ / plek] if plek else [Path(boven) for boven, *_ in os.walk(map_)]
    modi = [(pad, pad.stat().st_mode) for pad in mappen]
    for pad, modus in modi:
        pad.chmod(modus & ~0o222)
    try:
        yield
    finally:
        for pad, modus in modi:
            if pad.exists():
                pad.chmod(modus)


@contextmanager
def schijf(plek: Path, bytes_: int) -> Iterator[bool]:
    """Mount a disk of a size of its own; False where that is not allowed."""
    plek.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={bytes_}", "tmpfs", str(plek)]
    kan = (
        os.geteuid() == 0 and not subprocess.run(mount, check=False, capture_output=True).returncode
    )
    try:
        yield kan
    finally:
        if kan:
            subprocess.run(["umount", "-l", str(plek)], check=True)


def vul(schijf_: Path, vrij: int) -> Callable[[], None]:
    """Fill a disk until so many bytes are free; gives what makes room again."""
    pad = schijf_ / "vol"
    stand = os.statvfs(schijf_)
    with pad.open("wb") as bestand:
        os.posix_fallocate(bestand.fileno(), 0, max(1, stand.f_bavail * stand.f_frsize - vrij))
    return pad.unlink
