"""`rao lijst`: every thing of one kind, as rows for a screen and as data for a machine."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import aantal
from rao_cli.model.levensloop import Loop, levensloop
from rao_cli.model.stand import Stand

Waarde = str | int | date | None
Rij = Mapping[str, Waarde]


class Overzicht(NamedTuple):
    """Rows of one kind; `kolommen` are the keys of a row for a screen, a machine gets all."""

    soort: str
    kolommen: Sequence[str]
    rijen: Sequence[Rij]


def maak_overzicht(stand: Stand, soort: str) -> Overzicht:
    """Return all things of one kind; KeyError for a kind that does not exist."""
    kolommen, maak = OVERZICHTEN[soort]
    rijen = [dict(zip(kolommen, rij, strict=True)) for rij in maak(stand)]
    op_scherm = [kolom for kolom in kolommen if (soort, kolom) not in _ALLEEN_VOOR_MACHINES]
    return Overzicht(soort, op_scherm, rijen)


def _signaallijsten(stand: Stand) -> list[tuple[Waarde, ...]]:
    lijsten = sorted(stand.signaallijsten.values(), key=lambda lijst: (lijst.datum, lijst.kenmerk))
    return [
        (lijst.kenmerk, lijst.afzender, lijst.datum, lijst.status, len(lijst.zaken))
        for lijst in lijsten
    ]


def _zaken(stand: Stand) -> list[tuple[Waarde, ...]]:
    rijen: list[tuple[Waarde, ...]] = []
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        plek, loop = plekken[0], levensloop(stand, kenmerk)
        rij = (kenmerk, plek.lijst.afzender, loop.fase, _ouderdom(loop), plek.zaak.onderwerp)
        rijen.append((*rij, *(getattr(loop, naam) for naam in _OUDERDOM)))
    return rijen


def _ouderdom(loop: Loop) -> str:
    """Say how old a zaak is: "35 dagen, 2 keer besproken, 1 keer aangehouden"."""
    delen = [aantal(loop.dagen, "dag", "dagen")]
    delen += [f"{loop.overleggen} keer besproken"] if loop.overleggen else []
    delen += [f"{loop.aangehouden} keer aangehouden"] if loop.aangehouden else []
    delen += [f"terug op {loop.hervatten_op}"] if loop.hervatten_op else []
    return ", ".join(delen)


def _overleggen(stand: Stand) -> list[tuple[Waarde, ...]]:
    return [
        (o.datum, o.status, o.locatie, len(o.agendapunten), len(o.besluiten))
        for _, o in stand.overleggen_op_datum
    ]


def _besluiten(stand: Stand) -> list[tuple[Waarde, ...]]:
    return [
        (b.kenmerk, b.besluit.agendapunt, b.besluit.uitkomst, b.besluit.besluit)
        for b in stand.besluiten
    ]


def _acties(stand: Stand) -> list[tuple[Waarde, ...]]:
    acties = sorted(
        stand.acties.values(),
        key=lambda a: (a.status != "open", a.uiterlijk or date.max, a.kenmerk),
    )
    return [(a.kenmerk, a.organisatie, a.uiterlijk, a.status, a.omschrijving) for a in acties]


def _terugkoppelingen(stand: Stand) -> list[tuple[Waarde, ...]]:
    alle = sorted(stand.terugkoppelingen.values(), key=lambda t: (t.overleg, t.lko))
    return [(t.kenmerk, t.lko, t.overleg, t.status, len(t.zaken)) for t in alle]


def _onderwerpen(stand: Stand) -> list[tuple[Waarde, ...]]:
    alle = sorted(stand.onderwerpen.values(), key=lambda o: (o.datum, o.kenmerk))
    return [(o.kenmerk, o.type, o.status, o.datum, o.titel) for o in alle]


_OUDERDOM: Final = ("sinds", "tot", "dagen", "overleggen", "aangehouden", "hervatten_op")
_ZAKEN: Final = ("kenmerk", "afzender", "fase", "loopt", "onderwerp", *_OUDERDOM)
#: What would make a table too wide to read; `loopt` says it in words.
_ALLEEN_VOOR_MACHINES: Final = {("zaken", naam) for naam in _OUDERDOM}
_Maker = Callable[[Stand], list[tuple[Waarde, ...]]]
OVERZICHTEN: Final[Mapping[str, tuple[Sequence[str], _Maker]]] = {
    "signaallijsten": (("kenmerk", "afzender", "datum", "status", "zaken"), _signaallijsten),
    "zaken": (_ZAKEN, _zaken),
    "overleggen": (("datum", "status", "locatie", "punten", "besluiten"), _overleggen),
    "besluiten": (("kenmerk", "agendapunt", "uitkomst", "besluit"), _besluiten),
    "acties": (("kenmerk", "organisatie", "uiterlijk", "status", "omschrijving"), _acties),
    "terugkoppelingen": (("kenmerk", "lko", "overleg", "status", "zaken"), _terugkoppelingen),
    "onderwerpen": (("kenmerk", "type", "status", "datum", "titel"), _onderwerpen),
}
