"""The count of parts per list: "7 van 12 onderdelen aanwezig, IND en AVIM ontbreken"."""

from typing import Any

import pytest

from rao_cli.model.controle import Volledigheid
from rao_cli.model.zaak.onderdelen import PER_ZAAK
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from tests.rules.wereld import ZAAK, maak_stand, wereld

NIEUW = {"onderwerp": "Vertrek stokt", "aanbrenger": "DT&V", "groep": "volwassene"}


def tel(geval: dict[str, Any]) -> Volledigheid:
    """Count the one list in the world of a case."""
    (uit,) = volledigheid(maak_stand(geval))
    return uit


def test_a_complete_zaak_has_twelve_parts() -> None:
    """A complete zaak counts twelve of twelve, and no organisation is missing."""
    uit = tel({})
    assert (uit.aanwezig, uit.gevraagd) == (12, 12)
    assert uit.organisaties_ontbreken == ()
    assert uit.kenmerk == "SL-ter-apel-2026-03-05"
    assert uit.bestand == "signaallijsten/2026/SL-ter-apel-2026-03-05.yaml"


def test_a_new_zaak_has_nothing_yet() -> None:
    """Of a new zaak no part is there, and each core organisation is silent."""
    leeg = dict.fromkeys(set(wereld()["lijst"]["zaken"][ZAAK]) - set(NIEUW), "")
    uit = tel({"zaak": leeg})
    assert (uit.aanwezig, uit.gevraagd) == (0, PER_ZAAK)
    assert uit.organisaties_ontbreken == ("DT&V", "IND", "COA", "AVIM")


def test_zaken_add_up() -> None:
    """Two zaken on a list ask twenty-four parts together."""
    uit = tel({"lijst": {"zaken": {"Z-4M8T23": NIEUW}}})
    assert (uit.aanwezig, uit.gevraagd) == (12, 24)


@pytest.mark.parametrize(
    ("lap", "mist"),
    [
        ({"termijn": ""}, 1),
        ({"vertrekstrategie": ""}, 3),
        ({"oplossingsrichtingen": ""}, 1),
        ({"oplossingsrichtingen": "", "advies": ""}, 2),
        ({"standpunten": {"IND": "", "AVIM": ""}}, 1),
        ({"risicos": {"politiek": ""}}, 1),
        ({"gevolgen": {"bij_afwijzing": "n.v.t."}}, 1),
        ({"vraag": ""}, 0),
        ({"termijn": {"tot": "2020-01-01"}}, 0),
    ],
)
def test_each_gap_counts_its_parts(lap: dict[str, Any], mist: int) -> None:
    """What is missing does not count; what is old or extra does not change the count."""
    assert tel({"zaak": lap}).aanwezig == 12 - mist


def test_organisations_in_the_order_of_the_register() -> None:
    """The organisations that are silent come in the order of the register."""
    uit = tel({"zaak": {"standpunten": {"AVIM": "", "IND": {"standpunt": "n.n.b."}}}})
    assert uit.organisaties_ontbreken == ("IND", "AVIM")


@pytest.mark.parametrize(
    "geval",
    [
        {"lijst": {"status": "ingetrokken"}},
        {"lijst": {"zaken": {ZAAK: ""}}},
        {"zaak": {"weigering": {"reden": "Hoort bij een ander LKO"}}},
    ],
)
def test_what_asks_nothing_does_not_count(geval: dict[str, Any]) -> None:
    """A withdrawn list, an empty list and a refused zaak ask nothing."""
    assert volledigheid(maak_stand(geval)) == ()
