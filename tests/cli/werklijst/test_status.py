"""`rao status`: what must happen now, by whom, before when."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SECRETARIS = "secretaris (DT&V)"
PLANNEN = {
    "wat": "Een volgend overleg plannen",
    "wie": SECRETARIS,
    "voor": None,
    "opdracht": "rao nieuw overleg",
}


def taken(s: Secretaris) -> list[dict[str, str | None]]:
    """Return the tasks as a program gets them."""
    data = json.loads(s.doet("status", "--json"))
    assert (data["schemaVersie"], data["soort"]) == (1, "status")
    return list(data["taken"])


def test_an_empty_register(leeg: Secretaris) -> None:
    """In a new register the first work is to plan a meeting."""
    assert leeg.doet("status") == (
        "RAO Groningen en Drenthe  donderdag 5 maart 2026\n"
        "Er is geen volgend overleg gepland.\n"
        "\n"
        "Zonder datum (1)\n"
        "  secretaris (DT&V)  Een volgend overleg plannen\n"
        "    rao nieuw overleg\n"
    )


def test_the_next_meeting(gepland: Secretaris) -> None:
    """On top stands when the meeting is, and when the documents have to be there."""
    assert gepland.doet("status").splitlines()[1] == (
        "Volgend overleg: donderdag 12 maart 2026 (over 7 dagen); stukken uiterlijk 5 maart 2026."
    )


@pytest.mark.parametrize(
    ("dag", "over"), [("2026-03-11", "morgen"), ("2026-03-12", "vandaag"), ("2026-03-10", "over 2")]
)
def test_how_long_still(gepland: Secretaris, dag: str, over: str) -> None:
    """Tomorrow and today are called that."""
    kop = "Volgend overleg: donderdag 12 maart 2026"
    assert f"{kop} ({over}" in gepland.op(dag).doet("status")


def test_hand_in_a_concept(lijst: Secretaris) -> None:
    """A concept is still to be handed in by the LKO, before the documents go out."""
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    aanvullen, *rest = taken(lijst)
    assert (aanvullen["wie"], aanvullen["voor"]) == ("LKO Ter Apel", "2026-03-05")
    standpunten = [taak for taak in rest if "Standpunt geven" in str(taak["wat"])]
    assert [taak["wie"] for taak in standpunten] == ["DT&V", "COA", "AVIM"]
    assert [taak for taak in rest if taak not in standpunten] == [
        {
            "wat": f"{LIJST} indienen",
            "wie": "LKO Ter Apel",
            "voor": "2026-03-05",
            "opdracht": f"rao signaallijst dien-in {LIJST}",
        },
        {
            "wat": "Agenda van 12 maart 2026 maken",
            "wie": SECRETARIS,
            "voor": "2026-03-05",
            "opdracht": f"rao agenda genereer {OVERLEG}",
        },
    ]


def test_receive_a_list_that_was_handed_in(lijst: Secretaris) -> None:
    """A list that was handed in waits for the secretary."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    assert taken(lijst) == [
        {
            "wat": f"{LIJST} in ontvangst nemen",
            "wie": SECRETARIS,
            "voor": "2026-03-05",
            "opdracht": f"rao signaallijst ontvang {LIJST}",
        },
        {**PLANNEN, "voor": "2026-03-12"},
    ]


def test_a_zaak_for_the_agenda(ontvangen: Secretaris) -> None:
    """A received zaak that is on no agenda yet asks for the agenda."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert {
        "wat": f"{ZAAK} op de agenda zetten",
        "wie": SECRETARIS,
        "voor": "2026-03-05",
        "opdracht": f"rao agenda genereer {OVERLEG}",
    } in taken(ontvangen)


def test_who_still_gives_a_standpunt(gepland: Secretaris) -> None:
    """Each core organisation without a standpunt gets a line of its own."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    geven = [taak for taak in taken(gepland) if str(taak["wat"]).startswith("Standpunt")]
    assert [taak["wie"] for taak in geven] == ["DT&V", "COA", "AVIM"]
    assert geven[0] == {
        "wat": f"Standpunt geven over {ZAAK}",
        "wie": "DT&V",
        "voor": "2026-03-05",
        "opdracht": f'rao standpunt {ZAAK} "DT&V"',
    }


