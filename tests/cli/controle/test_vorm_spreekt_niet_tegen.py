"""One mistake in the form of a file gives one advice."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEGPAD, Secretaris

ANDER = "SL-ter-apel-2026-03-06"


def vorm(s: Secretaris) -> list[tuple[str, str]]:
    """Return code and hint of what is wrong with the form."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return [(m["code"], m["hint"]) for m in meldingen if m["code"].startswith("VRM")]


def test_a_kenmerk_of_another_day(lijst: Secretaris) -> None:
    """When the file is named well, only the kenmerk has to be mended."""
    lijst.typt(LIJSTPAD, f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    assert vorm(lijst) == [("VRM15", f"Het kenmerk moet {LIJST} zijn.")]


def test_a_second_list_of_a_day(lijst: Secretaris) -> None:
    """The letter of a second list comes from the name of the file too."""
    tekst = lijst.lees(LIJSTPAD).replace(f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    lijst.git("mv", LIJSTPAD, LIJSTPAD.replace(LIJST, f"{LIJST}-b"))
    lijst.typt_nieuw(LIJSTPAD.replace(LIJST, f"{LIJST}-b"), tekst)
    assert vorm(lijst) == [("VRM15", f"Het kenmerk moet {LIJST}-b zijn.")]


def test_a_date_of_another_day(lijst: Secretaris) -> None:
    """When kenmerk and file agree, the date may be wrong."""
    lijst.typt(LIJSTPAD, "datum: 2026-03-05", "datum: 2026-03-06")
    ((code, hint),) = vorm(lijst)
    assert code == "VRM15"
    assert hint == (
        "Verbeter de datum of de afzender. Kloppen die, dan moeten kenmerk en bestand "
        f"{ANDER} heten."
    )


def test_both_differ(lijst: Secretaris) -> None:
    """When kenmerk and name of the file are both wrong, both name the same name."""
    tekst = lijst.lees(LIJSTPAD).replace(f"kenmerk: {LIJST}", f"kenmerk: {ANDER}")
    lijst.git("mv", LIJSTPAD, "signaallijsten/2026/maart.yaml")
    lijst.typt_nieuw("signaallijsten/2026/maart.yaml", tekst)
    assert vorm(lijst) == [
        ("VRM15", f"Het kenmerk moet {LIJST} zijn."),
        ("VRM16", f"Noem het bestand {LIJSTPAD}."),
    ]


@pytest.mark.parametrize("tijd", ["12:00-10:00", "10:00-10:00"])
def test_the_end_before_the_beginning(gepland: Secretaris, tijd: str) -> None:
    """A meeting that ends before it begins is a mistake."""
    gepland.typt(OVERLEGPAD, "10:00-12:00", tijd)
    hint = "Schrijf eerst het begin en dan het einde, zoals 10:00-12:00."
    assert vorm(gepland) == [("VRM14", hint)]


def test_only_a_beginning(gepland: Secretaris) -> None:
    """Only a beginning is allowed."""
    gepland.typt(OVERLEGPAD, "10:00-12:00", "10:00")
    assert vorm(gepland) == []


def test_not_with_a_command_either(gepland: Secretaris) -> None:
    """Who plans a meeting hears it at once too."""
    opdracht = ("nieuw", "overleg", "--datum", "2026-04-09", "--tijd", "12:00-10:00")
    assert "eindigt niet na het begin" in gepland.faalt(*opdracht, code=2)
