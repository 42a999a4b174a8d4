"""The folders of a commit as they are written anew: only those in which something changed.

A folder is never changed: who sets a path gets another, which shares all that stays with it.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.objecten import ModeAndBlob, vraag_objecten
from rao_cli.store.git.schrijven.pak import Objectpak

_MAP: Final = "40000"


class Gitmap:
    """One folder: what lies in it by name. Of a folder in it that stays, its mode and id will do.

    `id_` is that of the tree, where git has it already.
    """

    __slots__ = ("_delen", "_id")

    def __init__(
        self, delen: "Mapping[str, ModeAndBlob | Gitmap] | None" = None, id_: str | None = None
    ) -> None:
        self._delen = delen or {}
        self._id = id_

    def met(self, anders: Mapping[str, ModeAndBlob | None]) -> "Gitmap":
        """Return the folder with these paths changed; None takes one away."""
        delen = {n: deel for n, deel in self._delen.items() if anders.get(n, deel) is not None}
        onder: dict[str, dict[str, ModeAndBlob | None]] = {}
        for pad, inhoud in anders.items():
            naam, _, rest = pad.partition("/")
            if rest:
                onder.setdefault(naam, {})[rest] = inhoud
        for naam, daaronder in onder.items():
            daar = delen.pop(naam, None)
            if nieuw := (daar if isinstance(daar, Gitmap) else Gitmap()).met(daaronder):
                delen[naam] = nieuw  # git has no empty folders
        return Gitmap(delen | {n: wat for n, wat in anders.items() if wat and "/" not in n})

    def __bool__(self) -> bool:
        """Say whether anything lies in it."""
        return bool(self._delen)

    def schrijf(self, pak: Objectpak) -> str:
        """Return the id of the tree, and take it in with all that is new below it."""
        if self._id is None:
            rijen = [self._rij(naam, deel, pak) for naam, deel in self._delen.items()]
            regels = (regel for _, regel in sorted(rijen))
            self._id = pak.neem("tree", b"".join(regels))
        return self._id

    @staticmethod
    def _rij(naam: str, deel: "ModeAndBlob | Gitmap", pak: Objectpak) -> tuple[bytes, bytes]:
        """Return what git sorts by (a folder as if a slash ends its name), and the line itself."""
        kaal = os.fsencode(naam)
        modus, id_ = (_MAP, deel.schrijf(pak)) if isinstance(deel, Gitmap) else deel
        pak.houd(id_)
        regel = modus.encode() + b" " + kaal + b"\0" + bytes.fromhex(id_)
        return kaal + b"/" if modus == _MAP else kaal, regel


def lees_boom(git: GitCall, commit: str | None, paden: Collection[str]) -> Gitmap:
    """Return the top folder of a commit, with the folders on the way to some paths opened."""
    if commit is None:
        return Gitmap()
    mappen = sorted({"", *(boven for pad in paden for boven in _boven(pad))})
    namen = [_naam(git, commit, map_) for map_ in mappen]
    gelezen = dict(zip(mappen, vraag_objecten(git, namen), strict=True))
    return _open(git, gelezen, "", gelezen[""][0])


def _open(
    git: GitCall, gelezen: Mapping[str, tuple[str, str, bytes]], map_: str, id_: str
) -> Gitmap:
    """Return one folder; RaoError when git does not give what its place above says it is."""
    gekregen, soort, data = gelezen[map_]
    if (gekregen, soort) != (id_, "tree"):
        raise vertaal("cat-file", f"missing tree {id_}", git.map)
    try:
        rijen = list(_rijen(data, len(id_) // 2))
    except ValueError as fout:
        raise vertaal("cat-file", f"corrupt tree {id_}", git.map) from fout
    delen: dict[str, ModeAndBlob | Gitmap] = {}
    for naam, (modus, deel) in rijen:
        pad = f"{map_}/{naam}" if map_ else naam
        is_open = modus == _MAP and pad in gelezen
        delen[naam] = _open(git, gelezen, pad, deel) if is_open else (modus, deel)
    return Gitmap(delen, id_)


def _rijen(data: bytes, lengte: int) -> Iterator[tuple[str, ModeAndBlob]]:
    """Yield name, mode and id of what stands in a tree; ValueError when it is none.

    An id is so many bytes. Old programs wrote a nought before the mode of a folder, which git
    forgives and does not write.
    """
    plek = 0
    while plek < len(data):
        nul = data.index(b"\0", plek)
        modus, _, naam = data[plek:nul].partition(b" ")
        plek = nul + 1 + lengte
        if not naam or plek > len(data):
            raise ValueError("half a line")
        yield os.fsdecode(naam), (modus.lstrip(b"0").decode(), data[nul + 1 : plek].hex())


def _boven(pad: str) -> list[str]:
    return [pad[:plek] for plek, teken in enumerate(pad) if teken == "/"]


def _naam(git: GitCall, commit: str, map_: str) -> str:
    """Return how a folder is asked: one question is one line, and a name may hold a line end."""
    naam = f"{commit}:{map_}"
    return naam if "\n" not in naam else git.probeer("rev-parse", "--verify", naam).tekst
