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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import (
    MERK,
    eigen_map,
    eis_map,
    namen_in,
    read_json,
    write_json,
)
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.objecten import (
    Item,
    ModeAndBlob,
    index_items,
    met_regeleinden_van,
    read_blobs,
    tree_items,
    tree_verschil,
    voeg_samen,
    zelfde_tekst,
)
from rao_cli.store.git.lezen.werkmap import read_werk

#: What a change could not bring up to date: the file itself, or only git's index.
Waar = Literal["map", "index"]
_LIJST: Final = "achter.json"
_ID: Final = re.compile(r"[0-9a-f]{20}")
_GEZIEN: Final = re.compile(r"^\s+mtime: (?!0:)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Achter:
    """How a path lags behind HEAD."""

    #: Whether there is something in its place that is nowhere committed.
    eigen: bool
    #: What HEAD has there, as mode and blob; None: nothing.
    head: ModeAndBlob | None
    #: Whether git knows the path at all.
    in_git: bool
    #: What lies in the work tree, and what belongs there.
    werk: bytes | None = None
    hoort: bytes | None = None
    #: Work of a person on the version before, put together with what is committed; None: that
    #: cannot be done without choosing.
    samen: bytes | None = None
    #: Why rao cannot bring it up to date now; empty when it did not try.
    reden: str = ""


@dataclass(frozen=True, slots=True)
class _Beeld:
    """What HEAD and index hold, and the versions around one change."""

    head: Mapping[str, Item]
    index: Mapping[str, Item]
    verschil: Mapping[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]
    inhoud: Mapping[str, bytes]

    def tekst(self, versie: ModeAndBlob | None) -> bytes | None:
        """Return the bytes of a version; None when the file was not there."""
        return None if versie is None else self.inhoud[versie[1]]


def markeer(map_: Path, achter: Mapping[Waar, Sequence[str]]) -> None:
    """Keep in the private folder of a change only what it could not bring up to date.

    When that cannot be written the folder stays without a list: then every path of it counts.
    """
    with suppress(OSError):
        write_json(map_, _LIJST, achter)
    for rest in map_.iterdir():
        if rest.name != _LIJST:
            with suppress(OSError):
                rest.unlink()


def zoek_halverwege(git: GitCall, plek: GitPlek, *, opruimen: bool) -> dict[str, Achter]:
    """Return the paths, from the top, that lag behind; `opruimen` removes what is settled."""
    achter: dict[str, Achter] = {}
    basis = eigen_map(plek.git_dir)
    for naam in namen_in(basis):
        if not naam.startswith(MERK):
            continue
        map_ = basis / naam
        eis_map(map_)
        wijziging_id = map_.name.removeprefix(MERK)
        commit = commit_van(git, wijziging_id, "HEAD")
        paden = {} if commit is None else dict(_achter(git, plek, commit, read_json(map_, _LIJST)))
        for pad, hoe in paden.items():
            if hoe.eigen and pad in achter:
                continue  # older than two changes is not somebody's own either
            achter[pad] = hoe
        # On another branch it may still count: then the marker waits for whoever goes back there.
        elders = commit is None and commit_van(git, wijziging_id, "--branches") is not None
        if opruimen and not paden and not elders:
            shutil.rmtree(map_, ignore_errors=True)
    return achter


def weiger_halverwege(plek: GitPlek, achter: Mapping[str, Achter]) -> None:
    """Refuse to build on paths that lag behind."""
    if achter:
        raise RaoError(loopt_achter(achter), hint=uitweg(plek, achter))


def loopt_achter(paden: Collection[str]) -> str:
    """Say which files lag behind, and since when."""
    return (
        f"De map loopt achter op wat is vastgelegd: {', '.join(sorted(paden))}. "
        "Een eerdere opdracht van rao heeft de map niet kunnen afmaken."
    )


def uitweg(plek: GitPlek, achter: Mapping[str, Achter]) -> str:
    """Say what keeps rao from bringing the folder up to date, and what a person does about it."""
    redenen = sorted({hoe.reden for hoe in achter.values() if hoe.reden})
    regels = [f"rao kan de map nu niet bijwerken: {reden}." for reden in redenen]
    if not all(hoe.eigen for hoe in achter.values()):
        regels.append("Zodra dat kan, doet rao het zelf, bij de volgende opdracht.")
    eigen = {pad: hoe for pad, hoe in sorted(achter.items()) if hoe.eigen}
    if samen := [pad for pad, hoe in eigen.items() if hoe.samen is not None]:
        regels.append(
            f"In {', '.join(samen)} staat werk van uzelf. Leg dat vast met `rao bewaar`: "
            "rao voegt het samen met wat al is vastgelegd."
        )
    regels += _opdrachten(plek, {pad: hoe for pad, hoe in eigen.items() if hoe.samen is None})
    return "\n".join(regels)


def _opdrachten(plek: GitPlek, eigen: Mapping[str, Achter]) -> Iterator[str]:
    """Say how the committed version comes back where somebody's own work stands in its way."""
    if not eigen:
        return
    yield (
        f"Wat er nu staat in {', '.join(eigen)} is nergens vastgelegd en gaat hiermee weg. "
        "Maak er eerst een kopie van, buiten het register. "
        "Neem uw eigen wijziging daarna opnieuw over."
    )
    yield "Haal de vastgelegde versie op met:"
    if ophalen := [pad for pad, hoe in eigen.items() if hoe.in_git]:
        yield f"  {plek.ophaalopdracht(ophalen)}"
    if weg := [pad for pad, hoe in eigen.items() if not hoe.in_git]:
        yield f"  {plek.opruimopdracht(weg)}"


def _achter(
    git: GitCall, plek: GitPlek, commit: str, lijst: Mapping[str, Collection[str]] | None
) -> Iterator[tuple[str, Achter]]:
    """Yield the paths of a change that are not up to date.

    `lijst` is what it could not bring up to date; None when it never came to say so.
    """
    beeld = _bekijk(git, commit)
    for pad, (oud, nieuw) in beeld.verschil.items():
        head = beeld.head[pad].inhoud if pad in beeld.head else None
        index = beeld.index[pad].inhoud if pad in beeld.index else None
        werk, leesbaar = _werk(plek, pad)
        was, hoort = beeld.tekst(oud), beeld.tekst(head)
        in_git = head is not None or index is not None
        hoe = Achter(eigen=False, head=head, in_git=in_git, werk=werk, hoort=_als(werk, was, hoort))
        if leesbaar and any(zelfde_tekst(werk, tekst) for tekst in (hoort, beeld.tekst(nieuw))):
            # The index alone: only a commit made with git itself could undo something.
            if index == oud != head and (lijst is None or pad in lijst["index"]):
                yield pad, hoe
        elif (lijst is None or pad in lijst["map"]) and not (
            index is not None and index in {head, nieuw} and _heeft_git_gezien(git, pad)
        ):
            in_index = index in {oud, nieuw, head}
            if leesbaar and zelfde_tekst(werk, was) and in_index:
                yield pad, hoe
            else:
                samen = voeg_samen(git, werk, was, hoort) if in_index else None
                yield pad, replace(hoe, eigen=True, samen=samen)


def _als(werk: bytes | None, was: bytes | None, hoort: bytes | None) -> bytes | None:
    """Return what is committed, with the line ends of a work tree that has others."""
    return hoort if hoort is None or werk == was else met_regeleinden_van(hoort, werk)


def _bekijk(git: GitCall, commit: str) -> _Beeld:
    verschil = tree_verschil(git, "--root", commit)
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
    """Find the commit of a change from HEAD or on a branch, None when it is not there."""
    if not _ID.fullmatch(wijziging_id):
        return None
    zoek = f"--grep=^{SLEUTEL_WIJZIGING}: {wijziging_id}$"
    uitvoer = git.probeer("log", "-1", "--format=%H", zoek, waar)
    # Before the first commit there is no HEAD to look in; what cannot be read is something else.
    if uitvoer.status and isinstance(fout := vertaal("log", uitvoer.fout, git.map), Onleesbaar):
        raise fout
    return uitvoer.tekst or None
