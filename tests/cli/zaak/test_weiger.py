"""`rao zaak weiger`: not on an agenda, with a reason that the LKO hears (S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

WEIGER = ("zaak", "weiger", "--ja", ZAAK)
REDEN = "Dit kan het LKO zelf oplossen"
TWEEDE = """\
Z-BVZ016:
  onderwerp: Een man wacht op papieren
  aanbrenger: COA
  groep: volwassene
"""
TK = f"TK-ter-apel-{OVERLEG}"


@pytest.fixture
@uit_voorraad
def geweigerd(gepland: Secretaris) -> Secretaris:
    """The zaak is refused, and was on an agenda that was not fixed."""
    gepland.doet(*WEIGER, "--reden", REDEN)
    return gepland


@uit_voorraad
def ontvang_twee_zaken(lijst: Secretaris) -> None:
    """Receive a list of two zaken."""
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=TWEEDE)
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet("signaallijst", "ontvang", LIJST)


def test_the_reason_is_at_the_zaak(ontvangen: Secretaris) -> None:
    """With the day; otherwise nothing changes in the list."""
    ontvangen.doet(*WEIGER, "--reden", REDEN)
    einde = f"    weigering:\n      reden: {REDEN}\n      datum: 2026-03-05\n"
    assert einde in ontvangen.lees(LIJSTPAD)
    assert ontvangen.laatste() == (f"Zaak {ZAAK} geweigerd", [LIJSTPAD])


def test_trailers(geweigerd: Secretaris) -> None:
    """The commit names the zaak and the list."""
    bericht = geweigerd.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: zaak-weiger\n" in bericht
    assert f"Rao-Betreft: {ZAAK}\nRao-Betreft: {LIJST}\n" in bericht


def test_it_leaves_an_open_agenda(geweigerd: Secretaris) -> None:
    """The meeting and its agenda go along in the same commit; the zaak does not return."""
    assert ZAAK not in geweigerd.lees(OVERLEGPAD)
    agenda = f"documenten/{OVERLEG}/agenda.md"
    assert ZAAK not in geweigerd.lees(agenda)
    assert geweigerd.laatste()[1] == [agenda, OVERLEGPAD, LIJSTPAD]
    geweigerd.doet("agenda", "genereer")
    assert ZAAK not in geweigerd.lees(OVERLEGPAD)


def test_what_you_read(gepland: Secretaris) -> None:
    """It says that it is off the agenda, and how the LKO hears it."""
    assert gepland.zegt(*WEIGER, "--reden", REDEN).splitlines() == [
        f"Vastgelegd: Zaak {ZAAK} geweigerd",
        f"{ZAAK} is van de agenda van 12 maart 2026 gehaald.",
        "LKO Ter Apel hoort dit met de reden in de terugkoppeling over 12 maart 2026.",
    ]


def test_again_changes_nothing(geweigerd: Secretaris) -> None:
    """It says that it is so already, since when and why."""
    assert geweigerd.op("2026-03-09").zegt(*WEIGER, "--reden", REDEN).splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        f"Zaak {ZAAK} is al geweigerd op 5 maart 2026: {REDEN}.",
    ]


def test_another_reason(geweigerd: Secretaris) -> None:
    """The first reason stays; that is the one which the LKO hears."""
    assert "al geweigerd op 5 maart 2026" in geweigerd.faalt(*WEIGER, "--reden", "Anders")


def test_without_a_reason(gepland: Secretaris) -> None:
    """Refusing without a reason cannot be."""
    assert "--reden" in gepland.faalt(*WEIGER, code=2)


def test_a_concept(lijst: Secretaris) -> None:
    """What was not handed in is withdrawn by the LKO itself."""
    assert "rao signaallijst trek-in" in lijst.faalt(*WEIGER, "--reden", REDEN)


def test_on_a_fixed_agenda(gepland: Secretaris) -> None:
    """Then the meeting decides about it."""
    gepland.doet("agenda", "stel-vast", "--ja")
    gezegd = gepland.faalt(*WEIGER, "--reden", REDEN)
    assert f"Zaak {ZAAK} staat op de vastgestelde agenda van 12 maart 2026." in gezegd
    assert f"rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}" in gezegd


def test_after_a_besluit(besloten: Secretaris) -> None:
    """What was decided can no longer be refused."""
    assert "kan niet meer worden geweigerd" in besloten.faalt(*WEIGER, "--reden", REDEN)


def test_after_holding_over(gehouden: Secretaris) -> None:
    """Holding over is a besluit too."""
    besluit = ("--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wachten.")
    gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit, "--hervatten-op", "2026-04-09")
    gezegd = gehouden.op("2026-03-13").faalt(*WEIGER, "--reden", REDEN)
    assert "is op 12 maart 2026 al een besluit genomen" in gezegd
    assert "rao besluit zet B-2026-03-12-01 --uitkomst afgehandeld\n" in gezegd


def test_the_lko_hears_it(lijst: Secretaris) -> None:
    """Status asks for it until it is in a terugkoppeling that was sent."""
    ontvang_twee_zaken(lijst)
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet(*WEIGER, "--reden", REDEN)
    lijst.doet("agenda", "genereer")
    taak = f"LKO Ter Apel vertellen dat het RAO {ZAAK} weigert"
    assert taak in lijst.doet("status")
    dan = lijst.op(OVERLEG)
    dan.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    dan.doet(
        *("nieuw", "besluit", "--punt", "Z-BVZ016", "--uitkomst", "afgehandeld"),
        *("--besluit", "De man vertrekt.", "--motivering", "Er zijn papieren."),
    )
    assert f"rao terugkoppeling genereer {OVERLEG} --lko ter-apel" in dan.doet("status")
    dan.doet("terugkoppeling", "genereer")
    brief = dan.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md")
    assert "**Niet in behandeling genomen.** De zaak blijft bij u." in brief
    assert f"- **Waarom:** {REDEN}.\n" in brief
    assert taak not in dan.doet("status")  # the reply as a whole must go now
    dan.op("2026-03-13").doet("terugkoppeling", "verzonden", "--ja", TK)
    assert taak not in dan.op("2026-03-16").doet("status")
    assert "status: afgehandeld\n" in dan.lees(LIJSTPAD)


def test_brought_in_again(geweigerd: Secretaris) -> None:
    """On a later list it begins anew, also for the meeting where it was first."""
    later = geweigerd.op("2026-03-06")
    nieuw = later.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    zaak = f"{ZAAK}:\n  onderwerp: Gezin, nu met school\n  aanbrenger: COA\n  groep: gezin\n"
    later.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=zaak)
    later.doet("signaallijst", "dien-in", nieuw)
    later.doet("signaallijst", "ontvang", nieuw)
    later.doet("agenda", "genereer")
    assert f"  - id: {ZAAK}\n" in later.lees(OVERLEGPAD)


def breng_opnieuw_in(later: Secretaris, extra: str = "") -> str:
    """Write the zaak on a new list of its LKO; returns the kenmerk of the list."""
    nieuw = later.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    zaak = f"{ZAAK}:\n  onderwerp: Gezin, nu met school\n  aanbrenger: COA\n  groep: gezin\n"
    later.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=zaak + extra)
    return nieuw


def test_brought_in_again_is_no_double(geweigerd: Secretaris) -> None:
    """The old list is still open, but the zaak was refused there: VRB03 is silent."""
    nieuw = breng_opnieuw_in(geweigerd.op("2026-03-06"))
    geweigerd.op("2026-03-06").doet("signaallijst", "dien-in", nieuw)
    assert "VRB03" not in geweigerd.op("2026-03-06").rao("valideer").output


def test_refused_twice(geweigerd: Secretaris) -> None:
    """Status names the zaak once."""
    later = geweigerd.op("2026-03-06")
    later.doet("signaallijst", "dien-in", breng_opnieuw_in(later))
    later.doet(*WEIGER, "--reden", "Nog steeds niet")
    status = later.doet("status")
    assert f"dat het RAO {ZAAK} weigert" in " ".join(status.split())
    assert f"{ZAAK} en {ZAAK}" not in status


def test_the_old_refusal_came_along(geweigerd: Secretaris) -> None:
    """Who copies the zaak with its refusal hears that before handing it in."""
    later = geweigerd.op("2026-03-06")
    oud = f"  weigering:\n    reden: {REDEN}\n    datum: 2026-03-05\n"
    nieuw = breng_opnieuw_in(later, oud)
    gezegd = later.faalt("signaallijst", "dien-in", nieuw)
    assert f"Bij zaak {ZAAK} staat nog de weigering van 5 maart 2026" in gezegd
    assert f"weg in signaallijsten/2026/{nieuw}.yaml" in gezegd


def test_handing_in_again_when_all_is_refused(lijst: Secretaris) -> None:
    """There is nothing left to deliver then."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet(*WEIGER, "--reden", REDEN)
    assert "Er is niets veranderd" in lijst.zegt("signaallijst", "dien-in", LIJST)


