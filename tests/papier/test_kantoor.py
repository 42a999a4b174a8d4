"""Word and LibreOffice files, opened by LibreOffice: what a reader of them finds."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser

import pytest

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.workflow.papier.kantoor import make_docx, make_odt
from tests.documents.lange_tekst import LANG
from tests.papier.stukken import STIJL, volledig

BEIDE = pytest.mark.parametrize("formaat", ["docx", "odt"])


class Lezer(HTMLParser):
    """Reads headings, list items, cells and text out of a page of LibreOffice."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.koppen: list[tuple[str, str]] = []
        self.cellen: list[list[str]] = []
        self.punten = self.kopcellen = 0
        self.tekst = ""
        self._in: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - of the parser
        """Note where we are."""
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.koppen.append((tag, ""))
        elif tag == "tr":
            self.cellen.append([])
        elif tag in {"td", "th"}:
            self.cellen[-1].append("")
            self.kopcellen += "thead" in self._in
        self.punten += tag == "li"
        if tag not in {"br", "img", "meta", "link", "col", "hr"}:
            self._in.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave a part, and what was not closed in it."""
        while self._in and self._in.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Keep the text, where it stands."""
        if "style" in self._in:
            return
        self.tekst += data
        if self._in and any(deel in self._in for deel in ("td", "th")):
            self.cellen[-1][-1] += data
        elif self.koppen and self.koppen[-1][0] in self._in:
            soort, tekst = self.koppen[-1]
            self.koppen[-1] = (soort, tekst + data)


def deel(data: bytes, naam: str) -> str:
    """Return a part of a file."""
    return zipfile.ZipFile(io.BytesIO(data)).read(naam).decode()


@BEIDE
def test_headings_are_headings(geopend: dict[str, str], formaat: str) -> None:
    """Each heading has its level, and no level is skipped."""
    lezer = Lezer(geopend[f"volledig-{formaat}"])
    assert [(soort, " ".join(tekst.split())) for soort, tekst in lezer.koppen] == [
        ("h1", "Agenda RAO Noord"),
        ("h2", "1. Opening"),
        ("h3", "Standpunt van het COA"),
        ("h2", "2. Zaakblad"),
        ("h3", "Diep"),
    ]


@BEIDE
def test_a_table_keeps_its_cells_and_its_heading_row(geopend: dict[str, str], formaat: str) -> None:
    """Every cell is there; the first row is a heading that comes again on each page."""
    lezer = Lezer(geopend[f"volledig-{formaat}"])
    assert [[" ".join(cel.split()) for cel in rij] for rij in lezer.cellen] == [
        ["Nr.", "Punt", "Gevraagd"],
        ["1", "Opening", "–"],
        ["2", "Vertrek wacht op een reisdocument", "besluit"],
        ["Wie", "Wat"],
        ["COA", "belt"],
    ]
    assert lezer.kopcellen == 5


@BEIDE
def test_a_list_keeps_its_items_and_first_number(geopend: dict[str, str], formaat: str) -> None:
    """Seven items, and the numbered list begins with three."""
    html = geopend[f"volledig-{formaat}"]
    assert Lezer(html).punten == 7
    assert re.search(r'<ol[^>]* start="3"', html)


@BEIDE
def test_a_long_text_is_whole(geopend: dict[str, str], formaat: str) -> None:
    """Three paragraphs and a list of four, 1,200 characters and more, follow each other."""
    gezien = " ".join(Lezer(geopend[f"volledig-{formaat}"]).tekst.split())
    assert " ".join((*LANG.alineas, *LANG.punten)) in gezien