def test_after_the_meeting(gepland: Secretaris) -> None:
    """When the meeting is over, who was there has to be recorded; until then its work stays."""
    eerder, nu = taken(gepland.op(OVERLEG)), taken(gepland.op("2026-03-13"))
    assert nu == [*eerder, {**PLANNEN, "voor": "2026-04-09"}]
    assert {
        "wat": "Vastleggen wie er was op 12 maart 2026",
        "wie": SECRETARIS,
        "voor": OVERLEG,
        "opdracht": f"rao overleg houd {OVERLEG}",
    } in nu


def test_record_a_besluit(gehouden: Secretaris) -> None:
    """An item that asked for a besluit waits for it; past the date it is called late."""
    s = gehouden.op("2026-03-13")
    assert taken(s)[0] == {
        "wat": f"Besluit vastleggen over {ZAAK}; bij 7 andere punten staat nog niets",
        "wie": SECRETARIS,
        "voor": OVERLEG,
        "opdracht": f"rao overleg notuleer {OVERLEG}",
    }
    getoond = s.doet("status")
    assert "Te laat sinds (1)\n" in getoond
    assert f"  12 maart  secretaris (DT&V)  Besluit vastleggen over {ZAAK}; bij 7" in getoond
    assert f"              rao overleg notuleer {OVERLEG}\n" in getoond


@pytest.fixture
@uit_voorraad
def aangehouden(gehouden: Secretaris) -> Secretaris:
    """The zaak comes back on 9 April, and the IND has something to do before that."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op de IND", "--hervatten-op", "2026-04-09"),
        *("--actie", "IND;2026-04-01;Geeft haar standpunt"),
    )
    return gehouden.op("2026-03-13")


def brieftaak(s: Secretaris) -> dict[str, str | None]:
    """Return the task about the reply to the LKO."""
    return next(t for t in taken(s) if str(t["opdracht"]).startswith("rao terugkoppeling"))


def test_tell_the_lko(aangehouden: Secretaris) -> None:
    """After a besluit the LKO is told, within five working days."""
    bericht = brieftaak(aangehouden)
    assert bericht["wat"] == "Terugkoppeling aan LKO Ter Apel over 12 maart 2026 maken en versturen"
    assert (bericht["wie"], bericht["voor"]) == (SECRETARIS, "2026-03-19")


def test_tell_the_lko_step_by_step(aangehouden: Secretaris) -> None:
    """First make, then send; after that it is done."""
    kenmerk = f"TK-ter-apel-{OVERLEG}"
    assert brieftaak(aangehouden)["opdracht"] == f"rao terugkoppeling genereer {OVERLEG}"
    aangehouden.doet("terugkoppeling", "genereer")
    verstuur = "Verstuur de terugkoppeling over 12 maart 2026 aan LKO Ter Apel, en meld het."
    klaar = f"Als mail zet u haar klaar met `rao papieren {OVERLEG} --formaat eml`."
    assert brieftaak(aangehouden) == {
        "wat": f"{verstuur} {klaar} Verstuurd? Dan:",
        "wie": SECRETARIS,
        "voor": "2026-03-19",
        "opdracht": f"rao terugkoppeling verzonden {kenmerk}",
    }
    assert verstuur in " ".join(aangehouden.doet("toon", kenmerk).split())
    aangehouden.doet("terugkoppeling", "verzonden", "--ja", kenmerk)
    assert "Terugkoppeling" not in aangehouden.doet("status")


def test_fix_the_besluitenlijst(aangehouden: Secretaris) -> None:
    """When all is decided, the list can be fixed, before the next meeting."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert {
        "wat": "Besluitenlijst van 12 maart 2026 vaststellen",
        "wie": SECRETARIS,
        "voor": "2026-04-09",
        "opdracht": f"rao besluitenlijst stel-vast {OVERLEG}",
    } in taken(aangehouden)
    aangehouden.doet("besluit", "zet", "B-2026-03-12-01", "--motivering", "De ambassade is dicht.")
    aangehouden.doet("besluitenlijst", "stel-vast", "--ja")
    assert "vaststellen" not in aangehouden.doet("status")


