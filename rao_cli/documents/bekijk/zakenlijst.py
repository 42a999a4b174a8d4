"""The page of all zaken and signaallijsten."""

from typing import Final

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.merken import (
    merk_van_fase,
    merk_van_lijst,
)
from rao_cli.documents.bekijk.vak import (
    Kijkblad,
    Kijkcel,
    Kijkrij,
    Vak,
    tabel,
)
from rao_cli.documents.bekijk.zinnen import Kijkzin, alineas, kaal, naar
from rao_cli.documents.opmaak import aantal, datum
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_nu, titel
from rao_cli.model.zaak.levensloop import levensloop

OUDSTE: Final = ", de oudste bovenaan"


def build_zaken(stand: Stand, boek: Adresboek) -> Kijkblad:
    """Return all zaken: what runs first, the oldest on top."""
    kenmerken = sorted(stand.zaken_op_kenmerk, key=lambda k: levensloop(stand, k).sinds)
    loopt = [k for k in kenmerken if levensloop(stand, k).fase not in GESLOTEN]
    klaar = [k for k in reversed(kenmerken) if k not in set(loopt)]
    return Kijkblad(
        bestand="zaken.html",
        titel="Zaken",
        menupunt="zaken.html",
        vakken=(
            zakenvak(stand, boek, "Zaken die lopen", loopt, OUDSTE),
            *((zakenvak(stand, boek, "Zaken die klaar zijn", klaar),) if klaar else ()),
            _lijstenvak(stand, boek),
        ),
    )


def zakenvak(stand: Stand, boek: Adresboek, kop: str, zaken: list[str], hoe: str = "") -> Vak:
    """Return a table of zaken, or a sentence when there are none."""
    if not zaken:
        return Vak(kop, alineas=alineas(boek, "Er zijn geen zaken die lopen."))
    koppen = ("Zaak", "LKO", "Hoe ver", "Duur", "Besproken")
    bijschrift = f"{aantal(len(zaken), 'zaak', 'zaken')}{hoe}"
    rijen = [_zaakrij(stand, boek, zaak) for zaak in zaken]
    return Vak(kop, tabel=tabel(bijschrift, koppen, rijen))


def _zaakrij(stand: Stand, boek: Adresboek, kenmerk: str) -> Kijkrij:
    loop, plek = levensloop(stand, kenmerk), stand.zaken_op_kenmerk[kenmerk][-1]
    lko = lko_nu(stand, kenmerk) or plek.lijst.afzender
    uit = f"aangehouden: {loop.aangehouden} keer" if loop.aangehouden else ""
    onder = ", ".join((f"{kenmerk}, {plek.zaak.groep}", *plek.zaak.kenmerken))
    cellen = (
        Kijkcel(naar(titel(stand, kenmerk), boek.adres("zaak", kenmerk)), kaal(onder)),
        Kijkcel(zeg_lko(stand, boek, lko)),
        Kijkcel(merk=merk_van_fase(stand, kenmerk)),
        Kijkcel(kaal(aantal(loop.dagen, "dag", "dagen")), kaal(f"sinds {datum(loop.sinds)}")),
        Kijkcel(kaal(f"{loop.overleggen} keer") if loop.overleggen else (), kaal(uit)),
    )
    return Kijkrij(cellen)


def zeg_lko(stand: Stand, boek: Adresboek, lko: str) -> Kijkzin:
    """Return the name of an LKO, which leads to its page."""
    naam = partij(stand.register, lko)
    return naar(naam, adres) if (adres := boek.adres("lko", lko)) else kaal(naam)


def _lijstenvak(stand: Stand, boek: Adresboek) -> Vak:
    lijsten = sorted(stand.signaallijsten.values(), key=lambda li: (li.datum, li.kenmerk))
    return lijstenvak(stand, boek, [lijst.kenmerk for lijst in reversed(lijsten)])


def lijstenvak(stand: Stand, boek: Adresboek, kenmerken: list[str]) -> Vak:
    """Return a table of signaallijsten."""
    rijen = []
    for kenmerk in kenmerken:
        _, lijst = stand.lijst_op_kenmerk[kenmerk]
        omhoog = lijst.richting == "rao-deelberaad"
        van = (
            kaal("het RAO, aan het Deelberaad") if omhoog else zeg_lko(stand, boek, lijst.afzender)
        )
        cellen = (
            Kijkcel(naar(lijst.kenmerk, boek.adres("signaallijst", lijst.kenmerk))),
            Kijkcel(van),
            Kijkcel(kaal(datum(lijst.datum))),
            Kijkcel(kaal(aantal(len(lijst.zaken), "zaak", "zaken"))),
            Kijkcel(merk=merk_van_lijst(lijst)),
        )
        rijen.append(Kijkrij(cellen))
    bijschrift = aantal(len(rijen), "signaallijst", "signaallijsten") + ", de nieuwste bovenaan"
    koppen = ("Lijst", "Van", "Datum", "Zaken", "Status")
    return Vak("Signaallijsten", tabel=tabel(bijschrift, koppen, rijen))
