"""Reading what git holds: the files of a commit or of the index, and the bytes of blobs."""

import hashlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, Literal

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer, is_id
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek

LineEnds = Literal["lf", "crlf", "gemengd", "geen"]
#: What no line of a text holds; for git too that makes it a file whose bytes stay.
_GEEN_TEKST: Final = patroon(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]|\r(?!\n)")


def blob_id(data: bytes, algoritme: str) -> str:
    """Return the id git gives these bytes; `algoritme` is sha1 or sha256."""
    return object_id("blob", data, algoritme)


def object_id(soort: str, data: bytes, algoritme: str) -> str:
    """Return the id git gives an object of a kind: blob, tree, commit or tag."""
    som = hashlib.new(algoritme, b"%s %d\0" % (soort.encode(), len(data)), usedforsecurity=False)
    som.update(data)
    return som.hexdigest()


def lege_boom(algoritme: str) -> str:
    """Return the id of the tree without files."""
    return object_id("tree", b"", algoritme)


def naar_lf(data: bytes) -> bytes:
    """Return the same text with LF line ends; what is no text stays, byte for byte."""
    if b"\r\n" not in data or _GEEN_TEKST.search(data):
        return data
    return data.replace(b"\r\n", b"\n")


def zelfde_tekst(een: bytes | None, ander: bytes | None) -> bool:
    """Say whether two files are equal, apart from CRLF and LF. None is a file that is not there."""
    if een is None or ander is None:
        return een is ander
    return een == ander or naar_lf(een) == naar_lf(ander)


def regeleinden(data: bytes) -> LineEnds:
    """Return how the lines of a file end."""
    alle, crlf = data.count(b"\n"), data.count(b"\r\n")
    if not alle:
        return "geen"
    return "lf" if not crlf else "crlf" if crlf == alle else "gemengd"


def met_regeleinden_van(data: bytes, voorbeeld: bytes | None) -> bytes:
    """Return `data` with the line ends of `voorbeeld`, when those are all the same."""
    if _GEEN_TEKST.search(data):
        return data
    match regeleinden(voorbeeld or b""):
        case "lf":
            return naar_lf(data)
        case "crlf":
            return naar_lf(data).replace(b"\n", b"\r\n")
        case _:
            return data


#: What Item.stand says about a file that a sparse checkout leaves out of the work tree.
BUITEN_SPARSE: Final = "S"
#: Modes of an ordinary file; others are links and submodules.
GEWOON: Final = frozenset({"100644", "100755"})
#: Mode of a folder.
MAP: Final = "040000"
#: Mode and blob id.
ModeAndBlob = tuple[str, str]
_GEEN_BESTAND: Final = "000000"
#: More paths than this may not fit on the command line of Windows.
_MAX_PADEN: Final = 50

#: What of a commit was read last: that never changes, so an act need not ask what it read.
_LAATST: Final[dict[tuple[GitPlek, str], dict[str, "Item"]]] = {}
#: The same with its folders, where nothing lies above the register.
_GEHEEL: Final[dict[str, dict[str, "Item"]]] = {}


class Item(msgspec.Struct, frozen=True):
    """One file in a commit or in the index. `stand` is git's letter for its state: H is plain."""

    modus: str
    blob: str
    stand: str = "H"

    @property
    def inhoud(self) -> ModeAndBlob:
        """What git compares: mode and blob."""
        return self.modus, self.blob


def read_commit_id(git: GitCall, rev: str) -> str | None:
    """Return the commit that a ref or other words of git point to; None when there is none."""
    argv = ("--quiet", "--verify", "--end-of-options", f"{rev}^{{commit}}")
    commit = git.probeer("rev-parse", *argv).tekst
    return commit if is_id(commit) else None


def is_voorouder(git: GitCall, een: str, ander: str) -> bool:
    """Say whether one commit is, or leads to, another; where git cannot say, it does not."""
    return git.probeer("merge-base", "--is-ancestor", een, ander).status == 0


