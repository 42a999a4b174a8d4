"""That no document is behind, known from the last time when all that this depends on is the same.

What rao would write now follows from the register, its own templates, those of rao and the day. So
with the same of all that, the same texts are not behind. Only that is kept: what is behind, or was
perhaps written by a person, is looked at anew each time.
"""

from collections.abc import Mapping
from datetime import date

import msgspec

from rao_cli.model.melding import Melding
from rao_cli.store.lading import Lading
from rao_cli.store.opslag.oordeel import STUKKEN, Oordeelplek
from rao_cli.store.opslag.sleutel import deze_sleutel, sjabloonsleutel


class Stukkenvraag(msgspec.Struct, frozen=True, array_like=True):
    """Everything on which it depends."""

    vandaag: date
    blobs: Mapping[str, str]
    overig: Mapping[str, bytes]
    padmeldingen: tuple[Melding, ...]
    teksten: Mapping[str, str]


class Stukkenvak(msgspec.Struct, frozen=True):
    """Where it is kept, and under what."""

    plek: Oordeelplek
    vraag: bytes

    def is_bij(self) -> bool:
        """Say whether these very texts were found not to be behind."""
        return self.plek.read(self.vraag) is not None

    def onthoud(self) -> None:
        """Keep that they are not; nothing of what they say stays."""
        self.plek.write(self.vraag, b"")


def open_stukkenvak(lading: Lading, vandaag: date, teksten: Mapping[str, str]) -> Stukkenvak | None:
    """Return where it is kept for these texts by path; None where nothing is or may be."""
    lezing, sleutel, sjablonen = lading.lezing, deze_sleutel(), sjabloonsleutel()
    if lezing is None or sleutel is None or sjablonen is None:
        return None
    if not lading.bestanden.keys() <= lezing.blobs.keys():
        return None
    plek = Oordeelplek(lezing.bewaard.plek, sleutel + sjablonen, STUKKEN)
    try:
        vraag = Stukkenvraag(vandaag, lezing.blobs, lading.overig, lading.padmeldingen, teksten)
        return Stukkenvak(plek, msgspec.msgpack.encode(vraag))
    except UnicodeEncodeError:  # a name that cannot be written down (Linux: any bytes)
        return None
