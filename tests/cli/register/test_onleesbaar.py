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
        ("agenda", "stel-vast", "--ja", OVERLEG),
        ("rol", "verslag"),
        ("agendapunten", "genereer", "--voor", "deelberaad"),
    ],
    ids=" ".join,
)
def test_a_document_would_be_incomplete(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Who makes or fixes a document hears which file is unreadable; nothing happens."""
    gepland.typt_nieuw(THEMA, CONFLICT)
    zin = gepland.faalt(*opdracht)
    assert f"{THEMA} kan niet worden gelezen. Dit stuk zou dan niet compleet zijn." in zin
    assert f"rao valideer {THEMA}" in zin


def test_an_actie_with_a_conflict(gehouden: Secretaris) -> None:
    """An actie that cannot be read does not vanish from the besluitenlijst."""
    s = gehouden.op("2026-03-12")
    besluit = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft nog.")
    waarom = ("--motivering", "Er komt een reisdocument.")
    s.doet("nieuw", "besluit", *besluit, *waarom, "--actie", "COA;2026-04-01;Houdt de plek vrij")
    actie = f"acties/2026/A-{OVERLEG}-01.yaml"
    s.typt_nieuw(actie, s.lees(actie) + CONFLICT)
    for opdracht in ("besluitenlijst genereer", "besluitenlijst stel-vast"):
        assert f"{actie} kan niet worden gelezen" in s.faalt(*opdracht.split(), OVERLEG)


def test_other_work_goes_on(gepland: Secretaris) -> None:
    """A standpunt can be given; rao says which file does not count."""
    gepland.typt_nieuw(THEMA, CONFLICT)
    opdracht = ("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert f"Let op: {THEMA} kan niet worden gelezen en telt niet mee." in gepland.zegt(*opdracht)


def test_a_zaak_on_a_broken_list(lijst: Secretaris) -> None:
    """Who seeks a zaak on a broken list hears which list that may be."""
    lijst.typt_nieuw(LIJSTPAD, lijst.lees(LIJSTPAD) + CONFLICT)
    zin = lijst.faalt("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert "Niet te lezen en dus niet doorzocht: SL-ter-apel-2026-03-05." in zin


def test_mending_is_always_possible(gepland: Secretaris) -> None:
    """Mending the broken file and keeping it just works."""
    gepland.typt_nieuw(OVERLEGPAD, (goed := gepland.lees(OVERLEGPAD)) + CONFLICT)
    gepland.schrijf(OVERLEGPAD, goed)
    gepland.doet("bewaar", "--ja")
    gepland.doet("agenda", "genereer", OVERLEG)
