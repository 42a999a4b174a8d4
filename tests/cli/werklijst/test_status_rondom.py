"""`rao status` around one meeting: each next step is there, with its command, until all is told."""

import json

import pytest

from rao_cli.store.concept.bestanden import bewaar_concept, wis_concept
from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

VOLGEND = "2026-04-09"
MAP = f"documenten/{OVERLEG}"


def opdrachten(s: Secretaris) -> list[str]:
    """Return the commands that status gives, in order."""
    return [taak["opdracht"] for taak in json.loads(s.doet("status", "--json"))["taken"]]


def regel(s: Secretaris, woord: str) -> str:
    """Return what the screen says around a word, as one line."""
    tekst = " ".join(s.doet("status").split())
    assert woord in tekst, tekst
    begin = tekst.index(woord)
    return tekst[max(begin - 60, 0) : begin + 200]


@pytest.fixture
@uit_voorraad
def verteld(gehouden: Secretaris) -> Secretaris:
    """The zaak was put off to April; the LKO heard that; the April meeting is planned."""
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = gehouden.op("2026-03-13")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op de IND", "--hervatten-op", VOLGEND),
    )
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    return s.op("2026-03-20")


def test_fix_and_send_the_agenda(gepland: Secretaris) -> None:
    """When the agenda is made, status says to fix and send it, and which it is."""
    assert f"vaststellen en versturen: {MAP}/agenda.md" in gepland.doet("status", "--json")
    stel_vast = f"rao agenda stel-vast {OVERLEG}"
    assert stel_vast in opdrachten(gepland)
    gezegd = gepland.zegt("agenda", "stel-vast", "--ja")
    assert "Stuur nu de agenda aan DT&V, IND, COA en AVIM." in gezegd
    assert stel_vast not in opdrachten(gepland)


def test_a_guest_gets_an_agenda_of_its_own(gepland: Secretaris) -> None:
    """Who comes for one item gets an agenda of its own; after that it goes along."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos")
    opdracht = f"rao agenda genereer {OVERLEG} --voor Nidos"
    assert opdracht in opdrachten(gepland)
    gepland.doet("agenda", "genereer", "--voor", "Nidos")
    assert opdracht not in opdrachten(gepland)
    assert f"{opdracht} --formaat eml" in gepland.zegt("agenda", "stel-vast", "--ja")


def test_brief(gepland: Secretaris) -> None:
    """The chair gets a brief, one working day before the meeting."""
    opdracht = f"rao agenda genereer {OVERLEG} --spiekbrief"
    taken = json.loads(gepland.doet("status", "--json"))["taken"]
    assert [t["voor"] for t in taken if t["opdracht"] == opdracht] == ["2026-03-11"]
    gepland.doet("agenda", "genereer", "--spiekbrief")
    assert opdracht not in opdrachten(gepland)


def test_on_the_day_itself(gepland: Secretaris) -> None:
    """On the day of the meeting it says to record who was there."""
    gepland.doet("agenda", "stel-vast", "--ja")
    assert f"rao overleg houd {OVERLEG}" in opdrachten(gepland.op(OVERLEG))


def test_how_many_besluiten_still(gehouden: Secretaris) -> None:
    """When several besluiten wait, it says how many, with one command."""
    punt = "  - {id: vervoer, soort: overig, onderwerp: Vervoer, doel: besluit}\n"
    gehouden.typt(OVERLEGPAD, "agendapunten:\n", f"agendapunten:\n{punt}")
    s = gehouden.op("2026-03-13")
    assert f"2 besluiten vastleggen over 'Vervoer' en {ZAAK}" in regel(s, "2 besluiten")
    assert f"rao overleg notuleer {OVERLEG}" in opdrachten(s)


def test_first_the_besluit(gehouden: Secretaris) -> None:
    """What still gets a besluit of this meeting does not come on the next agenda."""
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = gehouden.op("2026-03-13")
    assert "op de agenda zetten" not in s.doet("status")
    assert f"rao overleg notuleer {OVERLEG}" in opdrachten(s)


def test_send_the_besluitenlijst_round(besloten: Secretaris) -> None:
    """When all is decided, the besluitenlijst goes round, and is fixed after that."""
    s = besloten.op("2026-03-13")
    genereer = f"rao besluitenlijst genereer {OVERLEG}"
    assert genereer in opdrachten(s)
    s.doet("besluitenlijst", "genereer")
    assert genereer not in opdrachten(s)
    assert f"rao besluitenlijst stel-vast {OVERLEG}" in opdrachten(s)


def test_the_secretary_asks_another(besloten: Secretaris) -> None:
    """An actie of another is a question for the secretary; who does it sees it itself."""
    besloten.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = besloten.op("2026-03-30")
    rol = "{{organisatie: {}, van: 2026-01-01}}"
    s.typt("rao.yaml", rol.format("DT&V"), rol.format("COA"))
    assert "Vraag DT&V hoe het staat met A-2026-03-12-01" in regel(s, "Vraag DT&V")
    eigen = s.doet("status", "--voor", "DT&V")
    assert "A-2026-03-12-01: Haalt het reisdocument op" in eigen
    assert "Vraag" not in eigen


def test_gaps_of_an_lko(ontvangen: Secretaris) -> None:
    """What an LKO has to complete is one task per list: mail what is missing."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert f"Mail LKO Ter Apel wat in {LIJST} nog ontbreekt" in regel(ontvangen, "Mail LKO")
    mail = f"rao aanleveren {LIJST} --organisatie ter-apel"
    assert ontvangen.doet("status").count(mail) == 1
    eigen = json.loads(ontvangen.doet("status", "--voor", "ter-apel", "--json"))["taken"]
    assert [t["opdracht"] for t in eigen] == [f"rao zaak vul-aan {ZAAK}"]


