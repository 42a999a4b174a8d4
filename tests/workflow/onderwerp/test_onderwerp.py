"""An onderwerp has a kenmerk of its own and follows what is decided about it (S6, S13)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.workflow.onderwerp.onderwerp import (
    nieuw_onderwerp,
    volg_besluit,
    zet_onderwerp,
)
from tests.workflow.handelen import handeling

if TYPE_CHECKING:
    from rao_cli.model.besluit import Uitkomst

PAD = "onderwerpen/2026/trend-taxi.yaml"


def trend(type_: Any = "trend", **velden: Any) -> Onderwerp:
    """Return an onderwerp that the table did not speak of yet."""
    basis = {"soort": "onderwerp", "kenmerk": "trend-taxi", "titel": "Taxi", "status": "open"}
    return Onderwerp(**{**basis, "type": type_, "datum": date(2026, 3, 2), **velden})


@pytest.mark.parametrize(
    ("type_", "uitkomst", "status"),
    [
        ("trend", "afgehandeld", "afgerond"),
        ("trend", "aanhouden", "in-behandeling"),
        ("trend", "terug-naar-lko", "in-behandeling"),
        ("trend", "opschalen", "in-behandeling"),
        ("trend", "ter-kennisname", "in-behandeling"),
        ("mededeling", "ter-kennisname", "afgerond"),
        ("kader", "afgehandeld", "in-behandeling"),
    ],
)
def test_an_onderwerp_follows_the_decision(type_: str, uitkomst: Uitkomst, status: str) -> None:
    """News is done once it was heard, a kader only once every LKO knows it."""
    h = handeling(trend(type_))
    volg_besluit(h, "trend-taxi", uitkomst)
    assert h.straks().onderwerpen[PAD].status == status


def test_a_decision_that_is_changed_opens_it_again() -> None:
    """What the first outcome closed, is open after the second."""
    h = handeling(trend(status="afgerond"))
    volg_besluit(h, "trend-taxi", "aanhouden")
    assert h.straks().onderwerpen[PAD].status == "afgerond"
    volg_besluit(h, "trend-taxi", "aanhouden", eerder="afgehandeld")
    assert h.straks().onderwerpen[PAD].status == "in-behandeling"


def test_what_is_closed_takes_no_step_back() -> None:
    """It comes to the table again as a new onderwerp."""
    with pytest.raises(RaoError, match="kan niet terug naar open"):
        zet_onderwerp(handeling(trend(status="afgerond")), "trend-taxi", {}, "open")


def test_a_field_of_another_type_is_refused() -> None:
    """Nobody would ever see it."""
    velden = {"type": "trend", "titel": "Bus", "ingang": date(2026, 4, 1)}
    with pytest.raises(GebruiksFout, match="'ingang' hoort bij een mededeling"):
        nieuw_onderwerp(handeling(), velden)


def test_a_title_is_used_once() -> None:
    """A second one of the same name is refused, with the first."""
    with pytest.raises(RaoError, match="Er is al een onderwerp met deze titel: trend-taxi"):
        nieuw_onderwerp(handeling(trend()), {"type": "trend", "titel": "Taxi"})