def test_a_held_over_zaak_comes_back(aangehouden: Secretaris) -> None:
    """Before the meeting where the zaak comes back, the agenda has to be made."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    opdrachten = [taak["opdracht"] for taak in taken(aangehouden)]
    assert "rao agenda genereer 2026-04-09" in opdrachten
    aangehouden.doet("agenda", "genereer")
    opdrachten = [taak["opdracht"] for taak in taken(aangehouden)]
    assert "rao agenda genereer 2026-04-09" not in opdrachten


def test_an_actie_before_the_meeting(aangehouden: Secretaris) -> None:
    """An actie to be done before the next meeting is there with who does it."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert {
        "wat": "A-2026-03-12-01: Geeft haar standpunt",
        "wie": "IND",
        "voor": "2026-04-01",
        "opdracht": "rao actie gereed A-2026-03-12-01",
    } in taken(aangehouden)


def test_in_order_of_date(aangehouden: Secretaris) -> None:
    """What comes first is on top; what has no date is below."""
    dagen = [str(taak["voor"] or "9999") for taak in taken(aangehouden.op("2026-04-02"))]
    assert dagen == sorted(dagen)


def test_for_an_organisation(aangehouden: Secretaris) -> None:
    """With --voor an organisation sees only its own work, that of its role too."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    aanleveren = "Aanleveren voor het overleg van 9 april 2026:"
    assert aangehouden.doet("status", "--voor", "ind").splitlines()[3:] == [
        "Voor het overleg van 9 april 2026 (2)",
        f"  31 maart  IND  {aanleveren} {ZAAK} (standpunt en inzet)",
        f"              rao standpunt {ZAAK} IND",
        "  1 april   IND  A-2026-03-12-01: Geeft haar standpunt",
        "              rao actie gereed A-2026-03-12-01",
    ]
    rijen = json.loads(aangehouden.doet("status", "--voor", "DT&V", "--json"))["taken"]
    assert {rij["wie"] for rij in rijen} == {SECRETARIS, "DT&V"}


def test_for_an_lko(lijst: Secretaris) -> None:
    """An LKO has work of its own too."""
    rijen = json.loads(lijst.doet("status", "--voor", "ter-apel", "--json"))["taken"]
    assert rijen[0]["wat"].startswith(f"{LIJST} aanvullen voor het indienen: {ZAAK} (")
    assert [rij["wat"] for rij in rijen[1:]] == [f"{LIJST} indienen"]


def test_for_nobody(lijst: Secretaris) -> None:
    """Who is not in the register has no work, and rao says so."""
    assert "De organisatie 'KVK' staat niet in rao.yaml." in lijst.faalt("status", "--voor", "KVK")


def test_a_role_ends(leeg: Secretaris) -> None:
    """When the role of secretary ends within a month, the members have to agree on it."""
    oud = "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    leeg.typt("rao.yaml", oud, oud.replace("}", ", tot: 2026-03-31}"))
    assert {
        "wat": "Een nieuwe secretaris afspreken",
        "wie": "alle leden",
        "voor": "2026-03-31",
        "opdracht": "rao rol draag-over secretaris ORGANISATIE --op 2026-04-01",
    } in taken(leeg)


def test_a_broken_file(gepland: Secretaris) -> None:
    """What cannot be read does not count, and rao says so on stderr."""
    gepland.schrijf(LIJSTPAD, "x: [\n")
    assert gepland.rao("status").stderr == (
        f"Let op: {LIJSTPAD} kan niet worden gelezen en telt niet mee. Kijk met: rao valideer\n"
    )


def test_a_broken_register(leeg: Secretaris) -> None:
    """Without a rao.yaml that is right rao cannot go on."""
    leeg.schrijf("rao.yaml", "soort: [\n")
    assert leeg.faalt("status") == (
        "Fout: Het bestand rao.yaml heeft fouten; zonder dat kan rao niet verder.\n"
        "Kijk wat eraan schort met: rao valideer rao.yaml\n"
    )
