"""Texts on a page: as they were typed, with links where a kenmerk has a page."""

from __future__ import annotations

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.zinnen import alineas, zin
from tests.documents.lange_tekst import LANG


def boek() -> Adresboek:
    """Return a book with a zaak, a topic and an organisation."""
    adressen = Adresboek()
    adressen.neem("zaak", "Z-7K3F9E")
    adressen.neem("onderwerp", "thema-wonen")
    adressen.neem("organisatie", "COA")
    return adressen


def plat(tekst: str) -> list[tuple[str, str]]:
    """Return the pieces of a line with where they lead."""
    return [(deel.tekst, deel.adres) for deel in zin(boek(), tekst)]


def test_a_kenmerk_leads_to_its_page() -> None:
    """In any case, wherever it stands; what has no page stays a text, and nothing is lost."""
    assert plat("Zie Z-7K3F9E, z-7k3f9e en Z-ANDERS.") == [
        ("Zie ", ""),
        ("Z-7K3F9E", "z-7k3f9e.html"),
        (", ", ""),
        ("z-7k3f9e", "z-7k3f9e.html"),
        (" en Z-ANDERS.", ""),
    ]


def test_an_organisation_is_a_word_like_others() -> None:
    """Its letters lead nowhere: they stand in nearly every sentence."""
    assert plat("COA en thema-wonen") == [
        ("COA en ", ""),
        ("thema-wonen", "onderwerp-thema-wonen.html"),
    ]


def test_a_paper_has_no_path() -> None:
    """Where a paper lies says nothing to who reads along: its name and day do."""
    assert plat("Zie documenten/2026-06-18/besluitenlijst.md") == [
        ("Zie de besluitenlijst van 18 juni 2026", "")
    ]
    assert plat("documenten/2026-99-99/agenda.md") == [("documenten/2026-99-99/agenda.md", "")]


def test_what_was_typed_keeps_its_shape() -> None:
    """Paragraphs, typed lines and lists stay; a number before an item stays with it."""
    blokken = alineas(boek(), "Een\ntwee\n\n- a\n* b\n\n1. c\nslot")
    gevonden = [(b.lijst, ["".join(d.tekst for d in r) for r in b.regels]) for b in blokken]
    assert gevonden == [
        (False, ["Een", "twee"]),
        (True, ["a", "b"]),
        (True, ["1. c"]),
        (False, ["slot"]),
    ]


def test_a_long_text_is_whole() -> None:
    """Nothing of 1,200 characters, three paragraphs and a list of four is cut."""
    blokken = alineas(boek(), LANG.getypt)
    gevonden = [tuple("".join(d.tekst for d in r) for r in b.regels) for b in blokken]
    assert gevonden == [*((alinea,) for alinea in LANG.alineas), LANG.punten]
    assert [b.lijst for b in blokken] == [False, False, False, True]
