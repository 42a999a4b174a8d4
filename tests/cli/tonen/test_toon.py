"""`rao toon`: one thing with everything that is known about it."""

import json
from collections.abc import Callable

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and one action, a day later."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op [de IND]", "--hervatten-op", "2026-04-09"),
        *("--actie", "IND;2026-04-01;Geeft haar standpunt"),
    )
    return gehouden.op("2026-03-13")


def test_actie(besloten: Secretaris) -> None:
    """An actie: what, who, before when, from which besluit, and the command when done."""
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


def test_an_actie_that_is_done(besloten: Secretaris) -> None:
    """Of an actie that is done it says when and what came of it."""
    klaar = besloten.op("2026-03-20")
    klaar.doet("actie", "gereed", "A-2026-03-12-01", "--toelichting", "De IND is akkoord")
    tekst = klaar.doet("toon", "A-2026-03-12-01")
    assert "  status       gereed op 20 maart 2026\n" in tekst
    assert tekst.endswith("  20 maart 2026  Actie A-2026-03-12-01 gereed: De IND is akkoord\n")
    assert "als het klaar is" not in tekst


def test_besluit(besloten: Secretaris) -> None:
    """A besluit with its acties; brackets in a text stay."""
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
        "  12 maart 2026  Actie A-2026-03-12-01 (IND): Geeft haar standpunt\n"
    )


def test_a_zaak_with_its_course(besloten: Secretaris) -> None:
    """A zaak with what is missing, and all that happened, in order."""
    tekst = besloten.doet("toon", ZAAK.lower())
    assert tekst.startswith(f"Zaak {ZAAK}  {LIJSTPAD}\n")
    assert "  fase         aangehouden tot 9 april 2026\n" in tekst
    assert "  volledig     0 van 12 onderdelen aanwezig\n" in tekst
    assert "\nontbreekt nog\n  het standpunt van DT&V, IND, COA en AVIM\n" in tekst
    assert f"    rao zaak vul-aan {ZAAK}\n" in tekst
    verloop = tekst.partition("\nverloop\n")[2].splitlines()
    assert verloop[:5] == [
        f"  5 maart 2026   Op signaallijst {LIJST} aan het RAO",
        f"  5 maart 2026   Signaallijst {LIJST} ingediend",
        f"  5 maart 2026   Signaallijst {LIJST} ontvangen door het RAO",
        "  12 maart 2026  Op de agenda: Nieuw ingediend door LKO Ter Apel",
        "  12 maart 2026  Besluit B-2026-03-12-01: aanhouden. Wacht op [de IND]",
    ]


def test_a_meeting_without_an_agenda(ontvangen: Secretaris) -> None:
    """When there is no agenda yet, it says how to make it."""
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
        "\n"
        "verloop\n"
        "  5 maart 2026  Gepland\n"
    )


def test_a_meeting_asks_one_more_besluit(gehouden: Secretaris) -> None:
    """Where a besluit is still needed, the command stands under the item."""
    tekst = gehouden.doet("toon", OVERLEG)
    assert "  afwezig     AVIM (Inzet elders; vervanging: geen)\n" in tekst
    assert (
        "  2  Gezin verblijft lang in de opvang\n"
        f"     {ZAAK} van LKO Ter Apel; gevraagd: besluit\n"
        "     Nieuw ingediend door LKO Ter Apel\n"
        "     Hier moet nog een besluit over komen:\n"
        f"       rao nieuw besluit --overleg {OVERLEG} --punt 2\n"
    ) in tekst


def test_a_meeting_with_besluit_and_terugkoppeling(besloten: Secretaris) -> None:
    """Under the item are besluit and actie; below, which LKO has to hear it."""
    tekst = besloten.doet("toon", OVERLEG)
    assert (
        "     Besluit B-2026-03-12-01: aangehouden tot 9 april 2026\n"
        "       Wacht op [de IND]\n"
        "       Actie A-2026-03-12-01: IND, uiterlijk 1 april 2026, open: Geeft haar\n"
        "       standpunt\n"
    ) in tekst
    assert (
        "\nterugkoppelingen\n"
        "  Nog te maken, uiterlijk 19 maart 2026: LKO Ter Apel\n"
        f"    rao terugkoppeling genereer {OVERLEG}\n"
        "\nverloop\n"
    ) in tekst


