"""What a person did with a form beside filling it in: shown, asked or mended, and never lost."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.papier.pakket import pak_om
from rao_cli.workflow.formulier.word import make_docx
from tests.documents.formulier.vellen import gevuld, leeg
from tests.store.formulier.test_heen_en_terug import verschillen

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.formulier.formulier import Ingevuld, Vakinhoud

LEEG: Final = leeg()
FEITEN: Final = next(vak for vak in LEEG.vakken if vak.plek == ("feiten",))
ONDERWERP: Final = next(vak for vak in LEEG.vakken if vak.plek == ("onderwerp",))
GROEP: Final = next(vak for vak in LEEG.vakken if vak.plek == ("groep",))
KADER: Final = re.compile(r"<w:tbl>.*?</w:tbl>")


def bewerk(wijzig: Callable[[str], str]) -> Ingevuld:
    """Read the empty form after a change in its text."""
    data = make_docx(LEEG, Huisstijl())
    return read_docx("f.docx", pak_om(data, {"word/document.xml": wijzig}))


def van(gelezen: Ingevuld, naam: str) -> list[Vakinhoud]:
    """Return what was read of a field, by its anchor."""
    return [een for een in gelezen.invullingen if str(een.anker) == naam]


def na(tekst: str, merk: str, patroon: re.Pattern[str], zet: Callable[[str], str]) -> str:
    """Change the first match behind a mark."""
    plek = tekst.index(merk)
    return tekst[:plek] + patroon.sub(lambda een: zet(een[0]), tekst[plek:], count=1)


def zonder(naam: str) -> Callable[[str], str]:
    """Return the change that takes a bookmark away."""
    return lambda tekst: tekst.replace(f'w:name="{naam}"', 'w:name="weg"')


def test_a_box_that_is_gone_has_no_text() -> None:
    """Who deletes the box deletes the field, and not what the register says."""
    gelezen = bewerk(lambda t: na(t, str(FEITEN.anker), KADER, lambda _: ""))
    assert [een.tekst for een in van(gelezen, str(FEITEN.anker))] == [None]


def test_a_second_box_is_a_second_text_of_the_field() -> None:
    """Both are given, so that somebody is asked which one it is."""

    def dubbel(kader: str) -> str:
        een = kader.replace("</w:p>", "<w:r><w:t>een</w:t></w:r></w:p>")
        return f"{een}<w:p/>{een.replace('een', 'twee')}"

    gelezen = bewerk(lambda t: na(t, str(FEITEN.anker), KADER, dubbel))
    assert [een.tekst for een in van(gelezen, str(FEITEN.anker))] == ["een", "twee"]


def test_an_anchor_that_is_there_twice_is_given_twice() -> None:
    """A copied control has the tag of the first one."""
    alinea = re.compile(r'<w:p><w:pPr><w:pStyle w:val="RaoKort"/></w:pPr>.*?</w:p>')

    def dubbel(een: str) -> str:
        ander = re.sub("<w:bookmark[^>]*>", "", een).replace("klik en kies", "gezin")
        return een + ander

    def kopieer(tekst: str) -> str:
        begin = tekst.rindex("<w:p>", 0, tekst.index(str(GROEP.anker)))
        return tekst[:begin] + alinea.sub(lambda m: dubbel(m[0]), tekst[begin:], count=1)

    gelezen = bewerk(kopieer)
    assert [een.tekst for een in van(gelezen, str(GROEP.anker))] == ["", "gezin"]


def test_a_lost_bookmark_of_a_choice_is_found_by_its_control() -> None:
    """The tag of a control says which field it is."""
    gelezen = bewerk(zonder(str(GROEP.anker)))
    assert [(een.tekst, een.hersteld) for een in van(gelezen, str(GROEP.anker))] == [("", False)]


def test_a_lost_bookmark_is_found_by_part_and_label() -> None:
    """The words above a field say where it belongs, and the reader says that it went by them."""

    def wijzig(tekst: str) -> str:
        return zonder(str(FEITEN.anker))(zonder(str(ONDERWERP.anker))(tekst))

    hersteld = [een for een in bewerk(wijzig).invullingen if een.hersteld]
    assert [(een.kop, een.label, een.tekst) for een in hersteld] == [
        ("De zaak", "Onderwerp", ""),
        ("Wat is er aan de hand, en wat vraagt het LKO?", "Wat er aan de hand is", ""),
    ]


def test_a_form_without_any_bookmark_is_read_by_its_headings() -> None:
    """A program that keeps none (Google Docs) loses no field and no answer."""
    vel = gevuld()
    data = pak_om(
        make_docx(vel, Huisstijl()),
        {"word/document.xml": lambda t: re.sub("<w:bookmark[^>]*>|<w:tag [^>]*>", "", t)},
    )
    gelezen = read_docx("f.docx", data)
    assert [een.tekst for een in gelezen.invullingen] == [gewoon(vak.tekst) for vak in vel.vakken]
    assert all(een.hersteld for een in gelezen.invullingen)
    assert {een.zaak for een in gelezen.invullingen} == {"Z-7K3F9E"}


def test_what_is_typed_outside_a_field_is_shown() -> None:
    """A paragraph between two fields, and words behind an example, are in no field."""

    def wijzig(tekst: str) -> str:
        tekst = tekst.replace("geboortedata op.</w:t></w:r>", "geboortedata op.</w:t></w:r>X", 1)
        tekst = tekst.replace("X<w:bookmarkEnd", "<w:bookmarkEnd", 1)
        plek = tekst.index("</w:tbl>") + len("</w:tbl>")
        los = "<w:p><w:r><w:t>Naast de kaders.</w:t></w:r></w:p>"
        return tekst[:plek] + los + tekst[plek:].replace("Bijvoorbeeld: 12 fe", "Op 12 fe", 1)

    gelezen = bewerk(wijzig)
    assert gelezen.los == ("Naast de kaders.", "Op 12 februari 2026")
    assert verschillen(LEEG, gelezen) == []


def test_enter_in_a_short_answer_loses_nothing() -> None:
    """The next line of the same look belongs to the answer."""

    def wijzig(tekst: str) -> str:
        plek = tekst.index("</w:p>", tekst.index(str(ONDERWERP.anker)))
        meer = '<w:p><w:pPr><w:pStyle w:val="RaoKort"/></w:pPr><w:r><w:t>twee</w:t></w:r></w:p>'
        return f"{tekst[:plek]}<w:r><w:t>een</w:t></w:r></w:p>{meer}{tekst[plek + 6 :]}"

    gelezen = bewerk(wijzig)
    assert [een.tekst for een in van(gelezen, str(ONDERWERP.anker))] == ["een\ntwee"]


def test_the_visible_line_says_which_form_it_is_without_properties() -> None:
    """A program that drops properties leaves the line."""
    data = make_docx(replace(LEEG, voor="IND"), Huisstijl())
    kaal = pak_om(data, {"docProps/custom.xml": lambda _: '<Properties xmlns="x"/>'})
    gelezen = read_docx("f.docx", kaal)
    assert (gelezen.vorm, gelezen.register, gelezen.kenmerk, gelezen.voor) == (
        1,
        "Noord",
        LEEG.kenmerk,
        "IND",
    )
