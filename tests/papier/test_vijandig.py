"""Texts that mean ill come out of each format as the same text."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest

from tests.papier.programma import read_pdftekst
from tests.papier.stukken import LANG_WOORD, VERBODEN, VIJANDIG
from tests.papier.test_kantoor import Lezer

#: What VERBODEN looks like on paper.
GEMERKT = re.sub(r"[^a-z]", "\ufffd", VERBODEN)
#: How often each text stands in the body of the paper; the first is also its title.
KEREN = 5


def zonder_wit(tekst: str) -> str:
    """Return the text without blanks, where a line may have been broken; nor what has no width."""
    return re.sub(r"[\s\u200b\u00ad]", "", tekst)


@pytest.mark.parametrize("formaat", ["docx", "odt"])
@pytest.mark.parametrize("tekst", [*VIJANDIG, GEMERKT])
def test_libreoffice_shows_the_same_text(gelezen: dict[str, str], formaat: str, tekst: str) -> None:
    """In a paragraph, a list item, both cells and lines that stand as typed."""
    gezien = zonder_wit(Lezer(gelezen[f"vijandig-{formaat}"]).tekst)
    keren = KEREN - (tekst == GEMERKT)  # those are not among the literal lines
    assert gezien.count(zonder_wit(tekst)) >= keren


@pytest.mark.parametrize("tekst", [*VIJANDIG, GEMERKT])
def test_a_pdf_shows_the_same_text(gemaakt: dict[str, bytes], tekst: str) -> None:
    """As above; and at head and foot, where rubricering and kenmerk stand."""
    gezien = zonder_wit(read_pdftekst(gemaakt["vijandig.pdf"]))
    assert gezien.count(zonder_wit(tekst)) >= KEREN - (tekst == GEMERKT)


def test_a_very_long_word_is_whole(gemaakt: dict[str, bytes], gelezen: dict[str, str]) -> None:
    """3,250 letters without a blank run on, on as many lines as they need."""
    assert LANG_WOORD in zonder_wit(Lezer(gelezen["vijandig-docx"]).tekst)
    assert LANG_WOORD in zonder_wit(Lezer(gelezen["vijandig-odt"]).tekst)
    bladen = read_pdftekst(gemaakt["vijandig.pdf"])
    assert zonder_wit(bladen).count("langewoorden") >= 200
    assert max(map(len, bladen.splitlines())) < 200


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
