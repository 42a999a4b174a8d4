"""A step that `rao herstel` or `rao ongedaan` takes back is honest, whatever came after it."""

from collections.abc import Callable

import pytest

from tests.cli.secretaris import Secretaris
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import NIEUWE_LIJST, Verteller, controleer, vondsten
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import NIEUWPAD

#: A meeting of which the agenda is open.
LATER = "2026-05-14"


@pytest.fixture
def v(kopie: Kopie) -> Verteller:
    """Return who types in a register with a list that was received."""
    v = Verteller(kopie("open"))
    v.op("2026-03-24", "signaallijst", "ontvang", NIEUWE_LIJST)
    v.op("2026-03-24", "nieuw", "overleg", "--datum", LATER)
    return v


def _zaak(v: Verteller) -> str:
    regels = (v.map / NIEUWPAD).read_text().splitlines()
    return next(regel.strip(" :") for regel in regels if regel.startswith("  Z-"))


def _standpunt(v: Verteller) -> None:
    v.op("2026-03-25", "standpunt", _zaak(v), "COA", "--standpunt", "Er is plek tot mei.", "--ja")


def _agendapunt(v: Verteller) -> None:
    v.op("2026-03-25", "agenda", "voeg-toe", LATER, "--indiener", "COA", "--onderwerp", "De zomer")


def _tekst(v: Verteller) -> None:
    zet = "feiten=Het gezin woont in Assen.\nDe school sluit."
    v.op("2026-03-25", "zaak", "wijzig", _zaak(v), "--zet", zet, "--ja")


def _lko_dag(v: Verteller) -> None:
    v.op("2026-03-25", "nieuw", "lko-dag", "--datum", "2026-10-08")


def _iets_anders(v: Verteller) -> None:
    v.op("2026-03-26", "standpunt", _zaak(v), "IND", "--standpunt", "Er is niets nieuws.", "--ja")


@pytest.mark.parametrize("daad", [_standpunt, _lko_dag, _tekst])
def test_restored(v: Verteller, daad: Callable[[Verteller], None]) -> None:
    """What came later stays, and rao puts its own day and form of the register."""
    daad(v)
    stap = Secretaris(v.map).git("rev-parse", "--short", "HEAD")
    _iets_anders(v)
    v.op("2026-03-27", "herstel", stap, "--ja")
    v.op("2026-03-28", "herstel", "HEAD", "--ja")
    assert vondsten(controleer(v.map)) == []


def test_false(v: Verteller) -> None:
    """A point of the agenda that nobody ever put there is found, and named in words."""
    _agendapunt(v)
    nep = Vervalser(v.map)
    pad = f"overleggen/2026/{LATER}.yaml"
    nep.vervang(pad, "De zomer", "De herfst")
    nep.als_rao(f"Teruggedraaid: agenda-voeg-toe {LATER}", "herstel", LATER)
    (vondst,) = (een for een in vondsten(controleer(v.map)) if een.soort == "ongedaan")
    begin = f"Dit zegt iets terug te draaien, maar zo stond het er nooit: overleg {LATER}, "
    assert vondst.tekst.startswith(begin)
