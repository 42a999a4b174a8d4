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
    """Een actie, met het bestand waarin zij staat."""
    assert besloten.doet("toon", "A-2026-03-12-01") == (
        "Actie A-2026-03-12-01  acties/2026/A-2026-03-12-01.yaml\n"
        "  kenmerk       A-2026-03-12-01\n"
        "  omschrijving  Geeft haar standpunt\n"
        "  status        open\n"
        "  besluit       B-2026-03-12-01\n"
        "  organisatie   IND\n"
        "  uiterlijk     2026-04-01\n"
    )


def test_besluit(besloten: Secretaris) -> None:
    """Een besluit met zijn acties; haakjes in een tekst blijven staan."""
    assert besloten.doet("toon", "B-2026-03-12-01") == (
        f"Besluit B-2026-03-12-01  {OVERLEGPAD}\n"
        f"  agendapunt    {ZAAK}\n"
        "  uitkomst      aanhouden\n"
        "  besluit       Wacht op [de IND]\n"
        "  hervatten op  2026-04-09\n"
        "\n"
        "Acties\n"
        "  A-2026-03-12-01  Geeft haar standpunt\n"
    )


def test_zaak_met_verloop(besloten: Secretaris) -> None:
    """Een zaak met alles wat er gebeurde, op volgorde."""
    tekst = besloten.doet("toon", ZAAK.lower())
    assert tekst.startswith(f"Zaak {ZAAK}  {LIJSTPAD}\n")
    assert "  fase          aangehouden\n" in tekst
    verloop = tekst.partition("\nverloop\n")[2].splitlines()
    assert verloop[:3] == [
        f"  2026-03-05  Op signaallijst {LIJST} aan het RAO",
        "  2026-03-12  Op de agenda: Nieuw ingediend door LKO Ter Apel",
        "  2026-03-12  Besluit B-2026-03-12-01: aanhouden. Wacht op [de IND]",
    ]


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


def test_bijna_goed(lijst: Secretaris) -> None:
    """Een kenmerk met een tikfout krijgt een suggestie."""
    assert lijst.faalt("toon", "Z-7K3F9X") == (
        "Fout: 'Z-7K3F9X' staat niet in dit register.\n"
        f"Bedoelt u {ZAAK}? Bekijk wat er is met bijvoorbeeld: rao lijst zaken\n"
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
