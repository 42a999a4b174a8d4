"""Texts that mean ill come out of each format as the same text."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from xml.etree import ElementTree as ET

import pytest

from tests.documents.formats.vijandig import VIJANDIG, gelezen
from tests.papier.programma import read_pdftekst
from tests.papier.stukken import LANG_WOORD, VERBODEN
from tests.papier.test_kantoor import Lezer

#: What VERBODEN looks like on paper.
GEMERKT = re.sub(r"[^a-z]", "\ufffd", VERBODEN)
#: In a heading, a paragraph, a list item, a quote and two cells; in LibreOffice also as a caption.
KEREN = 6
#: Written from right to left: the tools that read a PDF differ in the order in which they give it.
NAAR_LINKS = re.compile("[\u0590-\u08ff]+")


def kaal(tekst: str) -> str:
    """Return what one sees of a text: no blanks (lines are broken), nothing without a shape."""
    gezien = (t for t in unicodedata.normalize("NFC", tekst) if not t.isspace())
    return "".join(t for t in gezien if unicodedata.category(t) not in {"Cf", "Mn", "Me"})


def in_pdf(tekst: str) -> re.Pattern[str]:
    """Return how a text looks in a PDF: a sign that no font has is shown by its number."""
    tekens = kaal(NAAR_LINKS.sub("", tekst))
    return re.compile("".join(rf"(?:{re.escape(t)}|U\+{ord(t):04X})" for t in tekens))


@pytest.fixture(scope="module")
def in_libreoffice(geopend: dict[str, str]) -> dict[str, str]:
    """Return the text of the hostile paper by format, without blanks."""
    return {e: kaal(Lezer(geopend[f"vijandig-{e}"]).tekst) for e in ("docx", "odt")}


@pytest.mark.parametrize("formaat", ["docx", "odt"])
def test_libreoffice_shows_the_same_text(in_libreoffice: dict[str, str], formaat: str) -> None:
    """In a heading, a paragraph, a list item, a quote and both cells."""
    tekst = in_libreoffice[formaat]
    weg = [een for een in VIJANDIG if tekst.count(kaal(gelezen(een))) < KEREN]
    assert weg == []
    assert tekst.count(GEMERKT) >= 2


def test_a_pdf_shows_the_same_text(gemaakt: dict[str, bytes]) -> None:
    """In the same places; letters that go from right to left are there, in some order."""
    gezien = read_pdftekst(gemaakt["vijandig.pdf"])
    tekst = kaal(gezien)
    op_een_blad = [een for een in VIJANDIG if len(een) < 200]
    weg = [een for een in op_een_blad if len(in_pdf(gelezen(een)).findall(tekst)) < KEREN]
    assert weg == []
    assert tekst.count(GEMERKT) >= 2
    assert set(NAAR_LINKS.findall("".join(VIJANDIG))) - set(NAAR_LINKS.findall(gezien)) == set()


def test_a_very_long_word_is_whole(
    gemaakt: dict[str, bytes], in_libreoffice: dict[str, str]
) -> None:
    """3,250 letters without a blank run on, on as many lines as they need."""
    assert all(LANG_WOORD in tekst for tekst in in_libreoffice.values())
    regels = read_pdftekst(gemaakt["vijandig.pdf"]).splitlines()
    assert sum(regel.count("n") for regel in regels if "woordenlange" in regel) == 500
    assert max(map(len, regels)) < 250


@pytest.mark.parametrize("formaat", ["docx", "odt"])
def test_every_part_is_good_xml(gemaakt: dict[str, bytes], formaat: str) -> None:
    """Title, properties, head and foot hold hostile texts too, and break nothing."""
    zip_ = zipfile.ZipFile(io.BytesIO(gemaakt[f"vijandig.{formaat}"]))
    delen = [naam for naam in zip_.namelist() if naam.endswith((".xml", ".rels"))]
    assert [ET.fromstring(zip_.read(naam)) for naam in delen]  # noqa: S314 - our own file


def test_no_text_becomes_a_field(gemaakt: dict[str, bytes]) -> None:
    """The only fields in a docx are the numbers of its pages."""
    zip_ = zipfile.ZipFile(io.BytesIO(gemaakt["vijandig.docx"]))
    alles = "".join(zip_.read(naam).decode() for naam in zip_.namelist() if naam.endswith(".xml"))
    assert set(re.findall(r'w:instr="([^"]*)"', alles)) == {" PAGE ", " NUMPAGES "}
    assert "w:instrText" not in alles
