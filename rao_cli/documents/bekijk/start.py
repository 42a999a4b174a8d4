"""The first page: the next meeting, what must be done, what was decided last, and what lingers."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.besluiten import besluitvak
from rao_cli.documents.bekijk.vak import (
    Kijkblad,
    Kijkcel,
    Kijkkaart,
    Kijkregel,
    Kijkrij,
    Merkje,
    Vak,
    tabel,
)
from rao_cli.documents.bekijk.zinnen import Kijkalinea, Kijkzin, alineas, kaal, naar, zin
from rao_cli.documents.opmaak import aantal, datum, datum_voluit, tijdvak
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import titel
from rao_cli.model.zaak.levensloop import levensloop

#: So long before the day a task is said to be soon.
_BINNENKORT = 7


class Kijktaak(NamedTuple):
    """What must be done, by whom, before which day."""

    wat: str
    wie: str
    voor: date | None


class Startgegevens(NamedTuple):
    """What the first page tells besides the register: what comes next, and what lies still."""

    volgend: Overleg | None
    stukken_uiterlijk: date | None = None
    zitting: date | None = None
    zitting_stukken: date | None = None
    #: None: that cannot be told, as of a part of a register.
    taken: tuple[Kijktaak, ...] | None = None
    #: Kenmerk of a zaak, and why it is named.
    liggen: tuple[tuple[str, str], ...] = ()


def build_start(stand: Stand, boek: Adresboek, start: Startgegevens) -> Kijkblad:
    """Return the page that lies open when the meeting begins."""
    taken = () if start.taken is None else (_taken(stand, boek, start.taken),)
    vakken = (*taken, *_laatst_besloten(stand, boek))
    return Kijkblad(
        "index.html",
        "Hoe het ervoor staat",
        "index.html",
        vakken,
        tuple(_signalen(stand, boek, start)),
        boven=kaal(datum_voluit(stand.vandaag)),
        kaarten=(_overlegkaart(stand, boek, start), _zakenkaart(stand), _actiekaart(stand)),
    )


def _overlegkaart(stand: Stand, boek: Adresboek, start: Startgegevens) -> Kijkkaart:
    overleg = start.volgend
    regels: list[Kijkzin] = []
    if start.zitting:
        stukken = (
            f"; stukken uiterlijk {datum(start.zitting_stukken)}" if start.zitting_stukken else ""
        )
        regels.append(kaal(f"Deelberaad Asiel: {datum(start.zitting)}{stukken}"))
    if overleg is None:
        leeg = kaal("Nog niet gepland")
        return Kijkkaart("Volgend overleg", leeg, (*regels, naar("Alle overleggen", "agenda.html")))
    over = (overleg.datum - stand.vandaag).days
    wanneer = {0: "Vandaag", 1: "Morgen"}.get(over, f"Over {aantal(over, 'dag', 'dagen')}")
    tijd = tijdvak(overleg.tijd) if overleg.tijd else ""
    waar = ", ".join(filter(None, (wanneer, tijd, overleg.locatie)))
    punten = aantal(len(overleg.agendapunten), "agendapunt", "agendapunten")
    agenda = punten if overleg.agendapunten else "Er is nog geen agenda"
    if start.stukken_uiterlijk and start.stukken_uiterlijk >= stand.vandaag:
        regels.insert(0, kaal(f"Stukken uiterlijk {datum(start.stukken_uiterlijk)}"))
    adres = boek.adres("overleg", overleg.datum.isoformat())
    return Kijkkaart(
        "Volgend overleg",
        naar(datum_voluit(overleg.datum), adres),
        (kaal(waar), naar(agenda, "agenda.html"), *regels),
    )


def _zakenkaart(stand: Stand) -> Kijkkaart:
    fasen = [levensloop(stand, kenmerk) for kenmerk in stand.zaken_op_kenmerk]
    lopend = [loop for loop in fasen if loop.fase not in GESLOTEN]
    uit = sum(1 for loop in lopend if loop.fase == "aangehouden")
    regels = [kaal(f"{aantal(uit, 'zaak is', 'zaken zijn')} aangehouden")] if uit else []
    oudste = max((loop.dagen for loop in lopend), default=0)
    if oudste:
        regels.append(kaal(f"De oudste loopt {aantal(oudste, 'dag', 'dagen')}"))
    groot = naar(f"{aantal(len(lopend), 'zaak loopt', 'zaken lopen')}", "zaken.html")
    return Kijkkaart("Zaken", groot, tuple(regels))


def _actiekaart(stand: Stand) -> Kijkkaart:
    open_ = [actie for actie in stand.acties.values() if actie.status == "open"]
    laat = sum(1 for actie in open_ if actie.uiterlijk and actie.uiterlijk < stand.vandaag)
    groot = naar(aantal(len(open_), "open actie", "open acties"), "acties.html")
    regels = (kaal(f"{laat} te laat"),) if laat else (kaal("Geen is te laat"),)
    return Kijkkaart("Acties", groot, regels if open_ else (), laat=laat > 0)


def _taken(stand: Stand, boek: Adresboek, taken: tuple[Kijktaak, ...]) -> Vak:
    """Return what must be done, in the order of its day."""
    if not taken:
        return Vak("Wat er moet gebeuren", alineas=alineas(boek, "Er is nu niets te doen."))
    rijen = [
        Kijkrij(
            (
                Kijkcel(zin(boek, taak.wat)),
                Kijkcel(kaal(taak.wie)),
                _wanneer(stand, taak),
            )
        )
        for taak in taken
    ]
    laat = sum(1 for taak in taken if taak.voor and taak.voor < stand.vandaag)
    bijschrift = aantal(len(taken), "taak", "taken") + (f", waarvan {laat} te laat" if laat else "")
    koppen = ("Wat", "Wie", "Voor wanneer")
    return Vak("Wat er moet gebeuren", tabel=tabel(bijschrift, koppen, rijen))


def _wanneer(stand: Stand, taak: Kijktaak) -> Kijkcel:
    """Return before which day; what is late or comes soon has a label."""
    if taak.voor is None:
        return Kijkcel()
    dag, dagen = datum(taak.voor), (taak.voor - stand.vandaag).days
    if dagen < 0:
        laat = Merkje(f"{aantal(-dagen, 'dag', 'dagen')} te laat", "laat")
        return Kijkcel(merk=laat, klein=kaal(f"sinds {dag}"))
    return Kijkcel(merk=Merkje(dag, "let-op")) if dagen <= _BINNENKORT else Kijkcel(kaal(dag))


def _laatst_besloten(stand: Stand, boek: Adresboek) -> Iterator[Vak]:
    gehouden = [o for _, o in stand.actieve_overleggen if o.besluiten]
    if not gehouden:
        return
    laatste = gehouden[-1]
    eigen = [plek for plek in stand.besluiten if plek.overleg is laatste]
    yield Vak(
        f"Besloten op {datum_voluit(laatste.datum)}",
        uitleg=naar("Alle besluiten", "besluiten.html"),
        besluiten=tuple(besluitvak(stand, boek, plek) for plek in eigen),
    )


def _signalen(stand: Stand, boek: Adresboek, start: Startgegevens) -> Iterator[Vak]:
    regels = tuple(
        Kijkregel(
            naar(kenmerk, adres) if (adres := boek.van(kenmerk)) else kaal(kenmerk),
            alineas(boek, tekst),
        )
        for kenmerk, tekst in start.liggen
    )
    if regels:
        yield Vak("Blijft liggen", gegevens=regels)
    lang = _lang(stand, boek)
    if lang:
        maanden = aantal(stand.register.termijnen.lang_maanden, "maand", "maanden")
        yield Vak("Loopt lang", uitleg=kaal(f"{maanden} of langer"), gegevens=tuple(lang))
    yield _kalender(stand, boek)


def _kalender(stand: Stand, boek: Adresboek) -> Vak:
    """Return the meetings to come, and the times without any."""
    komend = [o for _, o in stand.actieve_overleggen if o.datum >= stand.vandaag]
    regels = [
        Kijkregel(
            kaal("Overleg"),
            (Kijkalinea((naar(datum_voluit(o.datum), boek.adres("overleg", f"{o.datum}")),)),),
        )
        for o in komend
    ]
    regels += [
        Kijkregel(kaal("Reces"), alineas(boek, f"{datum(reces.van)} tot en met {datum(reces.tot)}"))
        for reces in sorted(stand.register.reces, key=lambda reces: reces.van)
        if reces.tot >= stand.vandaag
    ]
    if not regels:
        return Vak("Kalender", alineas=alineas(boek, "Er staat nog niets op de kalender."))
    return Vak("Kalender", gegevens=tuple(regels))


def _lang(stand: Stand, boek: Adresboek) -> list[Kijkregel]:
    maanden = stand.register.termijnen.lang_maanden
    lopend = ((k, levensloop(stand, k)) for k in stand.zaken_op_kenmerk)
    lang = [
        (loop, k)
        for k, loop in lopend
        if loop.fase not in GESLOTEN and maanden_later(loop.sinds, maanden) <= stand.vandaag
    ]
    return [
        Kijkregel(
            naar(k, boek.adres("zaak", k)),
            alineas(boek, f"{titel(stand, k)}: sinds {datum(loop.sinds)}"),
        )
        for loop, k in sorted(lang, key=lambda paar: (paar[0].sinds, paar[1]))
    ]
