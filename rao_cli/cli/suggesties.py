"""What the Tab key offers: kenmerken, dates and organisations of the register around here.

Quick and forgiving: names of files are enough for most, nothing is checked, and where there is no
register there is simply nothing to offer.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import typer

from rao_cli.cli import options
from rao_cli.model.plaats import MAPPEN

#: Possessive (`++`): white space is walked through once, however much of it there is.
_ZAAK: Final = re.compile(r"^ ++(Z-[0-9A-Z]{6}):(?:\s++(?<= )onderwerp: *(.*))?", re.MULTILINE)
_BESLUIT: Final = re.compile(r"^ ++(B-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+):", re.MULTILINE)
_SLEUTEL: Final = re.compile(r"^  ([A-Za-z0-9][\w&.-]*):", re.MULTILINE)

#: The last day of a key, as rao and as a person may write it; earlier names have one too.
_EINDE: Final = re.compile(
    r"^    tot: *([0-9-]{10})|^  [^ :]+: \{[^\n]*\btot: *([0-9-]{10})", re.MULTILINE
)
_LIJST: Final = re.compile(r"\[[^\]]*\]")

Suggesties = list[tuple[str, str]]
Aanvuller = Callable[[typer.Context, str], Suggesties]
_SOORTEN: Final[dict[object, str]] = {}


def soort_van(tab: object) -> str:
    """Return what the value is of which Tab offers this, as `workflow/kiezen` calls it."""
    return _SOORTEN.get(tab, "")


def _biedt(
    bron: Callable[[typer.Context], Iterable[tuple[str, str]]], soort: str = ""
) -> Aanvuller:
    """Return what Typer asks when Tab is pressed: what comes of a source, as far as it fits.

    `soort` is what a person can choose it from when he types nothing, or only its beginning.
    """

    def aanvullen(ctx: typer.Context, incomplete: str) -> Suggesties:
        klein = incomplete.casefold()
        uniek = dict(sorted(bron(ctx)))
        return [(naam, hulp) for naam, hulp in uniek.items() if naam.casefold().startswith(klein)]

    _SOORTEN[aanvullen] = soort
    return aanvullen


def _root(ctx: typer.Context) -> Path | None:
    from rao_cli.workflow.register.vinden import zoek_register  # only when somebody presses Tab

    gekozen = ctx.params.get("register_map") or ctx.find_root().params.get("register_map")
    return zoek_register(Path(gekozen or "."))


def _bestanden(ctx: typer.Context, soort: str) -> list[Path]:
    root = _root(ctx)
    if root is None:
        return []
    try:
        return sorted((root / MAPPEN[soort]).glob("*/*.yaml"), reverse=True)
    except OSError:
        return []


def _namen(ctx: typer.Context, soort: str) -> Iterator[tuple[str, str]]:
    yield from ((pad.stem, "") for pad in _bestanden(ctx, soort))


def _zaken(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    for pad in _bestanden(ctx, "signaallijst"):
        for kenmerk, onderwerp in _ZAAK.findall(_lees(pad)):
            yield kenmerk, onderwerp.strip("'\"")


def _sleutels(ctx: typer.Context, blok: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a block of rao.yaml; not what is over by now."""
    for sleutel, tekst in _delen(ctx, blok):
        kaal = _LIJST.sub("", tekst)
        einde = _EINDE.search(kaal)
        if einde is None or (einde[1] or einde[2]) >= _vandaag(ctx):
            yield sleutel, ""


def _vandaag(ctx: typer.Context) -> str:
    dag = ctx.params.get("vandaag") or ctx.find_root().params.get("vandaag") or options.nu()
    return str(dag)


