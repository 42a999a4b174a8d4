"""`rao toon`: one thing with everything that is known about it."""

import json
from collections.abc import Callable

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris


@pytest.fixture
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and one action, a day later."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op [de IND]", "--hervatten-op", "2026-04-09"),
        *("--actie", "IND;2026-04-01;Geeft haar standpunt"),
    )
    return gehouden.op("2026-03-13")


def test_actie(besloten: Secretaris) -> None:
    """Een actie: wat, wie, voor wanneer, waaruit zij volgt, en de opdracht als zij klaar is."""
    assert besloten.op("2026-04-03").doet("toon", "A-2026-03-12-01") == (
        "Actie A-2026-03-12-01  acties/2026/A-2026-03-12-01.yaml\n"
        "  wat        Geeft haar standpunt\n"
        "  wie        IND\n"
        "  uiterlijk  1 april 2026\n"
        "  status     open, 2 dagen te laat\n"
        "  besluit    B-2026-03-12-01: Wacht op [de IND]\n"
        f"  over       {ZAAK}, Gezin verblijft lang in de opvang\n"
        "\n"
        "als het klaar is\n"
        "    rao actie gereed A-2026-03-12-01\n"
        "\n"
        "verloop\n"
        "  12 maart 2026  Afgesproken in het overleg\n"
    )


def test_actie_die_klaar_is(besloten: Secretaris) -> None:
    """Van een actie die klaar is, staat wanneer en wat eruit kwam."""
    klaar = besloten.op("2026-03-20")
    klaar.doet("actie", "gereed", "A-2026-03-12-01", "--toelichting", "De IND is akkoord")
    tekst = klaar.doet("toon", "A-2026-03-12-01")
    assert "  status       gereed op 20 maart 2026\n" in tekst
    assert tekst.endswith("  20 maart 2026  Actie A-2026-03-12-01 gereed: De IND is akkoord\n")
    assert "als het klaar is" not in tekst


def test_besluit(besloten: Secretaris) -> None:
    """Een besluit met zijn acties; haakjes in een tekst blijven staan."""
    assert besloten.doet("toon", "b-2026-03-12-01") == (
        f"Besluit B-2026-03-12-01  {OVERLEGPAD}\n"
        "  overleg   donderdag 12 maart 2026\n"
        f"  over      {ZAAK}, Gezin verblijft lang in de opvang\n"
        "  uitkomst  aangehouden tot 9 april 2026\n"
        "  besluit   Wacht op [de IND]\n"
        "\n"
        "acties\n"
        "  A-2026-03-12-01  IND, uiterlijk 1 april 2026, open: Geeft haar standpunt\n"
        "\n"
        "verloop\n"
        "  12 maart 2026  Besluit B-2026-03-12-01: aanhouden. Wacht op [de IND]\n"
        "  12 maart 2026  Actie A-2026-03-12-01 (IND, open): Geeft haar standpunt\n"
    )


def test_zaak_met_verloop(besloten: Secretaris) -> None:
    """Een zaak met wat nog ontbreekt, en alles wat er gebeurde, op volgorde."""
    tekst = besloten.doet("toon", ZAAK.lower())
    assert tekst.startswith(f"Zaak {ZAAK}  {LIJSTPAD}\n")
    assert "  fase         aangehouden tot 9 april 2026\n" in tekst
    assert "  volledig     0 van 12 onderdelen aanwezig\n" in tekst
    assert "\nontbreekt nog\n  het standpunt van DT&V, IND, COA en AVIM\n" in tekst
    assert f"    rao zaak vul-aan {ZAAK}\n" in tekst
    verloop = tekst.partition("\nverloop\n")[2].splitlines()
    assert verloop[:3] == [
        f"  5 maart 2026   Op signaallijst {LIJST} aan het RAO",
        "  12 maart 2026  Op de agenda: Nieuw ingediend door LKO Ter Apel",
        "  12 maart 2026  Besluit B-2026-03-12-01: aanhouden. Wacht op [de IND]",
    ]


