"""The page of one thing: what `rao toon` shows of it, for who reads along and types nothing."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import dropwhile, takewhile
from typing import Final, NamedTuple

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.bladkop import build_bladkop
from rao_cli.documents.bekijk.vak import Kijkblad, Kijkregel, Kijkstap, Vak
from rao_cli.documents.bekijk.zinnen import alineas, zin
from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.stand import Stand

#: On which page of the menu each kind of thing stands.
MENUPUNT: Final = {
    "zaak": "zaken.html",
    "signaallijst": "zaken.html",
    "overleg": "agenda.html",
    "onderwerp": "onderwerpen.html",
    "terugkoppeling": "partijen.html",
    "gemeente": "partijen.html",
}
#: Its lines say again what stands above them already.
_TITELREGELS: Final = ("onderwerp", "titel", "naam")

#: What happened to something, oldest first.
Kijkverloop = tuple[tuple[date, str], ...]


class Bladregel(NamedTuple):
    """A label, a text, and what belongs under it."""

    label: str
    tekst: str
    onder: tuple["Bladregel", ...] = ()


class Dingblad(NamedTuple):
    """A thing: its parts with their headings, and its course."""

    soort: str
    kenmerk: str
    delen: tuple[tuple[str, tuple[Bladregel, ...]], ...]
    verloop: Kijkverloop = ()


class Kijkding(NamedTuple):
    """A thing that gets a page. A register has thousands: each is read when its page is made."""

    soort: str
    kenmerk: str
    lees: Callable[[], Dingblad]


def build_dingblad(stand: Stand, boek: Adresboek, ding: Dingblad, bestand: str) -> Kijkblad:
    """Return the page: the parts in their order, and what happened beside them."""
    kop = build_bladkop(stand, boek, ding.soort, ding.kenmerk)
    vakken = [_vak(boek, naam, regels, kop.titel) for naam, regels in ding.delen]
    return Kijkblad(
        bestand=bestand,
        titel=kop.titel,
        menupunt=MENUPUNT[ding.soort],
        boven=kop.boven,
        merken=kop.merken,
        vakken=tuple(vak for vak in vakken if vak),
        zij=verloopvak(boek, ding.verloop),
    )


def verloopvak(boek: Adresboek, verloop: Iterable[tuple[date, str]]) -> tuple[Vak, ...]:
    """Return the course of a thing as a box, or none when nothing is known."""
    stappen = tuple(Kijkstap(dag, zin(boek, tekst)) for dag, tekst in verloop)
    return (Vak("Verloop", id="verloop", tijdlijn=stappen),) if stappen else ()


def _vak(boek: Adresboek, naam: str, regels: tuple[Bladregel, ...], kop: str) -> Vak | None:
    """Return the box of a part; None when there is nothing in it."""
    if not naam:
        regels = tuple(r for r in regels if r.label not in _TITELREGELS or r.tekst != kop)
    if not regels:
        return None
    heet = hoofdletter(naam) if naam else "In het kort"
    if all(regel.label.strip().isdigit() for regel in regels):
        return Vak(heet, punten=tuple(bladregels(boek, regels)))
    vooraf = tuple(takewhile(lambda regel: not regel.label, regels))
    rest = tuple(dropwhile(lambda regel: not regel.label, regels))
    los = [regel for regel in (*vooraf, *rest) if not regel.label]
    if naam == "vertrekstrategie":
        rest, los = tuple(_bij_elkaar(rest)), list(vooraf)
    met_label = tuple(regel for regel in rest if regel.label)
    tekst = () if any(regel.onder for regel in los) else los
    return Vak(
        heet,
        alineas=tuple(a for regel in tekst for a in alineas(boek, regel.tekst)),
        gegevens=tuple(bladregels(boek, met_label)),
        lijst=() if tekst else tuple(bladregels(boek, los)),
    )


def _bij_elkaar(regels: Iterable[Bladregel]) -> Iterator[Bladregel]:
    """Yield lines; those of which only the first has a label become one, with a list."""
    groep: list[Bladregel] = []
    for regel in regels:
        if groep and not regel.label and groep[0].label:
            groep.append(regel)
            continue
        yield from _een(groep)
        groep = [regel]
    yield from _een(groep)


def _een(groep: list[Bladregel]) -> Iterator[Bladregel]:
    if len(groep) <= 1:
        yield from groep
        return
    tekst = "\n".join(f"- {regel.tekst}" for regel in groep)
    yield Bladregel(groep[0].label, tekst, tuple(o for regel in groep for o in regel.onder))


def bladregels(boek: Adresboek, regels: Iterable[Bladregel]) -> Iterator[Kijkregel]:
    """Yield lines as they stand on a page."""
    for regel in regels:
        label = hoofdletter(regel.label.strip())
        onder = tuple(bladregels(boek, _bij_elkaar(regel.onder)))
        besluit = not label and regel.tekst.startswith("Besluit B-")
        yield Kijkregel(zin(boek, label), alineas(boek, regel.tekst), onder, nadruk=besluit)
