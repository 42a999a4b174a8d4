"""A PDF for an archive and for who hears it: read back as such programs do."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from rao_cli.documents.formats.blokken import (
    Alinea,
    Papier,
    Papiergegevens,
    Papiertabel,
    Tekstdeel,
)
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.workflow.papier.kantoor import lettertype_ontbreekt, make_pdf
from tests.documents.lange_tekst import LANG
from tests.papier.programma import read_pdftekst
from tests.papier.stukken import GEGEVENS, STIJL, volledig

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def pdf(gemaakt: dict[str, bytes]) -> pikepdf.Pdf:
    """Return the paper with everything in it."""
    return pikepdf.open(io.BytesIO(gemaakt["volledig.pdf"]))


def soorten(knoop: Any) -> Iterator[str]:
    """Yield the kinds of the parts of a PDF, in the order in which they are read."""
    if isinstance(knoop, pikepdf.Array):
        for deel in knoop:
            yield from soorten(deel)
    elif isinstance(knoop, pikepdf.Dictionary):
        if "/S" in knoop:
            yield str(knoop.S).removeprefix("/")
        yield from soorten(knoop.get("/K", pikepdf.Array()))


def test_it_says_that_it_is_for_an_archive_and_accessible(pdf: pikepdf.Pdf) -> None:
    """The markers of PDF/A-2a and PDF/UA-1 stand in its metadata."""
    xmp = pdf.Root.Metadata.read_bytes().decode()
    assert re.findall(r"<(pdf\w*id:\w+)>([^<]+)", xmp) == [
        ("pdfaid:part", "2"),
        ("pdfaid:conformance", "A"),
        ("pdfuaid:part", "1"),
    ]


def test_it_has_a_title_a_language_and_keywords(pdf: pikepdf.Pdf) -> None:
    """A reader shows its title, a voice reads it as Dutch, an archive finds it."""
    assert str(pdf.Root.Lang) == "nl-NL"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.docinfo["/Title"]) == "Agenda RAO Noord"
    assert str(pdf.docinfo["/Author"]) == "RAO Noord"
    assert str(pdf.docinfo["/Keywords"]) == "agenda, Noord, 2026-07-16, Intern RAO"
    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260702")


def test_each_heading_is_a_bookmark(pdf: pikepdf.Pdf) -> None:
    """One finds the way by its headings, one below the other."""
    with pdf.open_outline() as inhoud:
        (titel,) = inhoud.root
        hoofdstukken = list(titel.children)
    assert [str(deel.title) for deel in [titel, *hoofdstukken]] == [
        "Agenda RAO Noord",
        "1. Opening",
        "2. Zaakblad",
    ]
    assert str(hoofdstukken[0].children[0].title) == "Standpunt van het COA"


def test_its_parts_are_tagged(pdf: pikepdf.Pdf) -> None:
    """Headings, lists, tables with heading rows and one caption, quote, link and logo."""
    geteld = Counter(soorten(pdf.Root.StructTreeRoot.K))
    assert [geteld[f"H{niveau}"] for niveau in range(1, 7)] == [1, 2, 2, 0, 0, 0]
    assert (geteld["Table"], geteld["Caption"], geteld["TH"], geteld["TD"]) == (2, 1, 5, 8)
    assert (geteld["L"], geteld["LI"]) == (3, 7)
    assert (geteld["BlockQuote"], geteld["Link"], geteld["Figure"]) == (1, 1, 1)


def test_its_logo_has_words(pdf: pikepdf.Pdf) -> None:
    """Who does not see the logo hears whose it is."""
    assert b"Logo van RAO Noord" in b"".join(
        bytes(deel.Alt) for deel in pdf.objects if isinstance(deel, pikepdf.Dictionary)
        if "/Alt" in deel
    )  # fmt: skip


def test_its_letters_are_in_it(pdf: pikepdf.Pdf) -> None:
    """It looks the same on a computer without these fonts."""
    letters = [
        deel
        for deel in pdf.objects
        if isinstance(deel, pikepdf.Dictionary) and deel.get("/Type") == "/FontDescriptor"
    ]
    assert letters
    assert all(any(naam.startswith("/FontFile") for naam in deel.keys()) for deel in letters)  # noqa: SIM118


def test_its_text_is_read_in_order(gemaakt: dict[str, bytes]) -> None:
    """What comes first on paper is read first, the mark of a concept before all."""
    tekst = read_pdftekst(gemaakt["volledig.pdf"])
    volgorde = [
        *("CONCEPT · Intern RAO", "Agenda RAO Noord", "Wat er op tafel ligt", "Opening"),
        *("1. Opening", "belt", "3. derde", "4. vierde", "Aangehaald", LANG.punten[3][:13]),
        *("2. Zaakblad", "Diep", "Slot."),
    ]
    plekken = [tekst.find(deel) for deel in volgorde]
    assert -1 not in plekken
    assert plekken == sorted(plekken)


def test_a_long_text_is_whole(gemaakt: dict[str, bytes]) -> None:
    """Three paragraphs and a list of four, 1,200 characters and more, follow each other."""
    assert len(LANG.getypt) >= 1200
    woorden = (woord for woord in read_pdftekst(gemaakt["volledig.pdf"]).split() if woord != "•")
    assert " ".join((*LANG.alineas, *LANG.punten)) in " ".join(woorden)


def test_each_page_says_what_it_belongs_to(gemaakt: dict[str, bytes]) -> None:
    """At the foot: kenmerk, status, day, page n of m, fingerprint; from page 2 a head too."""
    *_, laatste = read_pdftekst(gemaakt["volledig.pdf"]).removesuffix("\f").split("\f")
    assert "Kenmerk 2026-07-16 · Concept · Gemaakt op 2 juli 2026" in laatste
    assert "Vingerafdruk 3f9a-77c1 · RAO Noord, postbus 1" in laatste
    assert re.search(r"bladzijde (\d) van \1\b", laatste)
    assert laatste.count("CONCEPT · Intern RAO") == 1


def test_making_it_again_gives_the_same_bytes(gemaakt: dict[str, bytes]) -> None:
    """No clock and no chance: what did not change, does not change."""
    assert make_pdf(volledig(), STIJL) == gemaakt["volledig.pdf"]


def test_a_sign_without_a_letter_is_shown_by_its_number() -> None:
    """What no font can show (here a sign of private use) is not lost and stops nothing."""
    papier = Papier("Titel", Papiergegevens(), (Alinea((Tekstdeel("voor \ue123 na"),)),))
    assert "voor U+E123 na" in read_pdftekst(make_pdf(papier, Vormgeving()))


def test_unknown_letters_fall_back_with_a_sentence() -> None:
    """A family that this computer lacks is named; the PDF is made with other letters."""
    stijl = Vormgeving(lettertype="Bestaat Nergens")
    assert "Bestaat Nergens" in lettertype_ontbreekt(stijl)
    assert lettertype_ontbreekt(Vormgeving(lettertype="libertinus serif")) == ""
    papier = Papier("Titel", GEGEVENS, (Alinea((Tekstdeel("Tekst."),)),))
    assert make_pdf(papier, stijl).startswith(b"%PDF-1.7")


def test_a_row_that_is_longer_than_a_page_is_whole() -> None:
    """It goes on at the next page, below the heading row that comes again."""
    lang = " ".join(f"woord{nummer}" for nummer in range(1200))
    regel = ((Tekstdeel("een"),), (Tekstdeel(lang),))
    papier = Papier(
        "T", GEGEVENS, (Papiertabel(((Tekstdeel("Kop"),), ()), (regel,), (False,) * 2),)
    )
    tekst = read_pdftekst(make_pdf(papier, Vormgeving()))
    assert re.findall(r"woord\d+", tekst) == lang.split()
    assert tekst.count("Kop\n") > 1
