"""Where the git repository of a folder lies; refuses places where nothing can be committed."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord, als_woorden
from rao_cli.store.git.aanroep.call import GitCall, git_versie
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.pijpen import weiger_pijpen

#: Lines that `rev-parse` gives for the questions of `zoek_plek`.
_REGELS: Final = 7
#: Fewer lines say nothing at all.
_MINSTENS: Final = 2
_ALGORITMES: Final = frozenset({"sha1", "sha256"})
#: What in a folder `.git` says which repository it is, and of what kind; first the folder itself.
_BEPALEND: Final = ("", "HEAD", "commondir", "config", "config.worktree")
#: What git said of a folder, and how it looked then.
_GEVONDEN: Final[dict[Path, tuple[list[object], "GitPlek | None"]]] = {}


class GitPlek(msgspec.Struct, frozen=True):
    """One work tree: its top, its git folder, the folder shared by all work trees."""

    top: Path
    git_dir: Path
    common_dir: Path
    #: Register folder below the top, with a slash at its end; "" when it is the top.
    prefix: str
    #: sha1 or sha256
    algoritme: str

    def ophaalopdracht(self, paden: Iterable[str]) -> str:
        """Return the command that restores paths (from the top) in work tree and index.

        It names HEAD: the index may hold the version before a commit, and restoring from it would
        undo what was decided. It names the folder, so that it does the same wherever one stands.
        """
        return self._opdracht("restore --source=HEAD --staged --worktree", paden)

    def terugzetopdracht(self, commit: str, paden: Iterable[str]) -> str:
        """Return the command that gives paths (from the top) the text that a commit has."""
        return self._opdracht(f"restore --source={commit}", paden)

    def vergeetopdracht(self, paden: Iterable[str]) -> str:
        """Return the command that makes git forget what was put ready for paths (from the top)."""
        return self._opdracht("restore --staged", paden)

    def opruimopdracht(self, paden: Iterable[str]) -> str:
        """Return the command that removes paths (from the top) which git knows nowhere any more."""
        return self._opdracht("clean --quiet --force -d", paden)

    def _opdracht(self, wat: str, paden: Iterable[str]) -> str:
        # Keep git from reading a[1].md as a pattern: it would take a1.md along.
        letterlijk = (f":(literal){pad}" if "[" in pad else pad for pad in paden)
        return f"git -C {als_woord(str(self.top))} {wat} -- {als_woorden(letterlijk)}"


def zoek_plek(map_: Path) -> GitPlek | None:
    """Find the repository that holds a folder; None when there is none, RaoError when unusable.

    Many parts of one command ask this: git is asked again only when something moved.
    """
    map_ = map_.absolute()
    nu = list(_wat_bepaalt(map_))
    eerder, plek = _GEVONDEN.get(map_, ([], None))
    if plek is None or eerder != nu:
        plek = _vraag_plek(map_)
        _GEVONDEN[map_] = (nu, plek)
    return plek


def _wat_bepaalt(map_: Path) -> Iterator[object]:
    """Yield what is otherwise when git would find another repository, or find it otherwise."""
    yield sorted(paar for paar in os.environ.items() if paar[0].startswith("GIT_"))
    for boven in (map_, *map_.parents):
        for naam in _BEPALEND:
            yield aanzien(boven / ".git" / naam)
        if os.path.lexists(boven / ".git"):
            break


def aanzien(pad: Path) -> tuple[int, ...] | None:
    """Return what tells a file from another version of it; of a folder not what lies in it."""
    try:
        gezien = pad.stat()
    except (OSError, ValueError):
        return None
    zelf = (gezien.st_dev, gezien.st_ino, gezien.st_mode, gezien.st_uid)
    return zelf if stat.S_ISDIR(gezien.st_mode) else (*zelf, gezien.st_size, gezien.st_mtime_ns)


def _vraag_plek(map_: Path) -> GitPlek | None:
    if not os.path.isdir(map_):  # noqa: PTH112 - Path.is_dir raises where one may not look
        raise RaoError(
            f"De map {map_} bestaat niet, of u mag er niet in.",
            hint="Kijk of u de naam goed hebt getypt.",
        )
    pijpen = weiger_pijpen(map_)
    next(pijpen, None)
    if not _kan_er_zijn(map_):
        return None
    vraag = (
        "--is-bare-repository",
        "--is-inside-work-tree",
        "--absolute-git-dir",
        "--git-common-dir",
        "--show-object-format",
        "--show-prefix",
        "--show-toplevel",
    )
    with GitCall(map_).alvast("rev-parse", *vraag, eis=False) as antwoord:
        next(pijpen, None)
        uitvoer = antwoord()
    regels = uitvoer.tekst.split("\n")
    if len(regels) != _REGELS or regels[4] not in _ALGORITMES:
        git_versie()  # an old git repeats a question that it does not know
    if len(regels) < _MINSTENS:
        if "not a git repository" in uitvoer.fout and not os.path.lexists(map_ / ".git"):
            return None
        raise vertaal("rev-parse", uitvoer.fout, map_)
    _weiger_zonder_werkmap(map_, regels)
    if uitvoer.status:
        raise vertaal("rev-parse", uitvoer.fout, map_)
    if len(regels) != _REGELS:
        raise RaoError(
            f"In de naam van de map {map_} staat een regeleinde. Daar kan rao niet werken.",
            hint="Geef de map een andere naam.",
        )
    _, _, git_dir, common, algoritme, prefix, top = regels
    return _controleer(
        GitPlek(Path(top), Path(git_dir), _absoluut(map_, common), prefix, algoritme)
    )


def _kan_er_zijn(map_: Path) -> bool:
    """Say whether git could find a repository: not without one of these in a folder on its way up.

    Starting git to hear that takes as long as reading thirty lists.
    """
    echt = Path(os.path.realpath(map_))
    hoger = (echt, *echt.parents)
    return any(os.path.lexists(boven / naam) for boven in hoger for naam in (".git", "HEAD"))


def _weiger_zonder_werkmap(map_: Path, regels: list[str]) -> None:
    if regels[0] == "true":
        raise RaoError(
            f"{map_} is een kale (bare) git-map: er staan geen bestanden in.",
            hint="Maak een gewone kopie met `git clone` en werk daarin.",
        )
    if regels[1] != "true":
        raise RaoError(
            f"{map_} is een map van git zelf.",
            hint="Ga naar de map waar de bestanden van het register staan.",
        )


def _absoluut(map_: Path, pad: str) -> Path:
    return Path(os.path.realpath(map_.absolute() / pad))


def _controleer(plek: GitPlek) -> GitPlek:
    """Refuse a work tree that lies apart from its git folder (core.worktree)."""
    if not os.path.lexists(plek.top / ".git"):
        raise RaoError(
            f"De bestanden in {plek.top} horen bij een git-map die ergens anders staat "
            "(core.worktree). rao werkt daar niet.",
            hint="Maak een gewone kopie met `git clone` of `git worktree add`.",
        )
    return plek
