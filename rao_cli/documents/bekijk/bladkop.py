"""The head of the page of a thing: its title, what stands above that, and its labels."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.merken import (
    merk_van_fase,
    merk_van_lijst,
    merk_van_onderwerp,
    merk_van_overleg,
)
from rao_cli.documents.bekijk.vak import Merkje
from rao_cli.documents.bekijk.zakenlijst import zeg_lko
from rao_cli.documents.bekijk.zinnen import Kijkzin, kaal
from rao_cli.documents.opmaak import datum, datum_voluit, hoofdletter
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_nu, titel


class Bladkop(NamedTuple):
    """A title, what stands above it, and labels under it."""

    titel: str
    boven: Kijkzin = ()
    merken: tuple[Merkje, ...] = ()


def build_bladkop(stand: Stand, boek: Adresboek, soort: str, kenmerk: str) -> Bladkop:
    """Return the head for a thing of a kind."""
    return _KOPPEN[soort](stand, boek, kenmerk)


def _zaak(stand: Stand, boek: Adresboek, kenmerk: str) -> Bladkop:
    lko = lko_nu(stand, kenmerk) or stand.zaken_op_kenmerk[kenmerk][-1].lijst.afzender
    boven = (*kaal(f"Zaak {kenmerk} van "), *zeg_lko(stand, boek, lko))
    return Bladkop(titel(stand, kenmerk), boven, (merk_van_fase(stand, kenmerk),))


def _overleg(stand: Stand, _boek: Adresboek, kenmerk: str) -> Bladkop:
    overleg = stand.overleggen_op_dag[kenmerk][0]
    return Bladkop(f"Overleg van {datum_voluit(overleg.datum)}", (), (merk_van_overleg(overleg),))


def _signaallijst(stand: Stand, _boek: Adresboek, kenmerk: str) -> Bladkop:
    _, lijst = stand.lijst_op_kenmerk[kenmerk]
    omhoog = lijst.richting == "rao-deelberaad"
    van = "het RAO" if omhoog else partij(stand.register, lijst.afzender)
    wat = f"Signaallijst van {van}, {datum(lijst.datum)}"
    return Bladkop(wat, kaal(f"Signaallijst {kenmerk}"), (merk_van_lijst(lijst),))


def _onderwerp(stand: Stand, _boek: Adresboek, kenmerk: str) -> Bladkop:
    een = stand.onderwerpen[stand.paden_op_kenmerk["onderwerp", kenmerk][0]]
    boven = kaal(f"{hoofdletter(een.type)} {kenmerk}")
    return Bladkop(een.titel, boven, (merk_van_onderwerp(een),))


def _gemeente(stand: Stand, _boek: Adresboek, kenmerk: str) -> Bladkop:
    return Bladkop(hoofdletter(stand.register.gemeenten[kenmerk].naam), kaal("Gemeente"))


def _terugkoppeling(stand: Stand, _boek: Adresboek, kenmerk: str) -> Bladkop:
    brief = stand.terugkoppelingen[stand.paden_op_kenmerk["terugkoppeling", kenmerk][0]]
    wat = f"Terugkoppeling aan {partij(stand.register, brief.lko)} over {datum(brief.overleg)}"
    klaar = Merkje(brief.status, "klaar" if brief.status == "bevestigd" else "loopt")
    return Bladkop(wat, kaal(f"Terugkoppeling {kenmerk}"), (klaar,))


_KOPPEN: Final[Mapping[str, Callable[[Stand, Adresboek, str], Bladkop]]] = {
    "zaak": _zaak,
    "overleg": _overleg,
    "signaallijst": _signaallijst,
    "onderwerp": _onderwerp,
    "gemeente": _gemeente,
    "terugkoppeling": _terugkoppeling,
}
