"""Pairs of real acts on two copies of one register, and what must come of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

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


class Daad(NamedTuple):
    """What a person types on a day, and what goes in."""

    op: str
    woorden: tuple[str, ...]
    invoer: str | None = None


def daad(*woorden: str, op: str = "2026-03-05") -> Daad:
    """Return an act that needs no more than its words."""
    return Daad(op, woorden)


def zaak(kenmerk: str, lijst: str, onderwerp: str = "Iets anders") -> Daad:
    """Return the act that puts a zaak on a list."""
    tekst = f"{kenmerk}:\n  onderwerp: {onderwerp}\n  aanbrenger: COA\n  groep: volwassene\n"
    return Daad("2026-03-05", ("nieuw", "zaak", lijst, "--van", "-"), tekst)


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
ACTIE_2 = Daad(OVERLEG, (*ACTIE.woorden[:-1], "Schrijft een brief"))
COA = daad("standpunt", ZAAK, "COA", "--standpunt", "Mee eens.")
IND = daad("standpunt", ZAAK, "IND", "--standpunt", "Oneens.")
VERPLAATS = daad(
    "overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet", "--ja"
)
VERVALT = daad("overleg", "vervalt", OVERLEG, "--reden", "Geen zaken", "--ja")
EEN, TWEE = "Z-00001Y", "Z-00002W"
ASSEN = "SL-assen-2026-03-05"
NIEUW_ASSEN = daad("nieuw", "signaallijst", "--lko", "assen")
DIEN_IN = daad("signaallijst", "dien-in", ASSEN)
ONTVANG = daad("signaallijst", "ontvang", ASSEN)
TREK_IN = daad("signaallijst", "trek-in", LIJST, "--reden", "Opgelost", "--ja")
SLUIT = daad(
    *("zaak", "sluit", ZAAK, "--afloop", "zelfstandig-vertrek", "--op", OVERLEG, "--ja"), op=OVERLEG
)
HAAL_AF = daad("agenda", "haal-af", ZAAK, "--reden", "Later", "--ja")
HOUD = daad("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM", op=OVERLEG)
PLAN = daad("nieuw", "overleg", "--datum", OVERLEG, "--tijd", "10:00-12:00")
TK = daad("terugkoppeling", "genereer", op="2026-03-13")
STUUR = daad("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja", op="2026-03-13")
ANDERS = daad("besluit", "zet", f"B-{OVERLEG}-01", "--besluit", "Tot 1 juli.", op=OVERLEG)
ERRATUM = daad("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Tot 1 juli.", op="2026-03-13")
ERRATUM_2 = daad("erratum", OVERLEG, "--tekst", "De zaal was een andere.", op="2026-03-13")
GEREED = daad("actie", "gereed", f"A-{OVERLEG}-01", op="2026-03-13")
B_OP = daad(*_BESLUIT, "opschalen", "--punt", ZAAK, "--besluit", "Naar boven.", op=OVERLEG)
SCHAAL_OP = daad("zaak", "schaal-op", ZAAK, "--grond", "publicitair", "--concept", op=OVERLEG)
VERHUIS = daad("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05")
VERWIJDER = daad("zaak", "verwijder", ZAAK, "--ja")
SLUIT_VOOR = daad(
    *("zaak", "sluit", ZAAK, "--afloop", "zelfstandig-vertrek", "--op", "2026-03-05", "--ja")
)
ONDERWERP = daad("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Te weinig plek")
SPIEK = daad("agenda", "genereer", "--spiekbrief")
MAAK_LIJST = daad("besluitenlijst", "genereer", op=OVERLEG)
VERPLAATS_2 = daad(
    *("overleg", "verplaats", OVERLEG, "--naar", "2026-03-26"), "--reden", "Druk", "--ja"
)
GENEREER = daad("agenda", "genereer")
PUNT = daad("agenda", "voeg-toe", "--onderwerp", "Vervoer", "--indiener", "COA")
PUNT_2 = daad("agenda", "voeg-toe", "--onderwerp", "Zorg", "--indiener", "IND")
STEL_VAST = daad("agenda", "stel-vast", OVERLEG, "--ja")
LIJST_VAST = daad("besluitenlijst", "stel-vast", "--ja", op="2026-03-13")


def speel(wie: Secretaris, *daden: Daad) -> None:
    """Do the acts of one person."""
    for een in daden:
        wie.op(een.op).doet(*een.woorden, invoer=een.invoer)


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
    "item × item": ("gepland", [PUNT], [PUNT_2], 0),
    "list fixed × list fixed": ("besloten", [LIJST_VAST], [LIJST_VAST], 0),
    "zaak × zaak, one list": ("lijst", [zaak(EEN, LIJST)], [zaak(TWEE, LIJST)], 0),
    "the same zaak": ("lijst", [zaak(EEN, LIJST)], [zaak(EEN, LIJST)], 0),
    "two zaken of one name": ("lijst", [zaak(EEN, LIJST)], [zaak(EEN, LIJST, "Brand")], 1),
    "list × list, one day": (
        "lijst",
        [NIEUW_ASSEN, zaak(EEN, ASSEN)],
        [NIEUW_ASSEN, zaak(TWEE, ASSEN)],
        0,
    ),
    "one zaak on two lists": (
        "lijst",
        [NIEUW_ASSEN, zaak(EEN, ASSEN)],
        [zaak(EEN, LIJST)],
        1,
    ),
    "agenda × agenda": ("ontvangen", [PLAN, GENEREER], [PLAN, GENEREER], 0),
    "agenda × new zaak": (
        "gepland",
        [PUNT],
        [NIEUW_ASSEN, zaak(EEN, ASSEN), DIEN_IN, ONTVANG, GENEREER],
        0,
    ),
    "withdraw × agenda": ("ontvangen", [TREK_IN], [PLAN, GENEREER], 1),
    "withdraw × standpunt": ("ontvangen", [TREK_IN], [COA], 0),
    "close × besluit": ("gehouden", [SLUIT], [B_ZAAK], 1),
    "remove item × hold": ("gepland", [HAAL_AF], [HOUD, B_ZAAK], 1),
    "move × hold": ("gepland", [VERPLAATS], [HOUD, B_ZAAK], 1),
    "reply × reply": ("besloten", [TK], [TK], 0),
    "reply × actie": ("besloten", [TK], [ACTIE], 0),
    "reply sent × besluit changed": ("besloten", [TK, STUUR], [ANDERS], 0),
    "list fixed × besluit changed": ("besloten", [LIJST_VAST], [ANDERS], 1),
    "list fixed × actie done": ("besloten", [LIJST_VAST], [GEREED], 0),
    "erratum × erratum": ("vastgesteld", [ERRATUM], [ERRATUM_2], 0),
    "erratum × actie done": ("vastgesteld", [ERRATUM], [GEREED], 0),
    "reply sent × reply": ("besloten", [TK, STUUR], [TK], 0),
    "reply sent × reply sent": ("besloten", [TK, STUUR], [TK, STUUR], 0),
    "two fixings of a list": ("besloten", [ANDERS, LIJST_VAST], [LIJST_VAST], 1),
    "list fixed × besluit": ("besloten", [LIJST_VAST], [B_OPENING], 1),
    "a number in a fixed list": ("gehouden", [B_ZAAK, LIJST_VAST], [B_OPENING], 1),
    "move × move, other day": ("gepland", [VERPLAATS], [VERPLAATS_2], None),
    "move × the same move": ("gepland", [VERPLAATS], [VERPLAATS], 0),
    "cancel × hold": ("gepland", [VERVALT], [HOUD, B_ZAAK], 1),
    "cancel × fix": ("gepland", [VERVALT], [STEL_VAST], 1),
    "cancel × cancel": ("gepland", [VERVALT], [VERVALT], 0),
    "move × cancel": ("gepland", [VERPLAATS], [VERVALT], None),
    "agenda fixed × hold": ("gepland", [STEL_VAST], [HOUD], 0),
    "scale up × scale up": ("gehouden", [B_OP, SCHAAL_OP], [B_OP, SCHAAL_OP], 0),
    "move to another LKO × standpunt": ("ontvangen", [VERHUIS], [COA], 0),
    "remove zaak × standpunt": ("lijst", [VERWIJDER], [COA], None),
    "hand in × zaak": ("lijst", [daad("signaallijst", "dien-in", LIJST)], [zaak(EEN, LIJST)], 0),
    "close × standpunt": ("ontvangen", [SLUIT_VOOR], [COA], 0),
    "close × item": ("ontvangen", [SLUIT_VOOR], [PLAN, GENEREER], 1),
    "topic × topic": ("nieuw", [ONDERWERP], [ONDERWERP], 0),
    "script × item": ("gepland", [SPIEK], [PUNT], 0),
    "script × script": ("gepland", [PUNT, SPIEK], [PUNT_2, SPIEK], 0),
    "list made × besluit": ("gehouden", [B_ZAAK, MAAK_LIJST], [B_OPENING, MAAK_LIJST], 0),
    "one zaak on two agendas": (
        "ontvangen",
        [PLAN, GENEREER],
        [daad("nieuw", "overleg", "--datum", "2026-03-19"), GENEREER],
        1,
    ),
    "list fixed × actie": ("besloten", [LIJST_VAST], [ACTIE], 1),
}


#: These are played at every run; the others where time is no matter.
ALTIJD: Final = {
    "besluit × besluit, two items",
    "move × item",
    "cancel × item",
    "erratum × erratum",
}


@pytest.fixture(
    params=[pytest.param(naam, marks=[] if naam in ALTIJD else pytest.mark.lang) for naam in PAREN]
)
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


def test_hand_and_rao(tweetal: Callable[[str], Tweetal]) -> None:
    """A line that a person put in an agenda stays when the other gave that agenda an item."""
    paar, agenda = tweetal("gepland"), f"documenten/{OVERLEG}/agenda.md"
    paar.ik.typt(agenda, "## Overzicht\n", "## Overzicht\n\nParkeren kan achter.\n")
    speel(paar.zij, PUNT)
    for om in (paar.kanten(), Kanten(paar.basis, *reversed(paar.kanten()[1:]))):
        samen = voeg_register_samen(om, {}, VANDAAG)
        assert not samen.botsingen
        tekst = samen.bestanden[agenda].decode()
        assert "Parkeren kan achter." in tekst
        assert "## 3. Vervoer" in tekst


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
