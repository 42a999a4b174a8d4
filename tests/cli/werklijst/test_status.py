"""`rao status`: what must happen now, by whom, before when."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

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


def test_leeg_register(leeg: Secretaris) -> None:
    """In een nieuw register is het eerste werk: een overleg plannen."""
    assert leeg.doet("status") == (
        "RAO Groningen en Drenthe  donderdag 5 maart 2026\n"
        "Er is geen volgend overleg gepland.\n"
        "\n"
        "Zonder datum (1)\n"
        "  secretaris (DT&V)  Een volgend overleg plannen\n"
        "    rao nieuw overleg\n"
    )


def test_volgend_overleg(gepland: Secretaris) -> None:
    """Bovenaan staat wanneer het overleg is, en wanneer de stukken er moeten zijn."""
    assert gepland.doet("status").splitlines()[1] == (
        "Volgend overleg: donderdag 12 maart 2026 (over 7 dagen); stukken uiterlijk 5 maart 2026."
    )


@pytest.mark.parametrize(
    ("dag", "over"), [("2026-03-11", "morgen"), ("2026-03-12", "vandaag"), ("2026-03-10", "over 2")]
)
def test_hoe_lang_nog(gepland: Secretaris, dag: str, over: str) -> None:
    """Morgen en vandaag heten zo."""
    kop = "Volgend overleg: donderdag 12 maart 2026"
    assert f"{kop} ({over}" in gepland.op(dag).doet("status")


def test_concept_indienen(lijst: Secretaris) -> None:
    """Een concept moet het LKO nog indienen, voor de stukken de deur uit gaan."""
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert taken(lijst) == [
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


def test_ingediende_lijst_ontvangen(lijst: Secretaris) -> None:
    """Een ingediende lijst wacht op de secretaris."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    assert taken(lijst) == [
        {
            "wat": f"{LIJST} in ontvangst nemen",
            "wie": SECRETARIS,
            "voor": None,
            "opdracht": f"rao signaallijst ontvang {LIJST}",
        },
        PLANNEN,
    ]


def test_zaak_op_de_agenda(ontvangen: Secretaris) -> None:
    """Een ontvangen zaak die nog op geen agenda staat, vraagt om de agenda."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert {
        "wat": f"{ZAAK} op de agenda zetten",
        "wie": SECRETARIS,
        "voor": "2026-03-05",
        "opdracht": f"rao agenda genereer {OVERLEG}",
    } in taken(ontvangen)


def test_wie_nog_een_standpunt_geeft(gepland: Secretaris) -> None:
    """Elke kernorganisatie zonder standpunt krijgt een eigen regel."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    geven = [taak for taak in taken(gepland) if str(taak["wat"]).startswith("Standpunt")]
    assert [taak["wie"] for taak in geven] == ["DT&V", "COA", "AVIM"]
    assert geven[0] == {
        "wat": f"Standpunt geven over {ZAAK}",
        "wie": "DT&V",
        "voor": "2026-03-05",
        "opdracht": f'rao standpunt {ZAAK} "DT&V"',
    }


def test_na_het_overleg(gepland: Secretaris) -> None:
    """Is het overleg geweest, dan moet er staan wie er was."""
    assert taken(gepland.op("2026-03-13")) == [
        {
            "wat": "Vastleggen wie er was op 12 maart 2026",
            "wie": SECRETARIS,
            "voor": OVERLEG,
            "opdracht": f"rao overleg houd {OVERLEG}",
        },
        PLANNEN,
    ]


def test_besluit_vastleggen(gehouden: Secretaris) -> None:
    """Een punt dat een besluit vroeg, wacht daarop; over de datum heet te laat."""
    s = gehouden.op("2026-03-13")
    assert taken(s)[0] == {
        "wat": f"Besluit vastleggen over {ZAAK}",
        "wie": SECRETARIS,
        "voor": OVERLEG,
        "opdracht": f"rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}",
    }
    assert s.doet("status").splitlines()[3:6] == [
        "Te laat (1)",
        f"  12 maart  secretaris (DT&V)  Besluit vastleggen over {ZAAK}",
        f"              rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}",
    ]


@pytest.fixture
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


def test_terugkoppeling(aangehouden: Secretaris) -> None:
    """Na een besluit krijgt het LKO bericht, binnen vijf werkdagen."""
    bericht = brieftaak(aangehouden)
    assert bericht["wat"] == "Terugkoppeling aan LKO Ter Apel over 12 maart 2026 maken en versturen"
    assert (bericht["wie"], bericht["voor"]) == (SECRETARIS, "2026-03-19")


