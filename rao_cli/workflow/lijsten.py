"""`rao lijst`: every thing of one kind, as rows for a screen and as data for a machine."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.levensloop import levensloop
from rao_cli.model.stand import Stand

Waarde = str | int | date | None
Rij = Mapping[str, Waarde]


class Overzicht(NamedTuple):
    """Rows of one kind; the keys of a row are the columns, in order."""

    soort: str
    kolommen: Sequence[str]
    rijen: Sequence[Rij]


def maak_overzicht(stand: Stand, soort: str) -> Overzicht:
    """Return all things of one kind; KeyError for a kind that does not exist."""
    kolommen, maak = OVERZICHTEN[soort]
    rijen = [dict(zip(kolommen, rij, strict=True)) for rij in maak(stand)]
    return Overzicht(soort, kolommen, rijen)


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
        rij = (kenmerk, plek.lijst.afzender, loop.fase, loop.sinds, loop.aangehouden)
        rijen.append((*rij, plek.zaak.onderwerp))
    return rijen


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


_Maker = Callable[[Stand], list[tuple[Waarde, ...]]]
OVERZICHTEN: Final[Mapping[str, tuple[Sequence[str], _Maker]]] = {
    "signaallijsten": (("kenmerk", "afzender", "datum", "status", "zaken"), _signaallijsten),
    "zaken": (("kenmerk", "afzender", "fase", "sinds", "aangehouden", "onderwerp"), _zaken),
    "overleggen": (("datum", "status", "locatie", "punten", "besluiten"), _overleggen),
    "besluiten": (("kenmerk", "agendapunt", "uitkomst", "besluit"), _besluiten),
    "acties": (("kenmerk", "organisatie", "uiterlijk", "status", "omschrijving"), _acties),
    "terugkoppelingen": (("kenmerk", "lko", "overleg", "status", "zaken"), _terugkoppelingen),
    "onderwerpen": (("kenmerk", "type", "status", "datum", "titel"), _onderwerpen),
}