@BEIDE
def test_a_file_tells_what_it_is(geopend: dict[str, str], formaat: str) -> None:
    """Title, language, maker, day and kenmerk are its properties, and its sources too."""
    html = geopend[f"volledig-{formaat}"]
    assert "<title>Agenda RAO Noord</title>" in html
    assert 'lang="nl-NL"' in html
    assert re.search(r'name="created" content="2026-07-02T', html)
    for naam, waarde in {
        "author": "RAO Noord",
        "Kenmerk": "2026-07-16",
        "Rubricering": "Intern RAO",
        "Status": "concept",
        "Vingerafdruk": "3f9a-77c1",
        "Bron": "overleggen/2026-07-16/overleg.yaml; signaallijsten/x.yaml",
    }.items():
        assert f'<meta name="{naam}" content="{waarde}"/>' in html


def test_word_numbers_its_pages_itself(gemaakt: dict[str, bytes]) -> None:
    """The foot has real fields, and says kenmerk, status, day and fingerprint."""
    voet = deel(gemaakt["volledig.docx"], "word/footer1.xml")
    assert re.findall(r'w:instr=" (\w+) "', voet) == ["PAGE", "NUMPAGES"]
    assert "Kenmerk 2026-07-16 · Concept · Gemaakt op 2 juli 2026" in voet
    assert "Vingerafdruk 3f9a-77c1 · RAO Noord, postbus 1" in voet
    assert "CONCEPT · Intern RAO" in deel(gemaakt["volledig.docx"], "word/header1.xml")


def test_libreoffice_numbers_its_pages_itself(gemaakt: dict[str, bytes]) -> None:
    """The foot has real fields, and says kenmerk, status, day and fingerprint."""
    blad = deel(gemaakt["volledig.odt"], "styles.xml").partition("<office:master-styles>")[2]
    assert "<text:page-number" in blad
    assert "<text:page-count>" in blad
    assert "Kenmerk 2026-07-16 · Concept · Gemaakt op 2 juli 2026" in blad
    assert "CONCEPT · Intern RAO" in blad


def test_a_new_page_begins_with_its_heading(gemaakt: dict[str, bytes]) -> None:
    """No empty paragraph stands above the heading of a new page."""
    word = deel(gemaakt["volledig.docx"], "word/document.xml")
    odt = deel(gemaakt["volledig.odt"], "content.xml")
    assert re.findall(r'"Heading2" /><w:pageBreakBefore />.*?<w:t[^>]*>([^<]+)', word) == [
        "2. Zaakblad"
    ]
    assert re.findall(r'"Bladzijde_20_2"[^>]*>([^<]+)', odt) == ["2. Zaakblad"]


@BEIDE
def test_making_it_again_gives_the_same_bytes(gemaakt: dict[str, bytes], formaat: str) -> None:
    """No clock and no chance: what did not change, does not change."""
    maak = {"docx": make_docx, "odt": make_odt}[formaat]
    assert maak(volledig(), STIJL) == gemaakt[f"volledig.{formaat}"]


def test_a_row_stays_on_one_page(gemaakt: dict[str, bytes]) -> None:
    """No row of a table is torn apart where a page ends."""
    word = deel(gemaakt["volledig.docx"], "word/document.xml")
    odt = deel(gemaakt["volledig.odt"], "content.xml")
    assert word.count("<w:cantSplit />") == word.count("<w:tr>") - word.count("<w:tblHeader") == 3
    assert odt.count('table:style-name="Rij"') == odt.count("<table:table-row") == 5


def test_a_short_list_stays_with_its_heading() -> None:
    """In both, every item but the last asks to stay with what follows; a long list asks nothing."""
    kort, lang = "- een\n- twee\n- drie\n", f"- {'woord ' * 50}\n" * 3
    for lijst, keer in ((kort, 2), (lang, 0)):
        papier = read_papier(f"# Stuk\n\nTekst.\n\n{lijst}", Papiergegevens())
        docx = deel(make_docx(papier, STIJL), "word/document.xml")
        odt = deel(make_odt(papier, STIJL), "content.xml")
        assert docx.count("<w:keepNext />") == keer
        assert len(re.findall(r'<text:p text:style-name="P[0-9]+_vast"', odt)) == keer
        assert ('_vast"' in odt) == ('fo:keep-with-next="always"' in odt) == bool(keer)
