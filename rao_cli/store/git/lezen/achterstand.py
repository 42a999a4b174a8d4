"""A change that is committed while work tree or index still holds the version before it.

Taken for hand edits that version would be committed, and undo what was decided. The private folder
of a change is the marker: a run that was killed leaves it, and a run whose projection failed keeps
it, with a list of what stayed behind. Its name is the id of the change, and the commit carries the
same; so rao recognises the state for certain, and says what to do.

A path is settled once its file is as committed, or git has seen it so: an index entry with the
time of the file. In doubt it lags: refusing costs a step, a wrong guess costs a decision.
"""

import re
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, TypedDict

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import (
    MERK,
    eigen_map,
    eis_map,
    namen_in,
    read_json,
)
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import GELIJK, LIJST, MEE, Achter, Waar, markeer
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.objecten import (
    Item,
    ModeAndBlob,
    blob_id,
    index_items,
    met_regeleinden_van,
    read_blobs,
    tree_items,
    tree_verhuisd,
    tree_verschil,
    zelfde_tekst,
)
from rao_cli.store.git.lezen.sprong import (
    read_sprong,
    sprong_elders,
    sprong_op,
    sprong_tussen,
)
from rao_cli.store.git.lezen.werkmap import read_werk

_ID: Final = patroon(r"[0-9a-f]{20}")
#: What git says of a branch before its first commit.
_NOG_LEEG: Final = patroon(r"unknown revision|not have any commits yet|bad default revision")
_GEZIEN: Final = patroon(r"^\s+mtime: (?!0:)", re.MULTILINE)


class _Beeld(msgspec.Struct, frozen=True):
    """What HEAD and index hold, and the versions around one change."""

    head: Mapping[str, Item]
    index: Mapping[str, Item]
    verschil: Mapping[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]
    inhoud: Mapping[str, bytes]

    def tekst(self, versie: ModeAndBlob | None) -> bytes | None:
        """Return the bytes of a version; None when the file was not there."""
        return None if versie is None else self.inhoud[versie[1]]


class _Lijst(TypedDict):
    """What the list of a change that did not end holds."""

    map: list[str]
    index: list[str]


class _Merk(msgspec.Struct, frozen=True):
    """The private folder of a change that did not end, as it was left."""

    map_: Path
    id: str
    #: Empty: it is not on this branch.
    commit: str
    #: The words of git that name what it changed: a commit, or two for a jump.
    tussen: Sequence[str]
    #: How many commits came before: what lies in the work tree is as old as the first of them.
    ouder: int
    #: What it could not bring up to date; None when it never came to say so.
    lijst: _Lijst | None
    #: Work of a person that it took in.
    mee: Mapping[str, str]
    #: Files that already were as it committed them: what is otherwise by now, a person changed.
    gelijk: Collection[str]


def zoek_halverwege(git: GitCall, plek: GitPlek, *, opruimen: bool) -> dict[str, Achter]:
    """Return the paths, from the top, that lag behind; `opruimen` removes what is settled."""
    merken = sorted(_merken(git, plek), key=lambda merk: merk.ouder)
    gehad = {pad: blob for merk in merken if merk.commit for pad, blob in merk.mee.items()}
    achter: dict[str, Achter] = {}
    for merk in merken:
        paden = dict(_achter(git, plek, merk, gehad)) if merk.commit else {}
        for pad, hoe in paden.items():
            if hoe.eigen and pad in achter:
                continue  # older than two changes is not somebody's own either
            achter[pad] = hoe
        # On another branch it may still count: then the marker waits for whoever goes back there.
        elders = not merk.commit and _is_elders(git, merk)
        if opruimen and not paden and not elders and not merk.mee.keys() & achter.keys():
            with suppress(RecursionError):  # folders in it that rao did not make
                shutil.rmtree(merk.map_, ignore_errors=True)
        elif opruimen and paden:
            _onthoud(merk, paden)
    return achter


def _merken(git: GitCall, plek: GitPlek) -> Iterator[_Merk]:
    basis = eigen_map(plek.git_dir)
    for naam in namen_in(basis):
        if not naam.startswith(MERK):
            continue
        map_ = basis / naam
        eis_map(map_)
        id_ = naam.removeprefix(MERK)
        sprong = read_sprong(map_)
        commit = sprong_op(git, sprong) if sprong else commit_van(git, id_, "HEAD")
        tussen = sprong_tussen(plek, sprong) if sprong else ("--root", commit or "")
        ouder = int(git.run("rev-list", "--count", commit).tekst) if commit else 0
        lijst, mee = read_json(map_, LIJST, _Lijst), read_json(map_, MEE, dict[str, str])
        gelijk = read_json(map_, GELIJK, dict[str, None]) or {}
        yield _Merk(map_, id_, commit or "", tussen, ouder, lijst, mee or {}, gelijk)


