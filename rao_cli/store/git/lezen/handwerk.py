"""What a person changed by hand: the work tree beside a commit, without ever asking `git status`.

`git status` runs filters and monitors that the settings of a copied folder name; hashing does not.
"""

import os
import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec

from rao_cli.model.errors import Onleesbaar
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import is_eigen
from rao_cli.model.register.hulpbestand import is_hulpbestand
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.patronen import vraag_patronen
from rao_cli.store.git.aanroep.pijpen import weiger_onderweg
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import (
    BUITEN_SPARSE,
    blob_id,
    delen,
    index_items,
    naar_lf,
    read_blobs,
    zelfde_tekst,
)
from rao_cli.store.schijf import bestanden, leesbaar, soort

Handwerk = Literal["gewijzigd", "nieuw", "weg"]
#: Says of a file whether nobody wrote in it since it was read as this blob.
Onaangeraakt = Callable[[str, str], bool]


class Negeerregel(msgspec.Struct, frozen=True):
    """A line of .gitignore, or of another file that git reads for this."""

    bestand: str
    nummer: int
    patroon: str


#: Unread it lets everything through that a region keeps out of its history.
_ONGELEZEN: Final = patroon(r"unable to access '([^'\n]*\.gitignore)'")


def vergelijk(
    plek: GitPlek,
    git: GitCall,
    blobs: Mapping[str, str],
    prefixes: Sequence[str],
    onaangeraakt: Onaangeraakt | None = None,
) -> dict[str, Handwerk]:
    """Compare path → blob id of a commit with the work tree below `prefixes`.

    What is untouched since it was that blob, is not read again. Onleesbaar when a part of the
    register cannot be read: it is not removed, and not changed.
    """
    root = plek.top / plek.prefix
    aanwezig = set(_bestanden(root, prefixes))
    edits: dict[str, Handwerk] = dict.fromkeys(_weg(plek, git, blobs.keys() - aanwezig), "weg")
    edits |= dict.fromkeys(_niet_genegeerd(plek, git, aanwezig - blobs.keys()), "nieuw")
    verdacht = {}
    for pad in blobs.keys() & aanwezig:
        if onaangeraakt and onaangeraakt(pad, blobs[pad]):
            continue
        data = _read(root, pad)
        if data is None or not _zelfde_id(data, blobs[pad], plek.algoritme):
            verdacht[pad] = data
    inhoud = read_blobs(git, (blobs[pad] for pad in verdacht))
    for pad, data in verdacht.items():
        if not zelfde_tekst(data, inhoud[blobs[pad]]):
            edits[pad] = "gewijzigd"
    return dict(sorted(edits.items()))


def _weg(plek: GitPlek, git: GitCall, paden: set[str]) -> set[str]:
    """Leave out what a sparse checkout leaves out on purpose."""
    index = index_items(git, plek.prefix) if paden else {}
    return {pad for pad in paden if pad not in index or index[pad].stand != BUITEN_SPARSE}


def _zelfde_id(data: bytes, blob: str, algoritme: str) -> bool:
    """Compare by id, so that hardly any blob is read; a CRLF checkout of LF text is equal too."""
    return blob_id(data, algoritme) == blob or blob_id(naar_lf(data), algoritme) == blob


def _read(root: Path, pad: str) -> bytes | None:
    """Read an ordinary file; a link or another kind of file in its place is never equal."""
    try:
        with leesbaar(f"het bestand {pad}"):
            return (root / pad).read_bytes() if soort(root, pad) == stat.S_IFREG else None
    except Onleesbaar:
        if is_eigen(pad):
            raise
        return None


def _bestanden(root: Path, prefixes: Sequence[str]) -> Iterator[str]:
    for prefix in dict.fromkeys(p.strip("/") for p in prefixes):
        match soort(root, prefix):
            case None:
                pass
            case stat.S_IFDIR:
                yield from bestanden(root, prefix)
            case _:
                yield prefix


def genegeerd(plek: GitPlek, git: GitCall, paden: Collection[str]) -> dict[str, Negeerregel]:
    """Return path → the line of an ignore file of git that leaves it out, for those it does."""
    velden = _check_ignore(plek, git, paden, "--verbose")
    regels = zip(velden[0::4], velden[1::4], velden[2::4], velden[3::4], strict=True)
    return {
        pad.removeprefix(plek.prefix): Negeerregel(bestand, int(nummer), patroon)
        for bestand, nummer, patroon, pad in regels
        if not patroon.startswith("!")
    }


def bewaart_lf(git: GitCall, pad: str, *, autocrlf: bool) -> bool:
    """Say whether `git add` would store a text file with LF (.gitattributes go before autocrlf)."""
    weiger_onderweg(git.map, [pad])
    uitvoer = vraag_patronen(git, "check-attr", "-z", "text", "--", pad)
    if uitvoer.status:
        raise vertaal("check-attr", uitvoer.fout, git.map)
    _, _, text, *_ = delen(uitvoer.uit)
    return autocrlf if text == "unspecified" else text in {"set", "auto"}


def _niet_genegeerd(plek: GitPlek, git: GitCall, paden: set[str]) -> set[str]:
    """Leave out what editors and systems left there, and what .gitignore leaves out."""
    paden = {pad for pad in paden if not is_hulpbestand(pad)}
    return paden - {pad.removeprefix(plek.prefix) for pad in _check_ignore(plek, git, paden)}


def _check_ignore(
    plek: GitPlek, git: GitCall, paden: Collection[str], *vlaggen: str
) -> Sequence[str]:
    if not paden:
        return ()
    weiger_onderweg(plek.top, (plek.prefix + pad for pad in paden))
    stdin = b"".join(os.fsencode(plek.prefix + pad) + b"\0" for pad in sorted(paden))
    # check-ignore takes no literal paths (git 2.39 refuses); ours never begin with a colon.
    env = {"GIT_LITERAL_PATHSPECS": "0"}
    uitvoer = vraag_patronen(git, "check-ignore", *vlaggen, "-z", "--stdin", stdin=stdin, env=env)
    if uitvoer.status > 1:  # 1 says: nothing is ignored
        raise vertaal("check-ignore", uitvoer.fout, plek.top)
    for naam in _ONGELEZEN.findall(uitvoer.fout):  # only a warning for git
        with leesbaar(f"het bestand {naam}"):
            (plek.top / naam).open("rb").close()
    return delen(uitvoer.uit)
