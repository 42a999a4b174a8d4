"""Questions that open with what stands there tell what was changed, and nothing else."""

from functools import partial
from operator import getitem

import pytest

from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.vraag import LangeTekst, Vraag, na

STAAT = {"titel": "Wachten", "tekst": "Een.\n\nTwee.", "voordelen": ["Snel", "Goed"], "dag": None}
LIJST = (
    Vraag(naam="titel", tekst="Titel?"),
    LangeTekst(naam="tekst", tekst="Tekst?", verplicht=False),
    LangeTekst(naam="voordelen", tekst="Voordelen?", verplicht=False),
    Vraag(naam="dag", tekst="Dag?", verplicht=False, alleen_als=na("tekst")),
)
staat = partial(getitem, STAAT)


def test_each_question_opens_with_what_stands_there() -> None:
    """A list of texts stands there as it is typed: one on each line."""
    eerder = [vraag.eerder for vraag in met_wat_er_staat(LIJST, staat)]
    assert eerder == ["Wachten", "Een.\n\nTwee.", "Snel\nGoed", None]


def test_what_is_kept_is_no_change() -> None:
    """Enter on every question changes nothing."""
    vragen = met_wat_er_staat(LIJST, staat)
    assert veranderd(vragen, {vraag.naam: vraag.eerder for vraag in vragen}, staat) == {}


@pytest.mark.parametrize(
    ("antwoorden", "anders"),
    [
        ({"titel": "Anders", "tekst": "Een.\n\nTwee."}, {"titel": "Anders"}),
        ({"tekst": None}, {"tekst": None}),
        ({"tekst": "Een.", "dag": "morgen"}, {"tekst": "Een.", "dag": "morgen"}),
    ],
)
def test_what_differs_is_told(antwoorden: dict[str, str], anders: dict[str, str]) -> None:
    """A new text, one that was emptied, and one that was not there before."""
    assert veranderd(LIJST, antwoorden, staat) == anders


def test_what_was_not_asked_is_not_emptied() -> None:
    """A question that falls away because of another answer says nothing of what stands there."""
    vraag = Vraag(naam="titel", tekst="Titel?", verplicht=False, alleen_als=na("tekst"))
    assert veranderd([vraag], {"tekst": None, "titel": None}, staat) == {}
