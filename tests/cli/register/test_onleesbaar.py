"""A committed file that cannot be read never disappears in silence from what rao makes."""

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

THEMA = "onderwerpen/2026/thema-meldplicht.yaml"
CONFLICT = "<<<<<<< HEAD\n"


@pytest.mark.parametrize(
    "opdracht",
    [
        ("agenda", "genereer", OVERLEG),
        ("agenda", "genereer", OVERLEG, "--spiekbrief"),
        ("agenda", "stel-vast", OVERLEG),
        ("rol", "verslag"),
        ("agendapunten", "genereer", "--voor", "deelberaad"),
    ],
    ids=" ".join,
)
def test_een_stuk_zou_niet_compleet_zijn(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Wie een stuk maakt of vaststelt, hoort welk bestand niet te lezen is; er gebeurt niets."""
    gepland.typt_nieuw(THEMA, CONFLICT)
    zin = gepland.faalt(*opdracht)
    assert f"{THEMA} kan niet worden gelezen. Dit stuk zou dan niet compleet zijn." in zin
    assert f"rao valideer {THEMA}" in zin


def test_een_actie_met_een_conflict(gehouden: Secretaris) -> None:
    """Een actie die niet te lezen is, verdwijnt niet uit de besluitenlijst."""
    s = gehouden.op("2026-03-12")
    besluit = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft nog.")
    s.doet("nieuw", "besluit", *besluit, "--actie", "COA;2026-04-01;Houdt de plek vrij")
    actie = f"acties/2026/A-{OVERLEG}-01.yaml"
    s.typt_nieuw(actie, s.lees(actie) + CONFLICT)
    for opdracht in ("besluitenlijst genereer", "besluitenlijst stel-vast"):
        assert f"{actie} kan niet worden gelezen" in s.faalt(*opdracht.split(), OVERLEG)


def test_ander_werk_gaat_door(gepland: Secretaris) -> None:
    """Een standpunt kan wel; rao zegt erbij welk bestand niet meetelt."""
    gepland.typt_nieuw(THEMA, CONFLICT)
    opdracht = ("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert f"Let op: {THEMA} kan niet worden gelezen en telt niet mee." in gepland.zegt(*opdracht)


def test_een_zaak_op_een_kapotte_lijst(lijst: Secretaris) -> None:
    """Wie een zaak zoekt die op een kapotte lijst staat, hoort welke lijst dat kan zijn."""
    lijst.typt_nieuw(LIJSTPAD, lijst.lees(LIJSTPAD) + CONFLICT)
    zin = lijst.faalt("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert "Niet te lezen en dus niet doorzocht: SL-ter-apel-2026-03-05." in zin


def test_herstellen_kan_altijd(gepland: Secretaris) -> None:
    """Het kapotte bestand zelf verbeteren en bewaren gaat gewoon."""
    gepland.typt_nieuw(OVERLEGPAD, (goed := gepland.lees(OVERLEGPAD)) + CONFLICT)
    gepland.schrijf(OVERLEGPAD, goed)
    gepland.doet("bewaar")
    gepland.doet("agenda", "genereer", OVERLEG)
