"""Pairs of real acts on two copies of one register, and what must come of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.workflow.samen.tweetal import Tweetal, fouten

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.samen.uitkomst import RegisterSamen
    from tests.cli.secretaris import Secretaris

OVERLEG: Final = "2026-03-12"
ZAAK: Final = "Z-7K3F9E"
LIJST: Final = "SL-ter-apel-2026-03-05"
TWEEDE: Final = "Z-000001"
Daad = tuple[str, tuple[str, ...], str]


def _zaak(kenmerk: str) -> str:
    return f"{kenmerk}:\n  onderwerp: Iets anders\n  aanbrenger: COA\n  groep: volwassene\n"


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
VERPLAATS = daad("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet", "--ja")
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


@pytest.fixture(params=[(naam, om) for naam in PAREN for om in (False, True)], ids=str)
def gedaan(
    request: pytest.FixtureRequest, tweetal: Callable[[str], Tweetal]
) -> tuple[Tweetal, int | None]:
    """Return two registers in which two people did something, either of them as ours."""
    naam, om = request.param
    stadium, ons, hun, vragen = PAREN[naam]
    paar = tweetal(stadium)
    speel(paar.ik, *(hun if om else ons))
    speel(paar.zij, *(ons if om else hun))
    return paar, vragen


def test_daden(gedaan: tuple[Tweetal, int | None]) -> None:
    """What two people did goes together without a question, or with the ones that it takes."""
    paar, vragen = gedaan
    samen = paar.samen(vandaag="2026-03-13")
    if vragen is None:
        assert samen.botsingen
    else:
        assert len(samen.botsingen) == vragen, samen
    for kant in ("ons", "hun"):
        _kies_alles(paar, kant)


def _kies_alles(paar: Tweetal, kant: str) -> RegisterSamen:
    keuzes: dict[str, str] = {}
    eerder = set(fouten(paar.kanten().ons, "2026-03-13")) | set(
        fouten(paar.kanten().hun, "2026-03-13")
    )
    for _ in range(5):
        samen = paar.samen(keuzes, vandaag="2026-03-13")  # type: ignore[arg-type]
        if not samen.botsingen:
            nieuw = set(fouten(samen.bestanden, "2026-03-13")) - eerder
            assert not nieuw
            return samen
        keuzes |= {botsing.sleutel: kant for botsing in samen.botsingen}
    raise AssertionError(samen.botsingen)
