"""The page of all acties."""

from datetime import date

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.merken import (
    merk_van_actie,
)
from rao_cli.documents.bekijk.vak import (
    Kijkblad,
    Kijkcel,
    Kijkrij,
    Vak,
    tabel,
)
from rao_cli.documents.bekijk.zinnen import alineas, kaal, naar
from rao_cli.documents.opmaak import aantal, datum
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.stand import Stand


def build_acties(stand: Stand, boek: Adresboek) -> Kijkblad:
    """Return all acties: what is open first, by the day before which it is done."""
    alle = sorted(stand.acties.values(), key=lambda a: (a.uiterlijk or date.max, a.kenmerk))
    open_ = [actie for actie in alle if actie.status == "open"]
    klaar = [actie for actie in reversed(alle) if actie.status != "open"]
    vakken = (
        actievak(stand, boek, "Open acties", open_),
        *((actievak(stand, boek, "Afgeronde acties", klaar),) if klaar else ()),
    )
    return Kijkblad("acties.html", "Acties", "acties.html", vakken)


def actievak(
    stand: Stand, boek: Adresboek, kop: str, acties: list[Actie], *, eigen: bool = True
) -> Vak:
    """Return a table of acties; on their own page (`eigen`) links lead to each of them."""
    if not acties:
        return Vak(kop, alineas=alineas(boek, "Er zijn geen open acties."))
    laat = sum(
        1 for a in acties if a.status == "open" and (a.uiterlijk or date.max) < stand.vandaag
    )
    bijschrift = aantal(len(acties), "actie", "acties") + (
        f", waarvan {laat} te laat" if laat else ""
    )
    koppen = ("Wat", "Wie", "Uiterlijk", "Hoe het staat")
    rijen = [_actierij(stand, actie, eigen=eigen) for actie in acties]
    return Vak(kop, tabel=tabel(bijschrift, koppen, rijen))


def _actierij(stand: Stand, actie: Actie, *, eigen: bool) -> Kijkrij:
    plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
    over = f", bij {titel_van(stand, plek.besluit.agendapunt)}" if plek else ""
    wie = wie_doet(stand.register, met_wie_nu(stand, actie)) or "nog niemand"
    id_ = actie.kenmerk.lower()
    wat = kaal(actie.omschrijving) if eigen else naar(actie.omschrijving, f"acties.html#{id_}")
    klein = (
        *kaal(actie.kenmerk),
        *kaal(over),
        *kaal(f". {actie.toelichting}" if actie.toelichting else ""),
    )
    cellen = (
        Kijkcel(wat, klein),
        Kijkcel(kaal(wie)),
        Kijkcel(kaal(datum(actie.uiterlijk) if actie.uiterlijk else "geen datum")),
        Kijkcel(merk=merk_van_actie(actie, stand.vandaag)),
    )
    return Kijkrij(cellen, id_ if eigen else "")
