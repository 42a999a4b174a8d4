"""What a person changed by hand: the work tree beside a commit, without ever asking `git status`.

`git status` runs filters and monitors that the settings of a copied folder name; hashing does not.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from rao_cli.model.errors import RaoError
from rao_cli.model.systeem import waarom
from rao_cli.store.blob import blob_id, naar_lf, zelfde_tekst
from rao_cli.store.git_call import GitCall
from rao_cli.store.git_fout import vertaal
from rao_cli.store.git_lezen import BUITEN_SPARSE, delen, index_items, read_blobs
from rao_cli.store.git_plek import Plek

Handwerk = Literal["gewijzigd", "nieuw", "weg"]

_GIT: Final = ".git"


def vergelijk(
    plek: Plek, git: GitCall, blobs: Mapping[str, str], prefixes: Sequence[str]
) -> dict[str, Handwerk]:
    """Compare path → blob id of a commit with the work tree below `prefixes`."""
    root = plek.top / plek.prefix
    aanwezig = set(_bestanden(root, prefixes))
    edits: dict[str, Handwerk] = dict.fromkeys(_weg(plek, git, blobs.keys() - aanwezig), "weg")
    edits |= dict.fromkeys(_niet_genegeerd(plek, git, aanwezig - blobs.keys()), "nieuw")
    verdacht = {}
    for pad in blobs.keys() & aanwezig:
        data = _lees(root / pad)
        if data is None or not _zelfde_id(data, blobs[pad], plek.algoritme):
            verdacht[pad] = data
    inhoud = read_blobs(git, (blobs[pad] for pad in verdacht))
    for pad, data in verdacht.items():
        if not zelfde_tekst(data, inhoud[blobs[pad]]):
            edits[pad] = "gewijzigd"
    return dict(sorted(edits.items()))


def _weg(plek: Plek, git: GitCall, paden: set[str]) -> set[str]:
    """Leave out what a sparse checkout leaves out on purpose."""
    index = index_items(git, plek.prefix) if paden else {}
    return {pad for pad in paden if pad not in index or index[pad].stand != BUITEN_SPARSE}


def _zelfde_id(data: bytes, blob: str, algoritme: str) -> bool:
    """Compare by id, so that hardly any blob is read; a CRLF checkout of LF text is equal too."""
    return blob_id(data, algoritme) == blob or blob_id(naar_lf(data), algoritme) == blob


def _lees(pad: Path) -> bytes | None:
    """Read an ordinary file; a link or another kind of file in its place is never equal."""
    try:
        return pad.read_bytes() if not pad.is_symlink() and pad.is_file() else None
    except OSError as fout:
        raise RaoError(
            f"rao kan het bestand {pad} niet lezen.",
            hint=f"Kijk of u het mag openen. Het systeem zegt: {waarom(fout)}.",
        ) from fout


def _bestanden(root: Path, prefixes: Sequence[str]) -> Iterator[str]:
    for prefix in dict.fromkeys(p.strip("/") for p in prefixes):
        begin = root / prefix
        if begin.is_dir() and not begin.is_symlink():
            yield from _loop(begin, f"{prefix}/" if prefix else "")
        elif os.path.lexists(begin):
            yield prefix


def _loop(map_: Path, begin: str) -> Iterator[str]:
    """Walk without following links, and not into another repository."""
    try:
        items = list(os.scandir(map_))
    except OSError:
        return
    if begin and any(item.name == _GIT for item in items):
        return
    for item in items:
        if item.name.lower() == _GIT:
            continue
        if item.is_dir(follow_symlinks=False):
            yield from _loop(Path(item.path), f"{begin}{item.name}/")
        else:
            yield begin + item.name


def _niet_genegeerd(plek: Plek, git: GitCall, paden: set[str]) -> set[str]:
    """Leave out what .gitignore leaves out."""
    if not paden:
        return set()
    stdin = b"".join(os.fsencode(plek.prefix + pad) + b"\0" for pad in sorted(paden))
    # check-ignore takes no literal paths (git 2.39 refuses); ours never begin with a colon.
    env = {"GIT_LITERAL_PATHSPECS": "0"}
    uitvoer = git.probeer("check-ignore", "-z", "--stdin", stdin=stdin, env=env)
    if uitvoer.status > 1:  # 1 says: nothing is ignored
        raise vertaal("check-ignore", uitvoer.fout, plek.top)
    return paden - {pad.removeprefix(plek.prefix) for pad in delen(uitvoer.uit)}
