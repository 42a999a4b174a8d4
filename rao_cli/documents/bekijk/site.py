"""All pages of a register to look at: one folder, links between them, nothing from elsewhere."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import tee
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.documents.bekijk.actielijst import build_acties
from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.agendalijst import build_onderwerpen, overlegvak
from rao_cli.documents.bekijk.besluiten import build_besluiten
from rao_cli.documents.bekijk.cijferblad import build_cijferblad
from rao_cli.documents.bekijk.dingblad import Kijkding, Kijkverloop, build_dingblad
from rao_cli.documents.bekijk.partijen import build_lko, build_organisatie, build_partijen
from rao_cli.documents.bekijk.start import Startgegevens, build_start
from rao_cli.documents.bekijk.vak import Kijkblad, Vak, Zoekplek
from rao_cli.documents.bekijk.zakenlijst import build_zaken
from rao_cli.documents.bekijk.zinnen import alineas, kaal
from rao_cli.documents.bekijk.zoeken import build_zoeken, vindplaatsen
from rao_cli.documents.document import BEKIJK, Sjablonen
from rao_cli.documents.formats.schermstijl import make_schermstijl
from rao_cli.documents.formats.vormgeving import zonder_logo
from rao_cli.documents.jinja import Stem, Veilig, render_reeks
from rao_cli.documents.namen import verberg_namen
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.stand import Stand
from rao_cli.model.tonen.bezig import geteld


class Menuregel(NamedTuple):
    """A page that every page leads to."""

    naam: str
    adres: str


_MENU: Final = (
    Menuregel("Start", "index.html"),
    Menuregel("Agenda", "agenda.html"),
    Menuregel("Besluiten", "besluiten.html"),
    Menuregel("Acties", "acties.html"),
    Menuregel("Zaken", "zaken.html"),
    Menuregel("Onderwerpen", "onderwerpen.html"),
    Menuregel("Wie doet mee", "partijen.html"),
    Menuregel("Cijfers", "cijfers.html"),
)

#: What a part of a page may cost the template, beside what every page may; long texts count more.
_PER_DEEL: Final = 20_000
_LANG: Final = 1_000


class Kijkstof(msgspec.Struct, frozen=True):
    """What the pages are made of, besides the register: all that asks git, rules or a clock."""

    start: Startgegevens
    dingen: tuple[Kijkding, ...]
    #: Tells of an LKO what happened to it.
    verloop: Callable[[str], Kijkverloop]
    cijfers: Cijfers
    #: The one reader for whom this is; empty for who may see all.
    voor: str = ""


class BekijkContext(msgspec.Struct, frozen=True):
    """What the template of a page may use."""

    regio: str
    gemaakt: date
    menu: tuple[Menuregel, ...]
    blad: Kijkblad
    stijl: Veilig
    script: Veilig
    veiligheid: str
    voettekst: str
    voor: str


def make_site(
    stand: Stand, stof: Kijkstof, templates: Sjablonen = None
) -> Iterator[tuple[str, str]]:
    """Yield name and text of every page; each is made when it is asked for, and then let go."""
    vormgeving = zonder_logo(stand.register.huisstijl)
    stijl = make_schermstijl(vormgeving)
    merk = BEKIJK.merk(stand.register.rubricering)
    stem = Stem(merk, "html", templates or {}, verberg_namen(stand.register))

    def context(blad: Kijkblad) -> BekijkContext:
        return BekijkContext(
            regio=stand.register.regio.naam,
            gemaakt=stand.vandaag,
            menu=_MENU,
            blad=blad,
            stijl=stijl.css,
            script=stijl.script,
            veiligheid=stijl.veiligheid(met_script=blad.zoekt),
            voettekst=vormgeving.voettekst,
            voor=stof.voor,
        )

    anders = len(_MENU) + len(stand.heel.lkos) + len(stand.heel.organisaties) + 1
    bladen = geteld(
        "rao maakt: {} bladzijden", _bladen(stand, stof), van=len(stof.dingen) + anders, per=1
    )
    namen, te_maken = tee(bladen)
    teksten = render_reeks(
        BEKIJK.sjablonen[0], map(context, te_maken), stem, lambda c: _delen(c.blad) * _PER_DEEL
    )
    yield from zip((blad.bestand for blad in namen), teksten, strict=True)


def _delen(ding: object) -> int:
    """Return of how many parts a page is made: so much work it is to write it."""
    if isinstance(ding, tuple):
        return 1 + sum(map(_delen, ding))
    if isinstance(ding, msgspec.Struct):
        return 1 + sum(_delen(getattr(ding, veld)) for veld in ding.__struct_fields__)
    return len(ding) // _LANG if isinstance(ding, str) else 0


def _bladen(stand: Stand, stof: Kijkstof) -> Iterator[Kijkblad]:
    """Yield every page; only what the last one, to search on, says of each is kept."""
    boek = Adresboek()
    namen = [boek.neem(ding.soort, ding.kenmerk) for ding in stof.dingen]
    _vul(boek, stand)
    yield build_start(stand, boek, stof.start)
    yield _agenda(stand, boek, stof, namen)
    gevonden: list[tuple[str, Zoekplek]] = []
    for blad in _te_vinden(stand, boek, stof, namen):
        gevonden += vindplaatsen(blad)
        yield blad
    yield build_cijferblad(stof.cijfers)
    yield build_zoeken(gevonden)


def _te_vinden(
    stand: Stand, boek: Adresboek, stof: Kijkstof, namen: Iterable[str]
) -> Iterator[Kijkblad]:
    yield build_zaken(stand, boek)
    yield build_acties(stand, boek)
    yield build_besluiten(stand, boek)
    yield build_onderwerpen(stand, boek)
    yield build_partijen(stand, boek)
    for ding, naam in zip(stof.dingen, namen, strict=True):
        yield build_dingblad(stand, boek, ding.lees(), naam)
    for lko in stand.heel.lkos:
        yield build_lko(stand, boek, lko, stof.verloop(lko))
    for wie in stand.heel.organisaties:
        yield build_organisatie(stand, boek, wie)


def _vul(boek: Adresboek, stand: Stand) -> None:
    """Give who take part a page each, and decisions and acties a place on the page of all."""
    for soort, namen in (("lko", stand.heel.lkos), ("organisatie", stand.heel.organisaties)):
        for naam in namen:
            boek.neem(soort, naam)
    for plek in stand.besluiten:
        boek.noem("besluit", plek.kenmerk, f"besluiten.html#{plek.kenmerk.lower()}")
    for actie in stand.acties.values():
        boek.noem("actie", actie.kenmerk, f"acties.html#{actie.kenmerk.lower()}")


def _agenda(stand: Stand, boek: Adresboek, stof: Kijkstof, namen: Iterable[str]) -> Kijkblad:
    """Return the agenda of the next meeting, with all meetings under it."""
    alle = overlegvak(stand, boek)
    volgend = stof.start.volgend
    adres = boek.adres("overleg", volgend.datum.isoformat()) if volgend else ""
    eigen = next(
        (ding for ding, naam in zip(stof.dingen, namen, strict=True) if naam == adres), None
    )
    if eigen is None:
        geen = Vak(
            "Volgend overleg", alineas=alineas(boek, "Er is nog geen volgend overleg gepland.")
        )
        return Kijkblad("agenda.html", "Agenda", "agenda.html", (geen, alle))
    blad = build_dingblad(stand, boek, eigen.lees(), "agenda.html")
    boven = kaal("Het volgende overleg")
    return replace(blad, boven=boven, vakken=(*blad.vakken, alle), zij=())
