"""Answers about a zaak that an older rao kept: what it asked one by one, now comes together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaak.oplossingvragen import OPTIES, VOORBESPROKEN
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.gesprek import Gesprek

_STAPPEN: Final = ("vertrekstrategie.gezet", "vertrekstrategie.gepland")
_STAP: Final = ("stap", "organisatie", "datum")


def neem_over(gesprek: Gesprek, lijst: Sequence[Vraag]) -> None:
    """Let a draft go on, also one of an older rao; what no question asks any more is shown."""
    antwoorden = van_vroeger(gesprek.inhoud.antwoorden)
    namen = {deel.naam for vraag in lijst for deel in vraag.onderdelen}
    over = [str(w) for n, w in antwoorden.items() if w and n not in namen]
    past = {naam: waarde for naam, waarde in antwoorden.items() if naam in namen}
    gesprek.inhoud = replace(gesprek.inhoud, antwoorden=past)
    if over:
        uitvoer.meld("Van wat u eerder typte, is dit niet meer gevraagd. Neem zelf over wat telt:")
        stellen.meld_regels(*(f"- {regel}" for tekst in over for regel in tekst.splitlines()))


def van_vroeger(antwoorden: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers under the names of now; those of now stay as they are."""
    uit = dict(antwoorden)
    for lijst in _STAPPEN:
        if f"{lijst}[0].stap" in uit:
            regels = ["; ".join(map(str, filter(None, d))) for d in _items(uit, lijst, _STAP)]
            uit[lijst] = "\n".join(filter(None, regels)) or None
    if f"{OPTIES}[0].omschrijving" in uit:
        uit |= _opties(uit)
    return uit


def _items(uit: dict[str, Any], lijst: str, velden: Sequence[str]) -> Iterator[list[Any]]:
    """Take the answers about each item of a list out; yield those that say something."""
    vorm = re.compile(rf"{re.escape(lijst)}\[([0-9]+)\]\.")
    nummers = sorted({int(g[1]) for naam in uit if (g := vorm.match(naam))})
    for nummer in nummers:
        waarden = [uit.pop(f"{lijst}[{nummer}].{veld}", None) for veld in velden]
        if any(waarden):
            yield waarden


def _opties(uit: dict[str, Any]) -> dict[str, Any]:
    """Return what was answered about options, all descriptions first."""
    velden = ("omschrijving", "voordelen", "nadelen", "voorbesproken_met")
    nieuw: dict[str, Any] = {}
    namen: list[str] = []
    wie: list[str] = []
    for nummer, (wat, voor, tegen, met) in enumerate(_items(uit, OPTIES, velden)):
        namen.append(" ".join(str(wat or "").split()))
        weging = [f"+ {r}" for r in _regels(voor)] + [f"- {r}" for r in _regels(tegen)]
        if weging:
            nieuw[f"{OPTIES}[{nummer}].afweging"] = "\n".join(weging)
        if met:
            wie.append(f"{nummer + 1}: {', '.join(met)}")
    nieuw[OPTIES] = "\n".join(filter(None, namen)) or None
    return nieuw | ({VOORBESPROKEN: "\n".join(wie)} if wie else {})


def _regels(tekst: Any) -> list[str]:
    return [regel.strip() for regel in str(tekst or "").splitlines() if regel.strip()]
