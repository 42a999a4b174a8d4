"""What was said of a whole register, under all on which that depends."""

from contextlib import suppress
from hashlib import sha256
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.store.opslag.bestand import NieuweOpslag, Opslagplek, read

#: What rules and form say of the files; and the answer to whoever asks, with all beside them.
OORDEEL: Final = "oordeel"
ANTWOORD: Final = "antwoord"
#: That no document is behind.
STUKKEN: Final = "stukken"


class Oordeelplek(NamedTuple):
    """Where it is kept, and of which rao."""

    plek: Opslagplek
    sleutel: bytes
    naam: str = OORDEEL

    def read(self, vraag: bytes) -> memoryview | None:
        """Return what was kept under exactly this; None when nothing is."""
        inhoud = read(self.plek, self.naam)
        if inhoud is None or inhoud.kop != self._merk(vraag, inhoud.stukken):
            return None
        return inhoud.stukken

    def write(self, vraag: bytes, oordeel: bytes, nieuw: NieuweOpslag | None = None) -> None:
        """Keep this, in the place of what was said before; in `nieuw` when that was begun."""
        with suppress(OSError, RaoError):
            nieuw = nieuw or NieuweOpslag(self.plek, self.naam)
            nieuw.schrijf(self._merk(vraag, oordeel), [oordeel])

    def laat(self) -> None:
        """Keep nothing of what was said before."""
        with suppress(OSError, RaoError):
            self.plek.pad(self.naam).unlink(missing_ok=True)

    def _merk(self, vraag: bytes, oordeel: bytes | memoryview) -> bytes:
        return sha256(self.sleutel + vraag).digest() + sha256(oordeel).digest()
