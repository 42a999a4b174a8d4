"""What the Tab key offers: kenmerken, dates and organisations of the register around here.

Quick and forgiving: names of files are enough for most, nothing is checked, and where there is no
register there is simply nothing to offer.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from rao_cli.cli.snellezer import Snellezer

Suggesties = list[tuple[str, str]]
Aanvuller = Callable[[typer.Context, str], Suggesties]
_SOORTEN: Final[dict[object, str]] = {}
#: What is called by a key, and not by a kenmerk.
SLEUTELS: Final = frozenset(
    {"organisatie", "LKO", "gemeente", "partij", "uitvoerder", "tafel", "lezer", "postontvanger"}
)


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


def _leest(bron: "Callable[[Snellezer], Iterable[tuple[str, str]]]", soort: str = "") -> Aanvuller:
    """Return what offers names out of the files around here."""

    def lees(ctx: typer.Context) -> Iterable[tuple[str, str]]:
        from rao_cli.cli.snellezer import Snellezer  # only when somebody presses Tab

        return bron(Snellezer(ctx))

    return biedt(lees, soort)


def _registerplekken(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    from rao_cli.workflow.register.inrichting.plekken import plekken

    blokken = ("organisaties", "lkos", "regels")
    bekend: dict[str, dict[str, str]] = {
        blok: {naam: "" for naam, _ in snel.delen(blok)} for blok in blokken
    }
    yield from ((plek.naam, plek.uitleg) for plek in plekken(bekend))


def _uitvoerders(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    yield from snel.sleutels("organisaties")
    yield from snel.sleutels("lkos")


def _tafels(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    yield "deelberaad", "Deelberaad Asiel"
    yield from snel.sleutels("lkos", "lko:")
    yield from snel.sleutels("tafels", "tafel:")


def _postontvangers(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    yield from snel.sleutels("organisaties", uitleg="organisatie")
    yield from _tafels(snel)
    yield from snel.sleutels("gemeenten", "gemeente:", "gemeente")
    yield from (("secretaris", "de secretaris"), ("voorzitter", "de voorzitter"))


def _partijen(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    yield from snel.sleutels("organisaties", uitleg="organisatie")
    yield from snel.sleutels("lkos", uitleg="LKO")
    yield from snel.sleutels("gemeenten", "gemeente:", "gemeente")


def _lezers(snel: "Snellezer") -> Iterator[tuple[str, str]]:
    yield "openbaar", "iedereen"
    yield "deelberaad", "Deelberaad Asiel"
    yield from snel.sleutels("organisaties")
    yield from snel.sleutels("lkos", "lko:")


# Kenmerken.
lijsten: Final = _leest(lambda snel: snel.namen("signaallijst"), "signaallijst")
deelberaadlijsten: Final = _leest(
    lambda snel: snel.namen("signaallijst"), "lijst aan het Deelberaad"
)
#: With what they are about.
zaken: Final = _leest(lambda snel: snel.zaken(), "zaak")
haken: Final = biedt(
    lambda _: [(naam, "") for naam in ("samenvoegen", "pre-commit", "commit-msg", "pre-push")]
)
#: What may stand on an agenda.
punten: Final = _leest(lambda snel: snel.zaken(), "punt")
besluiten: Final = _leest(lambda snel: snel.besluiten(), "besluit")
acties: Final = _leest(lambda snel: snel.namen("actie"), "actie")
terugkoppelingen: Final = _leest(lambda snel: snel.namen("terugkoppeling"), "terugkoppeling")
wissingen: Final = _leest(lambda snel: snel.namen("wissing"))
onderwerpen: Final = _leest(lambda snel: snel.namen("onderwerp"), "onderwerp")
trends: Final = _leest(lambda snel: snel.namen("onderwerp"), "trend")
kaders: Final = _leest(lambda snel: snel.namen("onderwerp"), "kader")
#: About what an organisation can have a standpunt.
standpuntplekken: Final = _leest(lambda snel: snel.zaken(), "zaak of onderwerp")
#: Every kenmerk that `rao toon` knows.
alles: Final = _leest(lambda snel: snel.alles(), "kenmerk")
#: The same, and who is there.
gevolgd: Final = _leest(lambda snel: snel.alles(), "kenmerk of partij")

#: Dates of meetings.
overleggen: Final = _leest(lambda snel: snel.namen("overleg"), "overleg")
#: And of those that were.
toestanden: Final = _leest(lambda snel: snel.geweest())
# Keys.
organisaties: Final = _leest(lambda snel: snel.sleutels("organisaties"), "organisatie")
lkos: Final = _leest(lambda snel: snel.sleutels("lkos"), "LKO")
gemeenten: Final = _leest(lambda snel: snel.sleutels("gemeenten"), "gemeente")
#: Who may bring something in, or be a guest.
partijen: Final = _leest(_partijen, "partij")
#: Who can have a mailbox.
postontvangers: Final = _leest(_postontvangers, "postontvanger")
#: Who can do something: an organisation or an LKO.
uitvoerders: Final = _leest(_uitvoerders, "uitvoerder")
#: The places of rao.yaml that can be set.
registerplekken: Final = _leest(_registerplekken)
#: The tables where the RAO brings items: the Deelberaad, the LKO's and others.
tafels: Final = _leest(_tafels, "tafel")
#: For whom a paper is.
lezers: Final = _leest(_lezers, "lezer")
#: The members: their names are offered to who is asked, and never to a shell.
leden: Final = biedt(lambda _: (), "lid")