def test_an_old_talk(ontvangen: Secretaris) -> None:
    """When the talk about leaving is old on the day of the meeting, a new one is asked."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert "Nieuw gesprek" not in ontvangen.doet("status", "--json")
    ontvangen.doet("zaak", "vul-aan", ZAAK, "--zet", "werkt_aan_vertrek.gesprek_op=2025-12-01")
    assert "om een nieuw gesprek over vertrek in" in regel(ontvangen, "nieuw gesprek")


def test_a_promise_to_the_lko(verteld: Secretaris) -> None:
    """When the meeting where the zaak returns moves, the LKO hears it, until reported."""
    s, kenmerk = verteld, f"TK-ter-apel-{OVERLEG}"
    assert "Vertel" not in s.doet("status")
    s.doet("overleg", "verplaats", VOLGEND, "--naar", "2026-04-16")
    vertel = f"Vertel LKO Ter Apel dat {ZAAK} niet op 9 april 2026 maar op 16 april 2026 terugkomt"
    assert vertel in regel(s, "Vertel LKO")
    s.doet("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
    assert "opnieuw aan LKO Ter Apel, en meld het" in regel(s, "opnieuw aan LKO")
    s.doet("terugkoppeling", "verzonden", "--ja", kenmerk)
    assert not [o for o in opdrachten(s) if "terugkoppeling" in o]


def test_a_promise_lapses(verteld: Secretaris) -> None:
    """When the meeting is cancelled, the LKO hears when the zaak does come."""
    verteld.doet("nieuw", "overleg", "--datum", "2026-05-14")
    verteld.doet("overleg", "vervalt", "--ja", VOLGEND, "--reden", "Ziekte")
    assert "niet op 9 april 2026 maar op 14 mei 2026" in regel(verteld, "Vertel LKO")
    assert "rao nieuw overleg --datum 2026-04-16" in opdrachten(verteld)
    assert "is er geen overleg: plan een nieuwe dag" in regel(verteld, "plan een nieuwe dag")
    verteld.doet("nieuw", "overleg", "--datum", "2026-04-16")
    assert not [o for o in opdrachten(verteld) if o.startswith("rao nieuw overleg")]


def test_an_announcement_was_heard(gehouden: Secretaris) -> None:
    """What was heard does not return every month, and status asks nothing about it."""
    mededeling = ("mededeling-nieuw-rooster", "--type", "mededeling", "--titel", "Nieuw rooster")
    gehouden.onderwerp(*mededeling, "--organisatie", "COA", "--ingang", "2026-05-01")
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    afsluiten = "rao onderwerp zet mededeling-nieuw-rooster --status afgerond"
    april = gehouden.op("2026-04-01")
    april.doet("agenda", "genereer", VOLGEND)
    assert afsluiten not in opdrachten(april)
    na = gehouden.op(VOLGEND)
    na.doet("overleg", "houd", VOLGEND, "--aanwezig", "DT&V, COA, IND, AVIM")
    assert afsluiten not in opdrachten(na.op("2026-04-10"))
    na.op("2026-04-10").doet(*afsluiten.split()[1:])
    assert afsluiten not in opdrachten(na.op("2026-04-10"))


def test_a_kader_that_every_lko_knows(leeg: Secretaris) -> None:
    """When every LKO knows a kader, the act says how to close it; status is quiet about it."""
    leeg.onderwerp("kader-melden", "--type", "kader", "--titel", "Melden")
    afsluiten = "rao onderwerp zet kader-melden --status afgerond"
    leeg.doet("kader", "informeer", "kader-melden", "--lko", "ter-apel")
    assert afsluiten not in opdrachten(leeg)
    assert afsluiten in leeg.zegt("kader", "informeer", "kader-melden", "--lko", "assen")
    assert afsluiten not in opdrachten(leeg)


def test_a_list_without_zaken(leeg: Secretaris) -> None:
    """Nobody hands in an empty list: first a zaak comes on it."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert f"rao nieuw zaak {LIJST}" in opdrachten(leeg)
    assert f"rao signaallijst dien-in {LIJST}" not in opdrachten(leeg)


