"""When a decision list may be fixed, and who heard what stands in it (S11)."""

from __future__ import annotations

from typing import Any

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.besluit.besluitenlijst import (
    eis_ongewijzigd,
    zoek_gehouden,
)
from rao_cli.workflow.besluit.erratum import leg_erratum_vast
from rao_cli.workflow.besluit.herstelt import NieuwErratum
from rao_cli.workflow.besluit.verteld import wie_weet_het
from tests.documents.wereld import APRIL, MAART, anders, punt, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart
from tests.workflow.handelen import handeling

KENMERK = "B-2026-03-12-01"


def reactie(status: Any = "verzonden") -> Terugkoppeling:
    """Return the reply to the LKO about the meeting in March."""
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk="TK-duindorp-2026-03-12",
        lko="duindorp",
        overleg=MAART,
        status=status,
        verzonden_op=MAART if status == "verzonden" else None,
        zaken=[ZAAK],
    )


def test_an_item_that_asks_a_decision_waits() -> None:
    """A decision or a reason ends that; an item that asks none never waits."""
    stand = stand_van(vol().register, LIJST, maart())
    overleg = anders(maart(), agendapunten=[*maart().agendapunten, punt("b", doel="bespreken")])
    assert [p.id for p in vraagt_nog_besluit(stand, overleg)] == [ZAAK]
    assert vraagt_nog_besluit(stand, maart("aanhouden")) == []
    assert vraagt_nog_besluit(stand, anders(maart(), zonder_besluit={ZAAK: "Geen tijd"})) == []


@pytest.mark.parametrize(
    ("status", "zin"), [("verzonden", "kreeg al een"), ("concept", "staat dit nog niet")]
)
def test_an_lko_that_heard_the_old_decision_is_named(status: Any, zin: str) -> None:
    """With the command that tells it the new one."""
    overleg = maart("afgehandeld")
    stand = stand_van(vol().register, LIJST, overleg, reactie(status))
    (gezegd,) = wie_weet_het(stand, overleg, KENMERK)
    assert zin in gezegd
    assert gezegd.endswith("rao terugkoppeling genereer 2026-03-12 --lko duindorp")


def test_a_fixed_list_without_a_fingerprint_is_not_built_on() -> None:
    """Whoever writes the status by hand, did not fix anything."""
    overleg = anders(maart("afgehandeld"), status="besluitenlijst-vastgesteld")
    with pytest.raises(RaoError, match="gewijzigd nadat"):
        eis_ongewijzigd(stand_van(vol().register, LIJST, overleg), overleg)


def test_the_last_held_meeting_has_the_list() -> None:
    """Without a date it is the last one that was held; a planned one has none."""
    straks = anders(maart(), datum=APRIL, status="gepland", agendapunten=[])
    stand = stand_van(vol().register, LIJST, maart(), straks)
    assert zoek_gehouden(stand, None)[1].datum == MAART
    with pytest.raises(RaoError, match="nog geen besluitenlijst"):
        zoek_gehouden(stand, APRIL)


def test_an_erratum_is_for_a_fixed_list() -> None:
    """Before that the decision itself is improved."""
    nieuw = NieuwErratum(KENMERK, "Anders")
    with pytest.raises(RaoError, match="ligt nog niet vast"):
        leg_erratum_vast(handeling(LIJST, maart("afgehandeld")), MAART, nieuw)
