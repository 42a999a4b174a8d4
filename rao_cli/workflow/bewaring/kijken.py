"""What `rao bewaartermijn` shows of each thing: what it is, and how far it is on its way out."""

from datetime import date
from typing import NamedTuple

from rao_cli.model.bewaring.overzicht import Bewaaroverzicht, Gebonden, geldende, make_overzicht
from rao_cli.model.soorten.bewaren import Bewaartermijn, Categorie
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import titel


class Bewaarrij(NamedTuple):
    """A thing with a term, as it is shown; `overleg` and `besluit` are where it is to go."""

    categorie: Categorie
    kenmerk: str
    wat: str
    sinds: date
    tot: date
    wijze: str
    houdt: tuple[str, ...]
    overleg: date | None
    besluit: str


class Bewaarbeeld(NamedTuple):
    """All that is kept: the terms, and the things by how far they are."""

    termijnen: tuple[Bewaartermijn, ...]
    overzicht: Bewaaroverzicht
    mag_weg: tuple[Bewaarrij, ...]
    vastgehouden: tuple[Bewaarrij, ...]
    komt: tuple[Bewaarrij, ...]


def bekijk_termijnen(stand: Stand, op: date | None) -> Bewaarbeeld:
    """Return what may go on a day (today when none is named), and what may go soon."""
    overzicht = make_overzicht(stand, op or stand.vandaag)
    groepen = (overzicht.mag_weg, overzicht.vastgehouden, overzicht.komt)
    rijen = (tuple(_rij(stand, een) for een in groep) for groep in groepen)
    return Bewaarbeeld(tuple(geldende(stand)), overzicht, *rijen)


def _rij(stand: Stand, een: Gebonden) -> Bewaarrij:
    weg = een.voornemen
    return Bewaarrij(
        een.categorie,
        een.kenmerk,
        _wat(stand, een),
        een.sinds,
        een.tot,
        een.wijze,
        een.houdt,
        weg.overleg.datum if weg else None,
        weg.besluit if weg else "",
    )


def _wat(stand: Stand, een: Gebonden) -> str:
    match een.categorie:
        case "zaken":
            return titel(stand, een.kenmerk)
        case "overleggen":
            return "overleg, met acties en terugkoppelingen"
        case "onderwerpen":
            namen = {ander.kenmerk: ander.titel for ander in stand.onderwerpen.values()}
            return namen[een.kenmerk]
