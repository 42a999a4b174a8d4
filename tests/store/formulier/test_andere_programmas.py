"""Forms that another program filled in: python-docx for Word's format, odfdo for LibreOffice's."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import docx
import odfdo
import pytest

from rao_cli.documents.formulier.wordvak import is_lang
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.formulier.odt import read_odt
from rao_cli.workflow.formulier.word import make_docx
from tests.documents.formulier.vellen import gevuld, leeg
from tests.store.formulier.test_heen_en_terug import verschillen

if TYPE_CHECKING:
    from rao_cli.model.formulier.formulier import Formulier

LEEG: Final = leeg()
LANG: Final = [vak for vak in LEEG.vakken if is_lang(vak)]


@pytest.mark.parametrize("vel", [LEEG, gevuld()], ids=["leeg", "gevuld"])
def test_python_docx_keeps_a_form_as_it_is(vel: Formulier) -> None:
    """Opened and saved, no field differs."""
    uit = io.BytesIO()
    docx.Document(io.BytesIO(make_docx(vel, Huisstijl()))).save(uit)
    gelezen = read_docx("f.docx", uit.getvalue())
    assert verschillen(vel, gelezen) == []
    assert (gelezen.los, gelezen.kenmerk) == ((), vel.kenmerk)


def test_what_python_docx_fills_in_is_read_and_nothing_else() -> None:
    """Text, a line break, paragraphs, a list of its own style, and an answer behind a label."""
    stuk = docx.Document(io.BytesIO(make_docx(LEEG, Huisstijl())))
    eerste, tweede = (stuk.tables[nummer].cell(0, 0) for nummer in (0, 1))
    eerste.paragraphs[0].add_run("een")
    eerste.paragraphs[0].runs[0].add_break()
    eerste.paragraphs[0].add_run("twee")
    eerste.add_paragraph("drie")
    tweede.paragraphs[0].text = "Vooraf"
    tweede.add_paragraph("- a")
    onderwerp = next(p for p in stuk.paragraphs if p.text.startswith("Onderwerp"))
    onderwerp.add_run("Gezin in de opvang")
    uit = io.BytesIO()
    stuk.save(uit)
    anders = {
        str(een.anker): een.tekst
        for een in read_docx("f.docx", uit.getvalue()).invullingen
        if een.tekst
    }
    assert anders == {
        str(LEEG.vakken[0].anker): "Gezin in de opvang",
        str(LANG[0].anker): "een\ntwee\n\ndrie",
        str(LANG[1].anker): "Vooraf\n\n- a",
    }


def test_a_form_that_odfdo_wrote_is_read_by_the_same_rules() -> None:
    """A heading with a bookmark and a table of one cell are a field in an odt as well."""
    vak = LANG[0]
    stuk = odfdo.Document("text")
    stuk.body.clear()
    kop = odfdo.Header(4, vak.label)
    kop.set_bookmark(str(vak.anker), content=vak.label)
    tabel = odfdo.Table("kader", width=1, height=1)
    cel = tabel.get_cell((0, 0))
    cel.append(odfdo.Paragraph("een\ntwee"))
    cel.append(odfdo.List(["a", "b"]))
    tabel.set_cell((0, 0), cel)
    for deel in (odfdo.Header(3, "Feiten"), kop, tabel, odfdo.Paragraph(LEEG.regel)):
        stuk.body.append(deel)
    uit = io.BytesIO()
    stuk.save(uit)
    gelezen = read_odt("f.odt", uit.getvalue())
    assert [(str(een.anker), een.tekst, een.kop) for een in gelezen.invullingen] == [
        (str(vak.anker), "een\ntwee\n\n- a\n- b", "Feiten")
    ]
    assert (gelezen.kenmerk, gelezen.los) == (LEEG.kenmerk, ())
