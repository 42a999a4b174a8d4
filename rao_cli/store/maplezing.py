"""One reading of the files in the folder of a register, each by the shortest way."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import soort_van
from rao_cli.model.tonen.bezig import geteld
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.opslag.lezing import Lezing, read_bytes
from rao_cli.store.opslag.losgelaten import laat_los
from rao_cli.store.paden import onleesbaar, vind_bestanden
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:
    from rao_cli.store.meelezen.meelezer import Meelezer

#: So many bytes of texts stay at hand: some 2,000 files. Reading one again takes time.
IN_HANDEN: Final = 8 * 1024 * 1024


class Maplezing:
    """What is read: kept by an earlier run, by a process that reads along, or here and now."""

    def __init__(
        self,
        root: Path,
        vastgelegd: Mapping[str, bytes | None],
        lezing: Lezing | None,
        mee: "Meelezer | None",
    ) -> None:
        """What lags behind HEAD is read as it is committed; None is not there any more."""
        self._root, self._vastgelegd = root, vastgelegd
        self._lezing, self._mee = lezing, mee
        self._haal = lezing.haal if lezing else partial(read_bytes, root)
        self._ruimte = IN_HANDEN

    def lees(self) -> tuple[dict[str, Bestand | None], list[Melding]]:
        """Return the files by path, and what is wrong with names or cannot be read."""
        gelezen: dict[str, Bestand | None] = {}
        paden, meldingen = vind_bestanden(self._root)
        if self._mee:
            bekend = {*self._vastgelegd, *(self._lezing.rijen if self._lezing else ())}
            nieuw = [pad for pad in paden if pad not in bekend and soort_van(pad)]
            self._mee.begin(self._root, nieuw, self._lezing)
            self._ruimte = 0 if self._mee.laat_los else IN_HANDEN
        alle = sorted({*paden, *filter(soort_van, self._vastgelegd)})
        for pad in geteld("rao leest: {} bestanden", alle):
            try:
                gelezen[pad] = (self._mee and self._mee.haal(pad)) or self._bestand(pad)
            except OSError as fout:
                meldingen.append(onleesbaar(pad, fout))
        if self._mee:
            self._mee.rond()
        return gelezen, meldingen

    def _bestand(self, pad: str) -> Bestand | None:
        """Return one file; None when it is none of the register, OSError as usual."""
        vast = pad in self._vastgelegd
        gevonden = self._vastgelegd[pad] if vast else self._haal(pad)
        if isinstance(gevonden, bytes):
            return self._lees(pad, gevonden, vast=vast)
        return self._lezing.bestand(gevonden) if self._lezing and gevonden is not None else None

    def _lees(self, pad: str, data: bytes, *, vast: bool) -> Bestand | None:
        bestand = load_op_plek(pad, data)
        if self._mee:
            self._mee.noteer(pad, data, bestand)
        self._ruimte -= len(data)
        return laat_los(self._root, bestand) if self._ruimte < 0 and not vast else bestand
