"""Only some kinds asked: the same signs as when all are looked for, in less time."""

from __future__ import annotations

import pytest

from rao_cli.model.privacy import STOPT, VERZWEGEN, Gegevenssoort, vind_persoonsgegevens
from tests.privacy.maken import schone, vuile

TEKSTEN = [proef.tekst for proef in (*vuile("ontwikkeling")[::3], *schone("ontwikkeling")[::6])]


@pytest.mark.parametrize("gevraagd", [STOPT, VERZWEGEN, frozenset({"naam"})])
def test_what_is_asked_is_found_as_among_all(gevraagd: frozenset[Gegevenssoort]) -> None:
    """Of every text of the corpus."""
    for tekst in TEKSTEN:
        alle = [een for een in vind_persoonsgegevens(tekst) if een.soort in gevraagd]
        assert vind_persoonsgegevens(tekst, gevraagd=gevraagd) == alle, tekst


def test_street_is_no_name_though_nobody_asks_for_streets() -> None:
    """Behind `gezin` stands an address here; it decides, also when only names are asked."""
    tekst = "Het gezin Verzonnenlaan 12 is er niet."
    assert [een.soort for een in vind_persoonsgegevens(tekst)] == ["adres"]
    assert vind_persoonsgegevens(tekst, gevraagd=STOPT) == []
