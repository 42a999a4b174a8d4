"""Which items of an agenda rao takes off again, and which it leaves to a person."""

from datetime import date

import pytest
from msgspec.structs import replace

from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.workflow.agenda.afgehaald import is_van_rao
from rao_cli.workflow.agenda.indeling import ACTIES, OPENING, vorige_lijst

LIJST = vorige_lijst(date(2026, 3, 12))


@pytest.mark.parametrize(
    ("punt", "van_rao"),
    [
        (ACTIES, True),
        (replace(ACTIES, indiener="COA"), True),
        (LIJST, True),
        (replace(ACTIES, minuten=10), False),
        (replace(LIJST, toelichting="Eerst punt 3"), False),
        (replace(LIJST, id="besluitenlijst-oud"), False),
        (OPENING, False),
        (Agendapunt(id="Z-7K3F9E", soort="zaak"), False),
    ],
)
def test_only_what_is_to_the_letter_of_rao(punt: Agendapunt, *, van_rao: bool) -> None:
    """Whatever a person changed, and every zaak and topic, stays."""
    assert is_van_rao(punt) == van_rao
