"""The styles of a paper, in one table: a heading looks the same in Word and LibreOffice."""

from typing import Final, NamedTuple

#: In points; A4 with these margins leaves this much for the text.
RAND: Final = 65.2
TEKSTBREEDTE: Final = 595.3 - 2 * RAND
#: Letters that are there on every machine with the program; another machine has one as wide.
LETTERS: Final = {"docx": "Calibri", "odt": "Liberation Sans"}
#: A list with so many letters stays with its heading on one page.
KORTE_LIJST: Final = 700
MONO: Final = {"docx": "Consolas", "odt": "Liberation Mono"}
TEKSTKLEUR: Final = "#1a1a1a"
ZACHT: Final = "#595959"
LIJN: Final = "#bfbfbf"
TINT: Final = "#f3f5f8"


class Alineastijl(NamedTuple):
    """A style of a paragraph; sizes in points, 0 for that of its `basis` (a name in Word).

    `word` is its id there, `odt` its name in LibreOffice, `naam` what a user sees in Word.
    `vast`: it stays on the page of what follows. `niveau` is that of a heading.
    """

    word: str
    odt: str
    naam: str
    basis: str = "Normal"
    grootte: float = 0
    voor: float = 0
    na: float = 0
    vet: bool = False
    kleur: str = ""
    vast: bool = False
    niveau: int = 0
    inspringing: float = 0
    mono: bool = False


#: Stands for the colour of the region.
ACCENT: Final = "accent"


def _kop(niveau: int, grootte: float, voor: float, na: float) -> Alineastijl:
    return Alineastijl(
        f"Heading{niveau}",
        f"Heading_20_{niveau}",
        f"heading {niveau}",
        grootte=grootte,
        voor=voor,
        na=na,
        vet=True,
        kleur=ACCENT,
        vast=True,
        niveau=niveau,
    )


STIJLEN: Final = (
    Alineastijl("Normal", "Standard", "Normal", "", grootte=10.5, na=4),
    Alineastijl("BodyText", "Text_20_body", "Body Text", voor=6, na=4),
    Alineastijl(
        "FirstParagraph", "First_20_paragraph", "First Paragraph", "BodyText", voor=6, na=4
    ),
    Alineastijl("Compact", "Table_20_Contents", "Compact", voor=1, na=2),
    Alineastijl(
        "Tabelkop", "Table_20_Heading", "Tabelkop", "Compact", voor=1, na=2, vet=True, kleur=ACCENT
    ),
    _kop(1, 20, 0, 6),
    _kop(2, 14, 14, 2),
    _kop(3, 12, 13, 1),
    _kop(4, 11, 11, 1),
    _kop(5, 10.5, 10, 1),
    _kop(6, 10.5, 10, 1),
    Alineastijl("TableCaption", "TableCaption", "Table Caption", voor=8, na=4, vet=True, vast=True),
    Alineastijl("BlockText", "Quotations", "Block Text", voor=6, na=8, inspringing=14),
    Alineastijl("SourceCode", "Preformatted_20_Text", "Source Code", grootte=9, na=6, mono=True),
    Alineastijl("Merk", "Merk", "Merk", na=6, vet=True, kleur=ACCENT),
    Alineastijl("Header", "Header", "header", grootte=9, na=8, kleur=ZACHT),
    Alineastijl("Footer", "Footer", "footer", grootte=9, kleur=ZACHT),
    Alineastijl("Streep", "Horizontal_20_Line", "Streep", grootte=6, na=8),
    # Nothing to see: it only says that the next page begins (an own paragraph before a table).
    Alineastijl("Bladzijde", "Bladzijde", "Bladzijde", grootte=1),
)
