"""A file of Word and one of LibreOffice are one row of blocks, whoever wrote them."""

from __future__ import annotations

from rao_cli.model.formulier.leesblok import tekst_van
from rao_cli.store.formulier.kantoor.opendocument import read_opendocument
from rao_cli.store.formulier.kantoor.word import read_word
from tests.store.formulier.bestanden import (
    NUMMERING,
    PAKKET,
    VERBAND,
    W,
    alinea,
    make_open,
    make_tekst,
    make_word,
    met,
)


def test_paragraph_break_and_list_of_word_stay_what_they_are() -> None:
    """A paragraph is a paragraph, a line break a line, and a list a list with its numbers."""
    punt = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    breuk = "<w:p><w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r></w:p>"
    word = make_word(breuk + "<w:p/>" + alinea("drie") + alinea("a", punt) + alinea("b", punt))
    assert tekst_van(read_word("f.docx", word).blokken) == "een\ntwee\n\ndrie\n\n1. a\n2. b"


def test_paragraph_break_and_list_of_libreoffice_stay_what_they_are() -> None:
    """The same in an odt, where blanks in a row are an element."""
    odt = make_open(
        "<text:p>een<text:line-break/>twee  <text:s text:c='2'/>x</text:p><text:p/>"
        "<text:list><text:list-item><text:p>a</text:p></text:list-item>"
        "<text:list-item><text:p>b</text:p></text:list-item></text:list>"
    )
    assert tekst_van(read_opendocument("f.odt", odt).blokken) == "een\ntwee   x\n\n- a\n- b"


def test_tracked_changes_are_read_as_accepted_and_counted() -> None:
    """What was taken out is gone, what was put in is there, and nobody's name is read."""
    word = make_word(
        '<w:p><w:ins w:author="Piet"><w:r><w:t>nieuw</w:t></w:r></w:ins>'
        '<w:del w:author="Piet"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>'
    )
    gelezen = read_word("f.docx", word)
    assert tekst_van(gelezen.blokken) == "nieuw"
    assert gelezen.opmerkingen == (
        "Er zijn 2 bijgehouden wijzigingen; rao leest die als aanvaard.",
    )
    assert "Piet" not in repr(gelezen)


def test_a_paragraph_whose_end_was_taken_out_goes_on_in_the_next() -> None:
    """Joining two paragraphs with changes tracked is joining them."""
    eind = '<w:rPr><w:del w:author="x"/></w:rPr>'
    word = make_word(alinea("een ", eind) + alinea("zin"))
    assert tekst_van(read_word("f.docx", word).blokken) == "een zin"


def test_a_place_in_a_table_is_known() -> None:
    """Row and column of a cell say what belongs together in a file of somebody else."""
    rij = "".join(f"<w:tc>{alinea(t)}</w:tc>" for t in ("Standpunt", "Geen"))
    gelezen = read_word("f.docx", make_word(f"<w:tbl><w:tr>{rij}</w:tr></w:tbl>"))
    assert [blok.cel for blok in gelezen.blokken] == [(1, 0, 0), (1, 0, 1)]


def test_the_strict_kind_of_docx_is_read_the_same() -> None:
    """Word can save by the stricter standard, where every element is of another namespace."""
    streng = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    word = make_word("", document=make_tekst(alinea("tekst")).replace(W, streng))
    assert tekst_van(read_word("f.docx", word).blokken) == "tekst"


def test_parts_are_found_by_their_relation_and_not_by_their_name() -> None:
    """Some programs number the parts that belong to the text."""
    punt = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    verband = f'<Relationship Id="x" Type="{VERBAND}/numbering" Target="numbering2.xml"/>'
    rels = f'<Relationships xmlns="{PAKKET}/relationships">{verband}</Relationships>'
    word = met(
        make_word(alinea("a", punt), numbering="<a/>"),
        {
            "word/numbering2.xml": NUMMERING.encode(),
            "word/_rels/document.xml.rels": rels.encode(),
        },
    )
    assert tekst_van(read_word("f.docx", word).blokken) == "1. a"
