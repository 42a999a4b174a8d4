"""Files that git holds beside a history: put ready once, made for a merge, put aside, noted."""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.haak.boom import groottes
from rao_cli.store.git.lezen.keten import read_objecten
from rao_cli.store.git.lezen.objecten import delen, read_blobs
from rao_cli.store.git.wissen.bereik import alle_objecten, bereikbaar, stashes
from rao_cli.store.git.wissen.houders import Vasthouder

#: What a sync could not clear, as something led to it.
_REST: Final = "gewist-rest.json"
#: A folder that is a repository of its own: its commit is not here.
_ANDERE_MAP: Final = "160000"
_GROOTSTE: Final = 4 * 1024 * 1024
Blobkeuring = Callable[[bytes], bool]


def losse_bestanden(git: GitCall, is_weg: Blobkeuring) -> set[str]:
    """Return which of those to which nothing leads have to go, and labels that were thrown away.

    What a commit without a branch holds is among them: who clears up, keeps that and tells it. So
    is what a person settled between two versions, which git keeps beside the index.
    """
    opzij = stashes(git)
    vast = bereikbaar(git, "--all", "--indexed-objects", vanaf=opzij)
    if verzoend := _ids(git, "--resolve-undo"):
        vast -= verzoend - bereikbaar(git, "--all", vanaf=[*opzij, *_ids(git, "--stage")])
    return _zonder(git, vast, is_weg)


def bestanden_naast(git: GitCall, is_weg: Blobkeuring) -> set[str]:
    """Return which of all files that the branch here does not hold have to go, wherever they are.

    Who clears up, tells of those that something leads to: a note, a stash, another branch.
    """
    return _zonder(git, bereikbaar(git, "HEAD"), is_weg)


def onthoud_rest(plek: GitPlek, ids: Collection[str]) -> None:
    """Keep the ids of what could not go yet, for who clears up the next time; none: nothing."""
    map_ = eigen_map(plek.common_dir, maak=True)
    if ids:
        write_json(map_, _REST, sorted(ids))
    else:
        with suppress(OSError):
            eigen_bestand(map_, _REST).unlink(missing_ok=True)


def van_refs(git: GitCall, houders: Iterable[Vasthouder]) -> set[str]:
    """Return the labels, notes and steps that only these refs hold: once these are thrown away."""
    refs = [een.ref for een in houders if een.ref]
    if not refs:
        return set()
    doelen = git.run("rev-parse", *refs).tekst.split()
    labels = {een for een in doelen if git.run("cat-file", "-t", een).tekst.strip() == "tag"}
    return {*labels, *git.run("rev-list", *refs, "^HEAD", "--").tekst.split()}


def read_rest(git: GitCall, plek: GitPlek) -> set[str]:
    """Return what of that is still here; of labels and steps only to what nothing leads."""
    bewaard = read_json(eigen_map(plek.common_dir), _REST, list[str]) or []
    if not bewaard:
        return set()
    soorten, vast = alle_objecten(git), bereikbaar(git, "--all")
    return {e for e in bewaard if e in soorten and (soorten[e] == "blob" or e not in vast)}


def opzij_met(git: GitCall, is_weg: Blobkeuring) -> set[int]:
    """Return which of what git put aside (stash) has such a file or word of its own, by number."""
    opzij = stashes(git)
    if not opzij:
        return set()
    hier, blobs = bereikbaar(git, "HEAD", "--branches", "--tags"), _blobs(git)
    gezegd = [git.run("show", "--no-patch", "--format=%B", een).uit for een in opzij]
    return {
        nummer
        for nummer, een in enumerate(opzij)
        if is_weg(gezegd[nummer]) or _kies(git, (bereikbaar(git, een) - hier) & blobs, is_weg)
    }


def _ids(git: GitCall, wat: str) -> set[str]:
    """Return the files that the index names in that way; a link to another repository is none."""
    top = git.run("rev-parse", "--show-cdup").tekst or "."
    regels = map(str.split, delen(git.run("ls-files", wat, "-z", "--", top).uit))
    return {id_ for modus, id_, *_ in regels if modus != _ANDERE_MAP}


def _zonder(git: GitCall, vast: Collection[str], is_weg: Blobkeuring) -> set[str]:
    los = {een: soort for een, soort in alle_objecten(git).items() if een not in vast}
    labels = read_objecten(git, [een for een, soort in los.items() if soort == "tag"])
    blobs = [een for een, soort in los.items() if soort == "blob"]
    return {*_kies(git, blobs, is_weg), *(een for een, _, data in labels if is_weg(data))}


def _blobs(git: GitCall) -> set[str]:
    return {een for een, soort in alle_objecten(git).items() if soort == "blob"}


def _kies(git: GitCall, blobs: Collection[str], is_weg: Blobkeuring) -> set[str]:
    klein = [een for een, bytes_ in groottes(git, blobs).items() if bytes_ <= _GROOTSTE]
    return {een for een, data in read_blobs(git, sorted(klein)).items() if is_weg(data)}
