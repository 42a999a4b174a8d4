"""The one step before any paper for somebody else: the register as its reader may see it.

Every paper is made of a Stand. What is not in this one, no paper and no format can show.
"""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.lezers.deelberaad import Deelberaadblik
from rao_cli.model.lezers.dingen import Zicht, die_er_zijn, onbekend, register_gezien
from rao_cli.model.lezers.lezer import Lezer, Lezersoort
from rao_cli.model.lezers.lid import Lidblik
from rao_cli.model.lezers.lkoblik import Lkoblik
from rao_cli.model.lezers.vergadering import Vergadering
from rao_cli.model.lezers.zien import Ogen
from rao_cli.model.register.ledennamen import verberg_namen
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

_BLIKKEN: Final[Mapping[Lezersoort, type[Blik]]] = {
    "organisatie": Lidblik,
    "lko": Lkoblik,
    "deelberaad": Deelberaadblik,
    "openbaar": Blik,
}


def blik_van(stand: Stand, lezer: Lezer) -> Blik:
    """Return how near a reader is to each thing of a register."""
    return _BLIKKEN[lezer.soort](stand, lezer)


def zoals_gezien(stand: Stand, lezer: Lezer) -> Stand:
    """Return the register with all that a reader may read of it, and nothing else."""
    blik = blik_van(stand, lezer)
    namen = verberg_namen(stand.heel)
    ogen = Ogen(lezer, blik.noembaar, frozenset(onbekend(blik)), namen)
    zicht = Zicht(blik, ogen)
    return replace(
        stand,
        heel=register_gezien(stand.heel, ogen, blik.algemeen),
        signaallijsten=die_er_zijn(stand.signaallijsten, zicht.lijst),
        overleggen={
            pad: Vergadering(blik, ogen, overleg).gezien()
            for pad, overleg in stand.overleggen.items()
        },
        acties=die_er_zijn(stand.acties, zicht.actie),
        terugkoppelingen=die_er_zijn(stand.terugkoppelingen, zicht.brief),
        onderwerpen=die_er_zijn(stand.onderwerpen, zicht.onderwerp),
        wissingen={},
        onleesbaar=frozenset(),
        genoemd={},
        lezer=lezer.naam,
    )


def kring_in(stand: Stand, lezer: Lezer, overleg: Overleg | None = None) -> Kring:
    """Return how near a reader is to a meeting, or without one to the register."""
    blik = blik_van(stand, lezer)
    return blik.overleg(overleg) if overleg else blik.algemeen
