"""What goes around a hand-over: the page to begin at, how to read it, and the declaration of it.

What the RAO decided and told (S11), its figures (S14), and what the Deelberaad answered (S16).
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import msgspec

from rao_cli.documents.bewaring.archiefobject import Archiefplek
from rao_cli.documents.bewaring.bagit import DATA
from rao_cli.documents.document import OVERBRENGING, Document, Sjablonen
from rao_cli.documents.formats.schermstijl import make_schermstijl
from rao_cli.documents.formats.vormgeving import zonder_logo
from rao_cli.documents.jinja import Stem, Veilig, render
from rao_cli.documents.opmaak import aantal
from rao_cli.model.soorten.register import Register

#: What a file is called on the page, by its ending.
_HEET: Final = {"pdf": "pdf", "html": "webpagina", "yaml": "gegevens"}


class Overgebracht(msgspec.Struct, frozen=True):
    """What is handed over, of whom, on which day, and from which commit.

    `lopend` and `ontbreekt` are sentences: what goes on in a later year, and what is not there.
    `partijen` are the abbreviations in the papers, with what they mean; `papieren` are where those
    lie in the register.
    """

    top: Archiefplek
    regio: str
    jaar: int
    op: date
    commit: str
    vastgelegd_op: datetime | None
    papieren: tuple[str, ...] = ()
    partijen: tuple[tuple[str, str], ...] = ()
    lopend: tuple[str, ...] = ()
    ontbreekt: tuple[str, ...] = ()

    @property
    def vastgelegd(self) -> date | None:
        """The day of the commit."""
        return self.vastgelegd_op.date() if self.vastgelegd_op else None


class Stuklink(msgspec.Struct, frozen=True):
    """Where a file lies from the page, and what it is."""

    tekst: str
    adres: str


class Stukregel(msgspec.Struct, frozen=True):
    """One record: what it is, what happened to it, and its files."""

    naam: str
    wat: str
    links: tuple[Stuklink, ...]


class Dossiervak(msgspec.Struct, frozen=True):
    """A file of records: one box of the page."""

    kop: str
    uitleg: str
    stukken: tuple[Stukregel, ...]


class InhoudContext(msgspec.Struct, frozen=True):
    """Everything that the template of the page to begin at may use."""

    regio: str
    jaar: int
    op: date
    commit: str
    vastgelegd: date | None
    dossiers: tuple[Dossiervak, ...]
    partijen: tuple[tuple[str, str], ...]
    lopend: tuple[str, ...]
    ontbreekt: tuple[str, ...]
    stijl: Veilig
    veiligheid: str
    voettekst: str


class LeesmijContext(msgspec.Struct, frozen=True):
    """Everything that the template of LEESMIJ.txt may use."""

    regio: str
    jaar: int
    op: date
    commit: str
    vastgelegd: date | None
    map: str
    inhoud: tuple[str, ...]
    partijen: tuple[tuple[str, str], ...]
    lopend: tuple[str, ...]
    ontbreekt: tuple[str, ...]


class OverbrengingContext(msgspec.Struct, frozen=True):
    """Everything that the template of the declaration may use."""

    regio: str
    jaar: int
    op: date
    aan: str
    commit: str
    vastgelegd: date | None
    bestanden: int
    som: str
    inhoud: tuple[str, ...]
    lopend: tuple[str, ...]
    ontbreekt: tuple[str, ...]


def make_inhoudspagina(register: Register, wat: Overgebracht, templates: Sjablonen = None) -> str:
    """Return the page to begin at: everything that goes along, with links."""
    vormgeving = zonder_logo(register.huisstijl)
    stijl = make_schermstijl(vormgeving)
    context = InhoudContext(
        regio=wat.regio,
        jaar=wat.jaar,
        op=wat.op,
        commit=wat.commit,
        vastgelegd=wat.vastgelegd,
        dossiers=tuple(map(_vak, wat.top.onder)),
        partijen=wat.partijen,
        lopend=wat.lopend,
        ontbreekt=wat.ontbreekt,
        stijl=stijl.css,
        veiligheid=stijl.veiligheid(),
        voettekst=vormgeving.voettekst,
    )
    return _render(register, "overbrenging.html.j2", context, "html", templates)


def make_leesmij(register: Register, wat: Overgebracht, templates: Sjablonen = None) -> str:
    """Return how to read what was handed over, as plain text."""
    context = LeesmijContext(
        regio=wat.regio,
        jaar=wat.jaar,
        op=wat.op,
        commit=wat.commit,
        vastgelegd=wat.vastgelegd,
        map=f"{DATA}/{wat.top.pad}",
        inhoud=tuple(_telling(wat.top)),
        partijen=wat.partijen,
        lopend=wat.lopend,
        ontbreekt=wat.ontbreekt,
    )
    return _render(register, "overbrenging.txt.j2", context, "txt", templates)


def make_overbrenging(  # noqa: PLR0913 - each is something else that it tells
    register: Register,
    wat: Overgebracht,
    *,
    aan: str,
    bestanden: int,
    som: str,
    templates: Sjablonen = None,
) -> Document:
    """Return the declaration, which stays in the register; `som` is that of the list of sums."""
    context = OverbrengingContext(
        regio=wat.regio,
        jaar=wat.jaar,
        op=wat.op,
        aan=aan,
        commit=wat.commit,
        vastgelegd=wat.vastgelegd,
        bestanden=bestanden,
        som=som,
        inhoud=tuple(_telling(wat.top)),
        lopend=wat.lopend,
        ontbreekt=wat.ontbreekt,
    )
    return OVERBRENGING.make(OVERBRENGING.op(wat.jaar), context, register, templates, str)


def _render(register: Register, naam: str, context: object, doel: str, templates: Sjablonen) -> str:
    merk = OVERBRENGING.merk(register.rubricering)
    return render(naam, context, Stem(merk, doel, templates or {}))  # type: ignore[arg-type]


def _vak(dossier: Archiefplek) -> Dossiervak:
    stukken = tuple(_regel(plek) for plek in dossier.onder)
    return Dossiervak(dossier.object.naam, dossier.object.omschrijving, stukken)


def _regel(plek: Archiefplek) -> Stukregel:
    links = tuple(
        Stuklink(_noem(bestand.naam, plek), f"{DATA}/{plek.pad}/{bestand.naam}")
        for bestand in plek.object.bestanden
    )
    return Stukregel(plek.object.naam, plek.object.omschrijving, links)


def _noem(naam: str, plek: Archiefplek) -> str:
    """Return what a link says: the kind of file, or its name where there are more of that kind."""
    stam, _, einde = naam.rpartition(".")
    meer = sum(een.naam.endswith(f".{einde}") for een in plek.object.bestanden) > 1
    return stam if meer else _HEET[einde]


def _telling(top: Archiefplek) -> Iterator[str]:
    """Yield what there is, one line per file of records."""
    for dossier in top.onder:
        stukken = aantal(len(dossier.onder), "stuk", "stukken")
        yield f"{dossier.object.naam}: {stukken}"
