"""Stop a merge or rebase of a person so that nothing of his work is lost: as it was before.

What he typed to settle it is read first; of what is neither side's text a copy is kept.
"""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.samen.markeringen import heeft_markeringen
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import (
    GEWOON,
    Item,
    ModeAndBlob,
    blob_id,
    delen,
    read_blobs,
    tree_items,
)
from rao_cli.store.git.lezen.tak.begonnen import Begonnen
from rao_cli.store.git.lezen.werkmap import read_werk, remove_werk, write_werk

#: What git leaves of it; the folder of a rebase goes last: as long as it is there, this goes on.
_RESTEN: Final = (
    *("MERGE_MODE", "MERGE_MSG", "AUTO_MERGE", "REBASE_HEAD", "CHERRY_PICK_HEAD"),
    *("MERGE_HEAD", "rebase-merge", "rebase-apply"),
)
_KOPIEEN: Final = "bewaard"


class Halfwerk(msgspec.Struct, frozen=True):
    """The folder as it is while git waits; paths from the top of the work tree."""

    #: What has to be put back: path → its bytes now.
    werk: Mapping[str, bytes | None]
    #: Path → item in our line.
    ons: Mapping[str, Item]
    #: Files in which nothing was settled: the marks of git are still in there, or nobody looked.
    open: frozenset[str]
    #: What is nobody's but this person's.
    getypt: frozenset[str]

    @property
    def half(self) -> list[str]:
        """What somebody was typing, and did not finish."""
        return sorted(self.getypt & self.open)


def lees_halfwerk(git: GitCall, plek: GitPlek, begonnen: Begonnen) -> Halfwerk:
    """Read the folder; RaoError when something lies there that is no file."""
    ons, index = tree_items(git, "", begonnen.ons), _index(git)
    anders = {
        pad
        for pad in ons.keys() | index.keys()
        if index.get(pad) != {0: ons[pad].inhoud if pad in ons else None}
    }
    werk = {pad: read_werk(plek.top, pad) for pad in sorted(anders) if _is_bestand(pad, ons, index)}
    hun = tree_items(git, "", begonnen.hun)
    bekend: dict[str, set[str]] = {
        pad: {blob for _, blob in filter(None, index.get(pad, {}).values())}
        | {kant[pad].blob for kant in (ons, hun) if pad in kant}
        for pad in werk
    }
    inhoud = read_blobs(git, {blob for blobs in bekend.values() for blob in blobs})
    open_ = {pad for pad, data in werk.items() if data is not None and heeft_markeringen(data)}
    getypt = {
        pad
        for pad, data in werk.items()
        if data is not None
        and blob_id(data, plek.algoritme) not in bekend[pad]
        and not _is_van_git(data, [inhoud[blob] for blob in bekend[pad]], open_=pad in open_)
    }
    open_ |= {pad for pad in werk if index.get(pad, {}).keys() - {0} and pad not in getypt}
    return Halfwerk(werk, ons, frozenset(open_), frozenset(getypt))


def _is_bestand(
    pad: str, ons: Mapping[str, Item], index: Mapping[str, Mapping[int, ModeAndBlob | None]]
) -> bool:
    """Say whether a path is an ordinary file on all sides; links and modules git puts back."""
    modi = {wat[0] for wat in index.get(pad, {}).values() if wat}
    return modi | ({ons[pad].modus} if pad in ons else set()) <= GEWOON


def _is_van_git(data: bytes, bekend: list[bytes], *, open_: bool) -> bool:
    """Say whether git itself made a file with marks: every other line is of one of the versions."""
    if not open_:
        return False
    regels = {regel for een in bekend for regel in een.splitlines()}
    return all(
        regel in regels or regel[:7] in {b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>"}
        for regel in data.splitlines()
    )


def _index(git: GitCall) -> dict[str, dict[int, ModeAndBlob | None]]:
    """Return path → stage → what stands in the index."""
    items: dict[str, dict[int, ModeAndBlob | None]] = {}
    for regel in delen(git.run("ls-files", "--stage", "-z").uit):
        kop, _, pad = regel.partition("\t")
        modus, blob, fase = kop.split(" ")
        items.setdefault(pad, {})[int(fase)] = (modus, blob)
    return items


def zet_terug(git: GitCall, plek: GitPlek, begonnen: Begonnen, half: Halfwerk) -> list[Path]:
    """Make folder, index and branch as before the merge; returns the copies of what was typed.

    Killed half-way it is done again: git still says that it is busy until the very end.
    """
    kopieen = [_bewaar(plek, pad, half.werk[pad] or b"") for pad in sorted(half.getypt)]
    inhoud = read_blobs(git, {half.ons[pad].blob for pad in half.werk if pad in half.ons})
    try:
        for pad in half.werk:
            _zet(plek, pad, inhoud[half.ons[pad].blob] if pad in half.ons else None)
        git.run("read-tree", begonnen.ons)
        git.run("symbolic-ref", "HEAD", begonnen.tak.ref)
        for naam in _RESTEN:
            _ruim_op(plek.git_dir / naam)
    except OSError as fout:
        raise vertaal_os(f"de map {plek.top} niet terugzetten", fout) from fout
    return kopieen


def _zet(plek: GitPlek, pad: str, data: bytes | None) -> None:
    if read_werk(plek.top, pad) == data:
        return
    if data is None:
        remove_werk(plek.top, pad)
        return
    tijdelijk = eigen_map(plek.git_dir, maak=True) / "terugzetten"
    try:
        write_werk(plek.top, pad, data, tijdelijk)
    finally:
        with suppress(OSError):
            tijdelijk.unlink(missing_ok=True)


def _bewaar(plek: GitPlek, pad: str, data: bytes) -> Path:
    """Keep a copy of what a person typed, under a name that no earlier copy has."""
    map_ = eigen_map(plek.git_dir, _KOPIEEN, maak=True)
    naam = pad.replace("/", "_")
    for nummer in range(1000):
        doel = map_ / (f"{nummer}-{naam}" if nummer else naam)
        try:
            if doel.is_file() and doel.read_bytes() == data:
                return doel
            with doel.open("xb") as bestand:
                bestand.write(data)
        except FileExistsError:
            continue
        except OSError as fout:
            raise vertaal_os(f"geen kopie bewaren in {map_}", fout) from fout
        return doel
    raise RaoError(f"In {map_} staan te veel kopieën.", hint="Ruim daar eerst op.")


def _ruim_op(pad: Path) -> None:
    if pad.is_dir():
        shutil.rmtree(pad)
    else:
        pad.unlink(missing_ok=True)
