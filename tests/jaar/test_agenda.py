"""What was put off comes back by itself, on the agenda that the decision named and not before."""

from typing import Any

import pytest

from tests.jaar.punten import EXTRA, TREND
from tests.jaar.spel import Spel
from tests.jaar.tabel import ALLE_ZAKEN, EIND, JAN27, MAANDEN, OVERLEG, UITKOMST, Stap, Zaak

AANGEHOUDEN = [
    (zaak, stap)
    for zaak in ALLE_ZAKEN
    for stap in zaak.stappen
    if stap.wat == "aanhouden" and stap.tot in MAANDEN
]


def punten(jaar: Spel, maand: str) -> dict[str, Any]:
    """Return the items of one agenda by their id."""
    overleg = jaar.vraag(EIND, "toon", OVERLEG[maand].isoformat())["overleg"]
    return {punt["id"]: punt for punt in overleg["agendapunten"]}


@pytest.mark.parametrize("maand", MAANDEN)
def test_agenda_holds_exactly_the_zaken_of_that_month(jaar: Spel, maand: str) -> None:
    """New ones, those whose day has come, and those for which there was no time; no other."""
    aan_de_beurt = {
        jaar.zaken[zaak.nr]
        for zaak in ALLE_ZAKEN
        if any(s.maand == maand and (s.wat in UITKOMST or s.wat == "geen") for s in zaak.stappen)
    }
    op_agenda = {id_ for id_, punt in punten(jaar, maand).items() if punt["soort"] == "zaak"}
    assert op_agenda == aan_de_beurt


@pytest.mark.parametrize(("zaak", "stap"), AANGEHOUDEN, ids=lambda x: getattr(x, "nr", None))
def test_why_says_since_when_and_how_often(jaar: Spel, zaak: Zaak, stap: Stap) -> None:
    """Nobody had to remember it: the agenda itself says why the zaak is back."""
    eerder = [s for s in zaak.stappen if s.wat == "aanhouden"]
    waarom = punten(jaar, stap.tot)[jaar.zaken[zaak.nr]]["waarom"]
    assert waarom.startswith("Aangehouden op ")
    assert f"({eerder.index(stap) + 1}e keer)" in waarom


def test_zaak_without_decision_comes_back(jaar: Spel) -> None:
    """In September there was no time for zaak 30; October's agenda says so."""
    waarom = punten(jaar, "okt")[jaar.zaken["30"]]["waarom"]
    assert waarom.startswith("Stond op 17 september 2026 op de agenda, geen besluit")


def test_answer_of_the_deelberaad_comes_back(jaar: Spel) -> None:
    """The table hears what the Deelberaad said about zaak 08."""
    waarom = punten(jaar, "mei")[jaar.zaken["08"]]["waarom"]
    assert waarom == "Antwoord van het Deelberaad Asiel van 6 mei 2026"


def test_zaak_that_comes_in_again_says_what_was_decided_before(jaar: Spel) -> None:
    """Zaak 03 went back to its LKO in January and is on a new list in April."""
    waarom = punten(jaar, "apr")[jaar.zaken["03"]]["waarom"]
    assert waarom.startswith("Opnieuw ingediend door LKO Assen")


def test_next_agenda_takes_what_was_left(jaar: Spel) -> None:
    """In January the zaak that was put off and the new one are proposed, without being asked."""
    proef = jaar.op(EIND).rao("agenda", "genereer", JAN27.isoformat(), "--proef")
    assert proef.exit_code == 0
    for nr in ("33", "39"):
        assert jaar.zaken[nr] in proef.output
    assert jaar.zaken["40"] not in proef.output


def test_roles_changed_on_the_first_of_july(jaar: Spel) -> None:
    """Until June the COA chairs, from July the IND; the secretary changes likewise."""
    for maand in MAANDEN:
        overleg = jaar.vraag(EIND, "toon", OVERLEG[maand].isoformat())["overleg"]
        rollen = (overleg["voorzitter"]["organisatie"], overleg["secretaris"]["organisatie"])
        assert rollen == (("COA", "DT&V") if maand in MAANDEN[:6] else ("IND", "COA"))


def test_extra_meeting_did_not_take_place(jaar: Spel) -> None:
    """It was moved by a day and then cancelled; both stay visible, and no zaak went with it."""
    rijen = jaar.vraag(EIND, "lijst", "overleggen")["overleggen"]
    (vervallen,) = [rij for rij in rijen if rij["status"] == "vervallen"]
    assert (vervallen["datum"], vervallen["punten"]) == (EXTRA.isoformat(), 0)
    gehouden = [rij["datum"] for rij in rijen if rij["status"] == "besluitenlijst-vastgesteld"]
    assert gehouden == [dag.isoformat() for dag in OVERLEG.values()]


def test_topics_leave_the_agenda_when_they_are_done(jaar: Spel) -> None:
    """In December only the trend is left, that the Deelberaad has to speak of."""
    over = {i for i, punt in punten(jaar, "dec").items() if punt["soort"] == "onderwerp"}
    assert over == {jaar.onderwerpen[TREND]}
