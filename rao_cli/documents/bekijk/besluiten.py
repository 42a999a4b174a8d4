"""The page of all decisions, in full."""

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.merken import (
    merk_van_actie,
    merk_van_besluit,
)
from rao_cli.documents.bekijk.vak import (
    Besluitvak,
    Kijkblad,
    Kijkregel,
    Vak,
)
from rao_cli.documents.bekijk.zinnen import alineas, kaal, naar
from rao_cli.documents.opmaak import datum, datum_voluit
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.actie import wie_doet
from rao_cli.model.stand import BesluitPlek, Stand


def build_besluiten(stand: Stand, boek: Adresboek) -> Kijkblad:
    """Return every decision in full, by meeting, the last meeting first."""
    per_dag = groepeer((plek.overleg.datum, plek) for plek in stand.besluiten)
    vakken = tuple(
        Vak(
            f"Overleg van {datum_voluit(dag)}",
            uitleg=naar("Bekijk dit overleg", boek.adres("overleg", dag.isoformat())),
            besluiten=tuple(besluitvak(stand, boek, plek) for plek in plekken),
        )
        for dag, plekken in sorted(per_dag.items(), reverse=True)
    )
    leeg = Vak("Besluiten", alineas=alineas(boek, "Er zijn nog geen besluiten."))
    return Kijkblad("besluiten.html", "Besluiten", "besluiten.html", vakken or (leeg,))


def besluitvak(stand: Stand, boek: Adresboek, plek: BesluitPlek) -> Besluitvak:
    """Return a decision with its reason, its acties and what was corrected."""
    besluit = plek.besluit
    adres = boek.adres("zaak", besluit.agendapunt) or boek.adres("onderwerp", besluit.agendapunt)
    over = titel_van(stand, besluit.agendapunt)
    onder = (
        [Kijkregel(kaal("Reden"), alineas(boek, besluit.motivering))] if besluit.motivering else []
    )
    for _, actie in stand.acties_van(plek.kenmerk):
        wie = wie_doet(stand.register, met_wie_nu(stand, actie)) or "nog niemand"
        voor = f", uiterlijk {datum(actie.uiterlijk)}" if actie.uiterlijk else ""
        staat = merk_van_actie(actie, stand.vandaag).tekst
        tekst = f"{wie}{voor}: {actie.omschrijving} ({staat})"
        onder.append(
            Kijkregel(
                naar(actie.kenmerk, f"acties.html#{actie.kenmerk.lower()}"), alineas(boek, tekst)
            )
        )
    for erratum in plek.overleg.errata:
        if erratum.besluit == plek.kenmerk:
            label = kaal(f"Verbeterd op {datum(erratum.datum)}")
            onder.append(Kijkregel(label, alineas(boek, erratum.tekst)))
    return Besluitvak(
        id=plek.kenmerk.lower(),
        kop=naar(over, adres) if adres else kaal(over),
        merk=merk_van_besluit(besluit),
        alineas=(*alineas(boek, besluit.besluit),),
        onder=(*onder, Kijkregel(kaal("Kenmerk"), alineas(boek, plek.kenmerk))),
    )
