"""What the Tab key offers: kenmerken, dates and organisations of the register around here.

Quick and forgiving: names of files are enough for most, nothing is checked, and where there is no
register there is simply nothing to offer.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import typer

from rao_cli.cli import snellezer as snel
from rao_cli.model.plaats import MAPPEN

Suggesties = list[tuple[str, str]]
Aanvuller = Callable[[typer.Context, str], Suggesties]
_SOORTEN: Final[dict[object, str]] = {}


def soort_van(tab: object) -> str:
    """Return what the value is of which Tab offers this, as `workflow/kiezen` calls it."""
    return _SOORTEN.get(tab, "")


def biedt(bron: Callable[[typer.Context], Iterable[tuple[str, str]]], soort: str = "") -> Aanvuller:
    """Return what Typer asks when Tab is pressed: what comes of a source, as far as it fits.

    `soort` is what a person can choose it from when he types nothing, or only its beginning.
    """

    def aanvullen(ctx: typer.Context, incomplete: str) -> Suggesties:
        klein = incomplete.casefold()
        uniek = dict(sorted(bron(ctx)))
        return [(naam, hulp) for naam, hulp in uniek.items() if naam.casefold().startswith(klein)]

    _SOORTEN[aanvullen] = soort
    return aanvullen


def _registerplekken(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.workflow.register.inrichting.plekken import plekken

    blokken = ("organisaties", "lkos", "regels")
    bekend: dict[str, dict[str, str]] = {
        blok: {naam: "" for naam, _ in snel.delen(ctx, blok)} for blok in blokken
    }
    yield from ((plek.naam, plek.uitleg) for plek in plekken(bekend))


def _uitvoerders(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from snel.sleutels(ctx, "organisaties")
    yield from snel.sleutels(ctx, "lkos")


def _tafels(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield "deelberaad", "Deelberaad Asiel"
    yield from ((f"lko:{naam}", uitleg) for naam, uitleg in snel.sleutels(ctx, "lkos"))
    yield from ((f"tafel:{naam}", uitleg) for naam, uitleg in snel.sleutels(ctx, "tafels"))


def _postontvangers(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from ((naam, "organisatie") for naam, _ in snel.sleutels(ctx, "organisaties"))
    yield from _tafels(ctx)
    yield from ((f"gemeente:{naam}", "gemeente") for naam, _ in snel.sleutels(ctx, "gemeenten"))
    yield from (("secretaris", "de secretaris"), ("voorzitter", "de voorzitter"))


def _partijen(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from ((naam, "organisatie") for naam, _ in snel.sleutels(ctx, "organisaties"))
    yield from ((naam, "LKO") for naam, _ in snel.sleutels(ctx, "lkos"))
    yield from ((f"gemeente:{naam}", "gemeente") for naam, _ in snel.sleutels(ctx, "gemeenten"))


def _lezers(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield "openbaar", "iedereen"
    yield "deelberaad", "Deelberaad Asiel"
    yield from snel.sleutels(ctx, "organisaties")
    yield from ((f"lko:{naam}", uitleg) for naam, uitleg in snel.sleutels(ctx, "lkos"))


def _alles(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from snel.zaken(ctx)
    for soort in MAPPEN:
        yield from ((naam, soort) for naam, _ in snel.namen(ctx, soort))


# Kenmerken.
lijsten: Final = biedt(lambda ctx: snel.namen(ctx, "signaallijst"), "signaallijst")
deelberaadlijsten: Final = biedt(
    lambda ctx: snel.namen(ctx, "signaallijst"), "lijst aan het Deelberaad"
)
#: With what they are about.
zaken: Final = biedt(snel.zaken, "zaak")
haken: Final = biedt(
    lambda _: [(naam, "") for naam in ("samenvoegen", "pre-commit", "commit-msg", "pre-push")]
)
#: What may stand on an agenda.
punten: Final = biedt(snel.zaken, "punt")
besluiten: Final = biedt(snel.besluiten, "besluit")
acties: Final = biedt(lambda ctx: snel.namen(ctx, "actie"), "actie")
terugkoppelingen: Final = biedt(lambda ctx: snel.namen(ctx, "terugkoppeling"), "terugkoppeling")
wissingen: Final = biedt(lambda ctx: snel.namen(ctx, "wissing"))
onderwerpen: Final = biedt(lambda ctx: snel.namen(ctx, "onderwerp"), "onderwerp")
trends: Final = biedt(lambda ctx: snel.namen(ctx, "onderwerp"), "trend")
kaders: Final = biedt(lambda ctx: snel.namen(ctx, "onderwerp"), "kader")
#: About what an organisation can have a standpunt.
standpuntplekken: Final = biedt(snel.zaken, "zaak of onderwerp")
#: Every kenmerk that `rao toon` knows.
alles: Final = biedt(_alles, "kenmerk")
#: The same, and who is there.
gevolgd: Final = biedt(_alles, "kenmerk of partij")

#: Dates of meetings.
overleggen: Final = biedt(lambda ctx: snel.namen(ctx, "overleg"), "overleg")
#: And of those that were.
toestanden: Final = biedt(snel.geweest)
# Keys.
organisaties: Final = biedt(lambda ctx: snel.sleutels(ctx, "organisaties"), "organisatie")
lkos: Final = biedt(lambda ctx: snel.sleutels(ctx, "lkos"), "LKO")
gemeenten: Final = biedt(lambda ctx: snel.sleutels(ctx, "gemeenten"), "gemeente")
#: Who may bring something in, or be a guest.
partijen: Final = biedt(_partijen, "partij")
#: Who can have a mailbox.
postontvangers: Final = biedt(_postontvangers, "postontvanger")
#: Who can do something: an organisation or an LKO.
uitvoerders: Final = biedt(_uitvoerders, "uitvoerder")
#: The places of rao.yaml that can be set.
registerplekken: Final = biedt(_registerplekken)
#: The tables where the RAO brings items: the Deelberaad, the LKO's and others.
tafels: Final = biedt(_tafels, "tafel")
#: For whom a paper is.
lezers: Final = biedt(_lezers, "lezer")
#: The members: their names are offered to who is asked, and never to a shell.
leden: Final = biedt(lambda _: (), "lid")
