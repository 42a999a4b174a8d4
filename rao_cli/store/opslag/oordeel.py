"""What was said of a whole register, under all that was judged."""

from contextlib import suppress
from hashlib import sha256
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.opslag.bestand import NieuweOpslag, read
from rao_cli.store.opslag.lezing import Lezing

_NAAM: Final = "oordeel"


def read_oordeel(lezing: Lezing, vraag: bytes) -> memoryview | None:
    """Return what was kept under exactly this; None when nothing is."""
    inhoud = read(lezing.bewaard.plek, _NAAM)
    if inhoud is None or inhoud.kop != _merk(lezing, vraag, inhoud.stukken):
        return None
    return inhoud.stukken


def write_oordeel(lezing: Lezing, vraag: bytes, oordeel: bytes) -> None:
    """Keep this, in the place of what was said before."""
    with suppress(OSError, RaoError):
        NieuweOpslag(lezing.bewaard.plek, _NAAM).schrijf(_merk(lezing, vraag, oordeel), [oordeel])


def laat_oordeel(lezing: Lezing) -> None:
    """Keep nothing of what was said before."""
    with suppress(OSError, RaoError):
        lezing.bewaard.plek.pad(_NAAM).unlink(missing_ok=True)


def _merk(lezing: Lezing, vraag: bytes, oordeel: bytes | memoryview) -> bytes:
    return sha256(lezing.bewaard.sleutel + vraag).digest() + sha256(oordeel).digest()
