"""At the end of every month `rao valideer` finds no fouten, and only the waarschuwingen below."""

from collections import Counter

import pytest

from tests.jaar.spel import Spel
from tests.jaar.tabel import MAANDEN

# What really is amiss at the end of a month; every other waarschuwing would be a false one.
# BSL02: an actie past its date.  BSL03: zaak 05 (and 33) was put off twice or more in a row.
# OVL05: zaak 39 came after the last agenda.  SIG09: the talk about zaak 05 is older than three
# months, until there is a new one.  VRB10: the terugkoppeling that lies on the table at the
# handover.
WAARSCHUWINGEN = {
    "apr": {"BSL03": 1},
    "mei": {"BSL03": 1, "SIG09": 1},
    "jun": {"BSL02": 1, "BSL03": 1, "SIG09": 1, "VRB10": 1},
    "jul": {"BSL03": 1},
    "dec": {"BSL02": 1, "BSL03": 1, "OVL05": 1},
}


def codes(jaar: Spel, maand: str, ernst: str) -> Counter[str]:
    """Count the findings of one severity at the end of a month."""
    meldingen = jaar.keuringen[maand]["meldingen"]
    return Counter(melding["code"] for melding in meldingen if melding["ernst"] == ernst)


@pytest.mark.parametrize("maand", MAANDEN)
def test_no_fouten_at_the_end_of_a_month(jaar: Spel, maand: str) -> None:
    """What the commands write is never wrong."""
    assert codes(jaar, maand, "fout") == {}


@pytest.mark.parametrize("maand", MAANDEN)
def test_only_what_is_amiss_is_a_waarschuwing(jaar: Spel, maand: str) -> None:
    """No waarschuwing without a reason in the story, and none is missing."""
    assert codes(jaar, maand, "waarschuwing") == WAARSCHUWINGEN.get(maand, {})


@pytest.mark.parametrize("maand", MAANDEN)
def test_no_aandachtspunten(jaar: Spel, maand: str) -> None:
    """A secretary who does the work gets no list of hints; what went late ends when confirmed."""
    assert codes(jaar, maand, "aandachtspunt") == {}
