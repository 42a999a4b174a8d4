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
_SOM: Final = sha256().digest_size


class Bewaard(NamedTuple):
    """What this rao said, and whether that was under exactly what is asked now."""

    data: memoryview
    is_zelfde: bool


class Oordeelplek(NamedTuple):
    """Where it is kept, and of which rao."""

    plek: Opslagplek
    sleutel: bytes
    naam: str = OORDEEL

    def read(self, vraag: bytes) -> memoryview | None:
        """Return what was kept under exactly this; None when nothing is."""
        bewaard = self.read_laatste(vraag)
        return bewaard.data if bewaard is not None and bewaard.is_zelfde else None

    def read_laatste(self, vraag: bytes) -> Bewaard | None:
        """Return what was kept last, under this or anything else; None when nothing is."""
        inhoud = read(self.plek, self.naam)
        if inhoud is None or len(inhoud.kop) != 2 * _SOM:
            return None
        data = inhoud.stukken[:]
        if inhoud.kop[:_SOM] != self._merk(data):
            return None
        zelfde = inhoud.kop[_SOM:] == self._merk(vraag)
        return Bewaard(data, bool(vraag) and zelfde)

    def write(self, vraag: bytes, oordeel: bytes, nieuw: NieuweOpslag | None = None) -> None:
        """Keep this, in the place of what was said before; in `nieuw` when that was begun.

        Without `vraag` it answers nothing by itself.
        """
        with suppress(OSError, RaoError):
            nieuw = nieuw or NieuweOpslag(self.plek, self.naam)
            nieuw.schrijf(self._merk(oordeel) + self._merk(vraag), [oordeel])

    def laat(self) -> None:
        """Keep nothing of what was said before."""
        with suppress(OSError, RaoError):
            self.plek.pad(self.naam).unlink(missing_ok=True)

    def _merk(self, data: bytes | memoryview) -> bytes:
        som = sha256(self.sleutel)
        som.update(data)
        return som.digest()
