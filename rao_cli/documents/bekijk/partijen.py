"""The pages of who take part: the LKO's and organisations, each with what is theirs."""

from collections.abc import Iterable, Iterator
from datetime import date

from rao_cli.documents.bekijk.actielijst import actievak
from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.agendalijst import onderwerpvak
from rao_cli.documents.bekijk.dingblad import verloopvak
from rao_cli.documents.bekijk.vak import Kijkblad, Kijkcel, Kijkregel, Kijkrij, Merkje, Vak, tabel
from rao_cli.documents.bekijk.zakenlijst import OUDSTE, lijstenvak, zakenvak
from rao_cli.documents.bekijk.zinnen import alineas, kaal, naar
from rao_cli.documents.opmaak import aantal, datum, hoofdletter, opsomming
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.overleg.gemeentecontact import laatste_contact
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.register import houder_op
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.levensloop import levensloop


def build_partijen(stand: Stand, boek: Adresboek) -> Kijkblad:
    """Return who take part today, with how much is open with each."""
    vakken = (_lkos(stand, boek), _organisaties(stand, boek), _gemeenten(stand, boek))
    return Kijkblad(
        "partijen.html",
        "LKO's en organisaties",
        "partijen.html",
        tuple(vak for vak in vakken if vak.tabel and vak.tabel.rijen),
    )


def _lkos(stand: Stand, boek: Adresboek) -> Vak:
    rijen = []
    for sleutel, lko in stand.lkos.items():
        lopend = [z for z in zaken_van(stand, sleutel) if _loopt(stand, z)]
        cellen = (
            Kijkcel(naar(lko.naam, boek.adres("lko", sleutel)), kaal(lko.locatie or "")),
            Kijkcel(kaal(opsomming(lko.deelnemers))),
            Kijkcel(kaal(aantal(len(lopend), "zaak", "zaken"))),
        )
        rijen.append(Kijkrij(cellen))
    return Vak("LKO's", tabel=tabel(f"{len(rijen)} LKO's", ("LKO", "Deelnemers", "Loopt"), rijen))


def _organisaties(stand: Stand, boek: Adresboek) -> Vak:
    rijen = []
    for sleutel, wie in stand.organisaties.items():
        open_ = [a for a in acties_van(stand, sleutel) if a.status == "open"]
        cellen = (
            Kijkcel(naar(sleutel, boek.adres("organisatie", sleutel)), kaal(wie.naam)),
            Kijkcel(merk=Merkje("kern", "loopt") if wie.kern else None),
            Kijkcel(kaal(hoofdletter(wie.aspect or ""))),
            Kijkcel(kaal(aantal(len(open_), "actie", "acties"))),
        )
        rijen.append(Kijkrij(cellen))
    koppen = ("Organisatie", "Rol", "Aspect", "Open")
    return Vak("Organisaties", tabel=tabel(f"{len(rijen)} organisaties", koppen, rijen))


def _gemeenten(stand: Stand, boek: Adresboek) -> Vak:
    rijen = []
    for sleutel, gemeente in stand.register.gemeenten.items():
        contact = laatste_contact(stand, sleutel, date.max)
        cellen = (
            Kijkcel(naar(gemeente.naam, boek.adres("gemeente", sleutel))),
            Kijkcel(kaal(contact.contact.werkt_mee if contact else "nog niet besproken")),
            Kijkcel(kaal(datum(contact.op) if contact else "")),
        )
        rijen.append(Kijkrij(cellen))
    koppen = ("Gemeente", "Werkt mee", "Besproken op")
    return Vak("Gemeenten", tabel=tabel(f"{len(rijen)} gemeenten", koppen, rijen))


def zaken_van(stand: Stand, lko: str) -> list[str]:
    """Return the zaken that an LKO has, or had last."""
    return [
        kenmerk
        for kenmerk, plekken in stand.zaken_op_kenmerk.items()
        if (lko_nu(stand, kenmerk) or plekken[-1].lijst.afzender) == lko
    ]


def acties_van(stand: Stand, wie: str) -> list[Actie]:
    """Return the acties of an organisation or LKO, as they are now, by their day."""
    nu = (met_wie_nu(stand, actie) for actie in stand.acties.values())
    eigen = (actie for actie in nu if wie in {actie.organisatie, actie.lko})
    return sorted(eigen, key=lambda a: (a.uiterlijk or date.max, a.kenmerk))


