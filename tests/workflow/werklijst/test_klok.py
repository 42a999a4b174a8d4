"""The clock goes on and no file changes: every task keeps its day, and none goes away.

CI looks once in five days, another day for each kind of task; `--lang` looks every day.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest

from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.werklijst.status import make_status
from tests.documents.wereld import anders, stand_van, vol
from tests.keuring import WORTEL
from tests.steekproef import KLOKSTAP
from tests.workflow.werklijst.klok import JAAR, fouten
from tests.workflow.werklijst.klokregisters import DEELBERAAD, REGISTERS, ZOMER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rao_cli.model.basis import Blok

#: In so many days everything happens in a small register; then only the clock is left.
KWARTAAL: Final = 100
BEGIN: Final = date(2026, 3, 13)


def taken_van(*dingen: Blok, **register: Any) -> Callable[[date], Sequence[Taak]]:
    """Return what is to do in a region with only these things, on any day."""
    eigen = anders(vol().register, **register)
    return lambda dag: make_status(stand_van(eigen, *dingen, vandaag=dag)).taken


def test_a_year_over_the_example_register(*, lang: bool) -> None:
    """A region with everything in it, that nobody touches for a year."""
    lading = RegisterMap(WORTEL / "voorbeelden" / "goed").load()

    def taken_op(dag: date) -> Sequence[Taak]:
        stand = lading.stand(dag)
        assert stand is not None
        return make_status(stand, kast=Kast(None, lading)).taken

    assert fouten(taken_op, date(2026, 7, 1), stap=1 if lang else KLOKSTAP) == []
    assert taken_op(date(2027, 7, 1)) != ()


def test_a_year_over_a_full_region(*, lang: bool) -> None:
    """A region with every kind of thing in it."""
    stand = vol()
    taken = taken_van(*(ding for _, ding in stand.dingen))
    assert fouten(taken, BEGIN, stap=1 if lang else KLOKSTAP) == []


@pytest.mark.parametrize("naam", REGISTERS)
@pytest.mark.parametrize(
    "register", [{}, {"deelberaad": DEELBERAAD, "reces": ZOMER}], ids=["", "met data"]
)
def test_a_year_over_one_kind_of_task(naam: str, register: dict[str, Any], *, lang: bool) -> None:
    """Each kind of task comes up in that year, keeps its day, and stays until it is done."""
    woorden, dingen = REGISTERS[naam]
    taken = taken_van(*dingen, **register)
    stap = 1 if lang else KLOKSTAP
    eerst = ([*REGISTERS].index(naam) + len(register)) % stap
    assert fouten(taken, BEGIN, KWARTAAL, stap, eerst) == []
    laatste = taken(BEGIN + timedelta(days=JAAR))
    assert any(woorden in f"{taak.wat} {taak.opdracht}" for taak in laatste)
    assert [
        taak for taak in laatste if taak.voor and taak.voor >= BEGIN + timedelta(days=JAAR)
    ] == []


def test_what_slides_is_found() -> None:
    """The clock test itself sees a day that moves, a task that goes away, and none at all."""
    dag = timedelta(days=1)
    schuift = fouten(lambda nu: [Taak("x", "y", nu, "z")], BEGIN, 3)
    gaat_weg = fouten(lambda nu: [Taak("x", "y", BEGIN, "z")] if nu == BEGIN else [], BEGIN, 3)
    te_vroeg = fouten(lambda _: [Taak("SL-x-2026-03-13", "y", BEGIN - dag, "z")], BEGIN, 1)
    assert [len(schuift), len(gaat_weg), len(te_vroeg)] == [2, 1, 1]
    assert len(fouten(lambda _: [Taak("x", "y", None, "z")], BEGIN, 1)) == 1
