"""The folders of a commit as they are written anew: only those in which something changed.

A folder is never changed: who sets a path gets another, which shares all that stays with it.
"""

import os
from collections.abc import Mapping
from typing import Final

from rao_cli.store.git.herschrijven.pak import Objectpak
from rao_cli.store.git.lezen.objecten import ModeAndBlob

_MAP: Final = "40000"


class Wisboom:
    """One folder: what lies in it by name, folders too."""

    __slots__ = ("_delen", "_id")

    def __init__(self, delen: "Mapping[str, ModeAndBlob | Wisboom] | None" = None) -> None:
        self._delen = delen or {}
        self._id: str | None = None

    def met(self, anders: Mapping[str, ModeAndBlob | None]) -> "Wisboom":
        """Return the folder with these paths changed; None takes one away."""
        boom = self
        for pad in sorted(anders, key=lambda pad: anders[pad] is not None):
            boom = boom._zet(pad.split("/"), anders[pad])
        return boom

    def _zet(self, delen: list[str], inhoud: ModeAndBlob | None) -> "Wisboom":
        naam, *rest = delen
        daar = self._delen.get(naam)
        nieuw: ModeAndBlob | Wisboom | None = inhoud
        if rest:
            onder = daar if isinstance(daar, Wisboom) else Wisboom()
            nieuw = onder._zet(rest, inhoud)  # noqa: SLF001 - own class
        if not nieuw:  # nothing, or a folder in which nothing is left
            return Wisboom({n: deel for n, deel in self._delen.items() if n != naam})
        return Wisboom({**self._delen, naam: nieuw})

    def __bool__(self) -> bool:
        """Say whether anything lies in it."""
        return bool(self._delen)

    def schrijf(self, pak: Objectpak) -> str:
        """Return the id of the tree, and take it in with all that is below it."""
        if self._id is None:
            rijen = [self._rij(naam, deel, pak) for naam, deel in self._delen.items()]
            regels = (regel for _, regel in sorted(rijen))
            self._id = pak.neem("tree", b"".join(regels))
        return self._id

    @staticmethod
    def _rij(naam: str, deel: "ModeAndBlob | Wisboom", pak: Objectpak) -> tuple[bytes, bytes]:
        """Return what git sorts by (a folder as if a slash ends its name), and the line itself."""
        kaal = os.fsencode(naam)
        is_map = isinstance(deel, Wisboom)
        modus, id_ = (_MAP, deel.schrijf(pak)) if isinstance(deel, Wisboom) else deel
        regel = modus.encode() + b" " + kaal + b"\0" + bytes.fromhex(id_)
        return kaal + b"/" if is_map else kaal, regel
