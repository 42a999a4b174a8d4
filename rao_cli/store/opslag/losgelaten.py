"""A good file of which the text was let go: it is read again when somebody asks for it.

Of a large register the texts take as much room as half of what they say, and most are looked at
once: by who looks for data of persons.
"""

# Nobody writes what a `Bestand` holds.
# mypy: disable-error-code="override"

from pathlib import Path

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.opslag.inhoud import som_van
from rao_cli.store.opslag.lezing import read_dezelfde
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.boom import Boom


class Losgelaten(Bestand):
    """A `Bestand` without findings; who needs more of its text than one look takes `vers()`."""

    __slots__ = ("_places", "_root", "_som")

    def __init__(self, root: Path, pad: str, ding: Blok, som: bytes, boom: Boom) -> None:
        """Keep what a file says, the digest of its bytes, and of its tree only the places."""
        self.pad, self.ding, self.meldingen = pad, ding, ()
        self._root, self._som = root, som
        self._places = boom.met(b"")

    @property
    def data(self) -> bytes:
        """Return the bytes; RaoError when the file became another."""
        return read_dezelfde(self._root, self.pad, lambda data: som_van(data) == self._som)

    @property
    def boom(self) -> Boom:
        """Return the tree, with its text at hand."""
        return self._places.met(self.data)

    def vers(self) -> Bestand:
        """Return the file with its text at hand."""
        data = self.data
        return Bestand(self.pad, data, self._places.met(data), self.ding, self.meldingen)


def laat_los(root: Path, bestand: Bestand | None) -> Bestand | None:
    """Return the same file, without its text when it is good and one of many."""
    if bestand is None or bestand.meldingen or bestand.pad == REGISTERBESTAND:
        return bestand
    boom, ding = bestand.boom, bestand.ding
    if boom is None or ding is None:
        return bestand
    return Losgelaten(root, bestand.pad, ding, som_van(bestand.data), boom)
