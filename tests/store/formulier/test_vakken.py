"""What a person did with a form beside filling it in: shown, asked or mended, and never lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.papier.pakket import pak_om
from rao_cli.workflow.formulier.word import make_docx
from tests.documents.formulier.vellen import gevuld, leeg
from tests.store.formulier.bestanden import W, alinea, met
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
    vel = replace(vel, zaken=tuple(replace(zaak, lezen=()) for zaak in vel.zaken))
    data = pak_om(
        make_docx(vel, Huisstijl()),
        {"word/document.xml": lambda t: re.sub("<w:bookmark[^>]*>|<w:tag [^>]*>", "", t)},
    )
    gelezen = read_docx("f.docx", data)
    assert [een.tekst for een in gelezen.invullingen] == [gewoon(vak.tekst) for vak in vel.vakken]
    assert all(een.hersteld for een in gelezen.invullingen)
    assert {een.zaak for een in gelezen.invullingen} == {"Z-7K3F9E"}
    assert [een.label for een in gelezen.invullingen] == [vak.label for vak in vel.vakken]
    assert gelezen.los == ("Intern RAO",)


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


def achter_label(naam: str, xml: str) -> Callable[[str], str]:
    """Return the change that puts something at the end of the line of a short field."""

    def wijzig(tekst: str) -> str:
        plek = tekst.index("</w:p>", tekst.index(naam))
        return tekst[:plek] + xml + tekst[plek:]

    return wijzig


def test_a_day_is_what_the_text_says() -> None:
    """A program may leave the day of the calendar as it was: only what is read counts."""
    vak = next(vak for vak in LEEG.vakken if vak.veld.soort == "dag")

    def wijzig(tekst: str) -> str:
        plek = tekst.index("<w:date>", tekst.index(str(vak.anker)))
        oud = tekst[plek:].replace("<w:date>", '<w:date w:fullDate="2020-01-01T00:00:00Z">', 1)
        return tekst[:plek] + oud.replace("klik en kies een datum, of typ die", "1 juni 2026", 1)

    assert [een.tekst for een in van(bewerk(wijzig), str(vak.anker))] == ["1 juni 2026"]


def test_what_word_shows_in_an_emptied_control_is_no_answer() -> None:
    """The words "Kies een item." are of Word, and not by a person."""
    gelezen = bewerk(lambda t: t.replace("klik en kies<", "Kies een item.<"))
    assert [een.tekst for een in van(gelezen, str(GROEP.anker))] == [""]


def test_what_is_no_text_is_named() -> None:
    """Pictures, remarks, notes and links are counted; what stands in a note is shown."""
    los = "<w:r><w:drawing/></w:r><w:r><w:commentReference/></w:r><w:r><w:footnoteReference/></w:r>"
    data = make_docx(LEEG, Huisstijl())
    data = pak_om(data, {"word/document.xml": achter_label(str(ONDERWERP.anker), los)})
    noot = f'<w:footnotes xmlns:w="{W}"><w:footnote>{alinea("in een noot")}</w:footnote>'
    data = met(data, {"word/footnotes.xml": f"{noot}</w:footnotes>".encode()})
    gelezen = read_docx("f.docx", data)
    assert gelezen.opmerkingen == (
        "Er staat 1 opmerking in de kantlijn; die neemt rao niet over.",
        "Er is 1 voetnoot; die staat in geen vak.",
        "Er staat 1 plaatje in; dat neemt rao niet over.",
    )
    assert gelezen.los == ("in een noot",)


def test_a_text_box_is_shown_and_stands_in_no_field() -> None:
    """What somebody typed in a box of a drawing is not lost."""
    kader = f"<w:r><w:pict><w:txbxContent>{alinea('in een kader')}</w:txbxContent></w:pict></w:r>"
    gelezen = bewerk(achter_label(str(ONDERWERP.anker), kader))
    assert gelezen.los == ("in een kader",)
    assert verschillen(LEEG, gelezen) == []


def test_a_table_in_a_box_is_part_of_its_text() -> None:
    """What was pasted as a table is read cell by cell, and the next field stays the next field."""

    def wijzig(kader: str) -> str:
        cellen = "".join(f"<w:tc>{alinea(t)}</w:tc>" for t in ("links", "rechts"))
        return kader.replace("<w:p>", f"<w:tbl><w:tr>{cellen}</w:tr></w:tbl><w:p>", 1)

    patroon = re.compile(r"<w:tbl>.*?</w:tbl>")
    gelezen = bewerk(lambda t: na(t, str(FEITEN.anker), patroon, wijzig))
    assert [een.tekst for een in van(gelezen, str(FEITEN.anker))] == ["links\n\nrechts"]


def test_a_choice_is_what_is_shown() -> None:
    """Not the value behind it: a person sees the words."""
    gelezen = bewerk(lambda t: t.replace("klik en kies<", "gezin<"))
    assert [een.tekst for een in van(gelezen, str(GROEP.anker))] == ["gezin"]


def test_a_heading_of_somebody_is_shown_without_bookmarks_too() -> None:
    """Below our own headings stand fields; what has none was typed."""

    def wijzig(tekst: str) -> str:
        tekst = re.sub("<w:bookmark[^>]*>", "", tekst)
        eigen = alinea("Eigen kop", '<w:pStyle w:val="Heading4"/>') + alinea("en een tekst")
        plek = tekst.index("</w:tbl>") + len("</w:tbl>")
        return tekst[:plek] + eigen + tekst[plek:]

    assert any("Eigen kop\nen een tekst" in los for los in bewerk(wijzig).los)
