"""What a form for Word is made of: headings, names, language, and what an archive wants to know."""

from __future__ import annotations

import itertools
import re
from typing import Final

from rao_cli.documents.formulier.docx import make_docx_delen
from rao_cli.model.formulier.leesblok import REGEL, Leesblok
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.kantoor.word import read_word
from rao_cli.store.papier.pakket import pak_in
from tests.documents.formulier.vellen import gevuld, leeg

DELEN: Final = make_docx_delen(gevuld(), Huisstijl(kleur="#7a1f1f", lettertype="Verdana"))
TEKST: Final = DELEN["word/document.xml"].decode()


def blokken() -> tuple[Leesblok, ...]:
    """Return the blocks of the form."""
    return read_word("f.docx", pak_in(DELEN)).blokken


def test_no_heading_skips_a_level() -> None:
    """Who hears a form goes by its headings: one title, and each level below the one above."""
    niveaus = [blok.niveau for blok in blokken() if blok.soort == "kop"]
    assert niveaus.count(1) == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(niveaus))


def test_each_box_and_each_control_has_a_name() -> None:
    """A screen reader says what is asked where somebody types or chooses."""
    assert TEKST.count("<w:tbl>") == TEKST.count("<w:tblCaption ")
    assert TEKST.count("<w:sdt>") == TEKST.count("<w:alias ") == TEKST.count("<w:tag ")


def test_names_of_bookmarks_are_ones_that_word_keeps() -> None:
    """At most 40 characters, letters and figures and underscores, and each one only once."""
    namen = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]*)"', TEKST)
    nummers = re.findall(r'<w:bookmarkStart w:id="([^"]*)"', TEKST)
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,39}", naam) for naam in namen)
    assert len({*namen}) == len(namen) == len({*nummers})


def test_a_form_says_its_language_and_looks_as_its_region_does() -> None:
    """Dutch, in the letters and the colour of the huisstijl."""
    stijlen = DELEN["word/styles.xml"].decode()
    assert 'w:lang w:val="nl-NL"' in stijlen
    assert "Verdana" in stijlen
    assert "7A1F1F" in stijlen


def test_every_page_says_for_whose_eyes_it_is_and_which_page() -> None:
    """The rubricering stands above the title and at the head, the page at the foot."""
    assert "Intern RAO" in TEKST
    assert "Intern RAO" in DELEN["word/header1.xml"].decode()
    assert "NUMPAGES" in DELEN["word/footer1.xml"].decode()
    assert "NUMPAGES" in DELEN["word/footer2.xml"].decode()


def test_nothing_of_a_form_is_locked_or_names_who_made_it() -> None:
    """A form that is protected cannot be typed in; and a person has no place in a file."""
    alles = b"".join(DELEN.values())
    assert b"documentProtection" not in alles
    assert b"<w:lock " not in alles
    assert b"creator" not in alles


def test_an_empty_list_has_a_sign_to_type_behind() -> None:
    """A text per line begins as an item, so that enter begins the next one."""
    vel = pak_in(make_docx_delen(leeg(), Huisstijl()))
    regels = [blok for blok in read_word("f.docx", vel).blokken if blok.stijl == REGEL]
    assert {(blok.soort, blok.teken, blok.tekst) for blok in regels} == {("punt", "-", "")}


def test_what_can_be_chosen_stands_there_to_read() -> None:
    """Also where a control offers it: on paper, and in a program without controls, none is seen."""
    for keuzes in ("laag, midden of hoog", "ja, nee of onzeker"):
        assert f"Kies uit {keuzes}." in TEKST
