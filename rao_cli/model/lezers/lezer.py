"""A reader of a paper: an organisation, an LKO, the Deelberaad, or anybody."""

from typing import Final, Literal

import msgspec

from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.soorten.register import LKO
from rao_cli.model.stand import Stand

Lezersoort = Literal["organisatie", "lko", "deelberaad", "openbaar"]
#: Stands for a zaak that an LKO never had.
VREEMD: Final = "een zaak van een ander LKO"
#: What another reader than an LKO reads for a zaak: it has none of its own.
VAN_EEN_LKO: Final = "een zaak van een LKO"
#: Stands for any other kenmerk, in what is addressed to one party.
VAN_EEN_ANDER: Final = "iets van een ander"
#: Stands for any other item of a meeting, and for a text, that a reader may not read.
ANDER_PUNT: Final = "een ander agendapunt"
#: Stands for what was said at an item, so that nobody thinks that nothing was.
ELDERS: Final = "Niet in dit uittreksel."
NIET_HIER: Final = "niet in dit uittreksel"
_TAFEL: Final = "tafel:"


class Lezer(msgspec.Struct, frozen=True):
    """Who reads. `namen` are all by which a file may name it, also those of before (S4)."""

    soort: Lezersoort
    sleutel: str
    naam: str
    namen: frozenset[str]

    @property
    def zaak(self) -> str:
        """What stands for a zaak that it may not know."""
        return VREEMD if self.soort == "lko" else VAN_EEN_LKO

    @property
    def bestandsdeel(self) -> str:
        """What the name of a file made for it ends in: `lko-assen`."""
        return f"{LKO}-{self.sleutel}" if self.soort == LKO else make_sleutel(self.sleutel)


DEELBERAAD: Final = Lezer(
    "deelberaad", "deelberaad", "het Deelberaad Asiel", frozenset({"deelberaad"})
)
OPENBAAR: Final = Lezer("openbaar", "openbaar", "iedereen", frozenset())


def partij_van(stand: Stand, wie: str) -> Lezer:
    """Return who a paper is for: an organisation, LKO, gemeente, the Deelberaad, or another table.

    Another table has no zaken and reads of none (S15).
    """
    sleutel = wie.removeprefix(f"{LKO}:")
    if wie == DEELBERAAD.sleutel:
        return DEELBERAAD
    if wie not in stand.register.organisaties and sleutel in stand.register.lkos:
        return lko(stand, sleutel)
    if wie.startswith(_TAFEL):
        return Lezer("openbaar", wie, wie, frozenset({wie}))
    return organisatie(stand, wie)


def organisatie(stand: Stand, sleutel: str) -> Lezer:
    """Return an organisation of the register as a reader."""
    namen = frozenset(voorgangers(stand.heel.organisaties, sleutel))
    return Lezer("organisatie", sleutel, sleutel, namen)


def lko(stand: Stand, sleutel: str) -> Lezer:
    """Return an LKO of the register as a reader."""
    kaal = tuple(voorgangers(stand.heel.lkos, sleutel))
    namen = frozenset((*kaal, *(f"{LKO}:{een}" for een in kaal)))
    return Lezer("lko", sleutel, stand.register.lkos[sleutel].naam, namen)
