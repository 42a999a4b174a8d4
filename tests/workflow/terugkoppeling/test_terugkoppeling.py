"""What an LKO must hear, and whether it heard that already (S11)."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.model.terugkoppeling.verschoven import Verschoven
from rao_cli.workflow.terugkoppeling.terugkoppeling import (
    genereer_terugkoppelingen,
    maak_terugkoppeling,
    maak_verbetering,
    wat_is_nieuw,
    zeg_verschoven,
)
from tests.documents.wereld import APRIL, MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart
from tests.workflow.handelen import handeling

STAND = stand_van(vol().register, LIJST, maart("afgehandeld"))
REACTIE = maak_terugkoppeling(STAND, maart("afgehandeld"), "duindorp")


def test_a_reply_has_the_zaken_of_its_own_lko() -> None:
    """Another LKO gets none of them."""
    assert (REACTIE.kenmerk, REACTIE.zaken) == ("TK-duindorp-2026-03-12", [ZAAK])
    assert maak_terugkoppeling(STAND, maart("afgehandeld"), "veenstad").zaken == []


def test_a_reply_of_now_has_no_news() -> None:
    """What it was made of did not change."""
    assert wat_is_nieuw(STAND, maart("afgehandeld"), REACTIE) == ""


def test_another_decision_is_news() -> None:
    """A decision that was changed since, and a zaak that was decided later."""
    anders_besloten = maart("aanhouden", hervatten_op=APRIL)
    stand = stand_van(vol().register, LIJST, anders_besloten)
    assert wat_is_nieuw(stand, anders_besloten, REACTIE) == "de besluiten zijn daarna gewijzigd"
    zonder = anders(REACTIE, zaken=[])
    nieuws = wat_is_nieuw(STAND, maart("afgehandeld"), zonder)
    assert nieuws == f"over {ZAAK} is later besloten"


def test_what_replaces_a_reply_knows_when_that_one_went() -> None:
    """A concept with the last day on which the LKO heard."""
    verzonden = anders(REACTIE, status="verzonden", verzonden_op=MAART, opnieuw_verzonden_op=APRIL)
    nieuw = maak_verbetering(STAND, maart("afgehandeld"), verzonden)
    assert (nieuw.status, nieuw.verzonden_op) == ("concept", APRIL)


@pytest.mark.parametrize(
    ("nu", "zin"),
    [
        (date(2026, 4, 16), "niet op 9 april 2026 maar op 16 april 2026"),
        (None, "niet op 9 april 2026 maar later"),
    ],
)
def test_another_day_is_said_with_the_first(nu: date | None, zin: str) -> None:
    """The LKO reads both days, or that the new one is not known."""
    assert zeg_verschoven(Verschoven(ZAAK, APRIL, nu, MAART)) == zin


def test_without_decisions_nobody_hears_anything() -> None:
    """Neither does an LKO that brought nothing in."""
    with pytest.raises(RaoError, match="nog geen besluiten"):
        genereer_terugkoppelingen(handeling(LIJST, maart()), MAART, None)
    besloten = anders(maart("afgehandeld"), besluiten={"B-2026-03-12-01": _besluit()})
    with pytest.raises(RaoError, match="niets besproken van LKO 'veenstad'"):
        genereer_terugkoppelingen(handeling(LIJST, besloten), MAART, "veenstad")


def _besluit() -> Besluit:
    return Besluit(ZAAK, "afgehandeld", "Zo besloten")
