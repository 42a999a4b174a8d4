"""The count of parts per list: "7 van 12 onderdelen aanwezig, IND en AVIM ontbreken"."""

from typing import Any

import pytest

from rao_cli.model.controle.verslag import Volledigheid
from rao_cli.model.zaak.onderdelen import PER_ZAAK
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from tests.rules.wereld import ZAAK, maak_stand, wereld

NIEUW = {"onderwerp": "Vertrek stokt", "aanbrenger": "DT&V", "groep": "volwassene"}


def tel(geval: dict[str, Any]) -> Volledigheid:
    """Count the one list in the world of a case."""
    (uit,) = volledigheid(maak_stand(geval))
    return uit


def test_volledige_zaak_heeft_twaalf_onderdelen() -> None:
    """Een volledige zaak telt twaalf van de twaalf, en geen organisatie ontbreekt."""
    uit = tel({})
    assert (uit.aanwezig, uit.gevraagd) == (12, 12)
    assert uit.organisaties_ontbreken == ()
    assert uit.kenmerk == "SL-ter-apel-2026-03-05"
    assert uit.bestand == "signaallijsten/2026/SL-ter-apel-2026-03-05.yaml"


def test_nieuwe_zaak_heeft_nog_niets() -> None:
    """Van een nieuwe zaak is nog geen onderdeel aanwezig en zwijgt elke kernorganisatie."""
    leeg = dict.fromkeys(set(wereld()["lijst"]["zaken"][ZAAK]) - set(NIEUW), "")
    uit = tel({"zaak": leeg})
    assert (uit.aanwezig, uit.gevraagd) == (0, PER_ZAAK)
    assert uit.organisaties_ontbreken == ("DT&V", "IND", "COA", "AVIM")


def test_zaken_tellen_op() -> None:
    """Twee zaken op een lijst vragen samen vierentwintig onderdelen."""
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
def test_elk_gat_telt_zijn_onderdelen(lap: dict[str, Any], mist: int) -> None:
    """Wat ontbreekt, telt niet mee; wat oud is of extra, verandert de telling niet."""
    assert tel({"zaak": lap}).aanwezig == 12 - mist


def test_organisaties_in_de_volgorde_van_het_register() -> None:
    """De organisaties die zwijgen, staan in de volgorde van het register."""
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
def test_wat_niets_vraagt_telt_niet(geval: dict[str, Any]) -> None:
    """Een ingetrokken lijst, een lege lijst en een geweigerde zaak vragen niets."""
    assert volledigheid(maak_stand(geval)) == ()
