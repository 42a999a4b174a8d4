"""`rao zaak weiger`: not on an agenda, with a reason that the LKO hears (S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

WEIGER = ("zaak", "weiger", ZAAK)
REDEN = "Dit kan het LKO zelf oplossen"
TWEEDE = """\
Z-BVZ016:
  onderwerp: Een man wacht op papieren
  aanbrenger: COA
  groep: volwassene
"""
TK = f"TK-ter-apel-{OVERLEG}"


@pytest.fixture
def geweigerd(gepland: Secretaris) -> Secretaris:
    """The zaak is refused, and was on an agenda that was not fixed."""
    gepland.doet(*WEIGER, "--reden", REDEN)
    return gepland


def ontvang_twee_zaken(lijst: Secretaris) -> None:
    """Receive a list of two zaken."""
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=TWEEDE)
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet("signaallijst", "ontvang", LIJST)


def test_de_reden_staat_bij_de_zaak(ontvangen: Secretaris) -> None:
    """Met de dag erbij; verder verandert er niets aan de lijst."""
    ontvangen.doet(*WEIGER, "--reden", REDEN)
    einde = f"    weigering:\n      reden: {REDEN}\n      datum: 2026-03-05\n"
    assert einde in ontvangen.lees(LIJSTPAD)
    assert ontvangen.laatste() == (f"Zaak {ZAAK} geweigerd", [LIJSTPAD])


def test_trailers(geweigerd: Secretaris) -> None:
    """De commit noemt de zaak en de lijst."""
    bericht = geweigerd.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: zaak-weiger\n" in bericht
    assert f"Rao-Betreft: {ZAAK}\nRao-Betreft: {LIJST}\n" in bericht


def test_zij_gaat_van_een_open_agenda(geweigerd: Secretaris) -> None:
    """Het overleg en zijn agenda gaan mee in dezelfde commit; de volgende keer komt zij niet."""
    assert ZAAK not in geweigerd.lees(OVERLEGPAD)
    agenda = f"documenten/{OVERLEG}/agenda.md"
    assert ZAAK not in geweigerd.lees(agenda)
    assert geweigerd.laatste()[1] == [agenda, OVERLEGPAD, LIJSTPAD]
    geweigerd.doet("agenda", "genereer")
    assert ZAAK not in geweigerd.lees(OVERLEGPAD)


def test_wat_u_leest(gepland: Secretaris) -> None:
    """U weet dat zij van de agenda is, en hoe het LKO het hoort."""
    assert gepland.zegt(*WEIGER, "--reden", REDEN).splitlines() == [
        f"Vastgelegd: Zaak {ZAAK} geweigerd",
        f"{ZAAK} is van de agenda van 12 maart 2026 gehaald.",
        "LKO Ter Apel hoort dit met de reden in de eerstvolgende terugkoppeling.",
    ]


def test_nog_eens_verandert_niets(geweigerd: Secretaris) -> None:
    """U leest dat het al zo is, sinds wanneer en waarom."""
    assert geweigerd.op("2026-03-09").zegt(*WEIGER, "--reden", REDEN).splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        f"Zaak {ZAAK} is al geweigerd op 5 maart 2026: {REDEN}.",
    ]


def test_een_andere_reden(geweigerd: Secretaris) -> None:
    """De eerste reden blijft; die hoort het LKO."""
    assert "al geweigerd op 5 maart 2026" in geweigerd.faalt(*WEIGER, "--reden", "Anders")


def test_zonder_reden(gepland: Secretaris) -> None:
    """Weigeren zonder reden kan niet."""
    assert "--reden" in gepland.faalt(*WEIGER, code=2)


def test_een_concept(lijst: Secretaris) -> None:
    """Wat nog niet is ingediend, trekt het LKO zelf in."""
    assert "rao signaallijst trek-in" in lijst.faalt(*WEIGER, "--reden", REDEN)


def test_op_een_vastgestelde_agenda(gepland: Secretaris) -> None:
    """Dan beslist het overleg over haar."""
    gepland.doet("agenda", "stel-vast")
    gezegd = gepland.faalt(*WEIGER, "--reden", REDEN)
    assert f"Zaak {ZAAK} staat op de vastgestelde agenda van 12 maart 2026." in gezegd
    assert f"rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}" in gezegd


def test_na_een_besluit(besloten: Secretaris) -> None:
    """Wat besloten is, kan niet meer worden geweigerd."""
    assert "kan niet meer worden geweigerd" in besloten.faalt(*WEIGER, "--reden", REDEN)


def test_na_aanhouden(gehouden: Secretaris) -> None:
    """Ook aanhouden is een besluit."""
    besluit = ("--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wachten.")
    gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit, "--hervatten-op", "2026-04-09")
    gezegd = gehouden.op("2026-03-13").faalt(*WEIGER, "--reden", REDEN)
    assert "is op 12 maart 2026 al een besluit genomen" in gezegd


def test_het_lko_hoort_het(lijst: Secretaris) -> None:
    """De status vraagt erom tot het in een terugkoppeling staat die weg is."""
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
    dan.op("2026-03-13").doet("terugkoppeling", "verzonden", TK)
    assert taak not in dan.op("2026-03-16").doet("status")
    assert "status: afgehandeld\n" in dan.lees(LIJSTPAD)


def test_opnieuw_ingebracht(geweigerd: Secretaris) -> None:
    """Op een latere lijst begint zij opnieuw, ook voor het overleg waar zij eerst op stond."""
    later = geweigerd.op("2026-03-06")
    nieuw = later.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    zaak = f"{ZAAK}:\n  onderwerp: Gezin, nu met school\n  aanbrenger: COA\n  groep: gezin\n"
    later.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=zaak)
    later.doet("signaallijst", "dien-in", nieuw)
    later.doet("signaallijst", "ontvang", nieuw)
    later.doet("agenda", "genereer")
    assert f"  - id: {ZAAK}\n" in later.lees(OVERLEGPAD)


def test_bekijken(geweigerd: Secretaris) -> None:
    """Het verloop noemt de reden, en de lijst van zaken de fase."""
    assert f"Niet in behandeling: {REDEN}" in geweigerd.doet("toon", ZAAK)
    zaken = json.loads(geweigerd.doet("lijst", "zaken", "--json"))
    assert "geweigerd" in json.dumps(zaken)


def test_proef(gepland: Secretaris) -> None:
    """Met --proef verandert er niets."""
    voor = gepland.foto()
    gepland.doet(*WEIGER, "--reden", REDEN, "--proef")
    assert gepland.foto() == voor
