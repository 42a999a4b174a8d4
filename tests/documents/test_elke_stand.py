"""Any valid register gives an agenda and a besluitenlijst, never a traceback."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import met_overleg, na_voorstel

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

TRAAG = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
MD = MarkdownIt("commonmark").enable("table")


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_any_valid_register_can_be_rendered(stand: Stand) -> None:
    """Both documents render, with one title and a fixed number of sections."""
    for overleg in stand.overleggen.values():
        for document in (make_agenda(stand, overleg), make_besluitenlijst(stand, overleg)):
            html = MD.render(document.tekst)
            assert html.count("<h1>") == 1
            assert "<script" not in html
            assert "<img" not in html
            assert "<a " not in html


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_any_valid_register_can_be_told_to_other_tables(stand: Stand) -> None:
    """What goes to the Deelberaad and the LKO's renders, with one title and no tags of its own."""
    tafels = ["deelberaad", *(f"lko:{lko}" for lko in stand.register.lkos)]
    documenten = [make_opschaling(stand, lijst) for lijst in stand.signaallijsten.values()]
    for document in (*documenten, *(make_agendapunten(stand, tafel) for tafel in tafels)):
        html = MD.render(document.tekst)
        assert html.count("<h1>") == 1
        assert re.search(r"<(script|img|a) ", html) is None


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_generating_twice_gives_the_same_agenda(stand: Stand) -> None:
    """In any register the second run proposes nothing, and the text stays byte for byte."""
    for overleg in stand.overleggen.values():
        eerste = na_voorstel(stand, overleg)
        daarna = met_overleg(stand, eerste)
        assert na_voorstel(daarna, eerste) == eerste
        assert make_agenda(daarna, eerste) == make_agenda(daarna, na_voorstel(daarna, eerste))