def test_overleg_zonder_agenda(ontvangen: Secretaris) -> None:
    """Is er nog geen agenda, dan staat er hoe u haar maakt."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG, "--tijd", "10:00-12:00")
    assert ontvangen.doet("toon", OVERLEG) == (
        f"Overleg {OVERLEG}  {OVERLEGPAD}\n"
        "  wanneer     donderdag 12 maart 2026, 10:00 tot 12:00 uur\n"
        "  waar        nog niet bekend\n"
        "  status      gepland\n"
        "  voorzitter  DT&V\n"
        "  secretaris  DT&V\n"
        "  genodigd    DT&V, IND, COA en AVIM\n"
        "\n"
        "agenda\n"
        "  Er is nog geen agenda. Zo maakt u haar:\n"
        f"    rao agenda genereer {OVERLEG}\n"
    )


def test_overleg_vraagt_nog_een_besluit(gehouden: Secretaris) -> None:
    """Waar nog een besluit over moet komen, staat de opdracht onder het punt."""
    tekst = gehouden.doet("toon", OVERLEG)
    assert "  afwezig     AVIM (Inzet elders; vervanging: geen)\n" in tekst
    assert (
        "  2  Gezin verblijft lang in de opvang\n"
        f"     {ZAAK} van LKO Ter Apel; gevraagd: besluit\n"
        "     Nieuw ingediend door LKO Ter Apel\n"
        "     Hier moet nog een besluit over komen:\n"
        f"       rao nieuw besluit --overleg {OVERLEG} --punt 2\n"
    ) in tekst


def test_overleg_met_besluit_en_terugkoppeling(besloten: Secretaris) -> None:
    """Onder het punt staan besluit en actie; onderaan welk LKO het nog moet horen."""
    tekst = besloten.doet("toon", OVERLEG)
    assert (
        "     Besluit B-2026-03-12-01: aangehouden tot 9 april 2026\n"
        "       Wacht op [de IND]\n"
        "       Actie A-2026-03-12-01: IND, uiterlijk 1 april 2026, open: Geeft haar\n"
        "       standpunt\n"
    ) in tekst
    assert tekst.endswith(
        "\nterugkoppelingen\n"
        "  Nog te maken, uiterlijk 19 maart 2026: LKO Ter Apel\n"
        f"    rao terugkoppeling genereer {OVERLEG}\n"
    )


def test_signaallijst(lijst: Secretaris) -> None:
    """Een lijst toont per zaak hoe ver zij is en wie nog geen standpunt gaf, niet alles."""
    assert lijst.doet("toon", LIJST) == (
        f"Signaallijst {LIJST}  {LIJSTPAD}\n"
        "  van     LKO Ter Apel\n"
        "  aan     het RAO\n"
        "  datum   5 maart 2026\n"
        "  status  concept\n"
        "\n"
        "zaken\n"
        f"  {ZAAK}  Gezin verblijft lang in de opvang\n"
        "            concept; 0 van 12 onderdelen aanwezig\n"
        "            Nog geen standpunt van DT&V, IND, COA en AVIM\n"
        f"              rao toon {ZAAK}\n"
        "\n"
        "hierna\n"
        f"    rao signaallijst dien-in {LIJST}\n"
        "\n"
        "verloop\n"
        "  5 maart 2026  Opgesteld\n"
    )


def test_terugkoppeling(besloten: Secretaris) -> None:
    """Een terugkoppeling: aan wie, waarover, voor wanneer, en de volgende stap."""
    besloten.doet("terugkoppeling", "genereer")
    assert besloten.doet("toon", f"TK-ter-apel-{OVERLEG}") == (
        f"Terugkoppeling TK-ter-apel-{OVERLEG}  "
        f"terugkoppelingen/2026/TK-ter-apel-{OVERLEG}.yaml\n"
        "  aan     LKO Ter Apel\n"
        "  over    het overleg van donderdag 12 maart 2026\n"
        "  status  concept, uiterlijk 19 maart 2026 te versturen\n"
        "\n"
        "zaken\n"
        f"  {ZAAK}  Gezin verblijft lang in de opvang\n"
        "            B-2026-03-12-01: aangehouden tot 9 april 2026. Wacht op [de IND]\n"
        "\n"
        "hierna\n"
        f"  Verstuur documenten/{OVERLEG}/terugkoppeling-ter-apel.md aan LKO Ter Apel, en\n"
        "  meld het met:\n"
        f"    rao terugkoppeling verzonden TK-ter-apel-{OVERLEG}\n"
        "\n"
        "verloop\n"
        "  12 maart 2026  Besproken in het overleg\n"
    )


@pytest.mark.parametrize(
    ("kenmerk", "kop"),
    [(OVERLEG, f"Overleg {OVERLEG}"), (LIJST, f"Signaallijst {LIJST}"), (ZAAK, f"Zaak {ZAAK}")],
)
def test_kop(gehouden: Secretaris, kenmerk: str, kop: str) -> None:
    """Bovenaan staat wat het is."""
    assert gehouden.doet("toon", kenmerk).startswith(f"{kop}  ")


@pytest.mark.parametrize(
    ("kenmerk", "soort"),
    [
        (OVERLEG, "overleg"),
        (LIJST, "signaallijst"),
        (ZAAK, "zaak"),
        ("B-2026-03-12-01", "besluit"),
        ("A-2026-03-12-01", "actie"),
    ],
)
def test_json(besloten: Secretaris, kenmerk: str, soort: str) -> None:
    """Een programma krijgt de soort, het bestand en de gegevens."""
    data = json.loads(besloten.doet("toon", kenmerk, "--json"))
    assert (data["schemaVersie"], data["soort"]) == (1, soort)
    assert (besloten.map / data["bestand"]).is_file()
    assert kenmerk in {data[soort].get("kenmerk"), data[soort].get("datum")}


@pytest.mark.parametrize("getypt", ["12 maart", "12-3-2026", "12-03"])
def test_een_overleg_op_zijn_datum(gepland: Secretaris, getypt: str) -> None:
    """Een datum mag u schrijven zoals u wilt."""
    assert gepland.doet("toon", getypt) == gepland.doet("toon", OVERLEG)


def test_bijna_goed(lijst: Secretaris) -> None:
    """Een kenmerk met een tikfout krijgt een suggestie."""
    assert lijst.faalt("toon", "Z-7K3F9X") == (
        "Fout: 'Z-7K3F9X' staat niet in dit register.\n"
        f"Bedoelt u {ZAAK}? Bekijk wat er is met bijvoorbeeld: rao lijst zaken\n"
    )


def test_meer_dan_een_lijkt(besloten: Secretaris) -> None:
    """Lijken er meer even veel, dan noemt rao ze; eerst wat van dezelfde soort is."""
    meer = ("--uitkomst", "afgehandeld", "--besluit", "Ja", "--motivering", "Zo is het")
    besloten.doet("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "opening", *meer)
    assert (
        besloten.faalt("toon", "B-2026-03-12")
        .splitlines()[1]
        .startswith("Bedoelt u B-2026-03-12-01, B-2026-03-12-02 of ")
    )


def test_kapot_bestand(lijst: Secretaris) -> None:
    """Van een bestand dat niet te lezen is, zegt rao dat."""
    lijst.schrijf(LIJSTPAD, "x: [\n")
    assert lijst.faalt("toon", LIJST) == (
        f"Fout: Het bestand van '{LIJST}' heeft fouten en kan niet worden getoond.\n"
        "Kijk wat eraan schort met: rao valideer\n"
    )


def test_wat_u_net_typte(lijst: Secretaris) -> None:
    """Kijken doet rao in de bestanden zoals zij er staan, ook als u nog niet bewaarde."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("Mag het gezin blijven", "Mag het"))
    assert "  vraag       Mag het tot het vertrek?\n" in lijst.doet("toon", ZAAK)


def test_verandert_niets(register: Callable[[str], Secretaris]) -> None:
    """Wie kijkt, verandert niets."""
    s = register("gehouden")
    voor = s.foto()
    s.doet("toon", ZAAK)
    assert s.foto() == voor
