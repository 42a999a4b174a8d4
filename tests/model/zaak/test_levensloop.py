"""Where a zaak is, how old it is, and when it is closed (S11)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.model.soorten.leven import Intrekking, Weigering
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.zaak.levensloop import Loop, levensloop
from rao_cli.model.zaak.wachten import is_gesloten
from tests.documents.wereld import APRIL, FEBRUARI, MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart

if TYPE_CHECKING:
    from rao_cli.model.basis import Blok

GEWEIGERD = anders(LIJST.zaken[ZAAK], weigering=Weigering(reden="Hoort hier niet"))
OPNIEUW = lijst(kenmerk="SL-duindorp-2026-03-20", datum=date(2026, 3, 20))
OMHOOG = lijst(
    kenmerk="SL-noorderland-2026-03-16",
    afzender="Noorderland",
    richting="rao-deelberaad",
    datum=date(2026, 3, 16),
    status="ingediend",
)


def loop(*dingen: Blok, vandaag: date = date(2026, 4, 8)) -> Loop:
    """Return the life of the zaak in a register with these things."""
    return levensloop(stand_van(vol().register, *dingen, vandaag=vandaag), ZAAK)


def fase(*dingen: Blok) -> str:
    """Return the phase of the zaak."""
    return loop(*dingen).fase


def antwoord(overleg: date = MAART, status: Any = "verzonden", **velden: Any) -> Terugkoppeling:
    """Return a terugkoppeling about the zaak."""
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=f"TK-duindorp-{overleg}",
        lko="duindorp",
        overleg=overleg,
        status=status,
        zaken=[ZAAK],
        **velden,
    )


def overleg(dag: date, status: Any = "gehouden", **besluit: Any) -> Overleg:
    """Return a meeting with the zaak on its agenda, with or without a decision."""
    velden = {"agendapunt": ZAAK, "besluit": "Zo besloten"} | besluit
    return Overleg(
        soort="overleg",
        datum=dag,
        status=status,
        agendapunten=[Agendapunt(id=ZAAK, soort="zaak", doel="besluit")],
        besluiten={f"B-{dag}-01": Besluit(**velden)} if besluit else {},
    )


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        ({"status": "concept"}, "concept"),
        ({"status": "ingediend"}, "ingebracht"),
        ({"status": "ontvangen"}, "ingebracht"),
        ({"status": "ingetrokken"}, "ingetrokken"),
        (
            {"zaken": {ZAAK: GEWEIGERD}},
            "geweigerd",
        ),
    ],
)
def test_before_a_meeting_the_list_says_it(velden: dict[str, Any], verwacht: str) -> None:
    """Nothing of it is stored with the zaak."""
    assert fase(lijst(**velden)) == verwacht


@pytest.mark.parametrize(
    ("uitkomst", "voor", "na"),
    [
        ("afgehandeld", "afgehandeld", "teruggekoppeld"),
        ("ter-kennisname", "afgehandeld", "teruggekoppeld"),
        ("terug-naar-lko", "terug bij LKO", "teruggekoppeld"),
        ("aanhouden", "aangehouden", "aangehouden"),
        ("opschalen", "opgeschaald", "opgeschaald"),
    ],
)
def test_a_zaak_is_closed_only_when_its_lko_heard(uitkomst: str, voor: str, na: str) -> None:
    """Decided is not closed (S11); what was put off or escalated is not closed by a letter."""
    besloten = (LIJST, maart(uitkomst))
    assert fase(*besloten) == voor
    assert fase(*besloten, antwoord(status="concept")) == voor
    assert fase(*besloten, antwoord()) == na


def test_a_letter_about_an_earlier_meeting_does_not_close() -> None:
    """The LKO heard of February; of March it knows nothing yet."""
    assert fase(LIJST, maart("afgehandeld"), antwoord(FEBRUARI)) == "afgehandeld"


def test_a_zaak_that_was_put_off_is_on_the_agenda_again() -> None:
    """From the moment that the next meeting has it."""
    later = anders(overleg(APRIL), status="gepland")
    assert fase(LIJST, maart("aanhouden"), later) == "geagendeerd"


def test_a_fixed_list_without_decision_leaves_the_zaak_waiting() -> None:
    """Then the next agenda has to take it."""
    assert fase(LIJST, maart()) == "geagendeerd"
    assert fase(LIJST, anders(maart(), status="besluitenlijst-vastgesteld")) == "ingebracht"


def test_a_cancelled_meeting_decided_nothing() -> None:
    """Whatever stands in it."""
    assert fase(LIJST, anders(maart("afgehandeld"), status="vervallen")) == "ingebracht"


def test_a_zaak_on_a_new_list_runs_again() -> None:
    """It came back from the LKO with the same kenmerk; its age counts from the new list."""
    terug = (LIJST, maart("terug-naar-lko"), antwoord())
    assert fase(*terug, OPNIEUW) == "ingebracht"
    assert fase(*terug, anders(OPNIEUW, status="concept")) == "concept"
    nu = loop(*terug, OPNIEUW)
    assert (nu.sinds, nu.overleggen) == (OPNIEUW.datum, 0)
    assert nu.eerder == ((LIJST.datum, date(2026, 3, 12)),)


def test_a_new_list_in_concept_does_not_hide_what_runs() -> None:
    """The zaak is still put off; nobody handed in the new list."""
    assert fase(LIJST, maart("aanhouden"), anders(OPNIEUW, status="concept")) == "aangehouden"


def test_the_answer_of_the_deelberaad_closes_once_it_was_told() -> None:
    """Told in the list itself, or by a terugkoppeling about a meeting since the answer (S16)."""
    op = date(2026, 4, 1)
    met = anders(OMHOOG, antwoord=Antwoord(datum=op, besluit="Verhuizen"))
    besloten = (LIJST, maart("opschalen"), antwoord())
    assert fase(*besloten, OMHOOG) == "opgeschaald"
    assert fase(*besloten, met) == "antwoord Deelberaad"
    assert fase(*besloten, met, antwoord(APRIL)) == "teruggekoppeld"
    verteld = anders(OMHOOG, antwoord=Antwoord(datum=op, besluit="Ja", teruggekoppeld_op=op))
    assert fase(*besloten, verteld) == "teruggekoppeld"


def test_an_answer_to_an_earlier_escalation_answers_nothing_new() -> None:
    """Escalated again, the zaak waits again; an answer of the day itself counts."""
    dag: dict[str, Any] = {"besluit": "Verhuizen", "teruggekoppeld_op": date(2026, 3, 20)}
    eerst = anders(OMHOOG, antwoord=Antwoord(datum=date(2026, 3, 18), **dag))
    opnieuw = (LIJST, maart("opschalen"), eerst, overleg(APRIL, uitkomst="opschalen"))
    assert fase(LIJST, maart("opschalen"), eerst) == "teruggekoppeld"
    assert fase(*opnieuw) == "opgeschaald"
    tweede = anders(OMHOOG, kenmerk="SL-noorderland-2026-04-09", datum=APRIL)
    assert fase(*opnieuw, anders(tweede, antwoord=Antwoord(datum=APRIL, besluit="Ja"))) == (
        "antwoord Deelberaad"
    )


def test_a_list_for_the_deelberaad_begins_nothing_anew() -> None:
    """Only a list that an LKO writes does; and only until it is withdrawn."""
    gesloten_ = (LIJST, maart("afgehandeld"), antwoord())
    assert fase(*gesloten_, anders(OMHOOG, status="concept")) == "teruggekoppeld"
    assert fase(*gesloten_, anders(OPNIEUW, status="ingetrokken")) == "teruggekoppeld"


def test_two_items_of_one_meeting_are_one_meeting() -> None:
    """A zaak that is on an agenda twice was discussed in one meeting."""
    dubbel = overleg(FEBRUARI)
    dubbel = anders(dubbel, agendapunten=dubbel.agendapunten * 2)
    assert loop(lijst(datum=date(2026, 2, 2)), dubbel).overleggen == 1


def test_age_counts_days_meetings_and_delays() -> None:
    """From the first list until today; a meeting that is still to come does not count."""
    gevonden = loop(
        lijst(datum=date(2026, 2, 2), kenmerk="SL-duindorp-2026-02-02"),
        overleg(FEBRUARI, uitkomst="aanhouden", hervatten_op=MAART),
        overleg(MAART, uitkomst="aanhouden", hervatten_op=date(2026, 5, 14)),
        overleg(APRIL, status="gepland"),
    )
    assert (gevonden.dagen, gevonden.overleggen, gevonden.aangehouden) == (65, 2, 2)


def test_age_stops_when_the_zaak_is_closed() -> None:
    """A closed zaak does not grow older."""
    gevonden = loop(LIJST, maart("afgehandeld"), antwoord(verzonden_op=date(2026, 3, 17)))
    assert (gevonden.tot, gevonden.dagen) == (date(2026, 3, 17), 15)


def test_when_it_comes_back_shows_only_while_it_waits() -> None:
    """On the agenda again, the date has done its work."""
    uit = maart("aanhouden", hervatten_op=APRIL)
    assert loop(LIJST, uit).hervatten_op == APRIL
    assert loop(LIJST, uit, overleg(APRIL, status="gepland")).hervatten_op is None


def gesloten(*dingen: Blok) -> bool:
    """Say whether the zaak on the first list is closed."""
    stand = stand_van(vol().register, *dingen)
    return is_gesloten(stand.zaken_op_kenmerk[ZAAK][0])


def test_a_list_is_measured_on_its_own_decisions() -> None:
    """The first list is done, though the zaak runs again on the second."""
    assert gesloten(LIJST, maart("terug-naar-lko"), antwoord(), OPNIEUW)
    assert not gesloten(LIJST, maart("terug-naar-lko"), OPNIEUW)
    later = (OPNIEUW, overleg(APRIL, uitkomst="aanhouden"))
    assert gesloten(LIJST, maart("terug-naar-lko"), antwoord(), *later)


def test_a_later_list_takes_over() -> None:
    """What the first list left open, is closed when it is closed on the second."""
    tweede = (OPNIEUW, overleg(APRIL, uitkomst="afgehandeld"))
    assert not gesloten(LIJST, maart("aanhouden"), *tweede)
    assert gesloten(LIJST, maart("aanhouden"), *tweede, antwoord(APRIL))


def test_a_refusal_must_be_told() -> None:
    """Nobody at the table has to do anything more, but the LKO does not know yet."""
    assert not gesloten(lijst(zaken={ZAAK: GEWEIGERD}))
    assert gesloten(lijst(zaken={ZAAK: GEWEIGERD}), antwoord())


def test_a_refused_zaak_is_closed_on_the_day_it_was_refused() -> None:
    """Without a day it is that of the list."""
    met = anders(GEWEIGERD, weigering=Weigering(reden="Nee", datum=date(2026, 3, 6)))
    assert loop(lijst(zaken={ZAAK: met})).tot == date(2026, 3, 6)
    assert loop(lijst(zaken={ZAAK: GEWEIGERD})).tot == LIJST.datum


def test_a_withdrawn_list_is_closed_on_the_day_it_was_withdrawn() -> None:
    """Without a meeting."""
    weg = Intrekking(datum=date(2026, 3, 4), reden="Lokaal opgelost")
    assert loop(lijst(status="ingetrokken", intrekking=weg)).dagen == 2
