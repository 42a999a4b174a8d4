"""The work tree, one file at a time: read it, replace it, remove it, never through a link."""

import os
import shutil
import stat
import sys
import time
import unicodedata
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from rao_cli.model.errors import RaoError, waarom
from rao_cli.model.tekens import als_naam
from rao_cli.store.schijf import leesbaar, naar_schijf, soort

#: Whatever stands behind a dot in it.
_WINDOWS: Final = frozenset(
    {
        *("con", "prn", "aux", "nul", "conin$", "conout$"),
        *(f"{poort}{teken}" for poort in ("com", "lpt") for teken in "0123456789¹²³"),
    }
)
_VERBODEN: Final = frozenset('\\:<>"|?*')
_MAX_NAAM: Final = 255
#: On Windows another program (editor, virus scanner) may hold a file for a moment.
_POGINGEN: Final = 20 if sys.platform == "win32" else 1


def weiger_onveilige_naam(pad: str) -> None:
    """Refuse a path that leaves the register, is git's own, or cannot exist everywhere."""
    if not all(map(_veilig, pad.split("/"))):
        raise RaoError(
            f"Het pad '{als_naam(pad)}' kan niet: "
            "rao schrijft alleen gewone bestanden in het register.",
            hint="Gebruik letters, cijfers, streepjes en punten, en geen naam die Windows weigert.",
        )


def read_werk(root: Path, pad: str) -> bytes | None:
    """Return the bytes of a file, None when it is not there; refuse links and other kinds."""
    for map_ in [ouder.as_posix() for ouder in PurePosixPath(pad).parents][-2::-1]:
        hier = soort(root, map_)
        if hier is None:
            return None
        if hier != stat.S_IFDIR or soort(root, f"{map_}/.git") is not None:
            raise _in_de_weg(pad, map_)
    hier = soort(root, pad)
    if hier is None:
        return None
    if hier != stat.S_IFREG:
        raise _in_de_weg(pad, pad)
    with leesbaar(f"het bestand {pad}"):
        return (root / pad).read_bytes()


def write_werk(root: Path, pad: str, data: bytes, tijdelijk: Path) -> None:
    """Replace a file in one step; `tijdelijk` is a free name, best on the same disk."""
    doel = root / pad
    doel.parent.mkdir(parents=True, exist_ok=True)
    _write_through(tijdelijk, data)
    if doel.exists():
        shutil.copymode(doel, tijdelijk)
    try:
        _vervang(tijdelijk, doel)
    except OSError:
        # The git folder may lie on another disk; a name beside the file is on the right one.
        naast = doel.with_name(f".{doel.name}.{tijdelijk.parent.name}.tmp")
        try:
            _write_through(naast, data)
            _vervang(naast, doel)
        finally:
            naast.unlink(missing_ok=True)
    naar_schijf(doel.parent)


def vervang_werk(root: Path, pad: str, was: bytes, data: bytes) -> None:
    """Replace a file that is still as it was read, outside of a commit; RaoError otherwise."""
    if read_werk(root, pad) != was:
        raise RaoError(
            f"{als_naam(pad)} is intussen veranderd.",
            hint="rao heeft er niets in veranderd. Geef de opdracht opnieuw.",
        )
    naast = (root / pad).with_name(f".{os.urandom(6).hex()}.tmp")
    try:
        write_werk(root, pad, data, naast)
    except OSError as fout:
        raise RaoError(
            f"rao kan {als_naam(pad)} niet schrijven: {waarom(fout)}.",
            hint="Kijk of u het bestand mag veranderen, en of er ruimte is op de schijf.",
        ) from fout
    finally:
        with suppress(OSError):
            naast.unlink(missing_ok=True)


def remove_werk(root: Path, pad: str) -> None:
    """Remove a file, and the folders that are empty after that, as git does."""
    doel = root / pad
    doel.unlink(missing_ok=True)
    for map_ in doel.parents:
        if map_ == root or any(map_.iterdir()):
            break
        map_.rmdir()


def _veilig(naam: str) -> bool:
    return not (
        naam in {"", ".", ".."}
        or naam.lower() == ".git"
        or naam.lower().startswith("git~")
        or naam[-1] in ". "
        or _VERBODEN & set(naam)
        or any(unicodedata.category(teken)[0] == "C" for teken in naam)
        or naam.partition(".")[0].casefold() in _WINDOWS
        or len(naam.encode()) > _MAX_NAAM
    )


def _in_de_weg(pad: str, obstakel: str) -> RaoError:
    return RaoError(
        f"rao kan {als_naam(pad)} niet gebruiken: "
        f"'{als_naam(obstakel)}' is geen gewone map of gewoon bestand van dit register.",
        hint="Een verwijzing (symlink), een ander soort bestand of een ander git-register op die "
        "plek moet eerst weg.",
    )


def _write_through(pad: Path, data: bytes) -> None:
    """Write a new file until its bytes are on the disk."""
    pad.unlink(missing_ok=True)
    with pad.open("xb") as bestand:
        bestand.write(data)
        bestand.flush()
        os.fsync(bestand.fileno())


def _vervang(bron: Path, doel: Path) -> None:
    for poging in range(1, _POGINGEN + 1):
        try:
            bron.replace(doel)
        except PermissionError:
            if poging == _POGINGEN:
                raise
            time.sleep(0.1)
        else:
            return
