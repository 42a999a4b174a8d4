"""Where each shell looks for what completes a line, and how that gets there and away again.

Typer can install a script too. It also rewrites the start-up file of the user, adds its script to
that of PowerShell once more each time, and lets every program there run unsigned scripts. This adds
one line, once, behind what is there, and says so.
"""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError, waarom

_ZELF: Final = "Zet het script er zelf in; u ziet het met: rao --show-completion"


class Aanvulplek(NamedTuple):
    """Where the script goes, and in which file which lines load it; none where the shell looks."""

    script: Path
    opstart: Path | None = None
    regels: tuple[str, ...] = ()


def plek_van(schelp: str) -> Aanvulplek:
    """Return the place for a shell; RaoError when it cannot be found out."""
    return _PLEKKEN[schelp](schelp)


def zet_neer(plek: Aanvulplek, script: str) -> list[str]:
    """Write the script, and the lines that load it where they are not yet; return what was done.

    RaoError when the system refuses one of them.
    """
    try:
        return _zet_neer(plek, script)
    except OSError as fout:
        waar = fout.filename or plek.script
        raise RaoError(f"rao kan '{waar}' niet schrijven: {waarom(fout)}.", hint=_ZELF) from fout


def _zet_neer(plek: Aanvulplek, script: str) -> list[str]:
    plek.script.parent.mkdir(parents=True, exist_ok=True)
    plek.script.write_text(f"{script}\n", encoding="utf-8", newline="\n")
    gedaan = [f"Geschreven: {plek.script}"]
    if plek.opstart is None:
        return gedaan
    staat = plek.opstart.read_bytes() if plek.opstart.exists() else b""
    bekend = staat.decode("utf-8", "replace").splitlines()
    erbij = [regel for regel in plek.regels if regel not in bekend]
    if erbij:
        begin = "" if not staat or staat.endswith(b"\n") else "\n"
        plek.opstart.parent.mkdir(parents=True, exist_ok=True)
        with plek.opstart.open("ab") as bestand:
            bestand.write((begin + "".join(f"{regel}\n" for regel in erbij)).encode())
        gedaan += [f"Toegevoegd aan {plek.opstart}:", *(f"  {regel}" for regel in erbij)]
    return gedaan


def zeg_terug(plek: Aanvulplek) -> str:
    """Say how it goes away again."""
    zin = f"Weer weg? Gooi {plek.script} weg"
    return f"{zin}, en haal uit {plek.opstart} de regel met rao." if plek.opstart else f"{zin}."


def _thuis() -> Path:
    """Return the folder of the user; RaoError when that is nowhere, or anywhere."""
    thuis = Path.home()
    if not thuis.is_absolute() or (os.name == "posix" and os.environ.get("HOME") == ""):
        raise RaoError("rao weet niet wat uw eigen map is: HOME is geen heel pad.", hint=_ZELF)
    return thuis


def _bash(_schelp: str) -> Aanvulplek:
    script = _thuis() / ".bash_completions" / "rao.sh"
    woord = str(script).replace("'", r"'\''")
    return Aanvulplek(script, _thuis() / ".bashrc", (f"source '{woord}'",))


def _zsh(_schelp: str) -> Aanvulplek:
    opstart = Path(os.environ.get("ZDOTDIR") or _thuis()) / ".zshrc"
    regels = (
        "fpath+=~/.zfunc; autoload -Uz compinit; compinit",
        "zstyle ':completion:*:*:rao:*' menu select",
    )
    return Aanvulplek(_thuis() / ".zfunc" / "_rao", opstart, regels)


def _fish(_schelp: str) -> Aanvulplek:
    map_ = Path(os.environ.get("XDG_CONFIG_HOME") or _thuis() / ".config")
    return Aanvulplek(map_ / "fish" / "completions" / "rao.fish")


def _powershell(schelp: str) -> Aanvulplek:
    """Ask PowerShell itself; what it says may have any letter, so as the numbers of its bytes."""
    vraag = "[Text.Encoding]::UTF8.GetBytes($PROFILE) -join ' '"
    try:
        klaar = subprocess.run(  # noqa: S603 - a name of our own table
            [schelp, "-NoProfile", "-Command", vraag], capture_output=True, check=True
        )
        profiel = Path(bytes(map(int, klaar.stdout.split())).decode())
    except (OSError, ValueError, subprocess.CalledProcessError) as fout:
        raise RaoError(
            f"rao vindt {schelp} niet op deze computer, of kan niet vragen waar zijn profiel is.",
            hint=f"Zet het script er zelf in: rao --show-completion {schelp}",
        ) from fout
    regel = r'. "$PSScriptRoot\rao-aanvullen.ps1"'
    return Aanvulplek(profiel.parent / "rao-aanvullen.ps1", profiel, (regel,))


_PLEKKEN: Final[dict[str, Callable[[str], Aanvulplek]]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
    "powershell": _powershell,
    "pwsh": _powershell,
}
#: The shells that rao knows.
SCHELPEN: Final = tuple(_PLEKKEN)