def test_terugkoppeling_stap_voor_stap(aangehouden: Secretaris) -> None:
    """Eerst maken, dan versturen; daarna is het klaar."""
    kenmerk = f"TK-ter-apel-{OVERLEG}"
    assert brieftaak(aangehouden)["opdracht"] == f"rao terugkoppeling genereer {OVERLEG}"
    aangehouden.doet("terugkoppeling", "genereer")
    brief = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
    assert brieftaak(aangehouden) == {
        "wat": f"Verstuur {brief} aan LKO Ter Apel, en meld het",
        "wie": SECRETARIS,
        "voor": "2026-03-19",
        "opdracht": f"rao terugkoppeling verzonden {kenmerk}",
    }
    assert f"Verstuur {brief} aan LKO Ter Apel" in aangehouden.doet("toon", kenmerk)
    aangehouden.doet("terugkoppeling", "verzonden", kenmerk)
    assert "Terugkoppeling" not in aangehouden.doet("status")


def test_besluitenlijst_vaststellen(aangehouden: Secretaris) -> None:
    """Is over alles besloten, dan kan de lijst worden vastgesteld, voor het volgende overleg."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert {
        "wat": "Besluitenlijst van 12 maart 2026 vaststellen",
        "wie": SECRETARIS,
        "voor": "2026-04-09",
        "opdracht": f"rao besluitenlijst stel-vast {OVERLEG}",
    } in taken(aangehouden)
    aangehouden.doet("besluitenlijst", "stel-vast")
    assert "vaststellen" not in aangehouden.doet("status")


def test_aangehouden_zaak_komt_terug(aangehouden: Secretaris) -> None:
    """Voor het overleg waar de zaak terugkomt, moet de agenda worden gemaakt."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    opdrachten = [taak["opdracht"] for taak in taken(aangehouden)]
    assert "rao agenda genereer 2026-04-09" in opdrachten
    aangehouden.doet("agenda", "genereer")
    opdrachten = [taak["opdracht"] for taak in taken(aangehouden)]
    assert "rao agenda genereer 2026-04-09" not in opdrachten


def test_actie_voor_het_overleg(aangehouden: Secretaris) -> None:
    """Een actie die voor het volgende overleg klaar moet zijn, staat erbij met wie haar doet."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert {
        "wat": "A-2026-03-12-01: Geeft haar standpunt",
        "wie": "IND",
        "voor": "2026-04-01",
        "opdracht": "rao actie gereed A-2026-03-12-01",
    } in taken(aangehouden)


def test_op_volgorde_van_datum(aangehouden: Secretaris) -> None:
    """Wat het eerst moet, staat bovenaan; wat geen datum heeft onderaan."""
    dagen = [str(taak["voor"] or "9999") for taak in taken(aangehouden.op("2026-04-02"))]
    assert dagen == sorted(dagen)


def test_voor_een_organisatie(aangehouden: Secretaris) -> None:
    """Met --voor ziet een organisatie alleen haar eigen werk, ook dat van haar rol."""
    aangehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert aangehouden.doet("status", "--voor", "ind").splitlines()[3:] == [
        "Voor het overleg van 9 april 2026 (1)",
        "  1 april  IND  A-2026-03-12-01: Geeft haar standpunt",
        "             rao actie gereed A-2026-03-12-01",
    ]
    rijen = json.loads(aangehouden.doet("status", "--voor", "DT&V", "--json"))["taken"]
    assert {rij["wie"] for rij in rijen} == {SECRETARIS}


def test_voor_een_lko(lijst: Secretaris) -> None:
    """Ook een LKO heeft eigen werk."""
    rijen = json.loads(lijst.doet("status", "--voor", "ter-apel", "--json"))["taken"]
    assert [rij["wat"] for rij in rijen] == [f"{LIJST} indienen"]


def test_voor_niemand(lijst: Secretaris) -> None:
    """Wie niet in het register staat, heeft geen werk, en dat zegt rao."""
    assert "De organisatie 'KVK' staat niet in rao.yaml." in lijst.faalt("status", "--voor", "KVK")


def test_rol_loopt_af(leeg: Secretaris) -> None:
    """Loopt de rol van secretaris binnen een maand af, dan moeten de leden iets afspreken."""
    oud = "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    leeg.typt("rao.yaml", oud, oud.replace("}", ", tot: 2026-03-31}"))
    assert {
        "wat": "Een nieuwe secretaris afspreken",
        "wie": "alle leden",
        "voor": "2026-03-31",
        "opdracht": "rao rol draag-over secretaris ORGANISATIE --op 2026-04-01",
    } in taken(leeg)


def test_kapot_bestand(gepland: Secretaris) -> None:
    """Wat niet te lezen is, telt niet mee, en dat zegt rao op stderr."""
    gepland.schrijf(LIJSTPAD, "x: [\n")
    assert gepland.rao("status").stderr == (
        f"Let op: {LIJSTPAD} kan niet worden gelezen en telt niet mee. Kijk met: rao valideer\n"
    )


def test_kapot_register(leeg: Secretaris) -> None:
    """Zonder rao.yaml dat klopt, kan rao niet verder."""
    leeg.schrijf("rao.yaml", "soort: [\n")
    assert leeg.faalt("status") == (
        "Fout: Het bestand rao.yaml heeft fouten; zonder dat kan rao niet verder.\n"
        "Kijk wat eraan schort met: rao valideer rao.yaml\n"
    )
