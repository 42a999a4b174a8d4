"""Which form a register needs, by what stands in its files."""

import msgspec
import pytest

from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.register.versie import (
    EERSTE,
    NIEUWSTE,
    nodige_versie,
    sinds_van,
    versie_van,
)

SINDS = {
    ("actie", "uitstel"): 2,
    ("overleg", "besluiten", "*", "uitkomst", "doorverwijzen"): 3,
    ("overleg", "agendapunten", "*", "link"): 4,
}


@pytest.mark.parametrize(
    ("inhoud", "versie"),
    [
        ({"soort": "actie"}, EERSTE),
        ({"soort": "actie", "uitstel": "2026-05-01"}, 2),
        ({"soort": "onderwerp", "uitstel": "2026-05-01"}, EERSTE),
        ({"soort": "actie", "toelichting": "uitstel"}, EERSTE),
        ({"soort": "overleg", "besluiten": {"B-1": {"uitkomst": "afgehandeld"}}}, EERSTE),
        ({"soort": "overleg", "besluiten": {"B-1": {"uitkomst": "doorverwijzen"}}}, 3),
        ({"soort": "overleg", "agendapunten": [{"id": "a"}, {"link": "b"}]}, 4),
        ({"soort": "overleg", "agendapunten": "link"}, EERSTE),
    ],
)
def test_the_newest_thing_in_a_file_counts(inhoud: dict[str, object], versie: int) -> None:
    """A key, or a choice of a key, anywhere in lists and blocks, asks for its form."""
    assert nodige_versie([{"soort": "register"}, inhoud], SINDS) == versie


def test_an_outcome_says_its_form_in_its_row() -> None:
    """Who uses a newer outcome needs its form; the first ones need none, and have no line."""
    later = msgspec.structs.replace(UITKOMSTEN["aanhouden"], sinds=3)
    sinds = sinds_van({"afgehandeld": UITKOMSTEN["afgehandeld"], "aanhouden": later})
    assert list(sinds.values()) == [3]
    besluiten = {"B-1": {"uitkomst": "aanhouden"}}
    assert nodige_versie([{"soort": "overleg", "besluiten": besluiten}], sinds) == 3


@pytest.mark.parametrize(
    ("register", "versie"), [({}, 1), ({"versie": 7}, 7), ({"versie": "veel"}, 1), ("tekst", 1)]
)
def test_a_register_says_its_form(register: object, versie: int) -> None:
    """Without a number it is the first form; what is no number is for the form check."""
    assert versie_van(register) == versie
    assert NIEUWSTE >= EERSTE
