"""Make a copy of a shared register: as `git clone`, but nothing that comes along is started.

Everything is made under a name of its own in the new folder; one rename makes it the git folder,
with a note to make the files. Killed before that nothing is there, killed after it rao finishes.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import BEGIN, MERK, eigen_map
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.sprong import write_sprong
from rao_cli.store.git.samen.geheugen import bewaar_gezien
from rao_cli.store.git.samen.kant import OVERNAME
from rao_cli.store.git.samen.ophalen import Kopiekeuring, NieuweKopie, haal_kopie
from rao_cli.store.git.samen.plek import Deelplek, controleer_adres
from rao_cli.store.git.vastleggen.herstel import maak_heel
from rao_cli.store.git.vastleggen.oprichten import nog_te_maken

#: What a copy is called while it is made; one that was killed may be thrown away.
_ONAF: Final = ".rao-nieuw-"


def kloon(adres: str, map_: Path, keur: Kopiekeuring = lambda _net, _tip: None) -> None:
    """Make a copy of the register at an address in a new or empty folder.

    Git knows the address as `origin` after that, and the branch follows the one there. RaoError,
    and nothing stays: for a folder with something in it, an address that is unsafe, cannot be
    reached or holds no register, for names and links that rao does not make, and for what `keur`
    refuses.
    """
    git_map = map_.absolute() / ".git"
    plek = GitPlek(map_.absolute(), git_map, git_map, "", "sha1")
    voor_git = controleer_adres(plek, adres, OVERNAME)
    _eis_leeg(map_)
    gemaakt = nog_te_maken(map_)
    tijdelijk = map_ / f"{_ONAF}{os.urandom(8).hex()}"
    try:
        map_.mkdir(parents=True, exist_ok=True)
        _ruim_op(map_)
        kopie = haal_kopie(adres, voor_git, tijdelijk, keur)
        _leg_klaar(kopie, adres)
        kopie.git_map.rename(git_map)
    except OSError as fout:
        _ruim_op(map_, gemaakt)
        raise vertaal_os(f"de map {map_} niet maken", fout) from fout
    except BaseException:
        _ruim_op(map_, gemaakt)
        raise
    _ruim_op(map_)
    if zinnen := maak_heel(map_).zinnen:
        raise RaoError(f"De kopie in {map_} is er, maar nog niet af.", hint="\n".join(zinnen))


def _leg_klaar(kopie: NieuweKopie, adres: str) -> None:
    """Note what was seen, and that the files are still to be made."""
    bewaar_gezien(kopie.git_map, Deelplek("origin", adres, kopie.ref), kopie.tip, {})
    merk = eigen_map(kopie.git_map, f"{MERK}{os.urandom(10).hex()}", maak=True)
    (merk / BEGIN).touch()
    write_sprong(merk, None, kopie.tip)


def _eis_leeg(map_: Path) -> None:
    """Refuse a place where something is; what is left of a copy that was killed does not count."""
    try:
        over = [naam for naam in os.listdir(map_) if not naam.startswith(_ONAF)]  # noqa: PTH208
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise RaoError(
            f"'{map_}' is een bestand, geen map.", hint="Noem een map die er nog niet is."
        ) from None
    except OSError as fout:
        raise vertaal_os(f"niet in de map {map_} kijken", fout) from fout
    if over:
        raise RaoError(
            f"De map {map_} is niet leeg. Daar zet rao geen kopie in.",
            hint="Noem een map die er nog niet is, of die leeg is.",
        )


def _ruim_op(map_: Path, gemaakt: Path | None = None) -> None:
    """Remove what is half, and folders that were made for it."""
    with suppress(OSError):
        for half in map_.glob(f"{_ONAF}*"):
            shutil.rmtree(half, ignore_errors=True)
    if gemaakt is not None:
        shutil.rmtree(gemaakt, ignore_errors=True)