def test_list(lijst: Secretaris) -> None:
    """A list shows per zaak how far it is and who gave no standpunt, not everything."""
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
        f"  5 maart 2026  Zaak {ZAAK} op de lijst\n"
    )


def test_terugkoppeling(besloten: Secretaris) -> None:
    """A terugkoppeling: to whom, about what, before when, and the next step."""
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
        "  Verstuur de terugkoppeling over 12 maart 2026 aan LKO Ter Apel, en meld het.\n"
        f"  Als mail zet u haar klaar met `rao papieren {OVERLEG} --formaat eml`.\n"
        "  Verstuurd? Dan:\n"
        f"    rao terugkoppeling verzonden TK-ter-apel-{OVERLEG}\n"
        "\n"
        "verloop\n"
        "  12 maart 2026  Besproken in het overleg\n"
    )


@pytest.mark.parametrize(
    ("kenmerk", "kop"),
    [(OVERLEG, f"Overleg {OVERLEG}"), (LIJST, f"Signaallijst {LIJST}"), (ZAAK, f"Zaak {ZAAK}")],
)
def test_head(gehouden: Secretaris, kenmerk: str, kop: str) -> None:
    """On top stands what it is."""
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
    """A program gets the kind, the file and the data."""
    data = json.loads(besloten.doet("toon", kenmerk, "--json"))
    assert (data["schemaVersie"], data["soort"]) == (1, soort)
    assert (besloten.map / data["bestand"]).is_file()
    assert kenmerk in {data[soort].get("kenmerk"), data[soort].get("datum")}


@pytest.mark.parametrize("getypt", ["12 maart", "12-3-2026", "12-03"])
def test_a_meeting_by_its_date(gepland: Secretaris, getypt: str) -> None:
    """A date may be written in any way."""
    assert gepland.doet("toon", getypt) == gepland.doet("toon", OVERLEG)


def test_almost_right(lijst: Secretaris) -> None:
    """A kenmerk with a typing error gets a suggestion."""
    assert lijst.faalt("toon", "Z-7K3F9X") == (
        "Fout: 'Z-7K3F9X' staat niet in dit register.\n"
        f"Bedoelt u {ZAAK}? Bekijk wat er is met bijvoorbeeld: rao lijst zaken\n"
    )


def test_more_than_one_looks_like_it(besloten: Secretaris) -> None:
    """When several look alike, rao names them; first what is of the same kind."""
    meer = ("--uitkomst", "afgehandeld", "--besluit", "Ja", "--motivering", "Zo is het")
    besloten.doet("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "opening", *meer)
    assert (
        besloten.faalt("toon", "B-2026-03-1X")
        .splitlines()[1]
        .startswith("Bedoelt u B-2026-03-12-01, B-2026-03-12-02 of ")
    )


def test_a_broken_file(lijst: Secretaris) -> None:
    """Of a file that cannot be read rao says so."""
    lijst.schrijf(LIJSTPAD, "x: [\n")
    assert lijst.faalt("toon", LIJST) == (
        f"Fout: Het bestand van '{LIJST}' heeft fouten en kan niet worden getoond.\n"
        f"Kijk wat eraan schort met: rao valideer {LIJST}\n"
    )


def test_what_you_just_typed(lijst: Secretaris) -> None:
    """Looking happens in the files as they are, also when they are not kept yet."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("Mag het gezin blijven", "Mag het"))
    assert "  vraag       Mag het tot het vertrek?\n" in lijst.doet("toon", ZAAK)


def test_it_changes_nothing(register: Callable[[str], Secretaris]) -> None:
    """Who looks changes nothing."""
    s = register("gehouden")
    voor = s.foto()
    s.doet("toon", ZAAK)
    assert s.foto() == voor