def read_refs(git: GitCall, voor: str = "refs") -> dict[str, str]:
    """Return what every ref below `voor` points to."""
    uit = git.run("for-each-ref", "--format=%(objectname) %(refname)", voor).tekst
    return {ref: id_ for id_, _, ref in (regel.partition(" ") for regel in uit.splitlines())}


def tree_items(
    git: GitCall, prefix: str, rev: str, paden: Collection[str] | None = None
) -> dict[str, Item]:
    """Return path → item of all that a commit holds below `prefix`, links and modules too.

    `paden` below `prefix` leaves out the others, as far as that saves work.
    """
    argv = ("ls-tree", "-r", "-z", "--full-tree", rev, *_onder(prefix, paden))
    return _read_boom(git.run(*argv), prefix)


def _read_boom(uitvoer: Uitvoer, prefix: str) -> dict[str, Item]:
    items = {}
    for regel in delen(uitvoer.uit):
        kop, _, pad = regel.partition("\t")
        modus, _, blob = kop.split(" ")
        items[pad.removeprefix(prefix)] = Item(modus, blob)
    return items


@contextmanager
def alvast_commit(
    git: GitCall, plek: GitPlek, commit: str
) -> Iterator[Callable[[], dict[str, Item]]]:
    """Ask for all that a commit holds of a register, and read it once that is called for."""

    def commit_items() -> dict[str, Item]:
        alles = _read_boom(vraag(), plek.prefix)
        items = {pad: item for pad, item in alles.items() if item.modus != MAP}
        _LAATST.clear()
        _LAATST[plek, commit] = items
        _GEHEEL.clear()
        if not plek.prefix:
            _GEHEEL[commit] = alles
        return items

    rev = f"{commit}^{{commit}}"  # a branch may name a tree, which no act can build on
    argv = ("ls-tree", "-r", "-t", "-z", "--full-tree", rev, *_onder(plek.prefix, None))
    with git.alvast(*argv) as vraag:
        yield commit_items


def map_items(git: GitCall, commit: str, mappen: Collection[str]) -> Mapping[str, Item]:
    """Return at least what lies at the top of a commit and in some folders, folders too."""
    if (alles := _GEHEEL.get(commit)) is not None:
        return alles
    veel = len(mappen) > _MAX_PADEN
    waar = ["-r"] if veel else ["--", ".", *(f"{map_}/" for map_ in sorted(mappen))]
    return _read_boom(git.run("ls-tree", "-t", "-z", "--full-tree", commit, *waar), "")


def mappen_boven(pad: str) -> list[str]:
    """Return the folders above a path: a/b/c gives a and a/b."""
    return [pad[:plek] for plek, teken in enumerate(pad) if teken == "/"]


def commit_items_van(
    git: GitCall, plek: GitPlek, commit: str, paden: Collection[str] | None
) -> Mapping[str, Item]:
    """Return at least these paths of it (None: all); git is not asked what was read just now."""
    if (items := _LAATST.get((plek, commit))) is not None:
        return items
    return tree_items(git, plek.prefix, commit, paden)


def index_items(git: GitCall, prefix: str, paden: Collection[str] | None = None) -> dict[str, Item]:
    """Return path → item of the index below `prefix` (of a conflict: its last stage).

    `paden` below `prefix` leaves out the others, as far as that saves work.
    """
    with alvast_index(git, prefix, paden) as vraag:
        return vraag()


@contextmanager
def alvast_index(
    git: GitCall, prefix: str, paden: Collection[str] | None = None
) -> Iterator[Callable[[], dict[str, Item]]]:
    """Ask what `index_items` asks, and read the answer once that is called for."""

    def items() -> dict[str, Item]:
        gevonden = {}
        for regel in delen(vraag().uit):
            kop, _, pad = regel.partition("\t")
            stand, modus, blob, _ = kop.split(" ")
            gevonden[pad.removeprefix(prefix)] = Item(modus, blob, stand)
        return gevonden

    with git.alvast("ls-files", "--stage", "-t", "-z", *_onder(prefix, paden)) as vraag:
        yield items


