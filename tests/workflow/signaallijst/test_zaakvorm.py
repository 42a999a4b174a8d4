"""A zaak is a form with a key for every part; what cannot be is refused at once (S20)."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak
from rao_cli.workflow.signaallijst.zaakvorm import zaakvorm, zelfde_zaak, zet_standpunten_klaar
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK
from tests.workflow.handelen import handeling

PAD = "signaallijsten/2026/SL-duindorp-2026-03-02.yaml"
VELDEN = {"onderwerp": "Een zaak", "aanbrenger": "COA", "groep": "gezin"}

MET_DE_HAND = f"""\
soort: signaallijst
kenmerk: {LIJST.kenmerk}
richting: lko-rao
afzender: duindorp
datum: 2026-03-02
status: ontvangen
zaken:
  {ZAAK}:
    onderwerp: Een zaak
    aanbrenger: COA
    groep: gezin
"""


def test_a_form_has_a_key_for_every_part() -> None:
    """Also for each core organisation; what most zaken never have comes later."""
    vorm = zaakvorm({**VELDEN, "standpunten": {"IOM": {"standpunt": "Ja"}}}, ("COA", "IND"))
    assert {"vraag", "termijn", "advies"} <= vorm.keys()
    assert {"weigering", "kenmerken"}.isdisjoint(vorm)
    assert list(vorm["standpunten"]) == ["COA", "IND", "IOM"]


def test_what_rao_does_not_know_comes_last() -> None:
    """Nothing that a person wrote is lost."""
    assert list(zaakvorm({"eigen": 1, **VELDEN}, ()))[-1] == "eigen"


@pytest.mark.parametrize(
    ("velden", "zelfde"),
    [
        (VELDEN, True),
        ({**VELDEN, "standpunten": {"COA": {}}}, True),
        ({**VELDEN, "vraag": "Mag dit?"}, False),
        ({"onderwerp": 3}, False),
    ],
)
def test_the_same_zaak_again_is_the_same(velden: dict[str, object], *, zelfde: bool) -> None:
    """A key that waits for a standpunt does not count."""
    assert zelfde_zaak(LIJST.zaken[ZAAK], velden) == zelfde


def test_an_organisation_that_nobody_knows_is_refused() -> None:
    """What this act makes wrong is refused; what was wrong before is not."""
    h = handeling(LIJST)
    keur_zaak(h, PAD, ZAAK)
    h.zet(PAD, ("zaken", ZAAK, "standpunten"), {"CAO": {"standpunt": "Wij zijn voor."}})
    with pytest.raises(RaoError, match="CAO"):
        keur_zaak(h, PAD, ZAAK)


def test_a_term_that_ends_before_its_list_is_refused() -> None:
    """A day that cannot be is refused when it is typed."""
    h = handeling(LIJST)
    h.zet(PAD, ("zaken", ZAAK, "termijn"), {"soort": "vertrek", "tot": date(2026, 3, 1)})
    with pytest.raises(GebruiksFout, match="voor de datum van de lijst"):
        keur_zaak(h, PAD, ZAAK)


def test_a_list_by_hand_gets_the_keys() -> None:
    """Every core organisation finds its own lines when the list is handed in."""
    h = handeling(LIJST)
    h.schrijf(PAD, MET_DE_HAND)
    zet_standpunten_klaar(h, PAD, LIJST)
    gezet = h.tekst(PAD).partition("standpunten:")[2].split()
    assert gezet == ["DT&V:", "IND:", "COA:", "AVIM:"]
