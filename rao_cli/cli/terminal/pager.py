"""Output that is longer than the screen, a page at a time: `less`, or what RAO_PAGER says.

What a command shows and tells is held until it is done. What fits is then printed in the order in
which it came. Of what does not fit the data goes through the pager, and what was told comes after
it, where it is seen. Only the person at the screen chooses a program: no file of a register does.
"""

import contextlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from rao_cli.cli import omgeving
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.tekens import breedte_van
from rao_cli.model.patroon import patroon

#: Quit when all fits after all; colours as they are; leave on the screen what was read.
_GEWOON: Final = ("less", "-FRX")
_KLEUR: Final = patroon(r"\x1b\[[0-9;]*m")


@contextlib.contextmanager
def per_bladzijde(*, mag: bool = True) -> Iterator[None]:
    """Show what is printed meanwhile a page at a time, where a person looks at a screen."""
    # Without TERM less asks a question in English first; Windows has none, and there it does not.
    kaal = scherm.is_kaal() or (os.name != "nt" and not os.environ.get("TERM"))
    if not (mag and uitvoer.is_scherm()) or kaal:
        yield
        return
    with uitvoer.houd_op() as opgehouden:
        yield
        delen = opgehouden.neem()
    _toon(delen)


def _toon(delen: Sequence[tuple[bool, str]]) -> None:
    """Print what was held; long data through the pager."""
    data = "".join(tekst for is_data, tekst in delen if is_data)
    zin = ""
    if _is_te_lang(data):
        pager, zin = kies()
        if pager:
            gelukt, zin = _blader(pager, data)
            delen = [deel for deel in delen if not (gelukt and deel[0])]
    uitvoer.laat_door(delen)
    if zin:
        uitvoer.meld(zin)


def _is_te_lang(tekst: str) -> bool:
    """Say whether a text does not fit on the screen, with the line for the next command."""
    kolommen, rijen = shutil.get_terminal_size()
    if tekst.count("\n") >= rijen:
        return True
    breedtes = (breedte_van(regel) for regel in _KLEUR.sub("", tekst).splitlines())
    return sum(max(1, -(-breed // max(kolommen, 1))) for breed in breedtes) >= rijen


def kies() -> tuple[list[str], str]:
    """Return the pager with its arguments, and what there is to say when there is none."""
    gekozen = os.environ.get(omgeving.PAGER)
    if gekozen is None:
        pad = _zoek(_GEWOON[0])
        return ([pad, *_GEWOON[1:]] if pad else []), ""
    try:
        woorden = shlex.split(gekozen, posix=os.name != "nt")
    except ValueError:
        return [], f"Let op: {omgeving.PAGER} klopt niet: een aanhalingsteken is niet gesloten."
    naam, *rest = [woord.strip('"') for woord in woorden] or [""]
    if naam in {"", "cat"}:
        return [], ""
    pad = _zoek(naam)
    if pad is None:
        return (
            [],
            f"Let op: het programma '{naam}' uit {omgeving.PAGER} is er niet. Alles staat hier.",
        )
    return [pad, *rest], ""


def _zoek(naam: str) -> str | None:
    """Return where a program is; never in the folder where somebody stands, as Windows would."""
    pad = shutil.which(naam)
    eigen = os.path.dirname(naam) != ""  # noqa: PTH120 - a bare name has no folder
    return pad if pad is not None and (eigen or Path(pad).is_absolute()) else None


def _blader(pager: Sequence[str], data: str) -> tuple[bool, str]:
    """Give data to a pager and wait until it was read; False when a person may not have seen it."""
    naam = Path(pager[0]).name
    codering = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    env = {"LESSCHARSET": "utf-8", **os.environ} if codering.startswith("utf") else None
    uitvoer.spoel()
    try:
        programma = subprocess.Popen(pager, stdin=subprocess.PIPE, env=env)  # noqa: S603
    except OSError:
        return False, f"Let op: het programma '{naam}' start niet. Alles staat hier."
    if _is_gelezen(programma, data.encode(codering, "replace")):
        return True, ""
    return False, f"Let op: het programma '{naam}' stopte met een fout. Alles staat hier."


def _is_gelezen(programma: subprocess.Popen[bytes], data: bytes) -> bool:
    """Wait for a pager; say whether it ended well, or because a person stopped it with Ctrl-C."""
    gestopt: list[int] = []
    # Ctrl-C is for the pager. It may do anything with it, and end with any code.
    wie_stopt = signal.signal(signal.SIGINT, lambda nummer, _: gestopt.append(nummer))
    try:
        with contextlib.suppress(OSError):  # who has seen enough, leaves
            programma.communicate(data)
        programma.wait()
    finally:
        signal.signal(signal.SIGINT, wie_stopt)
    return programma.returncode == 0 or bool(gestopt)
