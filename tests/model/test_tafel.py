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
)
from tests.documents.wereld import stand_van, vol

DAG = date(2026, 3, 2)
LKOS = {"assen": Lko(naam="LKO Assen"), "emmen": Lko(naam="LKO Emmen")}


def onderwerp(type_: str = "kader", **velden: object) -> Onderwerp:
    """Return an onderwerp."""
    data = {"soort": "onderwerp", "kenmerk": "x-1", "titel": "X", "status": "open", "datum": DAG}
    return msgspec.convert({**data, "type": type_, **velden}, Onderwerp)


def test_there_and_back() -> None:
    """The table of an LKO leads to that LKO; that of the Deelberaad to none."""
    assert lko_van(tafel_van("ter-apel")) == "ter-apel"
    assert lko_van("deelberaad") is None


def test_still_to_be_put_on_an_agenda() -> None:
    """What was passed on waits no more; what is there twice counts once."""
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
def test_still_to_be_explained(type_: str, geweten: dict[str, date], nog: tuple[str, ...]) -> None:
    """A kader has to go to every LKO; another onderwerp need not."""
    stand = stand_van(msgspec.structs.replace(vol().register, lkos=LKOS))
    assert nog_uit_te_leggen(stand, onderwerp(type_, lkos_geinformeerd=geweten)) == nog


def test_lkos_of_an_onderwerp() -> None:
    """The LKO's that it names count together with those of its zaken."""
    ding = onderwerp("knelpunt", lkos=["zeewijk"], zaken=["Z-4H2KDA", "Z-000000"])
    assert lkos_van_onderwerp(vol(), ding) == {"zeewijk", "duindorp"}


def test_find_an_onderwerp() -> None:
    """A kenmerk gives the file and the onderwerp; an unknown kenmerk nothing."""
    gevonden = vol().vind_onderwerp("knelpunt-tolken")
    assert gevonden is not None
    assert gevonden[0] == "onderwerpen/2026/knelpunt-tolken.yaml"
    assert vol().vind_onderwerp(None) is None
