"""The folders of a commit as they are written anew: only those in which something changed.

A folder is never changed: who sets a path gets another, which shares all that stays with it.
"""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import MAP, ModeAndBlob, map_items, mappen_boven
from rao_cli.store.git.schrijven.pak import Objectpak

#: As it stands in a tree.
_MAP: Final = MAP.removeprefix("0")
#: What git has names of its own for; another name with "git" in it, it has to look at.
_GEWOON_GIT: Final = frozenset({".gitignore", ".gitattributes", ".gitkeep", ".github"})
#: A repository of others, of which git has no object here.
_MODULE: Final = "160000"


class Gitmap:
    """One folder: what lies in it by name; of a folder that stays its mode and id will do."""

    __slots__ = ("_delen", "_id")

    def __init__(self, delen: "Mapping[str, ModeAndBlob | Gitmap] | None" = None) -> None:
        self._delen = delen or {}
        self._id: str | None = None

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

    def ids(self) -> Iterator[str]:
        """Yield the id of all that lies in it and in the opened folders below it, but modules."""
        for deel in self._delen.values():
            if isinstance(deel, Gitmap):
                yield from deel.ids()
            elif deel[0] != _MODULE:
                yield deel[1]

    def is_gewoon(self) -> bool:
        """Say whether git, and Windows and macOS, cannot take a name in it for another."""
        return all(
            _is_gewone_naam(naam) and (not isinstance(deel, Gitmap) or deel.is_gewoon())
            for naam, deel in self._delen.items()
        )

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


def _is_gewone_naam(naam: str) -> bool:
    """Say whether it surely does not mean `.git`, as `git~1` does on Windows, or another folder."""
    if not naam.isascii() or "\\" in naam or naam in {"", ".", ".."}:
        return False
    return "git" not in naam.lower() or naam in _GEWOON_GIT


def lees_boom(git: GitCall, commit: str | None, paden: Collection[str]) -> Gitmap:
    """Return the top folder of a commit, with the folders on the way to some paths opened."""
    open_: dict[str, dict[str, ModeAndBlob | Gitmap]] = {"": {}}
    open_ |= {map_: {} for pad in paden for map_ in mappen_boven(pad)}
    items = map_items(git, commit, open_.keys() - {""}) if commit else {}
    for pad, item in items.items():
        boven, _, naam = pad.rpartition("/")
        if boven in open_:
            open_[boven][naam] = (item.modus.removeprefix("0"), item.blob)
    for pad in sorted(open_.keys() - {""}, key=len, reverse=True):  # what is in another, first
        boven, _, naam = pad.rpartition("/")
        if open_[pad]:
            open_[boven][naam] = Gitmap(open_[pad])
    return Gitmap(open_[""])


def liggen_los(objecten: Path, ids: Iterable[str]) -> bool:
    """Say whether all of these are loose objects, in the folder where git keeps those."""
    per_map: dict[str, set[str]] = {}
    for id_ in ids:
        per_map.setdefault(id_[:2], set()).add(id_[2:])
    try:
        return all(
            namen <= set(os.listdir(objecten / begin))  # noqa: PTH208 - names, and no Paths of them
            if len(namen) > 1
            else (objecten / begin / next(iter(namen))).exists()
            for begin, namen in per_map.items()
        )
    except OSError:  # no such folder, or closed
        return False
