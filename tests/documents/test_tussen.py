"""The story of a difference, of whatever two registers: nothing is left out of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.documents.tussen.verhaal import vertel
from rao_cli.documents.tussen.woorden import als_woorden, van_naar, veldzin
from rao_cli.model.tussen.overgang import Overgang
from rao_cli.model.tussen.velden import Veldwissel, veldverschillen
from rao_cli.store.register_map import RegisterMap

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

VOORBEELDEN: Final = Path(__file__).resolve().parents[2] / "voorbeelden"
DAG: Final = date(2026, 7, 13)
#: One register of each subject that has its own teller.
FOUT: Final = sorted(pad.parent for pad in VOORBEELDEN.glob("fout/*/rao.yaml"))[::12]


def stand_van(map_: Path) -> Stand:
    """Read a register; each example has a rao.yaml that can be read."""
    stand = RegisterMap(map_).load().stand(DAG)
    assert stand is not None
    return stand


@pytest.fixture(scope="module")
def goed() -> Stand:
    """The example register."""
    return stand_van(VOORBEELDEN / "goed")


@pytest.mark.parametrize("map_", FOUT, ids=lambda pad: pad.name)
def test_every_file_is_told(map_: Path, goed: Stand) -> None:
    """Of two registers that have nothing in common each file is told, both ways."""
    ander = RegisterMap(map_).load().stand(DAG)
    if ander is None:
        return
    for overgang in (Overgang(goed, ander), Overgang(ander, goed)):
        verteld = {een.bron.pad for een in vertel(overgang)}
        assert {paar.pad for paar in overgang.paren} <= verteld


def test_nothing_changed(goed: Stand) -> None:
    """Of twice the same register there is nothing to tell."""
    assert vertel(Overgang(goed, goed)) == []


def test_an_item_that_moved_in_a_list() -> None:
    """An item is the same one wherever it stands; only what differs in another is told."""
    een, twee = {"stap": "Bellen"}, {"stap": "Schrijven"}
    nieuw = [{"stap": "Vragen"}, een, twee]
    assert [*veldverschillen([een, twee], nieuw)] == [Veldwissel((0,), None, {"stap": "Vragen"})]


def test_an_order_that_changed() -> None:
    """An order that changed is told as that."""
    een, twee = {"stap": "Bellen"}, {"stap": "Schrijven"}
    (wissel,) = veldverschillen([een, twee], [twee, een])
    assert wissel == Veldwissel(("volgorde",), ["1", "2"], ["2", "1"])


def test_empty_is_nothing() -> None:
    """A field that is empty and one that is not there are the same."""
    assert [*veldverschillen({"feiten": None, "geen": []}, {})] == []


def test_a_long_text() -> None:
    """Of a long text only the words around what differs are told."""
    was = "Het gezin woont sinds vier jaar in de opvang en wacht op een beslissing van de rechter."
    wordt = was.replace("vier", "vijf")
    eerst, dan = (
        f"“Het gezin woont sinds {jaren} jaar in de opvang …”" for jaren in ("vier", "vijf")
    )
    assert van_naar(was, wordt) == f"van {eerst} naar {dan}"


def test_words_of_a_value() -> None:
    """A day is written as people do, and a yes is a yes."""
    assert (
        als_woorden({"datum": "2026-03-12", "kern": True})
        == "datum: 12 maart 2026; kernorganisatie: ja"
    )


def test_a_field_that_went() -> None:
    """What stood in a field that was emptied is told."""
    zin = "Feiten weggehaald. Er stond: “Er is niets.”"
    assert veldzin("feiten", "Er is niets.", "") == zin
