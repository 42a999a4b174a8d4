"""The logs of git: which commit each ref was on, and by what. Lines that name what goes, go."""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import read_refs
from rao_cli.store.git.wissen.refs import STASH
from rao_cli.store.git.wissen.wijzers import git_mappen
from rao_cli.store.schijf import wandel

_VELDEN: Final = 3
_NIEUW: Final = ".rao"
#: So many lines does git take away in one call.
_IN_EENS: Final = 200


def ruim_reflogs(git: GitCall, plek: GitPlek, weg: Collection[str]) -> None:
    """Take the lines that name a commit of `weg` out of every log of every work tree.

    But not of what was put aside (stash): that log is all that leads to it, and it is somebody's.
    """
    if (plek.common_dir / "reftable").is_dir():
        for ref in _met_log(git, plek):
            if ref != STASH:
                haal_weg_met_git(git, ref, weg)
        git.run("pack-refs", "--all")  # until then the lines are still in an older table
        return
    bytes_ = frozenset(een.encode() for een in weg)
    opzij = plek.common_dir / "logs" / STASH
    for log in _logs(plek):
        if log != opzij:
            _herschrijf(log, lambda data: zonder(data, bytes_))


def ruim_logteksten(git: GitCall, plek: GitPlek, is_weg: Callable[[str], bool]) -> None:
    """Let the logs no longer say what `is_weg`: the line stays, but where logs are no files."""
    if (plek.common_dir / "reftable").is_dir():
        for ref in _met_log(git, plek):
            _haal_regels_weg(git, ref, lambda regel: is_weg(regel.partition(" ")[2]), "%H %gs")
        git.run("pack-refs", "--all")
        return
    for log in _logs(plek):
        _herschrijf(log, lambda data: zwijgend(data, is_weg))


def zeggende_logs(git: GitCall, plek: GitPlek, is_weg: Callable[[str], bool]) -> int:
    """Count the logs that say it."""
    if (plek.common_dir / "reftable").is_dir():
        zegt = (is_weg(git.probeer("reflog", "show", r, "--").tekst) for r in _met_log(git, plek))
        return sum(zegt)
    alle = (log.read_bytes() for log in _logs(plek))
    return sum(zwijgend(data, is_weg) != data for data in alle)


def zwijgend(data: bytes, is_weg: Callable[[str], bool]) -> bytes:
    """Return the lines of a log, with another text where it says what goes."""
    regels: list[bytes] = []
    for regel in data.splitlines(keepends=True):
        kop, tab, tekst = regel.partition(b"\t")
        regels.append(kop + tab + (b"rao\n" if is_weg(tekst.decode("utf-8", "replace")) else tekst))
    return b"".join(regels)


def _logs(plek: GitPlek) -> Iterator[Path]:
    for map_ in git_mappen(plek):
        for boven, _, namen in wandel(map_ / "logs"):
            yield from (Path(boven, naam) for naam in namen)


def _herschrijf(log: Path, maak: Callable[[bytes], bytes]) -> None:
    """Write a log anew; what git adds meanwhile goes along."""
    with suppress(FileNotFoundError), log.open("rb") as oud:
        data = oud.read()
        over = maak(data)
        if over == data:
            return
        nieuw = log.with_name(f"{log.name}{_NIEUW}")
        with nieuw.open("wb") as bestand:
            bestand.write(over)
            bestand.flush()
            os.fsync(bestand.fileno())
        nieuw.chmod(log.stat().st_mode)
        erbij = oud.read()
        nieuw.replace(log)
        with log.open("ab") as bestand:
            bestand.write(erbij + oud.read())


def zonder(data: bytes, weg: Collection[bytes]) -> bytes:
    """Return the lines of a log, oldest first, without the commits that go.

    The next line then says that the ref came from where it was before.
    """
    regels: list[bytes] = []
    vorige: bytes | None = None
    for regel in data.splitlines(keepends=True):
        delen = regel.split(b" ", _VELDEN - 1)
        if len(delen) < _VELDEN:
            regels.append(regel)
            continue
        was, werd, rest = delen
        if vorige is None:
            vorige = b"0" * len(was) if was in weg else was
        if werd in weg:
            continue
        if was in weg:
            if vorige == werd:  # it went and came back
                continue
            regel = b" ".join((vorige, werd, rest))  # noqa: PLW2901 - the same line, said anew
        regels.append(regel)
        vorige = werd
    return b"".join(regels)


def haal_weg_met_git(git: GitCall, ref: str, weg: Collection[str]) -> None:
    """Let git itself take the lines out of one log: where logs are no files."""
    _haal_regels_weg(git, ref, lambda commit: commit in weg, "%H")


def _haal_regels_weg(git: GitCall, ref: str, is_weg: Callable[[str], bool], vorm: str) -> None:
    uitvoer = git.probeer("reflog", "show", f"--format={vorm}", ref, "--")
    regels = [] if uitvoer.status else uitvoer.tekst.splitlines()
    # The oldest first: what is newer keeps its number then.
    plekken = [f"{ref}@{{{n}}}" for n, regel in enumerate(regels) if is_weg(regel)][::-1]
    for begin in range(0, len(plekken), _IN_EENS):
        git.run("reflog", "delete", "--rewrite", *plekken[begin : begin + _IN_EENS])


def _met_log(git: GitCall, plek: GitPlek) -> Iterator[str]:
    yield "main-worktree/HEAD"
    yield from (f"worktrees/{map_.name}/HEAD" for map_ in git_mappen(plek)[1:])
    yield from read_refs(git)
