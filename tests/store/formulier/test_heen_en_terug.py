"""A form that nobody touched says the same when it is read: each field, each anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rao_cli.documents.formulier.typtekst import make_blokken
from rao_cli.model.formulier.anker import gewoon, tekstcode
from rao_cli.model.formulier.leesblok import tekst_van
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.docx import read_docx
from rao_cli.workflow.formulier.word import make_docx
from tests.documents.formulier.vellen import TEKSTEN, gevuld, leeg, make_vel, velden, vijandig

if TYPE_CHECKING:
    from rao_cli.model.formulier.formulier import Formulier, Ingevuld

VELLEN = pytest.mark.parametrize(
    "vel", [leeg(), gevuld(), vijandig()], ids=["leeg", "gevuld", "vijandig"]
)


def verschillen(formulier: Formulier, gelezen: Ingevuld) -> list[tuple[str, str, str | None]]:
    """Return the fields that say something else than the form: label, what it was, what it is."""
    terug = {str(een.anker): een.tekst for een in gelezen.invullingen}
    assert len(terug) == len(gelezen.invullingen)
    return [
        (vak.label, vak.tekst, terug.get(str(vak.anker)))
        for vak in formulier.vakken
        if (tekst := terug.get(str(vak.anker))) is None or tekstcode(tekst) != vak.anker.tekst
    ]


@VELLEN
def test_an_untouched_form_has_no_differences(vel: Formulier) -> None:
    """Every field is found by its anchor, and its text has the code of that anchor."""
    gelezen = read_docx("f.docx", make_docx(vel, Huisstijl()))
    assert verschillen(vel, gelezen) == []
    assert gelezen.los == ()
    assert gelezen.opmerkingen == ()


def test_a_form_says_of_which_register_and_what_it_is() -> None:
    """Its properties say so, and the reader gives them."""
    gelezen = read_docx("f.docx", make_docx(gevuld(), Huisstijl()))
    assert (gelezen.vorm, gelezen.register, gelezen.kenmerk) == (
        1,
        "Noord",
        "SL-venlo-2026-03-12",
    )


def test_the_same_form_gives_the_same_bytes() -> None:
    """No clock and no chance is in a form."""
    assert make_docx(gevuld(), Huisstijl()) == make_docx(gevuld(), Huisstijl())


@pytest.mark.parametrize("tekst", TEKSTEN)
def test_a_typed_text_is_the_same_text_as_blocks(tekst: str) -> None:
    """Paragraphs, line breaks and lists as people type them come back as they were."""
    assert tekst_van(make_blokken(tekst, per_regel=False)) == gewoon(tekst)


REGEL = st.text("ab -1.)•*\t\u2028\x1b", max_size=6)


@given(st.lists(REGEL, max_size=8).map("\n".join), st.booleans())
def test_any_text_is_the_same_text_as_blocks(tekst: str, per_regel: bool) -> None:  # noqa: FBT001
    """What would read differently as a list stays as it was typed."""
    assert tekst_van(make_blokken(tekst, per_regel=per_regel)) == gewoon(tekst)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(max_size=30) | REGEL, min_size=12, max_size=12))
def test_any_texts_in_a_form_come_back_as_they_were(teksten: list[str]) -> None:
    """Whatever stands in the fields, short or long, an untouched form has no differences."""
    zaak = leeg().zaken[0]
    rubrieken = velden(zaak.rubrieken[:5], dict(enumerate(teksten)))
    vel = make_vel(replace(zaak, rubrieken=rubrieken))
    gelezen = read_docx("f.docx", make_docx(vel, Huisstijl()))
    assert verschillen(vel, gelezen) == []
    assert gelezen.los == ()
