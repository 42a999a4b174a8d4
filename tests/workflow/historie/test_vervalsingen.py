"""Forty kinds of forgery: all are found with signatures and anchors, most without."""

import pytest

from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsingen import VERVALSINGEN

ZONDER_ANKER = "Of de geschiedenis is herschreven of teruggezet: niet te controleren zonder anker."
ZONDER_TEKEN = "Wie iets vastlegde, en of hij dat mocht: niet te controleren zonder handtekening."

ALLEEN_MET = [naam for naam, een in VERVALSINGEN.items() if not een.zonder]


def test_so_many() -> None:
    """There are forty kinds or more, and at least 25 are found by what the files say."""
    assert len(VERVALSINGEN) >= 40
    assert sum(een.zonder for een in VERVALSINGEN.values()) >= 25


@pytest.mark.parametrize("naam", VERVALSINGEN)
def test_without_signatures_and_anchors(kopie: Kopie, naam: str) -> None:
    """A forgery is found, or the check says what nobody can know."""
    v = Vervalser(kopie("open"))
    VERVALSINGEN[naam].doe(v)
    verslag = controleer(v.map)
    gezegd = " ".join(verslag.niet_te_controleren)
    assert (verslag.aantal > 0) is VERVALSINGEN[naam].zonder
    assert ZONDER_ANKER in gezegd
    assert ZONDER_TEKEN in gezegd


@pytest.mark.parametrize("naam", ALLEEN_MET)
def test_only_with_signatures_and_anchors(kopie: Kopie, naam: str) -> None:
    """What nobody sees without them, is found with them."""
    met_handtekening(kopie, naam)


@pytest.mark.lang
@pytest.mark.parametrize("naam", [naam for naam in VERVALSINGEN if naam not in ALLEEN_MET])
def test_with_signatures_and_anchors(kopie: Kopie, naam: str) -> None:
    """What the files say shows in a register that asks signatures too."""
    met_handtekening(kopie, naam)


def met_handtekening(kopie: Kopie, naam: str) -> None:
    """Find a forgery by who has a paper, in a register that asks signatures."""
    v = Vervalser(kopie("ondertekend"))
    ankers = [v.van("besluitenlijst-stel-vast"), v.van("erratum")]
    VERVALSINGEN[naam].doe(v)
    assert controleer(v.map, *ankers).aantal > 0


@pytest.mark.parametrize("soort", ["open", "ondertekend"])
def test_nothing_is_wrong(kopie: Kopie, soort: str) -> None:
    """The register before it was forged has nothing wrong, with its anchors too."""
    v = Vervalser(kopie(soort))
    ankers = [v.van("besluitenlijst-stel-vast"), v.van("erratum")]
    assert controleer(v.map, *ankers).aantal == 0