def test_look(geweigerd: Secretaris) -> None:
    """The course names the reason, and the list of zaken the phase."""
    assert f"Niet in behandeling: {REDEN}" in geweigerd.doet("toon", ZAAK)
    zaken = json.loads(geweigerd.doet("lijst", "zaken", "--json"))
    assert "geweigerd" in json.dumps(zaken)


def test_dry_run(gepland: Secretaris) -> None:
    """With --proef nothing changes."""
    voor = gepland.foto()
    gepland.doet(*WEIGER, "--reden", REDEN, "--proef")
    assert gepland.foto() == voor


def test_heard_without_a_decision(gepland: Secretaris) -> None:
    """A meeting that decided nothing tells it too: made, said to be sent, late after its day."""
    gepland.doet(*WEIGER, "--reden", REDEN)
    dan = gepland.op(OVERLEG)
    dan.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    assert f"rao terugkoppeling genereer {OVERLEG} --lko ter-apel" in dan.doet("status")
    dan.doet("terugkoppeling", "genereer")
    assert REDEN in dan.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md")
    laat = dan.op("2026-03-20")
    taken = json.loads(laat.doet("status", "--json"))["taken"]
    (taak,) = [taak for taak in taken if "weigert" in taak["wat"]]
    assert f"verstuur documenten/{OVERLEG}/terugkoppeling-ter-apel.md" in taak["wat"]
    assert (taak["voor"], taak["opdracht"]) == ("2026-03-19", f"rao terugkoppeling verzonden {TK}")
    assert "VRB10" in laat.rao("valideer").output
    laat.doet("terugkoppeling", "verzonden", "--ja", TK)
    assert "weigert" not in laat.doet("status")
    assert "VRB10" not in laat.rao("valideer").output
