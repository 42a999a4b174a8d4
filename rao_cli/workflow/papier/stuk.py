"""One paper that goes out: its Markdown as it is committed, and what a format needs besides."""

from functools import cached_property

import msgspec

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.model.plaats import naam_in
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap


class Papierstuk(msgspec.Struct, frozen=True, dict=True):
    """A paper: where its Markdown lies, that text, what is said about it, and how it looks.

    `stand` is the register it belongs to, as this reader may see it; `map` is where that lies, for
    what git tells. `is_uittreksel`: for one reader, of a paper that has more. `gemaakt` are the
    formats that were made of it: a mail holds others.
    """

    pad: str
    tekst: str
    gegevens: Papiergegevens
    vormgeving: Vormgeving
    stand: Stand
    map: RegisterMap | None = None
    is_uittreksel: bool = False

    @cached_property
    def gemaakt(self) -> dict[str, bytes | None]:
        """Never taken along by `replace`: an extract of a paper has formats of its own."""
        return {}

    @property
    def naam(self) -> str:
        """What its files are called, without an ending."""
        return naam_in(self.pad)

    @cached_property
    def papier(self) -> Papier:
        """The text, parsed once."""
        from rao_cli.documents.formats.lezer import read_papier  # 60 ms; only who gives papers out

        return read_papier(self.tekst, self.gegevens)
