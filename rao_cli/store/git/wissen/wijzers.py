"""What git left lying in its folder that names a commit: some of it counts, most is left over."""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import read_commit_id

#: As long as one of these is there, git is busy with something in that work tree.
_BEZIG: Final = (
    *("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "BISECT_START"),
    *("rebase-merge", "rebase-apply", "sequencer"),
)
#: One commit that git remembers for who wants to go back; of `FETCH_HEAD` each line is one.
_VORIGE: Final = ("ORIG_HEAD", "FETCH_HEAD")
#: The message that somebody typed last.
_TEKSTEN: Final = ("COMMIT_EDITMSG", "MERGE_MSG", "SQUASH_MSG")
_ID: Final = patroon(rb"(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])")


def git_mappen(plek: GitPlek) -> list[Path]:
    """Return the folder that all work trees share, and the own folder of each other one."""
    andere = plek.common_dir / "worktrees"
    return [plek.common_dir, *(sorted(andere.iterdir()) if andere.is_dir() else ())]


def andere_hoofden(git: GitCall, plek: GitPlek) -> Iterator[tuple[str, str]]:
    """Yield name and commit of each other work tree."""
    for map_ in git_mappen(plek):
        naam = f"worktrees/{map_.name}" if map_ != plek.common_dir else "main-worktree"
        if os.path.samefile(map_, plek.git_dir):  # noqa: PTH121 - as git names it
            continue
        if (commit := read_commit_id(git, f"{naam}/HEAD")) is not None:
            yield map_.name if map_ != plek.common_dir else plek.common_dir.parent.name, commit


def in_gebruik(plek: GitPlek) -> set[str]:
    """Return the objects that git works with in some work tree, and that no ref may hold."""
    return {id_ for map_ in git_mappen(plek) for bestand in _bezig(map_) for id_ in _ids(bestand)}


def _bezig(map_: Path) -> Iterator[Path]:
    for naam in _BEZIG:
        plek = map_ / naam
        if plek.is_dir():
            yield from (pad for pad in plek.rglob("*") if pad.is_file())
        elif plek.is_file():
            yield plek


def _ids(bestand: Path) -> list[str]:
    with suppress(OSError):
        return _namen(bestand.read_bytes())
    return []


def ruim_wijzers(plek: GitPlek, weg: frozenset[str], onderwerpen: Collection[str]) -> None:
    """Take away what is left over and names a commit of `weg`, or has one of these subjects."""
    for map_ in git_mappen(plek):
        for naam in _VORIGE:
            _haal_weg(map_ / naam, lambda regel: not weg.isdisjoint(_namen(regel)))
        if not any((map_ / naam).exists() for naam in _BEZIG):
            for naam in _TEKSTEN:
                _haal_tekst_weg(map_ / naam, onderwerpen)


def zeggende_wijzers(plek: GitPlek, is_weg: Callable[[str], bool]) -> list[Path]:
    """Return those that say it: a message that was typed last, the name of what was fetched."""
    return [een for een in _teksten(plek) if is_weg(_tekst(een))]


def ruim_zeggende_wijzers(plek: GitPlek, is_weg: Callable[[str], bool]) -> None:
    """Take them away; of what was fetched the lines that say it."""
    for bestand in zeggende_wijzers(plek, is_weg):
        if bestand.name in _VORIGE:
            _haal_weg(bestand, lambda regel: is_weg(regel.decode("utf-8", "replace")))
        else:
            bestand.unlink()


def _teksten(plek: GitPlek) -> Iterator[Path]:
    for map_ in git_mappen(plek):
        bezig = any((map_ / naam).exists() for naam in _BEZIG)
        namen = _VORIGE if bezig else (*_VORIGE, *_TEKSTEN)
        yield from (map_ / naam for naam in namen if (map_ / naam).is_file())


def _tekst(bestand: Path) -> str:
    with suppress(OSError):
        return bestand.read_bytes().decode("utf-8", "replace")
    return ""


def maak_index_heel(git: GitCall, plek: GitPlek) -> None:
    """Let the index of this work tree be one file: half of it may name what is not there any more.

    Who set git so (`core.splitIndex`), has it in two again at the next change.
    """
    halve = list(plek.git_dir.glob("sharedindex.*"))
    if halve and not git.probeer("update-index", "--no-split-index").status:
        for bestand in halve:
            with suppress(OSError):
                bestand.unlink()


def _haal_weg(bestand: Path, is_weg: Callable[[bytes], bool]) -> None:
    if not bestand.is_file():
        return
    regels = bestand.read_bytes().splitlines(keepends=True)
    over = [regel for regel in regels if not is_weg(regel)]
    if not over:
        bestand.unlink()
    elif over != regels:
        bestand.write_bytes(b"".join(over))


def _namen(data: bytes) -> list[str]:
    return [gevonden.decode() for gevonden in _ID.findall(data)]


def _haal_tekst_weg(bestand: Path, onderwerpen: Collection[str]) -> None:
    with suppress(FileNotFoundError):
        eerste = bestand.read_bytes().decode("utf-8", "replace").partition("\n")[0]
        if eerste.strip() in onderwerpen:
            bestand.unlink()
