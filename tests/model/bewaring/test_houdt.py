"""What holds something whose term is over."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.bewaren import Vasthouding
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from tests.documents.wereld import APRIL, MAART, anders
from tests.model.bewaring.proeftermijn import (
    BRIEF,
    KLAAR,
    ONDERWERPEN,
    OVERLEGGEN,
    VRIJ,
    redenen,
    regio,
    termijn,
    vastgesteld,
    weg,
)
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart

ACTIE = Actie(
    soort="actie",
    kenmerk="A-2026-03-12-01",
    besluit="B-2026-03-12-01",
    omschrijving="Haalt het reisdocument op",
    organisatie="COA",
    status="open",
)
TREND = Onderwerp(
    soort="onderwerp",
    kenmerk="trend-7k3f9e",
    type="trend",
    titel="Een trend",
    status="open",
    datum=date(2026, 1, 5),
    zaken=[ZAAK],
)
OMHOOG = Signaallijst(
    soort="signaallijst",
    kenmerk="SL-noorderland-2026-03-16",
    richting="rao-deelberaad",
    afzender="Noorderland",
    datum=date(2026, 3, 16),
    status="ingediend",
    zaken={ZAAK: LIJST.zaken[ZAAK]},
)


def test_an_open_actie_holds() -> None:
    """Until it is done or lapsed."""
    assert redenen(ACTIE) == {ZAAK: ("Actie A-2026-03-12-01 is nog open.",)}
    assert weg(anders(ACTIE, status="gereed")) == [ZAAK]


def test_more_open_acties_are_named_together() -> None:
    """In one sentence."""
    assert redenen(ACTIE, anders(ACTIE, kenmerk="A-2026-03-12-02")) == {
        ZAAK: ("Acties A-2026-03-12-01 en A-2026-03-12-02 zijn nog open.",)
    }


def test_a_besluitenlijst_that_is_not_fixed_holds() -> None:
    """What was decided may still change."""
    basis = (LIJST, maart("afgehandeld"), BRIEF)
    assert redenen(basis=basis) == {
        ZAAK: ("De besluitenlijst van 12 maart 2026 is nog niet vastgesteld.",)
    }


def test_an_unanswered_escalation_holds() -> None:
    """The Deelberaad still reads what we said of it."""
    zin = "Het Deelberaad Asiel antwoordde nog niet op SL-noorderland-2026-03-16."
    assert redenen(OMHOOG)[ZAAK] == (zin,)
    antwoord = Antwoord(datum=APRIL, besluit="Goed", teruggekoppeld_op=APRIL)
    assert weg(anders(OMHOOG, status="afgehandeld", antwoord=antwoord)) == [ZAAK]


def test_an_lko_that_heard_nothing_holds() -> None:
    """A zaak is done when its LKO was told (S11)."""
    register = regio(termijn(vanaf="afgehandeld"))
    assert redenen(register=register, basis=KLAAR[:2]) == {
        ZAAK: ("Het LKO hoorde nog niet hoe het afliep.",)
    }


def test_a_topic_in_which_it_counts_holds() -> None:
    """Until that topic is done: its figures come from this zaak."""
    assert redenen(TREND) == {ZAAK: ("Het telt mee bij trend-7k3f9e.",)}
    assert weg(anders(TREND, status="afgerond")) == [ZAAK]


def test_a_related_zaak_that_runs_holds() -> None:
    """Who works on the one, reads the other."""
    ander = anders(LIJST.zaken[ZAAK], onderwerp="Een ander")
    zaken = {ZAAK: anders(LIJST.zaken[ZAAK], verwant=["Z-D6N2PH"]), "Z-D6N2PH": ander}
    assert redenen(basis=(anders(LIJST, zaken=zaken), *KLAAR[1:])) == {
        ZAAK: ("Zaak Z-D6N2PH hoort erbij en loopt nog.",)
    }


def test_an_agenda_to_come_holds() -> None:
    """The table still speaks of a topic that somebody put there."""
    klaar = anders(TREND, status="afgerond")
    punt = Agendapunt(id="trend-7k3f9e", soort="onderwerp")
    komt = Overleg(soort="overleg", datum=date(2027, 4, 1), status="gepland", agendapunten=[punt])
    assert redenen(klaar, komt, register=regio(ONDERWERPEN)) == {
        "trend-7k3f9e": ("Het staat op de agenda van 1 april 2027.",)
    }


def test_a_kader_that_is_in_force_holds() -> None:
    """Also when our own table is done with it."""
    kader = anders(
        TREND, kenmerk="kader-7k3f9e", type="kader", status="afgerond", vastgesteld_op=MAART
    )
    assert redenen(kader, register=regio(ONDERWERPEN)) == {
        "kader-7k3f9e": ("Dit kader geldt nog.",)
    }
    assert weg(anders(kader, geldig_tot=APRIL), register=regio(ONDERWERPEN)) == ["kader-7k3f9e"]


def houd(**velden: Any) -> dict[str, Any]:
    """Return a region that holds something back."""
    return {"register": regio(vasthouden=[Vasthouding(reden="Er loopt een beroep", **velden)])}


@pytest.mark.parametrize("wat", [ZAAK, ZAAK.lower(), "zaken"])
def test_a_region_holds_something_back(wat: str) -> None:
    """One thing by its kenmerk, or a whole category."""
    assert redenen(**houd(wat=wat)) == {ZAAK: ("Vastgehouden: Er loopt een beroep.",)}


def test_that_lasts_until_its_day() -> None:
    """That day included; another thing holds nothing."""
    zin = "Vastgehouden (tot en met 21 maart 2027): Er loopt een beroep."
    assert redenen(**houd(wat=ZAAK, tot=VRIJ)) == {ZAAK: (zin,)}
    assert weg(**houd(wat=ZAAK, tot=date(2027, 3, 20))) == [ZAAK]
    assert weg(**houd(wat="overleggen")) == [ZAAK]


def test_a_meeting_stays_as_long_as_a_zaak_of_it() -> None:
    """Else the decisions about that zaak would go with the meeting."""
    register = regio(OVERLEGGEN, termijn(termijn="5 jaar"))
    assert redenen(register=register) == {
        "2026-03-12": (f"Wat daar is besproken, blijft nog: {ZAAK}.",)
    }
    assert redenen(register=regio(OVERLEGGEN)) == redenen(register=register)
    assert weg(register=regio(OVERLEGGEN, termijn())) == ["2026-03-12", ZAAK]


def test_a_meeting_that_goes_to_an_archive_waits_for_no_zaak() -> None:
    """It stays readable there, with what it speaks of."""
    naar_archief = anders(OVERLEGGEN, wijze="overdragen")
    assert weg(register=regio(naar_archief)) == ["2026-03-12"]


def test_a_meeting_stays_until_all_of_it_is_done() -> None:
    """Its list is fixed, its replies are sent, its acties are done."""
    register, open_ = regio(OVERLEGGEN, termijn()), (LIJST, maart("afgehandeld"), ACTIE)
    assert redenen(register=register, basis=open_)["2026-03-12"] == (
        "Actie A-2026-03-12-01 is nog open.",
        "De besluitenlijst is nog niet vastgesteld.",
        "De terugkoppeling is nog niet verstuurd: duindorp.",
        f"Wat daar is besproken, blijft nog: {ZAAK}.",
    )
    assert weg(register=register, basis=(vastgesteld(), *KLAAR[::2])) == ["2026-03-12", ZAAK]
