"""Each file of a register as a reader may see it; None is a file that is not theirs."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeVar

import msgspec
from msgspec import structs

from rao_cli.model.basis import Blok
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.lezers.zien import Ogen
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import ZaakPlek

D = TypeVar("D", bound=Blok)


def die_er_zijn(dingen: Mapping[str, D], zie: Callable[[D], D | None]) -> dict[str, D]:
    """Return the files of which something is left."""
    gezien = ((pad, zie(ding)) for pad, ding in dingen.items())
    return {pad: ding for pad, ding in gezien if ding is not None}


def onbekend(blik: Blik) -> Iterator[str]:
    """Yield the kenmerken of lists, topics, decisions, actions and replies that are not theirs."""
    yield from (kenmerk for kenmerk, kring in per_kenmerk(blik) if not kring())


def per_kenmerk(blik: Blik) -> Iterator[tuple[str, Callable[[], Kring]]]:
    """Yield each kenmerk but those of zaken, with what says how near the reader is to it."""
    stand = blik.stand
    yield from ((o.kenmerk, partial(blik.onderwerp, o)) for o in stand.onderwerpen.values())
    lijsten = stand.signaallijsten.values()
    yield from ((lijst.kenmerk, partial(kring_van, blik, lijst)) for lijst in lijsten)
    yield from ((actie.kenmerk, partial(blik.actie, actie)) for actie in stand.acties.values())
    brieven = stand.terugkoppelingen.values()
    yield from ((brief.kenmerk, partial(blik.brief, brief)) for brief in brieven)
    for plek in stand.besluiten:
        yield plek.kenmerk, partial(blik.besluit, plek.overleg, plek.kenmerk)


def kring_van(blik: Blik, lijst: Signaallijst) -> Kring:
    """Return how near a reader is to a list: to itself, its nearest zaak or what it is about.

    Whose zaak came to it from another, is not near to what that one said of the whole list.
    """
    plekken = (ZaakPlek(blik.stand, "", lijst, k, zaak) for k, zaak in lijst.zaken.items())
    over = (o for o in blik.stand.onderwerpen.values() if o.kenmerk == lijst.onderwerp)
    kringen = [*map(blik.zaak, plekken), *map(blik.onderwerp, over if not lijst.zaken else ())]
    niet_heel = (Kring.BETROKKEN if kring == Kring.EIGEN else kring for kring in kringen)
    return max((blik.lijst(lijst), *niet_heel))


class Zicht(msgspec.Struct, frozen=True):
    """What one reader sees of each kind of file."""

    blik: Blik
    ogen: Ogen

    def lijst(self, lijst: Signaallijst) -> Signaallijst | None:
        """Return a list with the zaken that are theirs."""
        kring = kring_van(self.blik, lijst)
        if kring < Kring.BETROKKEN:
            return None
        zaken = dict(self._zaken(lijst))
        antwoorden = {zaak: een for zaak, een in lijst.antwoorden.items() if zaak in zaken}
        kaal = structs.replace(lijst, zaken={}, antwoorden=antwoorden)
        return structs.replace(self.ogen.zie(kaal, kring), zaken=zaken)

    def _zaken(self, lijst: Signaallijst) -> Iterator[tuple[str, Zaak]]:
        for kenmerk, zaak in lijst.zaken.items():
            kring = self.blik.zaak(ZaakPlek(self.blik.stand, "", lijst, kenmerk, zaak))
            if kring >= Kring.BETROKKEN:
                yield kenmerk, self.ogen.zie(zaak, kring)

    def actie(self, actie: Actie) -> Actie | None:
        """Return an action that is theirs, or of a decision that is."""
        return self._zie(actie, self.blik.actie(actie))

    def brief(self, brief: Terugkoppeling) -> Terugkoppeling | None:
        """Return a reply that is theirs."""
        return self._zie(brief, self.blik.brief(brief))

    def onderwerp(self, onderwerp: Onderwerp) -> Onderwerp | None:
        """Return a topic that touches them; of one that may be shared title and text."""
        gezien = self._zie(onderwerp, self.blik.onderwerp(onderwerp))
        if gezien is not None or onderwerp.deelbaar is not True:
            return gezien
        return structs.replace(
            self.ogen.zie(onderwerp, Kring.OPENBAAR),
            titel=self.ogen.tekst(onderwerp.titel),
            omschrijving=self.ogen.tekst(onderwerp.omschrijving or "") or None,
        )

    def _zie(self, ding: D, kring: Kring) -> D | None:
        return self.ogen.zie(ding, kring) if kring >= Kring.BETROKKEN else None


def register_gezien(register: Register, ogen: Ogen, kring: Kring) -> Register:
    """Return the register itself; members are there by function only.

    What its papers carry ("Alleen voor leden") is not true of one for anybody.
    """
    gezien = ogen.zie(register, kring)
    leden = [structs.replace(lid, naam=lid.functie) for lid in gezien.leden]
    iedereen = ogen.lezer.soort == "openbaar"
    merk = None if iedereen else gezien.rubricering
    return structs.replace(gezien, leden=leden, rubricering=merk)