def _delen(ctx: typer.Context, blok: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a block of rao.yaml, each with the text that stands there."""
    root = _root(ctx)
    tekst = "" if root is None else _lees(root / "rao.yaml")
    begin = re.search(rf"^{blok}:[^\n]*\n", tekst, re.MULTILINE)
    if begin is None:
        return
    deel = re.split(r"^\S", tekst[begin.end() :], maxsplit=1, flags=re.MULTILINE)[0]
    plekken = [*_SLEUTEL.finditer(deel)]
    einden = [*(vondst.start() for vondst in plekken[1:]), len(deel)]
    for vondst, einde in zip(plekken, einden, strict=True):
        yield vondst[1], deel[vondst.start() : einde]


def _registerplekken(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.workflow.register.inrichting.plekken import plekken

    blokken = ("organisaties", "lkos", "regels")
    bekend: dict[str, dict[str, str]] = {
        blok: {naam: "" for naam, _ in _delen(ctx, blok)} for blok in blokken
    }
    yield from ((plek.naam, plek.uitleg) for plek in plekken(bekend))


def _lees(pad: Path) -> str:
    from rao_cli.workflow.register.vinden import read_even

    return read_even(pad)


def _besluiten(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    for pad in _bestanden(ctx, "overleg"):
        yield from ((kenmerk, "") for kenmerk in _BESLUIT.findall(_lees(pad)))


def _uitvoerders(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from _sleutels(ctx, "organisaties")
    yield from _sleutels(ctx, "lkos")


def _tafels(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield "deelberaad", "Deelberaad Asiel"
    yield from ((f"lko:{naam}", uitleg) for naam, uitleg in _sleutels(ctx, "lkos"))
    yield from ((f"tafel:{naam}", uitleg) for naam, uitleg in _sleutels(ctx, "tafels"))


def _postontvangers(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from ((naam, "organisatie") for naam, _ in _sleutels(ctx, "organisaties"))
    yield from _tafels(ctx)
    yield from ((f"gemeente:{naam}", "gemeente") for naam, _ in _sleutels(ctx, "gemeenten"))
    yield from (("secretaris", "de secretaris"), ("voorzitter", "de voorzitter"))


def _partijen(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from ((naam, "organisatie") for naam, _ in _sleutels(ctx, "organisaties"))
    yield from ((naam, "LKO") for naam, _ in _sleutels(ctx, "lkos"))
    yield from ((f"gemeente:{naam}", "gemeente") for naam, _ in _sleutels(ctx, "gemeenten"))


def _lezers(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield "openbaar", "iedereen"
    yield "deelberaad", "Deelberaad Asiel"
    yield from _sleutels(ctx, "organisaties")
    yield from ((f"lko:{naam}", uitleg) for naam, uitleg in _sleutels(ctx, "lkos"))


def _formaten(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.workflow.papier.formaten import ALLE, FORMATEN  # only when somebody presses Tab

    yield from ((naam, "") for naam in (*FORMATEN, ALLE))


def _sjablonen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.documents.document import DOCUMENTEN

    yield from ((naam, soort.voor) for soort in DOCUMENTEN for naam in soort.sjablonen)


def _regels(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.rules import ALLE_REGELS  # only when somebody presses Tab

    yield from ((regel.code, regel.titel) for regel in ALLE_REGELS)
    yield from _uitspraken()


def _begrippen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.model.tonen.begrippen import alle_begrippen

    yield from ((begrip.woord, begrip.kort) for begrip in alle_begrippen())
    yield from _uitspraken()


def _uitspraken() -> Iterator[tuple[str, str]]:
    from rao_cli.model.tonen.uitspraken import UITSPRAKEN

    yield from ((een.nummer, een.zegt) for een in UITSPRAKEN.values())


def _alles(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from _zaken(ctx)
    for soort in MAPPEN:
        yield from ((naam, soort) for naam, _ in _namen(ctx, soort))


# Kenmerken.
lijsten: Final = _biedt(lambda ctx: _namen(ctx, "signaallijst"), "signaallijst")
deelberaadlijsten: Final = _biedt(
    lambda ctx: _namen(ctx, "signaallijst"), "lijst aan het Deelberaad"
)
#: With what they are about.
zaken: Final = _biedt(_zaken, "zaak")
#: What may stand on an agenda.
punten: Final = _biedt(_zaken, "punt")
besluiten: Final = _biedt(_besluiten, "besluit")
acties: Final = _biedt(lambda ctx: _namen(ctx, "actie"), "actie")
terugkoppelingen: Final = _biedt(lambda ctx: _namen(ctx, "terugkoppeling"), "terugkoppeling")
onderwerpen: Final = _biedt(lambda ctx: _namen(ctx, "onderwerp"), "onderwerp")
trends: Final = _biedt(lambda ctx: _namen(ctx, "onderwerp"), "trend")
kaders: Final = _biedt(lambda ctx: _namen(ctx, "onderwerp"), "kader")
#: About what an organisation can have a standpunt.
standpuntplekken: Final = _biedt(_zaken, "zaak of onderwerp")
#: Every kenmerk that `rao toon` knows.
alles: Final = _biedt(_alles, "kenmerk")
#: The same, and who is there.
gevolgd: Final = _biedt(_alles, "kenmerk of partij")

#: Dates of meetings.
overleggen: Final = _biedt(lambda ctx: _namen(ctx, "overleg"), "overleg")
# Keys.
organisaties: Final = _biedt(lambda ctx: _sleutels(ctx, "organisaties"), "organisatie")
lkos: Final = _biedt(lambda ctx: _sleutels(ctx, "lkos"), "LKO")
gemeenten: Final = _biedt(lambda ctx: _sleutels(ctx, "gemeenten"), "gemeente")
#: Who may bring something in, or be a guest.
partijen: Final = _biedt(_partijen, "partij")
#: Who can have a mailbox.
postontvangers: Final = _biedt(_postontvangers, "postontvanger")
#: Who can do something: an organisation or an LKO.
uitvoerders: Final = _biedt(_uitvoerders, "uitvoerder")
#: The places of rao.yaml that can be set.
registerplekken: Final = _biedt(_registerplekken)
#: The tables where the RAO brings items: the Deelberaad, the LKO's and others.
tafels: Final = _biedt(_tafels, "tafel")
#: For whom a paper is.
lezers: Final = _biedt(_lezers, "lezer")
#: The members: their names are offered to who is asked, and never to a shell.
leden: Final = _biedt(lambda _: (), "lid")
#: In which format a paper goes out.
formaten: Final = _biedt(_formaten)
#: The names of the templates of rao.
sjablonen: Final = _biedt(_sjablonen)
#: The codes of the rules, the words of the consultation, and the statements of the source.
regels: Final = _biedt(_regels)
begrippen: Final = _biedt(_begrippen)
