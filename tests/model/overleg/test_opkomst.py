"""Who of the core organisations took part (S2)."""

from datetime import date

import pytest

from rao_cli.model.overleg.opkomst import tel_opkomst
from rao_cli.model.soorten.overleg import Afwezigheid, Overleg

KERN = ("DT&V", "IND", "COA", "AVIM")


def overleg(aanwezig: list[str], **afwezig: str | None) -> Overleg:
    """Return a held meeting; `afwezig` is organisation to replacement."""
    weg = {naam: Afwezigheid(reden="Ziek", vervanging=wie) for naam, wie in afwezig.items()}
    return Overleg(
        soort="overleg",
        datum=date(2026, 3, 12),
        status="gehouden",
        aanwezig=aanwezig,
        afwezig=weg,
    )


def test_each_is_in_one_group() -> None:
    """Present, replaced, absent, or not known."""
    assert tel_opkomst(overleg(["DT&V"], IND="Een collega", COA="geen"), KERN) == (
        *(("DT&V",), ("IND",), ("COA",), ("AVIM",)),
    )


@pytest.mark.parametrize(
    ("geval", "deed_mee", "voltallig"),
    [
        (overleg([*KERN]), 4, True),
        (overleg(["DT&V", "IND", "COA"], AVIM="Een collega"), 4, True),
        (overleg(["DT&V", "IND", "COA"], AVIM=None), 3, False),
        (overleg(["DT&V", "IND", "COA"], AVIM="n.v.t."), 3, False),
        (overleg(["DT&V", "IND", "COA", "Nidos"]), 3, False),
        (overleg([*KERN], AVIM="geen"), 4, True),
        (overleg([]), 0, False),
    ],
)
def test_how_many_took_part(geval: Overleg, deed_mee: int, *, voltallig: bool) -> None:
    """A replacement counts, another organisation does not."""
    opkomst = tel_opkomst(geval, KERN)
    assert (opkomst.deed_mee, opkomst.is_voltallig, opkomst.kern) == (deed_mee, voltallig, 4)


def test_a_register_without_core_organisations() -> None:
    """Nobody has to come, so nobody is missing."""
    assert tel_opkomst(overleg(["COA"]), ()).is_voltallig
