"""How much of what is planted the finder finds, on sentences that nobody tunes on."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.privacy import extra_namen
from tests.privacy.meting import NAMEN, Uitslag, meet
from tests.privacy.teksten import STOPPEN

WORTEL = Path(__file__).resolve().parents[2]
#: What is a number, a day or an address of mail or phone must hardly ever pass.
GRENZEN = {
    **dict.fromkeys(("bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum"), 0.98),
    **dict.fromkeys(("adres", "documentnummer", "kenteken", "rechtbanknummer", "account"), 0.90),
    "naam": 0.95,
}


@cache
def uitslag() -> Uitslag:
    """Measure once for all tests."""
    return meet("achtergehouden")


@pytest.mark.parametrize("soort", GRENZEN)
def test_kind_is_found(soort: str) -> None:
    """Of what is planted of a kind at least this part is found."""
    assert uitslag().trefkans(soort) >= GRENZEN[soort]


def test_nearly_every_name_is_found_with_the_extra() -> None:
    """With a list of names at hand, a title makes hardly any difference."""
    if not extra_namen.is_er():
        pytest.skip("rao-cli[namen] is not installed")
    assert uitslag().trefkans(*NAMEN) >= 0.93


def test_names_without_title_are_found_without_the_extra() -> None:
    """The base finds at least two of five names that have no title, and cries no wolf."""
    opdracht = [sys.executable, "-m", "tests.privacy.meet", "--held-out", "--zonder-namen"]
    trefkans, precisie = uitslag().trefkans("hoofdletternaam"), uitslag().precisie()
    if extra_namen.is_er():
        uit = subprocess.check_output(opdracht, cwd=WORTEL, text=True)
        regels = {regel[:17].strip(): regel.split() for regel in uit.splitlines()}
        trefkans, precisie = float(regels["hoofdletternaam"][3]), float(regels["alles"][-1])
    assert trefkans >= 0.40
    assert precisie >= 0.95


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
    assert uit.trefkans("hoofdletternaam") >= 0.40
    assert min(uit.precisie(), uit.precisie(*STOPPEN)) >= 0.95
