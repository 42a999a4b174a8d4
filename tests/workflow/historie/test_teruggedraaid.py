"""A step that `rao herstel` or `rao ongedaan` takes back is honest, whatever came after it."""

from collections.abc import Callable

import pytest

from tests.cli.secretaris import Secretaris
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import NIEUWE_LIJST, VOLGEND, Verteller, controleer, vondsten
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import NIEUWPAD


@pytest.fixture
def v(kopie: Kopie) -> Verteller:
    """Return who types in a register with a list that was received."""
    v = Verteller(kopie("open"))
    v.op("2026-03-24", "signaallijst", "ontvang", NIEUWE_LIJST)
    return v


def _zaak(v: Verteller) -> str:
    regels = (v.map / NIEUWPAD).read_text().splitlines()
    return next(regel.strip(" :") for regel in regels if regel.startswith("  Z-"))


def _standpunt(v: Verteller) -> None:
    v.op("2026-03-25", "standpunt", _zaak(v), "COA", "--standpunt", "Er is plek tot mei.", "--ja")


def _agendapunt(v: Verteller) -> None:
    v.op("2026-03-25", "agenda", "voeg-toe", "--indiener", "COA", "--onderwerp", "De zomer")


def _tekst(v: Verteller) -> None:
    zet = "feiten=Het gezin woont in Assen.\nDe school sluit."
    v.op("2026-03-25", "zaak", "wijzig", _zaak(v), "--zet", zet, "--ja")


def _ander_punt(v: Verteller) -> None:
    v.op("2026-03-26", "agenda", "voeg-toe", "--indiener", "IND", "--onderwerp", "De winter")


@pytest.mark.parametrize("daad", [_standpunt, _agendapunt, _tekst])
def test_restored(v: Verteller, daad: Callable[[Verteller], None]) -> None:
    """What came later stays, so a list is as it never was; rao puts its own day and form."""
    daad(v)
    stap = Secretaris(v.map).git("rev-parse", "--short", "HEAD")
    _ander_punt(v)
    v.op("2026-03-27", "herstel", stap, "--ja")
    v.op("2026-03-28", "herstel", "HEAD", "--ja")
    assert vondsten(controleer(v.map)) == []


def test_false(v: Verteller) -> None:
    """A point of the agenda that nobody ever put there is found, and named in words."""
    _agendapunt(v)
    nep = Vervalser(v.map)
    pad = f"overleggen/2026/{VOLGEND}.yaml"
    nep.vervang(pad, "De zomer", "De herfst")
    nep.als_rao(f"Teruggedraaid: agenda-voeg-toe {VOLGEND}", "herstel", VOLGEND)
    (vondst,) = (een for een in vondsten(controleer(v.map)) if een.soort == "ongedaan")
    begin = f"Dit zegt iets terug te draaien, maar zo stond het er nooit: overleg {VOLGEND}, "
    assert vondst.tekst.startswith(begin)
