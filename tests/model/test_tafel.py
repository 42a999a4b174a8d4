"""The tables of the LKO's and the Deelberaad."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import Lko
from rao_cli.model.tafel import (
    lko_van,
    lkos_van_onderwerp,
    nog_te_agenderen,
    nog_uit_te_leggen,
    tafel_van,
    vind_onderwerp,
)
from tests.documents.wereld import vol

DAG = date(2026, 3, 2)
LKOS = {"assen": Lko(naam="LKO Assen"), "emmen": Lko(naam="LKO Emmen")}


def onderwerp(type_: str = "kader", **velden: object) -> Onderwerp:
    """Return an onderwerp."""
    data = {"soort": "onderwerp", "kenmerk": "x-1", "titel": "X", "status": "open", "datum": DAG}
    return msgspec.convert({**data, "type": type_, **velden}, Onderwerp)


def test_heen_en_terug() -> None:
    """De tafel van een LKO leidt naar dat LKO; die van het Deelberaad naar geen."""
    assert lko_van(tafel_van("ter-apel")) == "ter-apel"
    assert lko_van("deelberaad") is None


def test_nog_te_agenderen() -> None:
    """Wat is doorgegeven, wacht niet meer; wat twee keer staat, telt één keer."""
    tafels = ["deelberaad", "lko:assen", "deelberaad"]
    assert nog_te_agenderen(onderwerp(voor_agenda=tafels)) == ("deelberaad", "lko:assen")
    gedaan = onderwerp(voor_agenda=tafels, op_agenda={"deelberaad": DAG})
    assert nog_te_agenderen(gedaan) == ("lko:assen",)


@pytest.mark.parametrize(
    ("type_", "geweten", "nog"),
    [
        ("kader", {}, ("assen", "emmen")),
        ("kader", {"assen": DAG}, ("emmen",)),
        ("kader", {"assen": DAG, "emmen": DAG}, ()),
        ("trend", {}, ()),
    ],
)
def test_nog_uit_te_leggen(type_: str, geweten: dict[str, date], nog: tuple[str, ...]) -> None:
    """Een kader moet naar elk LKO; een ander onderwerp hoeft dat niet."""
    assert nog_uit_te_leggen(LKOS, onderwerp(type_, lkos_geinformeerd=geweten)) == nog


def test_lkos_van_onderwerp() -> None:
    """De LKO's die het noemt, tellen samen met die van zijn zaken."""
    ding = onderwerp("knelpunt", lkos=["zeewijk"], zaken=["Z-4H2KDA", "Z-000000"])
    assert lkos_van_onderwerp(vol(), ding) == {"zeewijk", "duindorp"}


def test_vind_onderwerp() -> None:
    """Een kenmerk geeft het bestand en het onderwerp; een onbekend kenmerk niets."""
    gevonden = vind_onderwerp(vol(), "knelpunt-tolken")
    assert gevonden is not None
    assert gevonden[0] == "onderwerpen/2026/knelpunt-tolken.yaml"
    assert vind_onderwerp(vol(), None) is None
