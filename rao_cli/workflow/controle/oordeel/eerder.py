"""What an earlier run said of each file: it holds while all that it rests on is the same.

That is its text, rao.yaml, and what form and rules find in it; the rules are asked anew each time,
for they look at the whole register. So where one file changed, the others need not be opened.
"""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.register_map import Lading
from rao_cli.workflow.controle.meelezen.per_bestand import bevind
from rao_cli.workflow.controle.oordeel.bestandsoordeel import (
    Bestandsoordeel,
    Keur,
    beoordeel_bestand,
)

_SOM_BYTES: Final = 16
_NIETS: Final = Bestandsoordeel()


class EerderGezegd:
    """What was said, and what is said now, by path. `blobs`: git's ids of what was read now."""

    def __init__(self, blobs: Mapping[str, str], was: Mapping[str, Bestandsoordeel]) -> None:
        self._blobs, self._was = blobs, was
        self._register = blobs.get(REGISTERBESTAND)
        self.nu: dict[str, Bestandsoordeel] = {}

    def som(self, pad: str, naam: str, keur: Keur, *, volledig: bool) -> bytes:
        """Return a digest of all that decides what is said of a file; empty: nobody knows."""
        blob = self._blobs.get(pad)
        if blob is None or self._register is None:
            return b""
        try:
            data = msgspec.msgpack.encode((naam, blob, self._register, volledig, *keur))
        except UnicodeEncodeError:  # Linux: a name of any bytes
            return b""
        return blake2b(data, digest_size=_SOM_BYTES).digest()

    def vind(self, pad: str, som: bytes) -> Bestandsoordeel | None:
        """Return what was said of a file on the same grounds; None when that is not known."""
        was = self._was.get(pad)
        return was if som and was is not None and was.som == som else None


class Beoordelaar:
    """Who says of each file of a reading what is to be said, or says it once more."""

    def __init__(
        self,
        lading: Lading,
        register: Register | None,
        *,
        volledig: bool,
        eerder: EerderGezegd | None,
    ) -> None:
        """`volledig`: all files of the register could be judged."""
        self._lading, self._register = lading, register
        self._volledig, self._eerder = volledig, eerder

    def beoordeel(self, pad: str, naam: str, keur: Keur) -> Bestandsoordeel:
        """Return what is said of one file; `naam` is its path as the user sees it."""
        eerder = self._eerder
        if eerder is None:
            return self._beoordeel(pad, naam, keur)
        som = eerder.som(pad, naam, keur, volledig=self._volledig)
        oordeel = eerder.vind(pad, som) or replace(self._beoordeel(pad, naam, keur), som=som)
        eerder.nu[pad] = oordeel
        return oordeel

    def _beoordeel(self, pad: str, naam: str, keur: Keur) -> Bestandsoordeel:
        bestand, bevonden = self._lading.bestanden.get(pad), self._lading.bevonden(pad)
        if bevonden and bevonden.is_leeg and not any(keur):
            return _NIETS  # its text says nothing more
        meldingen = bevonden.meldingen if bevonden else ()
        if bestand is not None:
            bestand = bestand.vers()  # its text is looked at more than once
            meldingen = meldingen if bevonden else tuple(bevind(bestand, self._register))
        return beoordeel_bestand(bestand, naam, keur, meldingen, volledig=self._volledig)
