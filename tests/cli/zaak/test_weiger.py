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
        "LKO Ter Apel hoort dit met de reden in de terugkoppeling over 12 maart 2026.",
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
    assert "rao besluit zet B-2026-03-12-01 --uitkomst afgehandeld\n" in gezegd


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


def breng_opnieuw_in(later: Secretaris, extra: str = "") -> str:
    """Write the zaak on a new list of its LKO; returns the kenmerk of the list."""
    nieuw = later.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    zaak = f"{ZAAK}:\n  onderwerp: Gezin, nu met school\n  aanbrenger: COA\n  groep: gezin\n"
    later.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=zaak + extra)
    return nieuw


def test_opnieuw_ingebracht_is_geen_dubbele(geweigerd: Secretaris) -> None:
    """De oude lijst is nog open, maar daar is de zaak geweigerd: VRB03 zwijgt."""
    nieuw = breng_opnieuw_in(geweigerd.op("2026-03-06"))
    geweigerd.op("2026-03-06").doet("signaallijst", "dien-in", nieuw)
    assert "VRB03" not in geweigerd.op("2026-03-06").rao("valideer").output


def test_twee_keer_geweigerd(geweigerd: Secretaris) -> None:
    """De status noemt de zaak één keer."""
    later = geweigerd.op("2026-03-06")
    later.doet("signaallijst", "dien-in", breng_opnieuw_in(later))
    later.doet(*WEIGER, "--reden", "Nog steeds niet")
    status = later.doet("status")
    assert f"dat het RAO {ZAAK} weigert" in " ".join(status.split())
    assert f"{ZAAK} en {ZAAK}" not in status


def test_de_oude_weigering_ging_mee(geweigerd: Secretaris) -> None:
    """Wie de zaak met weigering en al kopieert, hoort dat voor hij haar indient."""
    later = geweigerd.op("2026-03-06")
    oud = f"  weigering:\n    reden: {REDEN}\n    datum: 2026-03-05\n"
    nieuw = breng_opnieuw_in(later, oud)
    gezegd = later.faalt("signaallijst", "dien-in", nieuw)
    assert f"Bij zaak {ZAAK} staat nog de weigering van 5 maart 2026" in gezegd
    assert f"weg in signaallijsten/2026/{nieuw}.yaml" in gezegd


def test_nog_eens_indienen_als_alles_is_geweigerd(lijst: Secretaris) -> None:
    """Er is dan niets meer aan te leveren."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet(*WEIGER, "--reden", REDEN)
    assert "Er is niets veranderd" in lijst.zegt("signaallijst", "dien-in", LIJST)


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
