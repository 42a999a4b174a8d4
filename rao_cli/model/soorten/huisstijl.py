"""How the papers of a region look: colour, letters, logo, foot, and their rubricering."""

from typing import Annotated, Final

from rao_cli.model.basis import Blok, Tekst, vorm
from rao_cli.model.kring import openbaar

#: A calm dark blue, of nobody in particular.
KLEUR: Final = "#1f3a5f"


_Kleur = Annotated[
    str,
    vorm(
        r"#[0-9A-Fa-f]{6}",
        "Kleur van koppen en lijnen: een # en zes tekens. Is zij te licht om te lezen, dan maakt "
        "rao haar donkerder.",
        "#005f73",
    ),
]
_Lettertype = Annotated[
    str,
    vorm(
        r"[A-Za-z0-9][A-Za-z0-9 -]{0,39}",
        "Naam van een lettertype dat op uw computer staat; zonder kiest rao er een.",
        "Verdana",
    ),
]
_Logopad = Annotated[
    str,
    vorm(
        r"templates/[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(png|jpg|jpeg|svg)",
        "Het logo: een bestand in de map templates van het register, png, jpg of svg.",
        "templates/logo.svg",
    ),
]


class Huisstijl(Blok, frozen=True):
    """Hoe de stukken van deze regio eruitzien."""

    kleur: _Kleur = openbaar(default=KLEUR)
    lettertype: _Lettertype | None = openbaar(default=None)
    logo: _Logopad | None = openbaar(default=None)
    voettekst: Tekst | None = openbaar(
        "Wat er onderaan elke bladzijde staat.", "RAO Noord-Nederland", default=None
    )


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
