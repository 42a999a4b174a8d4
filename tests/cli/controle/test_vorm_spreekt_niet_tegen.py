"""One mistake in the form of a file gives one advice."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEGPAD, Secretaris

ANDER = "SL-ter-apel-2026-03-06"


def vorm(s: Secretaris) -> list[tuple[str, str]]:
    """Return code and hint of what is wrong with the form."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return [(m["code"], m["hint"]) for m in meldingen if m["code"].startswith("VRM")]


def test_kenmerk_met_een_andere_dag(lijst: Secretaris) -> None:
    """Heet het bestand goed, dan hoeft alleen het kenmerk te worden verbeterd."""
    lijst.typt(LIJSTPAD, f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    assert vorm(lijst) == [("VRM15", f"Het kenmerk moet {LIJST} zijn.")]


def test_tweede_lijst_van_een_dag(lijst: Secretaris) -> None:
    """Ook de letter van een tweede lijst komt uit de naam van het bestand."""
    tekst = lijst.lees(LIJSTPAD).replace(f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    lijst.git("mv", LIJSTPAD, LIJSTPAD.replace(LIJST, f"{LIJST}-b"))
    lijst.typt_nieuw(LIJSTPAD.replace(LIJST, f"{LIJST}-b"), tekst)
    assert vorm(lijst) == [("VRM15", f"Het kenmerk moet {LIJST}-b zijn.")]


def test_datum_met_een_andere_dag(lijst: Secretaris) -> None:
    """Zijn kenmerk en bestand het eens, dan is de datum misschien fout."""
    lijst.typt(LIJSTPAD, "datum: 2026-03-05", "datum: 2026-03-06")
    ((code, hint),) = vorm(lijst)
    assert code == "VRM15"
    assert hint == (
        "Verbeter de datum of de afzender. Kloppen die, dan moeten kenmerk en bestand "
        f"{ANDER} heten."
    )


def test_allebei_anders(lijst: Secretaris) -> None:
    """Kloppen kenmerk en bestandsnaam geen van beide, dan noemen beide dezelfde naam."""
    tekst = lijst.lees(LIJSTPAD).replace(f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    lijst.git("mv", LIJSTPAD, "signaallijsten/2026/maart.yaml")
    lijst.typt_nieuw("signaallijsten/2026/maart.yaml", tekst)
    assert vorm(lijst) == [
        ("VRM15", f"Het kenmerk moet {LIJST} zijn."),
        ("VRM16", f"Noem het bestand {LIJSTPAD}."),
    ]


@pytest.mark.parametrize("tijd", ["12:00-10:00", "10:00-10:00"])
def test_einde_voor_het_begin(gepland: Secretaris, tijd: str) -> None:
    """Een overleg dat eindigt voor het begint, is een vergissing."""
    gepland.typt(OVERLEGPAD, "10:00-12:00", tijd)
    hint = "Schrijf eerst het begin en dan het einde, zoals 10:00-12:00."
    assert vorm(gepland) == [("VRM14", hint)]


def test_alleen_een_begin(gepland: Secretaris) -> None:
    """Alleen een begin mag."""
    gepland.typt(OVERLEGPAD, "10:00-12:00", "10:00")
    assert vorm(gepland) == []


def test_niet_met_een_opdracht(gepland: Secretaris) -> None:
    """Ook wie een overleg plant, hoort het meteen."""
    opdracht = ("nieuw", "overleg", "--datum", "2026-04-09", "--tijd", "12:00-10:00")
    assert "eindigt niet na het begin" in gepland.faalt(*opdracht, code=2)
