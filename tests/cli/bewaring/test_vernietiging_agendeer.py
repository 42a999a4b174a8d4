"""`rao vernietiging agendeer`: what may go comes before the table, as one item."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.bewaring.bewaarder import BESLUIT, TAFEL, houd, met_termijnen, op_agenda, stel_vast
from tests.cli.secretaris import OVERLEG, ZAAK

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris


def test_one_item_names_all(vastgesteld: Secretaris) -> None:
    """By kenmerk, with term and ground; what it was about stands nowhere."""
    s = op_agenda(met_termijnen(vastgesteld))
    assert s.laatste()[0] == f"Te vernietigen op de agenda ({TAFEL})"
    assert "Rao-Betreft: bewaartermijn" in s.git("log", "-1", "--format=%b")
    agenda = s.lees(f"documenten/{TAFEL}/agenda.md")
    assert f"Zaken: {ZAAK}.\\\n  Overleggen: 12 maart 2026." in agenda
    assert "zaken 5 jaar na de terugkoppeling (Voorbeeldlijst, nummer 12)" in agenda
    assert "Gezin verblijft" not in agenda
    s.doet("valideer", "--streng")
    s.doet("controleer-historie")


def test_the_same_once_more_changes_nothing(vastgesteld: Secretaris) -> None:
    """It can be interrupted and repeated."""
    s = op_agenda(met_termijnen(vastgesteld))
    voor = s.foto()
    assert "niets veranderd" in s.zegt("vernietiging", "agendeer", TAFEL)
    assert s.foto() == voor


def test_something_may_be_left_out(vastgesteld: Secretaris) -> None:
    """In any case of letters; it comes on when it is asked again without that."""
    s = met_termijnen(vastgesteld)
    s.doet("nieuw", "overleg", "--datum", TAFEL)
    s.doet("vernietiging", "agendeer", TAFEL, "--behoud", OVERLEG)
    assert f"vernietigen: [{ZAAK}]" in s.lees(f"overleggen/2031/{TAFEL}.yaml")
    s.doet("vernietiging", "agendeer", TAFEL)
    assert f"vernietigen: [{ZAAK}, {OVERLEG}]" in s.lees(f"overleggen/2031/{TAFEL}.yaml")
    onbekend = s.faalt("vernietiging", "agendeer", TAFEL, "--behoud", "Z-QQQQQQ", code=2)
    assert "hoort niet bij wat er nu weg mag" in onbekend


def test_what_is_on_one_agenda_comes_on_no_other(vastgesteld: Secretaris) -> None:
    """Until a table decided otherwise."""
    s = op_agenda(met_termijnen(vastgesteld))
    s.doet("nieuw", "overleg", "--datum", "2031-05-15")
    fout = s.faalt("vernietiging", "agendeer", "2031-05-15")
    assert "niets wat weg mag en nog niet op een agenda staat" in fout


def test_a_fixed_agenda_is_refused(vastgesteld: Secretaris) -> None:
    """What comes later, waits for the next one."""
    s = met_termijnen(vastgesteld)
    s.doet("nieuw", "overleg", "--datum", TAFEL)
    s.doet("agenda", "genereer", TAFEL)
    s.doet("agenda", "stel-vast", TAFEL, "--ja")
    assert "ligt vast" in s.faalt("vernietiging", "agendeer", TAFEL)


def test_the_table_decides_and_the_list_names_it(vastgesteld: Secretaris) -> None:
    """The besluitenlijst says what may go; from then on the besluit stands beside it."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld))))
    lijst = s.lees(f"documenten/{TAFEL}/besluitenlijst.md")
    assert f"Zaken: {ZAAK}.\\\nOverleggen: 12 maart 2026." in lijst
    mag = json.loads(s.doet("bewaartermijn", "--json"))["mag_weg"]
    assert {een["besluit"] for een in mag} == {BESLUIT}
    s.doet("valideer", "--streng")
    s.doet("controleer-historie")


def test_put_off_it_comes_back(vastgesteld: Secretaris) -> None:
    """On the agenda of the meeting that it was put off to, with the same kenmerken."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld)), "aanhouden"))
    s.doet("nieuw", "overleg", "--datum", "2031-05-15")
    s.doet("agenda", "genereer", "2031-05-15")
    assert f"vernietigen: [{ZAAK}, {OVERLEG}]" in s.lees("overleggen/2031/2031-05-15.yaml")
    mag = json.loads(s.doet("bewaartermijn", "--json"))["mag_weg"]
    assert {een["overleg"] for een in mag} == {"2031-05-15"}


def test_taken_off_it_can_come_back(vastgesteld: Secretaris) -> None:
    """Who takes the item off an agenda, finds it due again, and may put it back."""
    s = op_agenda(met_termijnen(vastgesteld))
    s.doet("agenda", "haal-af", "bewaartermijn", TAFEL, "--reden", "Geen tijd", "--ja")
    assert "rao vernietiging agendeer" in s.doet("bewaartermijn")
    s.doet("vernietiging", "agendeer", TAFEL)
    assert "afgehaald" not in s.lees(f"overleggen/2031/{TAFEL}.yaml")
    assert "rao vernietiging agendeer" not in s.doet("bewaartermijn")


def test_a_cancelled_meeting_decides_nothing(vastgesteld: Secretaris) -> None:
    """What stood on its agenda is due as before."""
    s = op_agenda(met_termijnen(vastgesteld))
    s.doet("overleg", "vervalt", TAFEL, "--reden", "Te weinig zaken", "--ja")
    mag = json.loads(s.doet("bewaartermijn", "--json"))["mag_weg"]
    assert {een["overleg"] for een in mag} == {None}
