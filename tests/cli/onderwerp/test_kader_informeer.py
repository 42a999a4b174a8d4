"""`rao kader informeer`: an LKO heard of a kader (S13)."""

import pytest

from tests.cli.secretaris import Secretaris, erbij
from tests.cli.voorraad import uit_voorraad

KENMERK = "kader-melden"
PAD = f"onderwerpen/2026/{KENMERK}.yaml"
INFORMEER = ("kader", "informeer", KENMERK)


@pytest.fixture
@uit_voorraad
def kader(leeg: Secretaris) -> Secretaris:
    """A register with one kader."""
    maak = (KENMERK, "--type", "kader", "--titel", "Melden")
    leeg.onderwerp(*maak, "--vastgesteld-op", "2026-02-02")
    return leeg


def test_one_lko(kader: Secretaris) -> None:
    """The date is put at that LKO; rao says who does not know yet."""
    voor = kader.lees(PAD)
    zinnen = kader.zegt(*INFORMEER, "--lko", "ter-apel", "--datum", "2026-03-02")
    assert erbij(voor, kader.lees(PAD)) == ["lkos_geinformeerd: {ter-apel: 2026-03-02}\n"]
    assert zinnen.splitlines() == [
        "Vastgelegd: Kader uitgelegd aan ter-apel",
        "Nog uit te leggen aan: LKO Assen.",
    ]


def test_all(kader: Secretaris) -> None:
    """With all LKO's at once it is done; without a date today counts."""
    zinnen = kader.zegt(*INFORMEER, "--lko", "ter-apel", "--lko", "LKO Assen")
    assert zinnen.splitlines()[1] == "Alle LKO's kennen dit kader."
    assert "{ter-apel: 2026-03-05, assen: 2026-03-05}" in kader.lees(PAD)


def test_again(kader: Secretaris) -> None:
    """Recording again does not change the first date."""
    kader.doet(*INFORMEER, "--lko", "ter-apel")
    zinnen = kader.op("2026-03-09").zegt(*INFORMEER, "--lko", "ter-apel")
    assert zinnen.startswith("Er is niets veranderd")


def test_another_date(kader: Secretaris) -> None:
    """Another date does not overwrite the first."""
    kader.doet(*INFORMEER, "--lko", "ter-apel")
    zin = kader.faalt(*INFORMEER, "--lko", "ter-apel", "--datum", "2026-03-01")
    assert "staat al dat ter-apel het op 2026-03-05 hoorde" in zin


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "--lko"),
        (("--lko", "emmen"), 3, "Het LKO 'emmen' staat niet in rao.yaml."),
        (("--lko", "assen", "--datum", "2026-02-01"), 2, "Het kader is vastgesteld op 2026-02-02"),
        (("--lko", "assen", "--datum", "2026-03-06"), 2, "2026-03-06 ligt in de toekomst"),
    ],
)
def test_what_cannot_be_done(kader: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """An unknown LKO or a day that cannot be is refused."""
    assert zin in kader.faalt(*INFORMEER, *args, code=code)


def test_another_type(kader: Secretaris) -> None:
    """Only a kader is explained."""
    kader.onderwerp("thema-x", "--type", "thema", "--titel", "X")
    zin = kader.faalt("kader", "informeer", "thema-x", "--lko", "assen")
    assert "thema-x is een thema" in zin


def test_status(kader: Secretaris) -> None:
    """While an LKO does not know, rao status says so."""
    assert "Kader uitleggen aan LKO Ter Apel en LKO Assen: Melden" in kader.doet("status")
    kader.doet(*INFORMEER, "--lko", "ter-apel", "--lko", "assen")
    assert "Kader uitleggen" not in kader.doet("status")