def _is_elders(git: GitCall, merk: _Merk) -> bool:
    """Say whether a change that is not on this branch is on another one."""
    if (sprong := read_sprong(merk.map_)) is not None:
        return sprong_elders(git, sprong)
    return commit_van(git, merk.id, "--branches") is not None


def _onthoud(merk: _Merk, paden: Collection[str]) -> None:
    """Keep only what lags still: what a person changes after that in another file is his work."""
    bestand = [pad for pad in paden if merk.lijst is None or pad in merk.lijst["map"]]
    over: dict[Waar, Sequence[str]] = {"map": bestand, "index": list(paden)}
    if over != merk.lijst:
        markeer(merk.map_, over)


def _achter(
    git: GitCall, plek: GitPlek, merk: _Merk, gehad: Mapping[str, str]
) -> Iterator[tuple[str, Achter]]:
    """Yield the paths of a change that are not up to date; `gehad` is work that is committed."""
    beeld, lijst = _bekijk(git, merk.tussen), merk.lijst
    for pad, (oud, nieuw) in beeld.verschil.items():
        head = beeld.head[pad].inhoud if pad in beeld.head else None
        index = beeld.index[pad].inhoud if pad in beeld.index else None
        werk, leesbaar = _werk(plek, pad)
        was, hoort = beeld.tekst(oud), beeld.tekst(head)
        in_git = head is not None or index is not None
        hoe = Achter(eigen=False, head=head, in_git=in_git, werk=werk, hoort=_als(werk, was, hoort))
        if pad in merk.gelijk:
            hoe = replace(hoe, hoort=werk)
        if pad in merk.gelijk or (
            leesbaar and any(zelfde_tekst(werk, tekst) for tekst in (hoort, beeld.tekst(nieuw)))
        ):
            # The index alone: only a commit made with git itself could undo something.
            if index == oud != head and (lijst is None or pad in lijst["index"]):
                yield pad, hoe
        elif (lijst is None or pad in lijst["map"]) and not (
            index is not None and index in {head, nieuw} and _heeft_git_gezien(git, pad)
        ):
            in_index = index in {oud, nieuw, head}
            is_gehad = werk is not None and gehad.get(pad) == blob_id(werk, plek.algoritme)
            if is_gehad or (leesbaar and zelfde_tekst(werk, was) and in_index):
                yield pad, hoe
            else:
                from rao_cli.store.git.lezen.samenvoegen import voeg_samen  # each act loads this

                naar = tree_verhuisd(git, *merk.tussen).get(pad, "") if hoort is None else ""
                nu = beeld.tekst(beeld.head[naar].inhoud) if naar in beeld.head else hoort
                samen = voeg_samen(git, werk, was, nu) if in_index else None
                yield pad, replace(hoe, eigen=True, samen=samen, naar=naar)


def _als(werk: bytes | None, was: bytes | None, hoort: bytes | None) -> bytes | None:
    """Return what is committed, with the line ends of a work tree that has others."""
    return hoort if hoort is None or werk == was else met_regeleinden_van(hoort, werk)


def _bekijk(git: GitCall, tussen: Sequence[str]) -> _Beeld:
    verschil = tree_verschil(git, *tussen)
    head = tree_items(git, "", "HEAD")
    versies = [versie for paar in verschil.values() for versie in paar if versie is not None]
    blobs = [blob for _, blob in versies] + [head[pad].blob for pad in verschil if pad in head]
    return _Beeld(head, index_items(git, ""), verschil, read_blobs(git, blobs))


def _werk(plek: GitPlek, pad: str) -> tuple[bytes | None, bool]:
    """Return the bytes of a file, and whether there is a file at all that can be read, or none."""
    try:
        return read_werk(plek.top, pad), True
    except RaoError:  # a folder or a link in its place, or no right to read
        return None, False


def _heeft_git_gezien(git: GitCall, pad: str) -> bool:
    """Say whether git once had the file in the work tree as it is in the index.

    Only then the entry has the time of that file; rao writes entries without it. A format that we
    do not know counts as no.
    """
    return _GEZIEN.search(git.run("ls-files", "--debug", "--", pad).tekst) is not None


def commit_van(git: GitCall, wijziging_id: str, waar: str) -> str | None:
    """Find the commit of a change from HEAD or on a branch, None when it is not there.

    RaoError when git cannot say: whoever takes that for no throws a marker away that counts.
    """
    if not _ID.fullmatch(wijziging_id):
        return None
    zoek = f"--grep=^{SLEUTEL_WIJZIGING}: {wijziging_id}$"
    uitvoer = git.probeer("log", "-1", "--format=%H", zoek, waar)
    if uitvoer.status and not _NOG_LEEG.search(uitvoer.fout):
        raise vertaal("log", uitvoer.fout, git.map)
    return uitvoer.tekst or None