def test_a_zaak_half_filled_in(leeg: Secretaris) -> None:
    """Who stopped with a zaak reads how to go on, until it is on the list."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    bewaar_concept(leeg.map, LIJST, {"onderwerp": "Lang in de opvang"})
    assert "Er wacht een half ingevulde zaak" in regel(leeg, "half ingevulde")
    wis_concept(leeg.map, LIJST)
    assert "half ingevulde" not in leeg.doet("status")


def test_a_standpunt_half_filled_in(gepland: Secretaris) -> None:
    """A standpunt that is half filled in stays in view too."""
    bewaar_concept(gepland.map, f"standpunt-{ZAAK}-IND", {"standpunt": "Geen nieuwe feiten."})
    assert "Er wacht een half ingevuld standpunt" in regel(gepland, "half ingevuld")


def test_the_confirmation(verteld: Secretaris) -> None:
    """After a week status asks whether the letter came, until that is confirmed."""
    vraag, kenmerk = "Kreeg LKO Ter Apel de terugkoppeling?", f"TK-ter-apel-{OVERLEG}"
    assert vraag not in verteld.doet("status")
    later = verteld.op("2026-03-30")
    assert vraag in regel(later, "Kreeg LKO")
    assert f"rao terugkoppeling bevestigd {kenmerk}" in opdrachten(later)
    assert vraag in regel(verteld.op("2026-10-30"), "Kreeg LKO")
    later.doet("terugkoppeling", "bevestigd", kenmerk)
    assert "Kreeg" not in later.doet("status")


def test_an_old_talk_in_a_held_over_zaak(verteld: Secretaris) -> None:
    """When the talk is old now, a new one is asked for the meeting on which the zaak returns."""
    verteld.doet("zaak", "vul-aan", ZAAK, "--zet", "werkt_aan_vertrek.gesprek_op=2025-12-01")
    taken = json.loads(verteld.doet("status", "--json"))["taken"]
    (gesprek,) = [t for t in taken if "gesprek over vertrek" in t["wat"]]
    assert (gesprek["wie"], gesprek["voor"]) == ("LKO Ter Apel", "2026-03-31")


def test_first_update_then_send(gepland: Secretaris) -> None:
    """An agenda that is behind is updated first, and fixed after that."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    tekst = gepland.doet("status")
    assert tekst.index("loopt achter") < tekst.index("vaststellen en versturen")


def test_a_late_standpunt_is_no_late_work(gepland: Secretaris) -> None:
    """After the day of the documents updating belongs to the meeting, not to what is late."""
    s = gepland.op("2026-03-10")
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    taken = json.loads(s.doet("status", "--json"))["taken"]
    (achter,) = [t for t in taken if "De agenda" in t["wat"] and "achter" in t["wat"]]
    assert achter["voor"] == OVERLEG
    assert "Stuur nu de agenda aan " in s.zegt("agenda", "genereer")


def test_an_organisation_is_late(gepland: Secretaris) -> None:
    """It is the organisation that is late; the secretary reminds it or types its answer."""
    laat = regel(gepland.op("2026-03-10"), "over Z-7K3F9E; herinner IND")
    assert "IND Standpunt geven over" in laat
    tekst = " ".join(gepland.op("2026-03-10").doet("status").split())
    assert f"Komt het per mail: rao standpunt {ZAAK} IND." in tekst


def test_what_is_left_lying(verteld: Secretaris) -> None:
    """Under what is left lying stands how to look at it."""
    verteld.op("2026-04-09").doet("agenda", "genereer", VOLGEND)
    s = verteld.op(VOLGEND)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht nog", "--motivering", "De IND beslist in mei"),
        *("--hervatten-op", "2026-05-14"),
    )
    assert f"    rao toon {ZAAK}" in s.doet("status").splitlines()


def test_acties_that_are_not_late_yet(gehouden: Secretaris) -> None:
    """An actie due before the next meeting is not called late now."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Rond", "--actie", "IND;2026-04-01;Schrijft een brief"),
    )
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    gehouden.doet("agenda", "genereer", VOLGEND)
    assert "late acties" not in gehouden.doet("status")