#: Path from the top → what was there and what is there; None is a file that is not there.
Boomverschil = Mapping[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]


def tree_verschil(git: GitCall, *revs: str) -> Boomverschil:
    """Return path → (before, after) between two trees or of one commit, from the top."""
    with alvast_verschil(git, *revs) as vraag:
        return vraag()


@contextmanager
def alvast_verschil(git: GitCall, *revs: str) -> Iterator[Callable[[], Boomverschil]]:
    """Ask what `tree_verschil` asks, and read the answer once that is called for."""

    def verschil() -> Boomverschil:
        velden = delen(vraag().uit)
        paren = zip(velden[0::2], velden[1::2], strict=True)
        return {pad: read_verschil(regel) for regel, pad in paren}

    vlaggen = ("-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--no-commit-id")
    with git.alvast("diff-tree", *vlaggen, *revs) as vraag:
        yield verschil


def read_verschil(regel: str) -> tuple[ModeAndBlob | None, ModeAndBlob | None]:
    """Return what a raw line of diff-tree says: before and after; None is no file."""
    oud_modus, nieuw_modus, oud, nieuw, _ = regel.removeprefix(":").split(" ")
    return (
        None if oud_modus == _GEEN_BESTAND else (oud_modus, oud),
        None if nieuw_modus == _GEEN_BESTAND else (nieuw_modus, nieuw),
    )


def tree_verhuisd(git: GitCall, *revs: str) -> dict[str, str]:
    """Return old path → new path of the files that moved, changed a little or not."""
    vlaggen = ("-r", "-z", "--name-status", "--find-renames=40%", "--diff-filter=R")
    velden = delen(git.run("diff-tree", *vlaggen, "--no-commit-id", *revs).uit)
    return dict(zip(velden[1::3], velden[2::3], strict=True))


def versies(
    git: GitCall, verschil: Mapping[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]
) -> tuple[dict[str, bytes | None], dict[str, bytes | None]]:
    """Return path → bytes before, and path → bytes after; None is a file that is not there."""
    blobs = read_blobs(git, (wat[1] for paar in verschil.values() for wat in paar if wat))

    def kant(nummer: int) -> dict[str, bytes | None]:
        return {
            pad: blobs[wat[1]] if (wat := paar[nummer]) else None for pad, paar in verschil.items()
        }

    return kant(0), kant(1)


def read_blobs(git: GitCall, blobs: Iterable[str]) -> dict[str, bytes]:
    """Return the bytes of many blobs, with one call of git."""
    gevraagd = list(dict.fromkeys(blobs))
    if not gevraagd:
        return {}
    if not all(map(is_id, gevraagd)):
        raise ValueError(f"no blob id among {gevraagd!r}")
    stdin = "".join(f"{blob}\n" for blob in gevraagd).encode()
    uit = git.run("cat-file", "--batch", "--buffer", stdin=stdin).uit
    gevonden: dict[str, bytes] = {}
    plek = 0
    while plek < len(uit):
        einde = uit.index(b"\n", plek)
        blob, soort, *lengte = uit[plek:einde].decode().split(" ")
        if soort != "blob":
            raise vertaal("cat-file", f"missing blob {blob}", git.map)
        plek = einde + 1 + int(lengte[0])
        gevonden[blob] = uit[einde + 1 : plek]
        plek += 1
    return gevonden


def delen(uit: bytes) -> list[str]:
    """Split what git gives with -z; odd bytes in paths survive a round trip."""
    return [os.fsdecode(deel) for deel in uit.split(b"\0") if deel]


def _onder(prefix: str, paden: Collection[str] | None) -> list[str]:
    if paden and len(paden) <= _MAX_PADEN:
        return ["--", *(prefix + pad for pad in sorted(paden))]
    return ["--", prefix] if prefix else []
