"""What rao keeps for itself in the git folder: real folders and real files, never a link.

Whoever copies a folder copies its .git too. A link in there would make rao write, read or clear a
place outside the register, and a pipe would make it wait for ever.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.schijf import ER_NIET, bestaat, leesbaar, naar_schijf, onleesbaar, wandel

_Vorm = TypeVar("_Vorm")

_NAAM: Final = "rao"
#: The private folder of one change begins so; as long as it is there, that change is not finished.
MERK: Final = "w-"
#: Written first in that folder: its age is that of the change.
BEGIN: Final = "begin"
#: The folder of the answers that wait.
CONCEPTEN: Final = "concepten"
_GIT: Final = ".git"
#: A symbolic link and a junction of Windows; other reparse points (OneDrive) are real files.
_VERWIJZINGEN: Final = frozenset({0xA000000C, 0xA0000003})


def eigen_map(git_map: Path, *delen: str, maak: bool = False) -> Path:
    """Return rao's own folder in a git folder, or one below it; RaoError when one is a link."""
    plek = git_map
    for deel in (_NAAM, *delen):
        plek /= deel
        if maak and _soort(plek) is None:
            try:
                plek.mkdir(exist_ok=True)
            except OSError as fout:
                raise vertaal_os(f"niet schrijven in {plek}", fout) from fout
        eis_map(plek)
    return plek


def heeft_merk(begin: Path) -> bool:
    """Say whether an unfinished change lies in the git folder around `begin`, without asking git.

    Onleesbaar when rao's own folder is closed: then nobody knows.
    """
    git_map = zoek_git_map(begin)
    return git_map is not None and any(n.startswith(MERK) for n in namen_in(git_map / _NAAM))


def is_deels_uitgepakt(begin: Path) -> bool:
    """Say whether somebody ever chose a part of the files around `begin`, without asking git."""
    git_map = zoek_git_map(begin)
    return git_map is not None and (git_map / "info" / "sparse-checkout").is_file()


def zoek_top(begin: Path) -> Path | None:
    """Return the top of the work tree around a folder, without asking git; None without one.

    So it also answers where git itself refuses to (a checkout of another owner, as in a container).
    """
    return next((map_ for map_ in _omhoog(begin) if bestaat(map_ / _GIT)), None)


def zoek_git_map(begin: Path) -> Path | None:
    """Return the git folder of the work tree around a folder, without asking git."""
    for map_ in _omhoog(begin):
        git_map = map_ / _GIT
        if git_map.is_file():  # of a second work tree: one line that says where its folder is
            with leesbaar(f"het bestand {git_map}"):
                tekst = git_map.read_text(encoding="utf-8", errors="replace")
            git_map = map_ / tekst.removeprefix("gitdir:").strip()
        if git_map.is_dir():
            return git_map
    return None


def _omhoog(begin: Path) -> tuple[Path, ...]:
    """Return a folder and those above it as git sees them: where they lie, not by which link."""
    echt = Path(os.path.realpath(begin))  # `resolve` may fail on a loop
    return (echt, *echt.parents)


def eis_map(plek: Path) -> None:
    """Refuse anything but a real folder; that it is not there is fine."""
    soort = _soort(plek)
    if soort is not None and not stat.S_ISDIR(soort):
        raise _vreemd(plek, soort, "map")


def eigen_bestand(map_: Path, naam: str) -> Path:
    """Return a file of rao in a folder that was checked; RaoError when it is no real file."""
    plek = map_ / naam
    soort = _soort(plek)
    if soort is not None and not stat.S_ISREG(soort):
        raise _vreemd(plek, soort, "bestand")
    return plek


def namen_in(map_: Path) -> list[str]:
    """Return what lies in a folder of rao; nothing when it is not there, Onleesbaar when closed."""
    try:
        return sorted(item.name for item in map_.iterdir())  # glob says nothing when it is closed
    except ER_NIET:
        return []
    except OSError as fout:
        raise onleesbaar(f"de map {map_}", fout) from fout


def read_json(map_: Path, naam: str, vorm: type[_Vorm]) -> _Vorm | None:
    """Return what a small file of rao holds; None when it is not there or has another shape.

    Onleesbaar when it is there and cannot be read: nobody may write over what it holds.
    """
    import json  # a look that asks git for nothing needs none

    try:
        data = json.loads(eigen_bestand(map_, naam).read_text(encoding="utf-8"))
        return msgspec.convert(data, vorm)
    except (*ER_NIET, ValueError, RecursionError, msgspec.ValidationError):
        return None
    except OSError as fout:
        raise onleesbaar(f"het bestand {map_ / naam}", fout) from fout


def write_json(map_: Path, naam: str, data: Any, *, blijvend: bool = False) -> None:
    """Keep data in a small file, as `write_tekst`."""
    import json

    write_tekst(map_, naam, json.dumps(data, default=str), blijvend=blijvend)


def write_tekst(map_: Path, naam: str, tekst: str, *, blijvend: bool = False) -> None:
    """Keep a text in a small file, whole or not at all; OSError when the system refuses.

    `blijvend`: after a power cut too.
    """
    nieuw, doel = (eigen_bestand(map_, een) for een in (f"{naam}.nieuw", naam))
    try:
        with nieuw.open("w", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
            if blijvend:
                bestand.flush()
                os.fsync(bestand.fileno())
        nieuw.replace(doel)
        if blijvend:
            naar_schijf(map_)
    finally:
        with suppress(OSError):
            nieuw.unlink(missing_ok=True)


def weiger_verwijzingen(map_: Path) -> None:
    """Refuse a folder with anything below it that is no real folder and no real file."""
    for boven, mappen, bestanden in wandel(map_):
        for naam in mappen:
            eis_map(Path(boven, naam))
        for naam in bestanden:
            eigen_bestand(Path(boven), naam)


def _soort(plek: Path) -> int | None:
    """Return the kind of what lies somewhere, links not followed; None when nothing does."""
    try:
        gezien = plek.lstat()
    except FileNotFoundError:
        return None
    except OSError as fout:
        raise onleesbaar(str(plek), fout) from fout
    if getattr(gezien, "st_reparse_tag", 0) in _VERWIJZINGEN:
        return stat.S_IFLNK
    return gezien.st_mode


def _vreemd(plek: Path, soort: int, hoort: str) -> RaoError:
    if stat.S_ISLNK(soort):
        wat = "een verwijzing (symlink) naar een andere plek"
    else:
        wat = f"geen gewoon bestand of gewone map; rao bewaart daar zelf een {hoort}"
    naam = als_naam(str(plek))
    return RaoError(
        f"'{naam}' is {wat}. rao gebruikt dat niet. Er is niets veranderd.",
        hint=f"Haal alleen '{naam}' zelf weg, of geef het een andere naam. "
        "rao maakt opnieuw wat het nodig heeft.",
    )
