"""The clock goes on for a year from some days of the year: no day slides, nothing goes away.

CI looks once in five days, and begins each time on another one; `--lang` looks every day.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.werklijst.groepen import groepeer
from rao_cli.workflow.werklijst.status import make_status, werklijst
from tests.levensjaar.jaarloop import BEWAARD, Jaar
from tests.levensjaar.tabel import EIND
from tests.steekproef import KLOKSTAP
from tests.workflow.werklijst.klok import JAAR, fouten

DAGEN = (*BEWAARD, EIND)
MAAND = 30


def klok(jaar: Jaar, begin: date) -> Callable[[date], Sequence[Taak]]:
    """Return what is to do on any day when nobody does anything after this one."""
    map_ = RegisterMap.vind(jaar.toen.get(begin, jaar.spel.map))
    lading = map_.load()

    def taken_op(dag: date) -> Sequence[Taak]:
        stand = lading.stand(dag)
        assert stand is not None
        return make_status(stand, kast=Kast(map_, lading)).taken

    return taken_op


@pytest.mark.parametrize("begin", DAGEN, ids=str)
def test_a_task_keeps_its_day_until_it_is_done(jaar: Jaar, begin: date, *, lang: bool) -> None:
    """For a year: each task has a day, keeps it, and stays."""
    stap = 1 if lang else KLOKSTAP
    eerst = DAGEN.index(begin) % stap
    assert fouten(klok(jaar, begin), begin, stap=stap, eerst=eerst) == []


@pytest.mark.parametrize("begin", DAGEN, ids=str)
def test_also_what_follows_from_documents(jaar: Jaar, begin: date) -> None:
    """Texts that are behind or were changed ask git, so they are asked once a month."""
    map_ = jaar.toen.get(begin, jaar.spel.map)
    lading = RegisterMap.vind(map_).load()

    def taken_op(dag: date) -> Sequence[Taak]:
        stand = lading.stand(dag)
        assert stand is not None
        return werklijst(map_, lading, stand).taken

    assert fouten(taken_op, begin, stap=MAAND) == []


@pytest.mark.parametrize("begin", DAGEN, ids=str)
def test_a_task_past_its_day_is_late(jaar: Jaar, begin: date) -> None:
    """A year later every task of then is too late, and says since when."""
    later = begin + timedelta(days=JAAR)
    toen, nu = klok(jaar, begin)(begin), klok(jaar, begin)(later)
    te_laat = [taak for groep in groepeer(nu, later, None) if groep.te_laat for taak in groep.taken]
    assert {taak.voor for taak in toen} <= {taak.voor for taak in te_laat}
