"""The pages of all topics and all meetings."""

from collections.abc import Iterable

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.merken import (
    merk_van_onderwerp,
    merk_van_overleg,
)
from rao_cli.documents.bekijk.vak import (
    Kijkblad,
    Kijkcel,
    Kijkrij,
    Vak,
    tabel,
)
from rao_cli.documents.bekijk.zinnen import alineas, kaal, naar
from rao_cli.documents.opmaak import aantal, datum, datum_voluit, hoofdletter, tijdvak
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand


def build_onderwerpen(stand: Stand, boek: Adresboek) -> Kijkblad:
    """Return the topics by their kind; what runs first."""
    per_type: dict[str, list[Onderwerp]] = {}
    for een in sorted(
        stand.onderwerpen.values(), key=lambda o: (o.status == "afgerond", -o.datum.toordinal())
    ):
        per_type.setdefault(een.type, []).append(een)
    vakken = tuple(
        onderwerpvak(stand, boek, hoofdletter(soort), alle)
        for soort, alle in sorted(per_type.items())
    )
    leeg = Vak("Onderwerpen", alineas=alineas(boek, "Er zijn nog geen onderwerpen."))
    return Kijkblad("onderwerpen.html", "Onderwerpen", "onderwerpen.html", vakken or (leeg,))


def onderwerpvak(stand: Stand, boek: Adresboek, kop: str, alle: Iterable[Onderwerp]) -> Vak:
    """Return a table of topics."""
    rijen = [
        Kijkrij(
            (
                Kijkcel(naar(een.titel, boek.adres("onderwerp", een.kenmerk))),
                Kijkcel(kaal(partij(stand.register, een.indiener))),
                Kijkcel(kaal(datum(een.datum))),
                Kijkcel(merk=merk_van_onderwerp(een)),
            )
        )
        for een in alle
    ]
    bijschrift = aantal(len(rijen), "onderwerp", "onderwerpen")
    return Vak(kop, tabel=tabel(bijschrift, ("Onderwerp", "Van", "Ingebracht", "Status"), rijen))


def overlegvak(stand: Stand, boek: Adresboek) -> Vak:
    """Return a table of all meetings, the last first."""
    rijen = []
    for _, overleg in reversed(stand.overleggen_op_datum):
        tijd = tijdvak(overleg.tijd) if overleg.tijd else ""
        plek = ", ".join(filter(None, (tijd, overleg.locatie)))
        cellen = (
            Kijkcel(
                naar(datum_voluit(overleg.datum), boek.adres("overleg", overleg.datum.isoformat())),
                kaal(plek),
            ),
            Kijkcel(merk=merk_van_overleg(overleg)),
            Kijkcel(kaal(str(len(overleg.agendapunten)))),
            Kijkcel(kaal(str(len(overleg.besluiten)))),
        )
        rijen.append(Kijkrij(cellen))
    if not rijen:
        return Vak("Alle overleggen", alineas=alineas(boek, "Er is nog geen overleg."))
    bijschrift = f"{aantal(len(rijen), 'overleg', 'overleggen')}, het laatste bovenaan"
    return Vak(
        "Alle overleggen",
        tabel=tabel(bijschrift, ("Wanneer", "Status", "Punten", "Besluiten"), rijen),
    )
