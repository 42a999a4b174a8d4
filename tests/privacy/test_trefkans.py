"""How much of what is planted the finder finds, on sentences that nobody tunes on."""

from __future__ import annotations

from functools import cache

import pytest

from tests.privacy.meting import Uitslag, meet
from tests.privacy.teksten import STOPPEN

#: What is a number, a day or an address of mail or phone must hardly ever pass.
GRENZEN = {
    **dict.fromkeys(("bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum"), 0.98),
    **dict.fromkeys(("adres", "documentnummer", "kenteken", "rechtbanknummer", "account"), 0.90),
    "naam": 0.95,
    "hoofdletternaam": 0.40,
}


@cache
def uitslag() -> Uitslag:
    """Measure once for all tests."""
    return meet("achtergehouden")


@pytest.mark.parametrize("soort", GRENZEN)
def test_kind_is_found(soort: str) -> None:
    """Of what is planted of a kind at least this part is found."""
    assert uitslag().trefkans(soort) >= GRENZEN[soort]


def test_finder_does_not_cry_wolf() -> None:
    """At least 19 of 20 findings lie on what was planted."""
    assert uitslag().precisie() >= 0.95


def test_door_does_not_cry_wolf() -> None:
    """Also of what refuses at least 19 of 20 findings lie on what was planted."""
    assert uitslag().precisie(*STOPPEN) >= 0.95


@pytest.mark.lang
@pytest.mark.parametrize("zaad", range(1, 6))
def test_other_values_are_found_as_well(zaad: int) -> None:
    """In the same sentences with other values every kind keeps its part."""
    uit = meet("achtergehouden", zaad)
    assert {s: uit.trefkans(s) for s, grens in GRENZEN.items() if uit.trefkans(s) < grens} == {}
    assert min(uit.precisie(), uit.precisie(*STOPPEN)) >= 0.95
