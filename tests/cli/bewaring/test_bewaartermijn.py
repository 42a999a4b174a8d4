"""`rao bewaartermijn`: what may go, what may go soon, and what holds the rest."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any

from tests.cli.bewaring.bewaarder import LATER, OVERLEGGEN, ZAKEN, met_termijnen, op_agenda, verteld
from tests.cli.secretaris import OVERLEG, ZAAK

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris


def gegevens(s: Secretaris, *opties: str) -> dict[str, Any]:
    """Return what a program gets."""
    data: dict[str, Any] = json.loads(s.doet("bewaartermijn", "--json", *opties))
    return data


def test_without_terms_it_says_how_to_set_them(vastgesteld: Secretaris) -> None:
    """What it prints can be typed, with a term and a ground in the place of the capitals."""
    s = verteld(vastgesteld)
    gezegd = s.doet("bewaartermijn")
    assert "Dan hoeft er niets weg." in gezegd
    opdrachten = [shlex.split(r)[1:] for r in gezegd.splitlines() if r.startswith("  rao ")]
    assert len(opdrachten) == 3
    for opdracht in opdrachten:
        assert "op de plaats van" in s.faalt(*opdracht, code=2)
        s.doet(*opdracht[:-1], opdracht[-1].replace("TERMIJN", "5 jaar").replace("GROND", "Lijst"))
    assert [een["categorie"] for een in gegevens(s)["termijnen"]] == [
        *("zaken", "overleggen", "onderwerpen"),
    ]


def test_terms_make_the_form_of_the_register_newer(vastgesteld: Secretaris) -> None:
    """An older rao then leaves it as it is."""
    s = met_termijnen(vastgesteld)
    assert "versie: 8\n" in s.lees("rao.yaml")
    assert s.laatste() == ("rao.yaml: bewaren", ["rao.yaml"])
    s.doet("valideer", "--streng")


def test_a_term_goes_by_its_category(vastgesteld: Secretaris) -> None:
    """And a ground may have commas in it, also when all are typed at once."""
    s = met_termijnen(vastgesteld)
    s.doet("register", "zet", "bewaren", "--weg", "overleggen")
    assert [een["categorie"] for een in gegevens(s)["termijnen"]] == ["zaken"]
    s.doet("register", "zet", "bewaren", f"{OVERLEGGEN}\n{ZAKEN}", "--ja")
    assert [een["grond"] for een in gegevens(s)["termijnen"]] == [
        "Voorbeeldlijst, nummer 13",
        "Voorbeeldlijst, nummer 12",
    ]


def test_a_term_that_cannot_be_is_refused(vastgesteld: Secretaris) -> None:
    """A trigger of another category, a second term, and a length that is none."""
    zet = ("register", "zet", "bewaren", "--erbij")
    s = met_termijnen(vastgesteld)
    fout = "onderwerpen;5 jaar;afloop;vernietigen;Lijst 1"
    assert "past 'afloop' niet" in s.faalt(*zet, fout, code=2)
    assert "staat er al een" in s.faalt(*zet, ZAKEN.replace("5 jaar", "6 jaar"), code=2)
    assert s.faalt(*zet, "onderwerpen;lang;laatst-besproken;vernietigen;Lijst 1", code=2)


def test_it_shows_what_may_go(vastgesteld: Secretaris) -> None:
    """The zaak, and the meeting that spoke of it, with since when and until when."""
    s = met_termijnen(vastgesteld)
    mag = {een["kenmerk"]: een for een in gegevens(s)["mag_weg"]}
    assert {k: (een["sinds"], een["tot"]) for k, een in mag.items()} == {
        OVERLEG: (OVERLEG, "2031-03-12"),
        ZAAK: ("2026-03-17", "2031-03-17"),
    }
    regels = s.doet("bewaartermijn").splitlines()
    assert "Mag weg (2)" in regels
    assert regels[-1] == "  rao vernietiging agendeer"


def test_it_looks_ahead_and_back(vastgesteld: Secretaris) -> None:
    """On another day other terms are over; with --toestand it is the register of then."""
    s = met_termijnen(vastgesteld).op("2030-06-01")
    assert [een["kenmerk"] for een in gegevens(s)["komt"]] == [OVERLEG, ZAAK]
    assert gegevens(s)["mag_weg"] == []
    assert len(gegevens(s, "--op", LATER)["mag_weg"]) == 2
    assert gegevens(s, "--toestand", "HEAD~1")["termijnen"] == []


def test_it_says_what_holds(vastgesteld: Secretaris) -> None:
    """An actie that is open, and what a region holds back with a reason."""
    s = vastgesteld.op("2026-03-17")
    s.doet("register", "zet", "bewaren", "--erbij", ZAKEN)
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    s.doet("register", "zet", "vasthouden", "--erbij", f"{ZAAK};Er loopt een beroep, nog lang")
    vast = gegevens(s.op(LATER))["vastgehouden"]
    assert [een["houdt"] for een in vast] == [
        [
            "Vastgehouden: Er loopt een beroep, nog lang.",
            f"Actie A-{OVERLEG}-01 is nog open.",
        ]
    ]
    s.doet("register", "zet", "vasthouden", "--weg", ZAAK)
    assert "vasthouden" not in s.lees("rao.yaml")


def test_what_is_held_back_must_be_there(vastgesteld: Secretaris) -> None:
    """A typing error would hold nothing."""
    s = verteld(vastgesteld)
    fout = s.faalt("register", "zet", "vasthouden", "--erbij", "zaaken;Beroep", code=2)
    assert "Bedoelt u zaken?" in fout


def test_the_secretary_hears_it_once_a_year(vastgesteld: Secretaris) -> None:
    """Before the year is over in which a term ended; on an agenda it is no task any more."""
    s = met_termijnen(vastgesteld)
    status = json.loads(s.doet("status", "--json"))["taken"]
    taak = next(een for een in status if een["opdracht"] == "rao bewaartermijn")
    assert taak["voor"] == "2031-12-31"
    assert "1 zaak en 1 overleg" in taak["wat"]
    assert "rao bewaartermijn" not in op_agenda(s).doet("status")


def test_what_an_archive_keeps_names_its_command(vastgesteld: Secretaris) -> None:
    """The task of what is handed over says with which command, for the year in which it began."""
    over = OVERLEGGEN.replace("vernietigen", "overdragen")
    status = json.loads(met_termijnen(vastgesteld, [over]).doet("status", "--json"))["taken"]
    taak = next(een for een in status if een["opdracht"].startswith("rao overdracht"))
    assert (taak["opdracht"], taak["voor"]) == ("rao overdracht MAP --jaar 2026", "2031-12-31")
    assert taak["wat"] == "Overdragen aan een archief, uit 2026: 1 overleg"
