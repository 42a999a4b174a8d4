"""Lays a revision of this repository, or the work tree, in a folder, ready to run."""

import io
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

WORTEL: Final = Path(__file__).resolve().parents[2]
WERKMAP: Final = "werkmap"


def leg_neer(revisie: str, doel: Path) -> None:
    """Lay it in `doel`; the word `werkmap` is the work tree, with what is not committed."""
    if revisie == WERKMAP:
        _kopieer_werkmap(doel)
    else:
        inhoud = _git("archive", "--format=tar", revisie)
        with tarfile.open(fileobj=io.BytesIO(inhoud)) as archief:
            archief.extractall(doel, filter="data")
    # The played processes write no bytecode; without it every start would compile all over.
    argv = [sys.executable, "-m", "compileall", "-q", str(doel / "rao_cli")]
    subprocess.run(argv, check=True)


def lees_opdrachten(hulp: str) -> list[str]:
    """Read the contents page from what `rao --help` shows: the lines between usage and options."""
    panelen = hulp.partition("\nGebruik\n")[2].partition("\nAlgemene opties\n")[0]
    regels = [r for r in panelen.splitlines() if r.startswith("  ") and r[2:3].islower()]
    return [regel[2:].partition("  ")[0] for regel in regels if "  " in regel[2:].rstrip()]


def lees_opties(hulp: str) -> set[str]:
    """Read the long options from the help of a command."""
    woorden = [w for r in hulp.splitlines() if r[:1] == " " for w in r.split()[:2]]
    return {w.strip(",") for w in woorden if w.startswith("--")}


def _kopieer_werkmap(doel: Path) -> None:
    namen = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard").decode()
    for naam in filter(None, namen.split("\0")):
        if (WORTEL / naam).is_file():
            (doel / naam).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(WORTEL / naam, doel / naam)


def _git(*woorden: str) -> bytes:
    return subprocess.run(["git", "-C", str(WORTEL), *woorden], stdout=-1, check=True).stdout
