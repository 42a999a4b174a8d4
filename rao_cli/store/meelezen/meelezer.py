"""The side of who asks: what came in time is taken, for the rest nobody waits."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.meelezen.bericht import NIETS, Bevonden, Meevraag
from rao_cli.store.opslag import gebruik
from rao_cli.store.opslag.aanzien import Aanzien
from rao_cli.store.opslag.inhoud import som_van
from rao_cli.store.opslag.lezing import Lezing, read_bytes
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:
    from rao_cli.store.meelezen.gesprek import Meegesprek
    from rao_cli.store.meelezen.processen import Proces

#: So many files that are read here are looked at together: one by one it takes a tenth more.
_SAMEN: Final = 32
#: Of more files each short text is kept once. Of fewer that saves a few MB, and it takes time.
_VEEL: Final = 3000
#: What a file by itself gives, under the names of a register.
Bestandsblik = Callable[[Bestand, Register | None], Bevonden]


class _Klaar(NamedTuple):
    """A file that was read, and what an earlier reading keeps of its bytes."""

    som: bytes
    blob: str
    aanzien: Aanzien
    bestand: Bestand


class Meelezer:
    """A process that reads along; it ends with the `with` around it."""

    def __init__(
        self,
        module: str,
        dag: date,
        kijk: Bestandsblik | None = None,
        vroeg: "Proces | None" = None,
    ) -> None:
        """Nothing is asked yet; `module` is the program, `vroeg` one that was started before.

        `kijk` looks at what is read here meanwhile, as that program does at what it reads, with
        the names of the register on `dag`.
        """
        self._module, self._dag, self._kijk, self._vroeg = module, dag, kijk, vroeg
        self.gesprek: Meegesprek | None = None
        self.klaar: dict[str, _Klaar] = {}
        self.gevonden: dict[str, tuple[bytes, Bevonden]] = {}
        #: The digest of each file as it counts.
        self._sommen: dict[str, bytes] = {}
        self._root, self._register, self._zuinig = Path(), b"", False
        self._namen: Register | None = None
        self._lezing: Lezing | None = None
        self._paden: Sequence[str] = ()
        #: What was read here, and not looked at yet.
        self._nog: list[Bestand] = []

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, whatever it is doing."""
        if self.gesprek is not None:
            self.gesprek.eindig()

    def begin(self, root: Path, paden: Sequence[str], lezing: Lezing | None) -> None:
        """Have these files read too, when they are many and that can be."""
        if len(paden) < gebruik.MINSTE:
            return
        from rao_cli.store.meelezen.gesprek import Meegesprek
        from rao_cli.store.meelezen.processen import heeft_plaats, start

        if not (self._vroeg or heeft_plaats()) or (sleutel := deze_sleutel()) is None:
            return
        try:
            self._register = read_bytes(root, REGISTERBESTAND)
        except OSError:  # who reads it hears why
            return
        self._root, self._lezing, self._zuinig = root, lezing, len(paden) > _VEEL
        algoritme = lezing.begin() if lezing else ""
        waar = os.fsencode(root.absolute())
        vraag = Meevraag(sleutel, waar, algoritme, self._register, self._dag, list(paden))
        self._paden = vraag.paden
        if proces := self._vroeg or start(self._module):
            self.gesprek = Meegesprek(proces, vraag)
            self._namen = vraag.namen()

    @property
    def laat_los(self) -> bool:
        """Whether the texts that are read here can go: they are many, and were looked at."""
        return self.gesprek is not None and self._kijk is not None and self._zuinig

    def haal(self, pad: str) -> Bestand | None:
        """Return a file, when it was read already."""
        self._neem_in()
        if (klaar := self.klaar.pop(pad, None)) is None:
            return None
        self._sommen[pad] = klaar.som
        if self._lezing is not None:
            self._lezing.neem(pad, klaar.blob, klaar.aanzien)
        return klaar.bestand

    def noteer(self, pad: str, data: bytes, bestand: Bestand | None) -> None:
        """Say which bytes of a file count: they were read here."""
        if self.gesprek is None:
            return
        self._sommen[pad] = som_van(data)
        if self._kijk and bestand:
            self._nog.append(bestand)
            if len(self._nog) == _SAMEN:
                for een in self._nog:
                    self._houd(een.pad, self._sommen[een.pad], self._kijk(een, self._namen))
                self._nog.clear()

    def rond(self) -> None:
        """Say that all is read: the other may look at what it read."""
        if self.gesprek is not None:
            self.gesprek.rond()

    def bevonden(self, pad: str, bestanden: Mapping[str, Bestand]) -> Bevonden | None:
        """Return what was found in a file among these; None when that is not known (yet)."""
        self._neem_in()
        som, bevonden = self.gevonden.get(pad, (b"", None))
        register = bestanden.get(REGISTERBESTAND)
        if bevonden is None or som != self._sommen.get(pad) or register is None:
            return None
        return bevonden if register.data == self._register else None

    def _neem_in(self) -> None:
        """Take what came: a file that nobody read here, and what was found in one."""
        while self.gesprek and self.gesprek.binnen:
            from rao_cli.store.meelezen.verteld import als_bestand  # few registers are large

            stuk = self.gesprek.binnen.popleft()
            for een in stuk.gelezen:
                if (pad := self._pad(een.nummer)) is None or pad in self._sommen:
                    continue
                if bestand := als_bestand(self._root, pad, een, zuinig=self._zuinig):
                    self.klaar[pad] = _Klaar(een.som, een.blob, een.aanzien, bestand)
            for gezien in stuk.bekeken:
                if (pad := self._pad(gezien.nummer)) is not None:
                    self._houd(pad, gezien.som, gezien.bevonden)

    def _pad(self, nummer: int) -> str | None:
        return self._paden[nummer] if 0 <= nummer < len(self._paden) else None

    def _houd(self, pad: str, som: bytes, bevonden: Bevonden) -> None:
        """Keep what was found in a file, without what is kept already."""
        hier = self._sommen.get(pad)
        self.gevonden[pad] = (
            hier if hier == som else som,
            NIETS if bevonden.is_leeg else bevonden,
        )
