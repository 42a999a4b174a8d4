"""At the end of every month `rao valideer` finds no fouten, and only the waarschuwingen below."""

from collections import Counter

import pytest

from tests.levensjaar.jaarloop import Jaar

# What really is amiss at the end of a month; every other finding would be a false one.
# BSL06: the Deelberaad of January was missed.  OVL05: zaak 12 waits for the next agenda.
# SIG09: talks that are old by then.  VRB14: an LKO must hear of the erratum.
# At the end of the year an actie is late (BSL02), a zaak was put off twice (BSL03), and a reply
# was not sent (VRB10).
MELDINGEN = {
    1: {"BSL06": 1},
    5: {"OVL05": 1, "SIG09": 2},
    8: {"SIG09": 1},
    11: {"VRB14": 1},
    12: {"BSL02": 1, "BSL03": 1, "VRB10": 1, "VRB14": 1},
}


@pytest.mark.parametrize("maand", range(1, 13))
def test_only_what_is_amiss_is_found(jaar: Jaar, maand: int) -> None:
    """No finding without a reason in the story, and none is missing."""
    meldingen = jaar.spel.keuringen[str(maand)]["meldingen"]
    assert Counter(melding["code"] for melding in meldingen) == MELDINGEN.get(maand, {})


@pytest.mark.parametrize("maand", range(1, 13))
def test_no_fouten(jaar: Jaar, maand: int) -> None:
    """What the commands write is never wrong."""
    assert jaar.spel.keuringen[str(maand)]["samenvatting"]["fouten"] == 0
