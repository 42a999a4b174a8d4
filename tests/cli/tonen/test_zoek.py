"""`rao zoek`: where words stand, in which thing."""

import json

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris


def test_een_woord(lijst: Secretaris) -> None:
    """Een woord geeft de zaak, waar het staat en de tekst eromheen."""
    uitkomst = lijst.rao("zoek", "blijven")
    assert uitkomst.exit_code == 0
    assert uitkomst.stdout.splitlines()[1:] == [
        f"{ZAAK}  vraag  Mag het gezin blijven tot het vertrek?"
    ]
    assert uitkomst.stderr == "1 plek gevonden.\n"


def test_hoofdletters_en_accenten(lijst: Secretaris) -> None:
    """Hoofdletters en accenten maken niet uit, aan geen van beide kanten."""
    lijst.schrijf(THEMA, TEKST + "omschrijving: Ook de coördinatie met de buren\n")
    assert "Ook de coördinatie" in lijst.doet("zoek", "COORDINATIE")
    assert "Meldplicht" in lijst.doet("zoek", "mëldplicht")


def test_alle_woorden(lijst: Secretaris) -> None:
    """Alle woorden moeten in dezelfde tekst staan, in welke volgorde ook."""
    assert ZAAK in lijst.doet("zoek", "vertrek", "gezin")
    assert ZAAK in lijst.doet("zoek", "vertrek gezin")
    assert lijst.doet("zoek", "vertrek", "lang") == ""


def test_niets(lijst: Secretaris) -> None:
    """Staat het nergens, dan zegt rao dat."""
    uitkomst = lijst.rao("zoek", "zeppelin")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == "Nergens staat 'zeppelin'.\n"


def test_leeg(lijst: Secretaris) -> None:
    """Zonder woord is er niets te zoeken."""
    assert "Er is niets om te zoeken." in lijst.faalt("zoek", "  ", code=2)


def test_een_lange_tekst(lijst: Secretaris) -> None:
    """Van een lange tekst ziet u het deel waar het woord staat, op één regel."""
    lang = "x " * 50 + "een taxi naar het overleg " + "y " * 50
    lijst.schrijf(THEMA, TEKST + f"omschrijving: {lang.strip()}\n")
    (rij,) = json.loads(lijst.doet("zoek", "taxi", "--json"))["treffers"]
    assert rij["fragment"].startswith("… x x")
    assert " een taxi naar het overleg y " in rij["fragment"]
    assert rij["fragment"].endswith("y …")


def test_een_zaak_op_twee_lijsten(lijst: Secretaris) -> None:
    """Dezelfde tekst van een zaak die opnieuw is ingebracht, staat er één keer."""
    nieuw = LIJST.replace("03-05", "03-06")
    tekst = (
        lijst.lees(LIJSTPAD).replace(LIJST, nieuw).replace("datum: 2026-03-05", "datum: 2026-03-06")
    )
    lijst.schrijf(f"signaallijsten/2026/{nieuw}.yaml", tekst)
    (rij,) = json.loads(lijst.doet("zoek", "blijven", "--json"))["treffers"]
    assert (rij["kenmerk"], rij["bestand"]) == (ZAAK, f"signaallijsten/2026/{nieuw}.yaml")


def test_de_plek(lijst: Secretaris) -> None:
    """Met --json staan bestand en regel erbij, zodat een editor er kan openen."""
    (rij,) = json.loads(lijst.doet("zoek", "blijven", "--json"))["treffers"]
    regels = lijst.lees(rij["bestand"]).splitlines()
    assert "tot het vertrek" in regels[rij["regelnummer"] - 1]


def test_een_datum_en_het_register(lijst: Secretaris) -> None:
    """Ook datums, en wat in rao.yaml staat, zijn te vinden."""
    assert LIJST in lijst.doet("zoek", "2026-03-05")
    assert "rao.yaml" in lijst.doet("zoek", "Vertrek", "Dienst")


def test_geen_keuzes_en_geen_stukjes_van_namen(lijst: Secretaris) -> None:
    """Wat niemand schreef, vindt u niet: soort, status, en een stukje van een kenmerk."""
    for woord in ("signaallijst", "concept", "ter", "zin", "lko-rao"):
        treffers = json.loads(lijst.doet("zoek", woord, "--json"))["treffers"]
        velden = {rij["veld"].split()[-1] for rij in treffers if rij["bestand"] == LIJSTPAD}
        assert velden <= {"onderwerp", "vraag"}, woord


def test_een_kenmerk(gepland: Secretaris) -> None:
    """Wie een kenmerk typt, ziet waar het staat: op de lijst, en op de agenda."""
    treffers = json.loads(gepland.doet("zoek", ZAAK.lower(), "--json"))["treffers"]
    velden = {(rij["kenmerk"], rij["veld"]) for rij in treffers}
    assert {(ZAAK, f"in {LIJST}"), ("2026-03-12", "agendapunten 2 id")} <= velden


def test_een_partij(lijst: Secretaris) -> None:
    """Een organisatie of een LKO vindt u met de hele naam."""
    assert f"{ZAAK} aanbrenger COA" in " ".join(lijst.doet("zoek", "coa").split())
    assert f"{LIJST} afzender ter-apel" in " ".join(lijst.doet("zoek", "ter-apel").split())
    assert "aanbrenger" not in lijst.rao("zoek", "co").stdout
