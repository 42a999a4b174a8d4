"""What every document of the region carries above and below its text: its rubricering."""

from rao_cli.model.basis import Blok, Tekst
from rao_cli.model.kring import openbaar


class RubriceringPerDocument(Blok, frozen=True):
    """Een andere rubricering voor een soort stuk."""

    agenda: Tekst | None = openbaar("Op de agenda.", default=None)
    spiekbrief: Tekst | None = openbaar("Op de spiekbrief.", default=None)
    besluitenlijst: Tekst | None = openbaar("Op de besluitenlijst.", default=None)
    terugkoppeling: Tekst | None = openbaar("Op een terugkoppeling aan een LKO.", default=None)
    opschaling: Tekst | None = openbaar("Op een stuk voor het Deelberaad Asiel.", default=None)
    agendapunten: Tekst | None = openbaar("Op punten voor een andere tafel.", default=None)
    overdracht: Tekst | None = openbaar("Op het verslag bij een nieuwe rol.", default=None)
    verklaring: Tekst | None = openbaar("Op een verklaring van vernietiging.", default=None)
    aanleververzoek: Tekst | None = openbaar("Op een verzoek om aan te leveren.", default=None)
    cijfers: Tekst | None = openbaar("Op de cijfers.", default=None)
    overbrenging: Tekst | None = openbaar(
        "Op de verklaring en de pagina bij een overdracht aan een archief.", default=None
    )
    bekijk: Tekst | None = openbaar("Op de pagina's van rao bekijk.", default=None)


class Rubricering(Blok, frozen=True):
    """Wat er boven en onder elk stuk staat."""

    tekst: Tekst | None = openbaar("Op elk stuk.", "Vertrouwelijk", default=None)
    per_document: RubriceringPerDocument = openbaar(
        "Op een soort stuk een andere tekst.", default_factory=RubriceringPerDocument
    )


def rubricering_van(rubricering: str | Rubricering | None, document: str) -> str:
    """Return what a kind of document carries, by its key; empty when nothing."""
    if isinstance(rubricering, Rubricering):
        return getattr(rubricering.per_document, document, None) or rubricering.tekst or ""
    return rubricering or ""
