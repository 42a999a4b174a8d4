"""What keeps a list from its next step, and what settles it (S11, S17)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.signaallijst import open_lijst, stappen
from rao_cli.workflow.signaallijst.afhandelen import handel_lijsten_af
from rao_cli.workflow.signaallijst.indienen import eis_in_te_dienen
from tests.documents.wereld import MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart
from tests.workflow.handelen import handeling

if TYPE_CHECKING:
    from rao_cli.model.soorten.signaallijst import Signaallijst

PAD = "signaallijsten/2026/SL-duindorp-2026-03-02.yaml"
OMHOOG = lijst(
    kenmerk="SL-noorderland-2026-03-16",
    afzender="Noorderland",
    richting="rao-deelberaad",
    datum=date(2026, 3, 16),
    status="concept",
)
GEWEIGERD = anders(LIJST.zaken[ZAAK], weigering=Weigering(reden="Hoort hier niet"))
VERTELD = Terugkoppeling(
    soort="terugkoppeling",
    kenmerk="TK-duindorp-2026-03-12",
    lko="duindorp",
    overleg=MAART,
    status="verzonden",
    verzonden_op=MAART,
    zaken=[ZAAK],
)


@pytest.mark.parametrize(
    ("gegeven", "zin"),
    [
        (lijst(status="concept", zaken={}), "staat nog geen zaak"),
        (lijst(status="concept", zaken={ZAAK: GEWEIGERD}), "staat nog de weigering"),
        (OMHOOG, "besloot niet"),
    ],
)
def test_a_list_that_must_not_go_is_refused(gegeven: Signaallijst, zin: str) -> None:
    """Empty, with the refusal of an older list, or without a decision of the RAO."""
    stand = stand_van(vol().register, LIJST, maart("aanhouden"), gegeven)
    with pytest.raises(RaoError, match=zin):
        eis_in_te_dienen(stand, PAD, gegeven)


def test_a_decision_lets_a_list_go_up() -> None:
    """Once the RAO decided to escalate, the list may go."""
    stand = stand_van(vol().register, LIJST, maart("opschalen"), OMHOOG)
    eis_in_te_dienen(stand, PAD, OMHOOG)


@pytest.mark.parametrize(
    ("dingen", "klaar"),
    [
        ((LIJST, maart("afgehandeld"), VERTELD), [LIJST.kenmerk]),
        ((LIJST, maart("afgehandeld")), []),
        ((LIJST, maart("aanhouden"), VERTELD), []),
        ((lijst(status="ingediend"), maart("afgehandeld"), VERTELD), []),
    ],
)
def test_a_list_is_settled_once_its_lko_heard_all(dingen: Any, klaar: list[str]) -> None:
    """Not before it was told, not while a zaak comes back, and only once it was received."""
    h = handeling(*dingen)
    assert handel_lijsten_af(h) == klaar
    if klaar:
        assert h.straks().signaallijsten[PAD].status == "afgehandeld"


@pytest.mark.parametrize("status", ["afgehandeld", "ingetrokken"])
def test_a_closed_list_takes_no_work(status: Any) -> None:
    """A zaak goes on, on a new list."""
    with pytest.raises(RaoError, match="verandert niets meer"):
        open_lijst.eis_open(lijst(status=status))


def test_a_list_is_received_after_it_was_handed_in() -> None:
    """A step that skips one is refused with what must be first."""
    with pytest.raises(RaoError, match="is concept en kan niet ontvangen worden") as fout:
        stappen.ontvang(handeling(lijst(status="concept")), LIJST.kenmerk)
    assert "ingediend" in fout.value.hint
