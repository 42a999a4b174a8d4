"""What every document of the region carries above and below its text: its rubricering."""

from typing import Annotated

from msgspec import field

from rao_cli.model.basis import Blok, Tekst
from rao_cli.model.soorten.kring import openbaar


class RubriceringPerDocument(Blok, frozen=True):
    """Een andere rubricering voor een soort stuk."""

    agenda: Annotated[Tekst | None, openbaar("Op de agenda.")] = None
    spiekbrief: Annotated[Tekst | None, openbaar("Op de spiekbrief.")] = None
    besluitenlijst: Annotated[Tekst | None, openbaar("Op de besluitenlijst.")] = None
    terugkoppeling: Annotated[Tekst | None, openbaar("Op een terugkoppeling aan een LKO.")] = None
    opschaling: Annotated[Tekst | None, openbaar("Op een stuk voor het Deelberaad Asiel.")] = None
    agendapunten: Annotated[Tekst | None, openbaar("Op punten voor een andere tafel.")] = None
    overdracht: Annotated[Tekst | None, openbaar("Op het verslag bij een nieuwe rol.")] = None
    verklaring: Annotated[Tekst | None, openbaar("Op een verklaring van vernietiging.")] = None
    aanleververzoek: Annotated[Tekst | None, openbaar("Op een verzoek om aan te leveren.")] = None
    cijfers: Annotated[Tekst | None, openbaar("Op de cijfers.")] = None
    overbrenging: Annotated[
        Tekst | None, openbaar("Op de verklaring en de pagina bij een overdracht aan een archief.")
    ] = None
    bekijk: Annotated[Tekst | None, openbaar("Op de pagina's van rao bekijk.")] = None


class Rubricering(Blok, frozen=True):
    """Wat er boven en onder elk stuk staat."""

    tekst: Annotated[Tekst | None, openbaar("Op elk stuk.", "Vertrouwelijk")] = None
    per_document: Annotated[
        RubriceringPerDocument, openbaar("Op een soort stuk een andere tekst.")
    ] = field(default_factory=RubriceringPerDocument)


def rubricering_van(rubricering: str | Rubricering | None, document: str) -> str:
    """Return what a kind of document carries, by its key; empty when nothing."""
    if isinstance(rubricering, Rubricering):
        return getattr(rubricering.per_document, document, None) or rubricering.tekst or ""
    return rubricering or ""
