"""Pairs of real acts on two copies of one register, and what must come of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.model.samen.uitkomst import Kanten
from rao_cli.workflow.samen.register import voeg_register_samen
from tests.workflow.samen.tweetal import Tweetal, fouten

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.samen.botsing import Kant
    from tests.cli.secretaris import Secretaris

VANDAAG: Final = date(2026, 3, 13)
OVERLEG: Final = "2026-03-12"
ZAAK: Final = "Z-7K3F9E"
LIJST: Final = "SL-ter-apel-2026-03-05"


def daad(*woorden: str, op: str = "2026-03-05") -> tuple[str, ...]:
    """Return an act: what is typed, with the day before it."""
    return (op, *woorden)


_BESLUIT = ("nieuw", "besluit", "--motivering", "Daarom.", "--uitkomst")
B_ZAAK = daad(
    *_BESLUIT, "afgehandeld", "--punt", ZAAK, "--besluit", "Het gezin blijft.", op=OVERLEG
)
B_ANDERS = daad(*_BESLUIT, "terug-naar-lko", "--punt", ZAAK, "--besluit", "Terug.", op=OVERLEG)
B_OPENING = daad(*_BESLUIT, "afgehandeld", "--punt", "opening", "--besluit", "Welkom.", op=OVERLEG)
ACTIE = daad(
    *("nieuw", "actie", "--besluit", f"B-{OVERLEG}-01", "--organisatie", "COA"),
    *("--uiterlijk", "2026-04-01", "--omschrijving", "Belt het gezin"),
    op=OVERLEG,
)
ACTIE_2 = (*ACTIE[:-1], "Schrijft een brief")
COA = daad("standpunt", ZAAK, "COA", "--standpunt", "Mee eens.")
IND = daad("standpunt", ZAAK, "IND", "--standpunt", "Oneens.")
VERPLAATS = daad(
    "overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet", "--ja"
)
VERVALT = daad("overleg", "vervalt", OVERLEG, "--reden", "Geen zaken", "--ja")
GENEREER = daad("agenda", "genereer")
PUNT = daad("agenda", "voeg-toe", "--onderwerp", "Vervoer", "--indiener", "COA")
STEL_VAST = daad("agenda", "stel-vast", OVERLEG, "--ja")
LIJST_VAST = daad("besluitenlijst", "stel-vast", "--ja", op="2026-03-13")


def speel(wie: Secretaris, *daden: tuple[str, ...]) -> None:
    """Do the acts of one person."""
    for dag, *woorden in daden:
        wie.op(dag).doet(*woorden)


#: Stage, acts of ours, acts of theirs → how many questions (None: at least one).
PAREN: Final = {
    "standpunt × standpunt": ("ontvangen", [COA], [IND], 0),
    "besluit × besluit, one item": ("gehouden", [B_ZAAK], [B_ANDERS], None),
    "the same besluit": ("gehouden", [B_ZAAK], [B_ZAAK], 0),
    "besluit × besluit, two items": ("gehouden", [B_ZAAK], [B_OPENING], 0),
    "actie × actie": ("besloten", [ACTIE], [ACTIE_2], 0),
    "the same actie": ("besloten", [ACTIE], [ACTIE], 0),
    "move × item": ("gepland", [VERPLAATS], [PUNT], 0),
    "cancel × item": ("gepland", [VERVALT], [PUNT], 1),
    "cancel × standpunt": ("gepland", [VERVALT], [COA], 0),
    "move × standpunt": ("gepland", [VERPLAATS], [COA], 0),
    "move × fix": ("gepland", [VERPLAATS], [STEL_VAST], 1),
    "fix × fix": ("gepland", [STEL_VAST], [STEL_VAST], 0),
    "fix × item": ("gepland", [STEL_VAST], [PUNT], 1),
    "item × item": ("gepland", [PUNT], [(*PUNT[:4], "Zorg", *PUNT[5:])], 0),
    "list fixed × list fixed": ("besloten", [LIJST_VAST], [LIJST_VAST], 0),
    "list fixed × actie": ("besloten", [LIJST_VAST], [ACTIE], 1),
}


@pytest.fixture(params=PAREN)
def gedaan(
    request: pytest.FixtureRequest, tweetal: Callable[[str], Tweetal]
) -> tuple[Kanten, int | None]:
    """Return what two people made of a register, and how many questions that takes."""
    stadium, ons, hun, vragen = PAREN[request.param]
    paar = tweetal(stadium)
    speel(paar.ik, *ons)
    speel(paar.zij, *hun)
    return paar.kanten(), vragen


def test_daden(gedaan: tuple[Kanten, int | None]) -> None:
    """What two people did goes together, either of them as ours, with no question too many."""
    kanten, vragen = gedaan
    for om in (kanten, Kanten(kanten.basis, kanten.hun, kanten.ons)):
        samen = voeg_register_samen(om, {}, VANDAAG)
        aantal = len(samen.botsingen)
        assert aantal >= 1 if vragen is None else aantal == vragen, samen.botsingen
        for kant in ("ons", "hun"):
            _kies_alles(om, kant)


def _kies_alles(kanten: Kanten, kant: Kant) -> None:
    """Answer every question with one side: that ends, and nothing new is wrong."""
    keuzes: dict[str, Kant] = {}
    samen = voeg_register_samen(kanten, keuzes, VANDAAG)
    for _ in range(3):
        samen = voeg_register_samen(kanten, keuzes, VANDAAG)
        if not samen.botsingen:
            eerder = {*fouten(kanten.ons, VANDAAG), *fouten(kanten.hun, VANDAAG)}
            assert set(fouten(samen.bestanden, VANDAAG)) <= eerder
            return
        keuzes |= {botsing.sleutel: kant for botsing in samen.botsingen}
    raise AssertionError(samen.botsingen)
