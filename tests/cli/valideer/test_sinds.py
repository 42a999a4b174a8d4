"""`rao valideer --sinds REV`: only what changed."""

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris


def bestanden(s: Secretaris, *args: str) -> set[str]:
    """Return the files with findings."""
    uitkomst = s.rao("valideer", "--uitvoer", "kort", *args)
    assert uitkomst.exit_code in {0, 1}, uitkomst.output
    return {regel.split(":")[0] for regel in uitkomst.stdout.splitlines()}


def test_niets_veranderd(lijst: Secretaris) -> None:
    """Sinds nu is er niets veranderd, en dan is er niets te melden."""
    assert bestanden(lijst) == {LIJSTPAD}
    assert bestanden(lijst, "--sinds", "HEAD") == set()
    assert lijst.doet("valideer", "--sinds", "HEAD") == (
        "Geen meldingen; er zijn geen bestanden gecontroleerd.\n"
    )


@pytest.mark.parametrize("rev", ["HEAD~1", "HEAD~2", "main~1"])
def test_sinds_een_vastlegging(lijst: Secretaris, rev: str) -> None:
    """Wat sinds een vastlegging of op een tak veranderde, wordt gecontroleerd."""
    assert bestanden(lijst, "--sinds", rev) == {LIJSTPAD}


def test_uw_eigen_werk_telt_mee(lijst: Secretaris) -> None:
    """Ook wat u veranderde en nog niet bewaarde, en wat nieuw is, wordt gecontroleerd."""
    nieuw = "onderwerpen/2026/thema-x.yaml"
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    lijst.schrijf(nieuw, "soort: onderwerp\n")
    assert bestanden(lijst, "--sinds", "HEAD") == {"rao.yaml", nieuw}


def test_met_een_pad_samen(lijst: Secretaris) -> None:
    """Met --sinds en een pad moet een bestand aan beide voldoen."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    assert bestanden(lijst, "signaallijsten", "--sinds", "HEAD") == set()
    assert bestanden(lijst, "rao.yaml", "--sinds", "HEAD") == {"rao.yaml"}


@pytest.mark.parametrize("rev", ["weg", "0" * 40, "--help", ""])
def test_onbekende_vastlegging(lijst: Secretaris, rev: str) -> None:
    """Een vastlegging die git niet kent, wordt in een zin gemeld."""
    uitkomst = lijst.rao("valideer", f"--sinds={rev}")
    assert uitkomst.exit_code in {2, 3}
    assert uitkomst.stdout == ""
    assert uitkomst.stderr.startswith("Fout: ")
