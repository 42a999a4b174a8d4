"""What is handed over, as an archive sees it: a series, in it files, in them records, with files.

Every object has a name that is its place in the folder, and so is unique.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from rao_cli.model.soorten.bewaren import Bewaartermijn

if TYPE_CHECKING:
    from collections.abc import Iterator


Aggregatie = Literal["Serie", "Dossier", "Archiefstuk"]


class Bestandsformaat(msgspec.Struct, frozen=True):
    """A format of files: in words, and its code in PRONOM, the register of formats."""

    naam: str
    pronom: str


#: By the ending of a file.
BESTANDSFORMATEN: Final = {
    "pdf": Bestandsformaat("PDF/A-2a", "fmt/476"),
    "html": Bestandsformaat("HTML 5", "fmt/471"),
    "yaml": Bestandsformaat("YAML", "fmt/818"),
}


class Archiefbestand(msgspec.Struct, frozen=True):
    """One file: its name in the folder of its object, and its bytes."""

    naam: str
    data: bytes

    @property
    def formaat(self) -> Bestandsformaat:
        """In which format it is."""
        return BESTANDSFORMATEN[self.naam.rpartition(".")[2]]


class Archiefgebeurtenis(msgspec.Struct, frozen=True):
    """Something that happened to an object: what, on which day, and what came of it."""

    wat: str
    op: date
    resultaat: str = ""


class Archiefobject(msgspec.Struct, frozen=True):
    """An object of the archive. `map` is the name of its folder, `kenmerk` what the RAO calls it.

    `rubricering` is what stands on its papers; empty when nothing does. `bewaren` says for how long
    the region keeps such things, `bewaren_sinds` since when that runs.
    """

    map: str
    naam: str
    niveau: Aggregatie
    begin: date
    eind: date
    kenmerk: str = ""
    omschrijving: str = ""
    rubricering: str = ""
    bewaren: Bewaartermijn | None = None
    bewaren_sinds: date | None = None
    gebeurtenissen: tuple[Archiefgebeurtenis, ...] = ()
    bestanden: tuple[Archiefbestand, ...] = ()
    delen: tuple[Archiefobject, ...] = ()


class Archiefplek(msgspec.Struct, frozen=True):
    """An object in its place: where that is from the top, and what it is a part of."""

    object: Archiefobject
    pad: str
    boven: Archiefplek | None = None

    @property
    def onder(self) -> tuple[Archiefplek, ...]:
        """The parts of it, each in its place."""
        delen = self.object.delen
        return tuple(Archiefplek(deel, f"{self.pad}/{deel.map}", self) for deel in delen)

    def alle(self) -> Iterator[Archiefplek]:
        """Yield it and everything under it."""
        yield self
        for deel in self.onder:
            yield from deel.alle()


def top(object_: Archiefobject) -> Archiefplek:
    """Return the place of what is handed over as a whole."""
    return Archiefplek(object_, object_.map)
