"""Names of persons who do not exist: a first name of one people, a surname of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.privacy.schrijfwijzen import NAAM, schrijf

if TYPE_CHECKING:
    from random import Random

    from tests.privacy.woordenlijst import Woorden

#: How a title and a name are joined; the last ones are how people type in a hurry.
TUSSEN = (" ",) * 12 + ("\u00a0", "  ", "\n", "&nbsp;", "\t")
FAMILIE = ("gezin", "familie", "fam.", "echtpaar", "heren", "dames", "kinderen")
VERWANT = (
    *("zoon", "zoontje", "dochter", "moeder", "vader", "broer", "broertje", "zus", "zusje", "amv"),
    *("tante", "oom", "partner", "minderjarige", "grootmoeder", "neef", "echtgenote", "echtgenoot"),
)


def groot(woord: str) -> str:
    """Give a word with a capital in front."""
    return woord[:1].upper() + woord[1:]


def voorletters(r: Random, w: Woorden) -> str:
    """Give initials and a surname."""
    letters = "".join(f"{r.choice('ABFGHKLMNRSTYZ')}." for _ in range(r.choice([1, 1, 2])))
    return f"{letters}{r.choice([' ', ' ', ' ', ''])}{w.kies(r, 'achternaam')}"


def voluit(r: Random, w: Woorden) -> str:
    """Give a name as a sentence without a title has it."""
    naam = f"{w.kies(r, 'voornaam')} {w.kies(r, 'achternaam')}"
    if r.random() < 0.1:
        naam += f"-{w.kies(r, 'achternaam').split()[-1]}"
    return schrijf(r, naam, NAAM, 0.8)


def komma(r: Random, w: Woorden) -> str:
    """Give a name with the surname first, as lists do."""
    achter = w.kies(r, "achternaam")
    achter = achter.upper() if r.random() < 0.6 else groot(achter)
    voor = r.choice([w.kies(r, "voornaam"), f"{r.choice('ABHKMRS')}."])
    return f"{achter}, {voor}"


def _achter_titel(r: Random, w: Woorden, titel: str) -> list[str]:
    """Give the names that follow a title: one, or two with a word between."""
    laatste = titel.rsplit(maxsplit=1)[-1]
    if laatste in FAMILIE:
        namen = [w.kies(r, "achternaam")]
        return [*namen, w.kies(r, "achternaam")] if laatste in FAMILIE[-3:] else namen
    vormen = [w.kies(r, "achternaam")] * 3 + [voorletters(r, w), voluit(r, w)]
    if laatste in VERWANT:
        vormen = [w.kies(r, "voornaam"), w.kies(r, "voornaam"), voluit(r, w)]
    return [r.choice(vormen)]


def met_titel(r: Random, w: Woorden, *, vooraan: bool) -> list[tuple[str, bool]]:
    """Give title and name in pieces; True marks a piece that is a name."""
    titel = w.kies(r, "titel")
    namen = _achter_titel(r, w, titel)
    tussen = r.choice(TUSSEN)
    if titel.endswith(".") and r.random() < 0.1:
        tussen = ""
    titel = groot(titel) if vooraan else titel
    alles = r.random() < 0.05
    namen = [n.upper() if alles else schrijf(r, n, NAAM, 0.75) for n in namen]
    stukken = [(titel.upper() if alles else titel, False), (tussen, False)]
    for nummer, naam in enumerate(namen):
        stukken += [(" en ", False)] * bool(nummer) + [(naam, True)]
    return stukken
