"""Where the other side is: a server, or a folder outside the register whose settings start nothing.

Whoever clones a register may not start programs by it. A folder that comes along with the register
is therefore never used, whatever way its address is written.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling.adres import is_map, pad_van_map
from rao_cli.store.git.aanroep.config import read_config, sleutel_die_start
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.ver.kant import AndereKant
from rao_cli.store.git.ver.netwerk import make_netgit

#: Where git itself looks for a repository, in this order, when it is given the name of a folder.
_ACHTERVOEGSELS: Final = ("/.git", "", ".git/.git", ".git")
#: What a folder may set and rao turns off while git is busy there, see netwerk.py.
_STAAT_UIT: Final = frozenset({"core.hookspath", "core.fsmonitor", "core.alternaterefscommand"})


def vind_adres(plek: GitPlek, remote: str, kant: AndereKant) -> str:
    """Return the address for git; RaoError for a folder in the register, or without a full path."""
    if not is_map(remote):
        return remote
    pad = os.path.expanduser(pad_van_map(remote))  # noqa: PTH111 - Path raises for a stranger
    if not os.path.isabs(pad):  # noqa: PTH117 - as above
        raise RaoError(
            f"De map van {kant.naam} ({remote}) heeft op deze computer geen volledig pad.",
            hint=kant.andere_map,
        )
    pad = os.path.normpath(pad)
    for kandidaat in kandidaten(pad):
        if _ligt_in(kandidaat, plek):
            raise RaoError(
                f"De map van {kant.naam} ({remote}) ligt in het register. Zo'n map komt mee "
                "met een kopie en kan programma's starten; rao gebruikt haar niet.",
                hint=kant.andere_map,
            )
    return pad


def weiger_instellingen(adres: str, lock_fd: int | None, kant: AndereKant) -> None:
    """Refuse a folder of which a setting could start a program and that rao cannot turn off."""
    for git_map in kandidaten(adres):
        if not os.path.lexists(git_map / "HEAD"):
            continue
        config = read_config(make_netgit(git_map, lock_fd))
        if (sleutel := sleutel_die_start(config, _STAAT_UIT)) is not None:
            raise RaoError(
                f"De git-instelling '{sleutel}' van de map van {kant.naam} kan een programma "
                "starten of is onbekend. Daarom gebruikt rao die map niet.",
                hint=f"Vraag wie {kant.naam} beheert om die instelling weg te halen uit de "
                f"git-instellingen van {git_map}",
            )


def kandidaten(pad: str) -> Iterator[Path]:
    """Yield what git may take for the repository; a file there points to another folder."""
    for achter in _ACHTERVOEGSELS:
        kandidaat = Path(f"{pad}{achter}")
        yield kandidaat
        if achter.endswith("/.git") and os.path.isfile(kandidaat):  # noqa: PTH113 - Path raises
            yield from _wijst_naar(kandidaat)


def _wijst_naar(bestand: Path) -> Iterator[Path]:
    try:
        with bestand.open("rb") as open_:
            kop, _, doel = os.fsdecode(open_.read(4096)).partition(":")
    except OSError:
        return
    if kop == "gitdir":
        yield bestand.parent / doel.strip()


def _ligt_in(kandidaat: Path, plek: GitPlek) -> bool:
    """Say whether a folder is in the work tree or its git folder, under any name or spelling."""
    verboden = [plek.top, plek.git_dir, plek.common_dir]
    if plek.common_dir.name == ".git":
        verboden.append(plek.common_dir.parent)
    echt = Path(os.path.realpath(kandidaat))
    return any(_zelfde(boven, map_) for boven in (echt, *echt.parents) for map_ in verboden)


def _zelfde(een: Path, ander: Path) -> bool:
    try:
        return een.samefile(ander)
    except OSError:
        return False