def _loopt(stand: Stand, zaak: str) -> bool:
    return levensloop(stand, zaak).fase not in GESLOTEN


def build_lko(
    stand: Stand, boek: Adresboek, sleutel: str, verloop: Iterable[tuple[date, str]]
) -> Kijkblad:
    """Return an LKO with its zaken, acties and lists."""
    lko = stand.heel.lkos[sleutel]
    zaken = sorted(zaken_van(stand, sleutel), key=lambda z: levensloop(stand, z).sinds)
    lopend = [z for z in zaken if _loopt(stand, z)]
    klaar = [z for z in reversed(zaken) if not _loopt(stand, z)]
    lijsten = sorted(
        (li for li in stand.signaallijsten.values() if li.afzender == sleutel),
        key=lambda li: (li.datum, li.kenmerk),
        reverse=True,
    )
    kenmerken = [li.kenmerk for li in lijsten if li.richting == "lko-rao"]
    feiten = [
        ("Locatie", lko.locatie or ""),
        ("Deelnemers", opsomming(lko.deelnemers)),
        ("Sinds", datum(lko.van) if lko.van else ""),
        ("Tot en met", datum(lko.tot) if lko.tot else ""),
        (
            "Eerder",
            opsomming(stand.heel.lkos[e].naam for e in lko.opvolger_van if e in stand.heel.lkos),
        ),
    ]
    vakken = (
        *_feiten(boek, feiten),
        zakenvak(stand, boek, "Zaken die lopen", lopend, OUDSTE),
        *_eigen(stand, boek, sleutel),
        *((zakenvak(stand, boek, "Zaken die klaar zijn", klaar),) if klaar else ()),
        *((lijstenvak(stand, boek, kenmerken),) if kenmerken else ()),
    )
    naam = stand.register.lkos[sleutel].naam
    bestand = boek.adres("lko", sleutel)
    return Kijkblad(bestand, naam, "partijen.html", vakken, verloopvak(boek, verloop), kaal("LKO"))


def build_organisatie(stand: Stand, boek: Adresboek, sleutel: str) -> Kijkblad:
    """Return an organisation with its roles, its acties and the zaken that it brought in."""
    wie = stand.heel.organisaties[sleutel]
    rollen = [
        rol
        for rol, perioden in stand.register.rollen.per_rol.items()
        if houder_op(perioden, stand.vandaag) == sleutel
    ]
    feiten = [
        ("Rol", hoofdletter(opsomming([*(["kernorganisatie"] if wie.kern else []), *rollen]))),
        ("Aspect", hoofdletter(wie.aspect or "")),
        ("Sinds", datum(wie.van) if wie.van else ""),
        ("Tot en met", datum(wie.tot) if wie.tot else ""),
    ]
    aangebracht = [
        kenmerk
        for kenmerk, plekken in stand.zaken_op_kenmerk.items()
        if plekken[-1].zaak.aanbrenger == sleutel and _loopt(stand, kenmerk)
    ]
    vakken = (
        *_feiten(boek, feiten),
        *_eigen(stand, boek, sleutel),
        *(
            (zakenvak(stand, boek, "Zaken die het aanbracht", aangebracht, ", alleen wat loopt"),)
            if aangebracht
            else ()
        ),
    )
    naam = stand.register.organisaties[sleutel].naam
    bestand = boek.adres("organisatie", sleutel)
    return Kijkblad(bestand, naam, "partijen.html", vakken, boven=kaal(f"Organisatie {sleutel}"))


def _feiten(boek: Adresboek, feiten: list[tuple[str, str]]) -> tuple[Vak, ...]:
    regels = tuple(Kijkregel(kaal(label), alineas(boek, tekst)) for label, tekst in feiten if tekst)
    return (Vak("In het kort", gegevens=regels),) if regels else ()


def _eigen(stand: Stand, boek: Adresboek, wie: str) -> Iterator[Vak]:
    """Yield the acties of somebody, and the topics that came from there."""
    acties = acties_van(stand, wie)
    open_ = [actie for actie in acties if actie.status == "open"]
    yield actievak(stand, boek, "Open acties", open_, eigen=False)
    eigen = [o for o in stand.onderwerpen.values() if wie in {o.indiener, o.lko, *o.lkos}]
    if eigen:
        eigen.sort(key=lambda o: o.datum, reverse=True)
        yield onderwerpvak(stand, boek, "Onderwerpen", eigen)
