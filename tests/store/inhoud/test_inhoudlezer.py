"""What rao reads in files of other programs."""

from collections.abc import Iterator

import pytest

from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from tests.store.inhoud.makers import (
    docx,
    eml,
    msg,
    odt,
    ole,
    pdf,
    pptx,
    schrijft,
    xlsx,
    zip_,
)

ZIN = "Betreft BSN 999990366 (verzonnen)"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 4


@pytest.fixture(scope="module", name="lezer")
def _lezer() -> Iterator[Inhoudlezer]:
    """One reader for all, as for all files of a register."""
    with Inhoudlezer() as lezer:
        yield lezer


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("aanlevering.docx", docx("Betreft BSN 999", "990", "366 (verzonnen)")),
        ("aanlevering.docx", docx("Zie bijlage", erbij={"word/embeddings/1.docx": docx(ZIN)})),
        ("lijst.xlsx", xlsx("1", "Kop", ZIN)),
        ("dia.pptx", pptx(ZIN)),
        ("brief.odt", odt("Betreft BSN 999<text:span>990</text:span>366 (verzonnen)")),
        ("brief.pdf", pdf(schrijft("Betreft BSN 999990366 \\(verzonnen\\)"))),
        ("mail.msg", msg(ZIN)),
        ("mail.eml", eml(ZIN)),
        ("mail.eml", eml("Zie de bijlage.", "a.docx", docx(ZIN))),
        (
            "brief.rtf",
            rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}Betreft BSN 999\b 990\b0 366 (verzonnen)}",
        ),
        ("pagina.html", f"<html><p>{ZIN.replace('990', '<b>990</b>')}</p></html>".encode()),
        ("notitie.txt", ZIN.encode("utf-16")),
        ("notitie.txt", ZIN.encode("utf-16-le")),
        ("alles.zip", zip_(("map/brief.docx", docx(ZIN)))),
        ("zonder-naam", docx(ZIN)),
    ],
)
def test_read(lezer: Inhoudlezer, naam: str, data: bytes) -> None:
    """The sentence is read in one piece, whatever the program divides it into."""
    inzage = lezer.lees(naam, data)
    assert inzage is not None
    assert ZIN in inzage.tekst
    assert inzage.dicht == ()


def test_a_plain_text_needs_no_reading(lezer: Inhoudlezer) -> None:
    """A text is what it is, also when it begins like something else."""
    for tekst in (ZIN, f"%PDF-{ZIN}", f"RIFF {ZIN}", "", f"PK {ZIN}"):
        assert lezer.lees("notitie.md", tekst.encode()) is None


def test_a_day_in_excel(lezer: Inhoudlezer) -> None:
    """A day is a number in the file, and reads as a day."""
    inzage = lezer.lees("lijst.xlsx", xlsx("31118", "geb.", stijl="1"))
    assert inzage is not None
    assert "geb. | 12-03-1985" in inzage.tekst


def test_cells_do_not_run_together(lezer: Inhoudlezer) -> None:
    """Numbers in two cells are two numbers."""
    inzage = lezer.lees("lijst.xlsx", xlsx("366", "999", "990"))
    assert inzage is not None
    assert "999 | 990 | 366" in inzage.tekst


def test_a_text_that_no_cell_shows(lezer: Inhoudlezer) -> None:
    """What was once in a cell of Excel is still in the file."""
    blad = ("xl/worksheets/sheet1.xml", b'<row><c t="s"><v>0</v></c></row>')
    teksten = (
        "xl/sharedStrings.xml",
        f"<sst><si><t>A</t></si><si><t>{ZIN}</t></si></sst>".encode(),
    )
    inzage = lezer.lees("lijst.xlsx", zip_(("[Content_Types].xml", b""), teksten, blad))
    assert inzage is not None
    assert ZIN in inzage.tekst


def test_who_made_it_is_not_read(lezer: Inhoudlezer) -> None:
    """The name of the maker of a paper is no person who is discussed; its title is read."""
    eigen = b"<x><dc:title>De titel</dc:title><dc:creator>R. Verzonnen</dc:creator></x>"
    inzage = lezer.lees("brief.docx", docx("Hallo", erbij={"docProps/core.xml": eigen}))
    assert inzage is not None
    assert "De titel" in inzage.tekst
    assert "Verzonnen" not in inzage.tekst


def test_a_picture_in_a_letter_is_told(lezer: Inhoudlezer) -> None:
    """A logo does not close a letter; that it was not looked at is said."""
    inzage = lezer.lees("brief.docx", docx("Hallo", erbij={"word/media/logo.png": PNG}))
    assert inzage is not None
    assert (inzage.dicht, inzage.half) == ((), ("er staan plaatjes in",))


@pytest.mark.parametrize(
    ("naam", "data", "waarom"),
    [
        ("foto.png", PNG, "rao kent dit soort bestand niet"),
        ("alles.zip", zip_(("foto.png", PNG)), "er zit een bestand in dat rao niet kent"),
        ("scan.pdf", pdf(b"0 0 m 100 100 l S " * 20), "waarop rao geen letters ziet"),
        ("kapot.pdf", b"%PDF-1.7\n%\1\2" + b"x" * 400, "het is beschadigd of op slot"),
        ("kapot.docx", docx(ZIN)[:-30], "het is beschadigd"),
        ("oud.doc", ole({"WordDocument": ZIN.encode()}), "een oude Word; bewaar het als docx"),
        ("slot.docx", ole({"EncryptedPackage": b"x"}), "op slot met een wachtwoord"),
        ("slot.odt", odt("x", b"<manifest:encryption-data/>"), "op slot met een wachtwoord"),
        ("vreemd.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "beschadigd of op slot"),
    ],
)
def test_closed(lezer: Inhoudlezer, naam: str, data: bytes, waarom: str) -> None:
    """What cannot be looked into says why, in the words of who has to decide."""
    inzage = lezer.lees(naam, data)
    assert inzage is not None
    assert waarom in "; ".join(inzage.dicht)
