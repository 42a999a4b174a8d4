"""Markdown to blocks: what a person typed comes out as it was, and nothing else does."""

import pytest

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Kopregel,
    Letterlijk,
    Papiergegevens,
    Papiertabel,
    Punten,
    Streep,
    Tekstdeel,
    platte_tekst,
)
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.markdown import ontsnap_md
from tests.documents.formats.vijandig import VIJANDIG, gelezen


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_a_value_comes_out_as_it_was_typed(tekst: str) -> None:
    """In a paragraph, an item, a heading and a table cell."""
    md = ontsnap_md(tekst)
    papier = read_papier(
        f"# {md}\n\n{md}\n\n- {md}\n\n| a |\n|---|\n| {md} |\n", Papiergegevens(soort="agenda")
    )
    kop, alinea, punten, tabel = papier.blokken
    assert isinstance(kop, Kopregel)
    assert isinstance(alinea, Alinea)
    assert isinstance(punten, Punten)
    assert isinstance(tabel, Papiertabel)
    (in_punt,) = punten.punten[0]
    assert isinstance(in_punt, Alinea)
    regels = (kop.regel, alinea.regel, in_punt.regel, tabel.rijen[0][0])
    assert {platte_tekst(regel) for regel in regels} == {gelezen(tekst)}
    assert papier.titel == gelezen(tekst)


def test_looks_and_typed_line_breaks_stay() -> None:
    """Bold, slanted, a break and a link are what a line can have."""
    (alinea,) = read_papier("**a** *b* c\\\nd [e](https://f.nl)", Papiergegevens()).blokken
    assert alinea == Alinea(
        (
            Tekstdeel("a", vet=True),
            Tekstdeel(" "),
            Tekstdeel("b", cursief=True),
            Tekstdeel(" c\nd "),
            Tekstdeel("e", adres="https://f.nl"),
        )
    )


def test_a_link_to_a_program_is_no_link() -> None:
    """Only the web and mail can be linked to; a template of a region could try more."""
    (alinea,) = read_papier("[e](vbscript:x) [f](file:///etc)", Papiergegevens()).blokken
    assert isinstance(alinea, Alinea)
    assert {woorden.adres for woorden in alinea.regel} == {""}


def test_bold_words_before_a_table_are_its_caption() -> None:
    """They are no paragraph any more; before a list they stay one."""
    blokken = read_papier(
        "**Acties**\n\n| A | B |\n|---|--:|\n| a | 1 |\n", Papiergegevens()
    ).blokken
    regels = ((Tekstdeel("A"),), (Tekstdeel("B"),)), (((Tekstdeel("a"),), (Tekstdeel("1"),)),)
    assert blokken == (Papiertabel(*regels, (False, True), "Acties"),)


def test_a_list_keeps_its_numbers_and_its_paragraphs() -> None:
    """A numbered list that begins at 3, with an item of two paragraphs."""
    (lijst,) = read_papier("3. a\n\n   b\n4. c\n", Papiergegevens()).blokken
    a, b, c = (Alinea((Tekstdeel(tekst),)) for tekst in "abc")
    assert lijst == Punten(((a, b), (c,)), begin=3, ruim=True)


def test_the_two_comments_of_a_template_mean_something() -> None:
    """A new page, and the files that a paper was made from; another comment shows nothing."""
    tekst = (
        "# A\n\n<!-- nieuwe bladzijde -->\n\nb <!-- x --> c\n\n<!-- bron: rao.yaml; a/b.yaml -->\n"
    )
    papier = read_papier(tekst, Papiergegevens())
    assert papier.gegevens.bron == ("rao.yaml", "a/b.yaml")
    assert papier.blokken[1:] == (Bladzijde(), Alinea((Tekstdeel("b  c"),)))


def test_other_html_is_text() -> None:
    """Also where it stands as a block of its own."""
    papier = read_papier("<div onclick='x'>\n\na\n\n    b  c\n", Papiergegevens())
    assert papier.blokken == (
        Alinea((Tekstdeel("<div onclick='x'>"),)),
        Alinea((Tekstdeel("a"),)),
        Letterlijk("b  c"),
    )


@pytest.mark.parametrize("merk", ["Vertrouwelijk", "Intern *gebruik* | <RAO>"])
def test_the_mark_is_said_once(merk: str) -> None:
    """It is in what is said about the paper; the same words inside stay."""
    vet = f"**{ontsnap_md(merk)}**"
    tekst = f"{vet}\n\n# A\n\n{vet}\n\na\n\n{vet}\n"
    papier = read_papier(tekst, Papiergegevens(rubricering=merk))
    merk_regel = Alinea((Tekstdeel(merk, vet=True),))
    assert papier.blokken == (Kopregel(1, (Tekstdeel("A"),)), merk_regel, Alinea((Tekstdeel("a"),)))


def test_many_comments_before_a_word_are_read_in_one_way() -> None:
    """Each could end in each other, so forty took longer than anybody waits."""
    regel = "<!-- a -->" * 200 + "woord"
    papier = read_papier(f"# Kop\n\n{regel}\n", Papiergegevens(soort="agenda"))
    assert papier.blokken[1:] == (Alinea((Tekstdeel(regel),)),)


def test_deep_nesting_comes_to_an_end() -> None:
    """A template that quotes a thousand times costs no stack."""
    assert read_papier("> " * 1000 + "a", Papiergegevens()).blokken
    assert read_papier("---\n" * 3, Papiergegevens()).blokken == (Streep(),) * 3
