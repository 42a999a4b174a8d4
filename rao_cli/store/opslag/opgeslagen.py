"""A file of which is known what it says: it is opened only when somebody asks for its text."""

# Nobody writes what a `Bestand` holds.
# mypy: disable-error-code="override"

from collections.abc import Callable

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import soort_van
from rao_cli.model.register.lijsten import Lijstwijzer
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.yaml.loading import Bestand, read_weer
from rao_cli.store.yaml.reader.boom import Boom


class Opgeslagen(Bestand):
    """A `Bestand` without findings, of which text and tree are read at first use."""

    __slots__ = ("_ding", "_lees", "_neem", "_vers", "wijzer")

    def __init__(
        self,
        pad: str,
        lees: Callable[[], bytes],
        neem: Callable[[], Blok | None],
        wijzer: Lijstwijzer | None = None,
    ) -> None:
        """`lees` gives the bytes of which the thing was made, `neem` the thing as it was kept."""
        self.wijzer = wijzer
        self.pad = pad
        self._lees, self._neem = lees, neem
        self._ding: Blok | None = None
        self._vers: Bestand | None = None

    @property
    def meldingen(self) -> tuple[Melding, ...]:
        """Only what has none is kept."""
        return ()

    @property
    def ding(self) -> Blok | None:
        """Return the thing; read from the text when what was kept is damaged."""
        if self._ding is None:
            self._ding = self._neem() or self.vers().ding
        return self._ding

    @property
    def is_geldig(self) -> bool:
        """Only what is valid is kept."""
        return True

    @property
    def data(self) -> bytes:
        """Return the bytes; they are not kept, for many files are looked at once."""
        return self._vers.data if self._vers else self._lees()

    @property
    def boom(self) -> Boom | None:
        """Return the tree, which is read once."""
        self._vers = self.vers()
        return self._vers.boom

    def heel(self) -> Boom | None:
        """Return the tree, read once and not judged again: only what is good is kept."""
        soort = soort_van(self.pad)
        if self._vers or soort is None:
            return self.vers().heel()
        return read_weer(soort, self._lees())

    def vers(self) -> Bestand:
        """Return the file as it is read anew, without what was kept."""
        if self._vers is not None:
            return self._vers
        data = self._lees()
        return load_op_plek(self.pad, data) or Bestand(self.pad, data, None, None, ())
