"""What there is to read in one file, gathered within bounds: a stranger made it."""

from collections.abc import Iterable
from typing import Final, NamedTuple

import msgspec

from rao_cli.store.inhoud.cijfercel import per_cel

_MB: Final = 1024 * 1024
#: A larger file is not opened.
GROOTST: Final = 10 * _MB
#: So many bytes come out of all that is packed in a file, and so many out of one part of it.
_UITGEPAKT: Final = 24 * _MB
GROOTSTE_DEEL: Final = 8 * _MB
#: So many characters: three hundred pages.
_TEKENS: Final = 1_000_000
#: So many small pieces are kept before they are joined: each takes far more room than its letters.
_LOSSE: Final = 50_000
#: A file in a file in a file, and no further.
_DIEPST: Final = 3
#: Between two pieces that do not belong together: no number goes on behind it.
ALINEA: Final = "\n\n"
CEL: Final = " | "


class Inzage(NamedTuple):
    """The text of a file, and why there may be more in it than that.

    `dicht`: what nobody looked into, so that a person has to say that it may be kept. `half`: what
    hardly ever holds such data, so that it is only told.
    """

    tekst: str = ""
    dicht: tuple[str, ...] = ()
    half: tuple[str, ...] = ()


class InhoudTeVeel(Exception):
    """More comes out of a file than is looked at; the argument says of what, in Dutch."""


class Vergaarbak(msgspec.Struct):
    """Everything that came out of one file, and of what is in it."""

    dicht: dict[str, None] = msgspec.field(default_factory=dict)
    half: dict[str, None] = msgspec.field(default_factory=dict)
    diep: int = 0
    _stukken: list[str] = msgspec.field(default_factory=list)
    _tekens: int = 0
    _bytes: int = 0

    def zet(self, *stukken: str) -> None:
        """Keep pieces of text, each apart; InhoudTeVeel when it becomes too much."""
        for stuk in stukken:
            self._tel(len(stuk) + len(ALINEA))
            if stuk and not stuk.isspace():
                self._stukken.append(stuk)

    def voeg(self, delen: Iterable[str]) -> None:
        """Keep parts that belong together; InhoudTeVeel as soon as it becomes too much."""
        heel, los = list[str](), list[str]()
        for deel in filter(None, delen):
            self._tel(len(deel))
            los.append(deel)
            if len(los) >= _LOSSE:
                heel.append("".join(los))
                los.clear()
        tekst = "".join([*heel, *los])
        if tekst and not tekst.isspace():
            self._stukken += (tekst, *per_cel(tekst))

    def _tel(self, tekens: int) -> None:
        self._tekens += tekens
        if self._tekens > _TEKENS:
            raise InhoudTeVeel("er staat te veel tekst in")

    def reken(self, aantal: int) -> None:
        """Count bytes that are about to be unpacked; InhoudTeVeel when it becomes too much."""
        self._bytes += aantal
        if aantal > GROOTSTE_DEEL or self._bytes > _UITGEPAKT:
            raise InhoudTeVeel("het is uitgepakt te groot")

    def daal(self) -> None:
        """Go into a file inside this one; InhoudTeVeel when it is too deep."""
        if self.diep >= _DIEPST:
            raise InhoudTeVeel("er zitten te veel bestanden in elkaar")
        self.diep += 1

    def stijg(self) -> None:
        """Come out of it again."""
        self.diep -= 1

    def sluit(self, waarom: str) -> None:
        """Note that something was not looked into."""
        self.dicht[waarom] = None

    @property
    def inzage(self) -> Inzage:
        """All of it."""
        return Inzage(ALINEA.join(self._stukken), tuple(self.dicht), tuple(self.half))
