"""The clock of a meeting."""

from __future__ import annotations

import pytest

from rao_cli.documents.agenda.tijdpad import build_tijdpad, schat_minuten
from rao_cli.model.soorten.overleg import Overleg
from tests.documents.wereld import APRIL, anders, punt

SAMEN = "De punten duren samen 25 minuten"
OVERLEG = Overleg(
    soort="overleg",
    datum=APRIL,
    status="gepland",
    tijd="10:00-11:00",
    agendapunten=[punt("a", minuten=10), punt("b", doel="besluit")],
)


def test_each_item_begins_where_the_last_one_ends() -> None:
    """Planned minutes count, an estimate fills in."""
    vakken = build_tijdpad(OVERLEG).vakken
    assert [(v.van, v.tot, v.minuten, v.geschat) for v in vakken] == [
        *(("10:00", "10:10", 10, False), ("10:10", "10:25", 15, True))
    ]


@pytest.mark.parametrize(
    ("tijd", "oordeel"),
    [
        ("10:00-11:00", f"{SAMEN}, het overleg duurt 60 minuten. U hebt 35 minuten over."),
        ("10:00-10:25", f"{SAMEN}, het overleg duurt 25 minuten."),
        ("10:00-10:24", f"{SAMEN}, het overleg duurt 24 minuten. Dat is 1 minuut te lang."),
        ("10:00", f"{SAMEN}."),
        ("11:00-10:00", f"{SAMEN}."),
        (None, f"{SAMEN}."),
    ],
)
def test_whether_it_fits(tijd: str | None, oordeel: str) -> None:
    """To the minute; without an end nobody can say."""
    assert build_tijdpad(anders(OVERLEG, tijd=tijd)).oordeel == oordeel


def test_the_clock_passes_midnight() -> None:
    """A meeting that runs late stays on the clock."""
    vakken = build_tijdpad(anders(OVERLEG, tijd="23:55-23:59")).vakken
    assert [(v.van, v.tot) for v in vakken] == [("23:55", "00:05"), ("00:05", "00:20")]


@pytest.mark.parametrize(
    ("velden", "minuten"),
    [
        ({"soort": "vast", "doel": "bespreken"}, 5),
        ({"soort": "actie", "doel": "bespreken"}, 5),
        ({"soort": "zaak", "doel": "besluit"}, 15),
        ({"soort": "onderwerp", "doel": "bespreken"}, 10),
        ({"soort": "onderwerp", "doel": "ter-kennisname"}, 5),
        ({"soort": "overig"}, 10),
    ],
)
def test_an_estimate_by_what_is_asked(velden: dict[str, str], minuten: int) -> None:
    """A decision takes longest, a standing item least."""
    assert schat_minuten(punt("x", **velden)) == minuten
