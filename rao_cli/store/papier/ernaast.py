"""What lies in the folder of a register and is not in git: papers, pages, copies of an editor."""

import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from rao_cli.model.bewaring.controlegetal import som_van
from rao_cli.model.plaats import is_eigen
from rao_cli.store.git.lezen.objecten import delen
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from rao_cli.store.inhoud.inzage import GROOTST
from rao_cli.store.los_map import is_gemaakt
from rao_cli.store.papier.uitgegeven import uitgegeven_sommen

#: Folders of other programs, with thousands of files in which nobody writes.
_VAN_PROGRAMMA: Final = frozenset({"node_modules", ".venv", "__pycache__", ".ipynb_checkpoints"})
#: So many bytes are read in all; what comes after that nobody looked into.
_SAMEN: Final = 512 * 1024 * 1024


class Naastbestand(NamedTuple):
    """A file beside git: its path from the register and all that can be read in it.

    `dicht`: there may be more in it than that. `gemaakt`: rao made these bytes, and nobody changed
    them.
    """

    pad: str
    teksten: tuple[str, ...] = ()
    dicht: bool = False
    gemaakt: bool = False

    @property
    def van_rao(self) -> bool:
        """Say whether it can be made anew: a paper or a page, and no part of a register."""
        return self.gemaakt and not is_eigen(self.pad)


def lees_ernaast(repo: Repo) -> Iterator[Naastbestand]:
    """Yield every file in the folder of a register that git ignores or does not know."""
    over, sommen = _SAMEN, uitgegeven_sommen(repo.root)
    with Inhoudlezer() as lezer:
        for pad in _paden(repo):
            data = _read(repo, pad, min(over, GROOTST))
            if data is None:
                yield Naastbestand(pad, dicht=True)
                continue
            over -= len(data)
            inzage = lezer.lees(pad, data)
            teksten = (data.decode("utf-8", "replace"), *([inzage.tekst] if inzage else []))
            eigen = som_van(data) in sommen or is_gemaakt(repo.root / pad)
            yield Naastbestand(pad, teksten, bool(inzage and inzage.dicht), eigen)


def ruim_uitvoer(repo: Repo, pad: str) -> bool:
    """Remove a paper that rao made; says whether it is gone."""
    doel = repo.root / pad
    with suppress(OSError):
        doel.unlink()
    for map_ in doel.parents:
        if map_ == repo.root:
            break
        with suppress(OSError):  # something else is in it
            map_.rmdir()
    return not doel.exists()


def _paden(repo: Repo) -> Iterator[str]:
    prefix = repo.plek.prefix
    uit = repo.git.run("ls-files", "--others", "-z", "--", prefix or ".").uit
    for pad in delen(uit):
        eigen = pad.removeprefix(prefix)
        if _VAN_PROGRAMMA.isdisjoint(PurePosixPath(eigen).parts) and _is_gewoon(repo, eigen):
            yield eigen


def _is_gewoon(repo: Repo, pad: str) -> bool:
    """Say whether it is a file: what is behind a link, or another repository, is elsewhere."""
    try:
        return stat.S_ISREG((repo.root / pad).lstat().st_mode)
    except OSError:
        return False


def _read(repo: Repo, pad: str, meeste: int) -> bytes | None:
    """Return the bytes of a file; None when it is too large, or closed."""
    with suppress(OSError):
        doel = repo.root / pad
        return doel.read_bytes() if doel.stat().st_size <= meeste else None
    return None
