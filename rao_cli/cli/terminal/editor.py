"""The editor of the user: which one it is, and how long he is in it."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import RaoError, waarom

_VARIABELEN: Final = ("VISUAL", "EDITOR")
#: What there is where nobody chose one, easiest first.
_GEWONE: Final = ("nano", "vim", "vi")
_WINDOWS: Final = "notepad"
_VI: Final = "Klaar? Druk op Esc, typ :wq en druk op Enter. Zonder bewaren: Esc, dan :q! en Enter."
#: How one leaves an editor that does not say so itself, or says it in English.
_EINDE: Final = {
    **dict.fromkeys(("vi", "vim", "nvim", "vim.basic", "vim.tiny"), _VI),
    "nano": "Klaar? Druk op Ctrl-X, dan op J of Y om te bewaren, en op Enter.",
}
#: Nobody reads a text in so few seconds: an editor that is back by then went on elsewhere.
_METEEN: Final = 2.0


def zoek_editor() -> list[str]:
    """Return the words with which the editor begins; RaoError with a way out when there is none."""
    for naam in _VARIABELEN:
        if gekozen := os.environ.get(naam, "").strip():
            return _read_keuze(naam, gekozen)
    gewone = (_WINDOWS,) if sys.platform == "win32" else _GEWONE
    for editor in gewone:
        if shutil.which(editor):
            return [editor]
    raise RaoError(
        f"rao vindt geen tekstverwerker ({', '.join(gewone)}).",
        hint="Zeg welke u gebruikt met EDITOR, bijvoorbeeld: export EDITOR=nano\n"
        "Zonder --in editor stelt rao u de vragen hier.",
    )


def _read_keuze(naam: str, gekozen: str) -> list[str]:
    """Return a choice as words; no shell reads it, so nothing in it is obeyed."""
    op_windows = sys.platform == "win32"
    try:
        woorden = [woord.strip('"') for woord in shlex.split(gekozen, posix=not op_windows)]
    except ValueError:
        woorden = []
    if woorden and shutil.which(woorden[0]):
        return woorden
    # A path with a blank in it, as Windows has them.
    if shutil.which(gekozen):
        return [gekozen]
    raise RaoError(
        f"{naam} zegt dat '{gekozen}' uw tekstverwerker is, maar rao kan die niet starten.",
        hint=f"Kijk of de naam klopt, of kies een andere, bijvoorbeeld: export {naam}=nano",
    )


def bewerk(editor: Sequence[str], pad: Path) -> bool:
    """Let the user change a file; RaoError when the editor went wrong, and then nothing counts.

    Returns whether it was back at once with the file as it was: then it may still be open, in a
    window of which nobody tells when it closes.
    """
    naam = Path(editor[0]).name.removesuffix(".exe")
    if zin := _EINDE.get(naam):
        uitvoer.meld(zin)
    was, begin = _stand(pad), time.monotonic()
    code = _start([*editor, _kort(pad)])
    if code:
        hoe = f"door signaal {-code}" if code < 0 else f"met foutcode {code}"
        raise RaoError(
            f"De tekstverwerker '{editor[0]}' stopte {hoe}. Er is niets veranderd.",
            hint="Probeer het opnieuw, of kies een andere met EDITOR.",
        )
    return _stand(pad) == was and time.monotonic() - begin < _METEEN


def _start(woorden: list[str]) -> int:
    """Run an editor at this terminal; returns its exit code, below zero when it was killed."""
    uitvoer.spoel()
    # Where our output goes to a program, an editor draws on the screen all the same.
    uit = None if scherm.is_scherm(sys.stdout) else sys.stderr
    with _ctrl_c_is_van_de_editor():
        try:
            return subprocess.run(woorden, stdout=uit, check=False).returncode  # noqa: S603
        except OSError as fout:
            raise RaoError(
                f"De tekstverwerker '{woorden[0]}' start niet: {waarom(fout)}.",
                hint="Kies een andere, bijvoorbeeld: export EDITOR=nano",
            ) from fout


@contextmanager
def _ctrl_c_is_van_de_editor() -> Iterator[None]:
    """Go on when Ctrl-C is typed in the editor: there it means something else."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # A function, and not SIG_IGN: that the editor would inherit.
    was = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, was)


def _kort(pad: Path) -> str:
    """Return a path from where the user stands: an editor shows it on a line of the screen."""
    try:
        return str(pad.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(pad)


def _stand(pad: Path) -> tuple[int, int, int] | None:
    """Return how a file is now; None when it is gone."""
    try:
        stat = pad.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
