"""Which zaken a meeting should speak of, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from tests.documents.wereld import (
    APRIL,
    anders,
    vol,
)
from tests.workflow.agenda.proefvoorstel import (
    APRILOVERLEG,
    LIJST,
    ZAAK,
    lijst,
    maart,
    punt_van,
    voorstel,
    waarom,
)


def test_a_new_zaak_is_proposed_with_its_list_and_sender() -> None:
    """A zaak on a received list asks a decision (S6, S11)."""
    assert punt_van(voorstel(LIJST)) == Agendapunt(
        id=ZAAK,
        soort="zaak",
        onderwerp="Een zaak",
        verwijzing="SL-duindorp-2026-03-02",
        indiener="duindorp",
        doel="besluit",
        waarom="Nieuw ingediend door LKO Duindorp",
    )


@pytest.mark.parametrize(
    "velden",
    [
        {"status": "concept"},
        {"status": "ingediend"},
        {"status": "ingetrokken"},
        {"status": "afgehandeld"},
        {"datum": date(2026, 4, 10)},
        {"richting": "rao-deelberaad"},
        {"zaken": {ZAAK: anders(LIJST.zaken[ZAAK], weigering=Weigering(reden="Hoort hier niet"))}},
    ],
)
def test_a_zaak_that_need_not_be_discussed_is_not_proposed(velden: dict[str, Any]) -> None:
    """Not received, withdrawn, of a later date, on its way up, or refused with a reason."""
    assert punt_van(voorstel(lijst(**velden))) is None


def test_a_list_after_the_last_day_for_papers_says_so() -> None:
    """The table decides what to do with late papers; rao only says it."""
    assert waarom(voorstel(lijst(ingediend_op=date(2026, 4, 7)))) == (
        "Nieuw ingediend door LKO Duindorp; binnen op 7 april 2026,"
        " stukken moesten er op 2 april 2026 zijn"
    )


@pytest.mark.parametrize(
    ("hervatten_op", "reden"),
    [
        (APRIL, "Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer)"),
        (
            date(2026, 4, 2),
            "Aangehouden op 12 maart 2026 tot 2 april 2026 (1e keer). Die datum is voorbij",
        ),
        (None, "Aangehouden op 12 maart 2026, zonder datum (1e keer)"),
        (date(2026, 4, 10), None),
    ],
)
def test_an_aangehouden_zaak_returns_on_its_date(
    hervatten_op: date | None, reden: str | None
) -> None:
    """It comes back by itself, not before its date, and says when it should have come."""
    assert waarom(voorstel(LIJST, maart("aanhouden", hervatten_op=hervatten_op))) == reden


def test_how_often_a_zaak_was_aangehouden_is_counted() -> None:
    """The chair sees that it is the second time."""
    februari = anders(
        maart("aanhouden"),
        datum=date(2026, 2, 12),
        besluiten={"B-2026-02-12-01": maart("aanhouden").besluiten["B-2026-03-12-01"]},
    )
    reden = waarom(voorstel(LIJST, februari, maart("aanhouden")))
    assert reden == "Aangehouden op 12 maart 2026, zonder datum (2e keer)"


def test_of_two_decisions_in_one_meeting_the_open_one_counts() -> None:
    """A zaak that was put off comes back, whatever else was decided about it."""
    beide = {
        "B-2026-03-12-01": maart("aanhouden").besluiten["B-2026-03-12-01"],
        "B-2026-03-12-02": maart("afgehandeld").besluiten["B-2026-03-12-01"],
    }
    assert punt_van(voorstel(LIJST, anders(maart(), besluiten=beide))) is not None


@pytest.mark.parametrize(
    "uitkomst", ["afgehandeld", "terug-naar-lko", "opschalen", "ter-kennisname"]
)
def test_a_decided_zaak_stays_away(uitkomst: str) -> None:
    """After any other outcome the zaak waits for somebody else, or is done."""
    assert punt_van(voorstel(LIJST, maart(uitkomst))) is None


def test_a_zaak_that_comes_back_on_a_new_list_says_so() -> None:
    """An LKO that did its homework hands the zaak in again, with the same kenmerk."""
    nieuw = lijst(kenmerk="SL-duindorp-2026-04-01", datum=date(2026, 4, 1))
    gevonden = punt_van(voorstel(LIJST, nieuw, maart("terug-naar-lko")))
    assert gevonden is not None
    assert gevonden.verwijzing == "SL-duindorp-2026-04-01"
    assert gevonden.waarom == (
        "Opnieuw ingediend door LKO Duindorp, na het besluit van 12 maart 2026 (terug naar het LKO)"
    )


def test_a_zaak_without_decision_comes_back() -> None:
    """What the table did not reach stays on the list."""
    reden = "Stond op 12 maart 2026 op de agenda, nog geen besluit"
    assert waarom(voorstel(LIJST, maart())) == reden


def test_a_zaak_without_decision_comes_back_with_the_reason() -> None:
    """Who fixed the besluitenlijst said why there was no decision."""
    reden = "Stond op 12 maart 2026 op de agenda, geen besluit: De tijd was op"
    assert (
        waarom(voorstel(LIJST, anders(maart(), zonder_besluit={ZAAK: "De tijd was op."}))) == reden
    )


def test_a_cancelled_meeting_does_not_count() -> None:
    """A zaak of a meeting that did not take place is still new."""
    reden = waarom(voorstel(LIJST, anders(maart(), status="vervallen")))
    assert reden == "Nieuw ingediend door LKO Duindorp"


def test_a_zaak_of_an_earlier_coming_meeting_waits_for_that_one() -> None:
    """Who prepares May already does not get what April will decide."""
    mei = Overleg(soort="overleg", datum=date(2026, 5, 14), status="gepland")
    april = anders(maart(), datum=APRIL, status="gepland")
    assert punt_van(voorstel(LIJST, april, overleg=mei)) is None
    later = voorstel(LIJST, april, overleg=mei, vandaag=date(2026, 4, 20))
    assert waarom(later) == "Stond op 9 april 2026 op de agenda, nog geen besluit"


def test_the_answer_of_the_deelberaad_brings_a_zaak_back() -> None:
    """Until the LKO has heard it (S16)."""
    omhoog = lijst(
        kenmerk="SL-noorderland-2026-03-16",
        afzender="Noorderland",
        richting="rao-deelberaad",
        datum=date(2026, 3, 16),
    )
    antwoord = {"datum": date(2026, 4, 1), "besluit": "Verhuizen"}
    met = [*vol().signaallijsten.values()][2].antwoord
    assert met is not None
    open_ = anders(omhoog, antwoord=anders(met, **antwoord))
    gehoord = anders(omhoog, antwoord=anders(met, teruggekoppeld_op=date(2026, 4, 3)))
    reden = "Antwoord van het Deelberaad Asiel van 1 april 2026"
    assert waarom(voorstel(LIJST, maart("opschalen"), open_)) == reden
    assert punt_van(voorstel(LIJST, maart("opschalen"), gehoord)) is None


@pytest.mark.parametrize(
    ("velden", "genodigd"),
    [
        ({"groep": "amv"}, ["Nidos"]),
        ({"groep": "amv", "aanbrenger": "IOM"}, ["Nidos", "IOM"]),
        ({"groep": "gezin"}, []),
    ],
)
def test_who_is_needed_for_one_zaak_only_is_invited(
    velden: dict[str, Any], genodigd: list[str]
) -> None:
    """Nidos for an amv, and who brought the zaak (S3)."""
    zaak = anders(LIJST.zaken[ZAAK], **velden)
    gevonden = punt_van(voorstel(lijst(zaken={ZAAK: zaak})))
    assert gevonden is not None
    assert gevonden.genodigd == genodigd


def test_who_comes_to_the_whole_meeting_is_not_invited_twice() -> None:
    """Nidos sits at the table already."""
    zaak = anders(LIJST.zaken[ZAAK], groep="amv")
    overleg = anders(APRILOVERLEG, genodigd=["COA", "Nidos"])
    gevonden = punt_van(voorstel(lijst(zaken={ZAAK: zaak}), overleg=overleg))
    assert gevonden is not None
    assert gevonden.genodigd == []
