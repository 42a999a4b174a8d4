"""What an organisation or LKO that stops still has to do, and what to do about it (S2, S4, S11)."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_op, plek_die_telt
from rao_cli.model.zaak.wachten import is_gesloten
from rao_cli.workflow.register.inrichting.partij import Partij, alle

_LKO: Final = "lko"
_EERSTE: Final = "KENMERK"
#: Per kind in the order of `Openstaand`: what to do, and the words of the command.
_WEGEN: Final = (
    ("Rond de zaken af, of verhuis ze", "zaak", "verhuis", _EERSTE, "--naar", "LKO"),
    ("Dien de lijst in, of haal haar zaken eraf", "signaallijst", "dien-in", _EERSTE),
    ("Verstuur de brief, en meld het", "terugkoppeling", "verzonden", _EERSTE),
    ("Rond de acties af, of laat ze vervallen", "actie", "verval", _EERSTE),
)


class Openstaand(NamedTuple):
    """The kenmerken of what is open, by kind."""

    zaken: list[str]
    lijsten: list[str]
    brieven: list[str]
    acties: list[str]

    @property
    def namen(self) -> list[str]:
        """All of it, in the order in which it is told."""
        return [een for soort in self for een in soort]

    @property
    def wegen(self) -> Iterator[tuple[str, str]]:
        """What to do about each kind, with the command for the first of it."""
        for soort, (zin, *woorden) in zip(self, _WEGEN, strict=True):
            if soort:
                delen = (soort[0] if woord == _EERSTE else woord for woord in woorden)
                yield zin, opdrachtregel(*delen)


def openstaand(stand: Stand, partij: Partij) -> Openstaand:
    """Return what is open of one."""
    if partij.soort != _LKO:
        return Openstaand([], [], [], open_acties(stand, partij))
    lijsten = sorted(
        lijst.kenmerk
        for lijst in stand.signaallijsten.values()
        if lijst.afzender == partij.sleutel and lijst.status == "concept"
    )
    brieven = sorted(
        brief.kenmerk
        for brief in stand.terugkoppelingen.values()
        if brief.lko == partij.sleutel and not brief.is_verzonden
    )
    zaken, acties = open_zaken(stand, partij.sleutel), open_acties(stand, partij)
    return Openstaand(zaken, lijsten, brieven, acties)


def open_zaken(stand: Stand, lko: str) -> list[str]:
    """Return the zaken of an LKO that are not closed, also when it only has to hear of them."""
    return [
        zaak
        for zaak in stand.zaken_op_kenmerk
        if lko_op(stand, zaak, date.max) == lko and not is_gesloten(plek_die_telt(stand, zaak))
    ]


def open_acties(stand: Stand, partij: Partij) -> list[str]:
    """Return the kenmerken of the open acties of an organisation or LKO, or of who it was before.

    So an actie that was agreed under an earlier key is not forgotten.
    """
    wie = {*voorgangers(alle(stand, partij.soort), partij.sleutel)}
    acties = (actie for actie in stand.acties.values() if actie.status == "open")
    return sorted(
        een.kenmerk
        for een in acties
        if (een.lko if partij.soort == _LKO else een.organisatie) in wie
    )
