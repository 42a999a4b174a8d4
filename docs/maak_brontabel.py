"""Make docs/bron.md: statement of the source → rules, commands, documents, played tests, tests.

Everything is read from the code: a rule names its statements, a line of the contents page of the
command line too; of documents and tests we read the S-numbers in their text. A played test has
the number of its statement in its name: `test_s19a`.
"""

import ast
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from rao_cli.cli.inhoud import OPDRACHTEN
from rao_cli.documents.document import DOCUMENTEN
from rao_cli.rules import ALLE_REGELS

ROOT = Path(__file__).resolve().parent.parent
#: The source in statements, in our own words: what every rule, command and document serves.
UITSPRAKEN: Final[Mapping[str, str]] = {
    "S1": "Het RAO komt geregeld bijeen, meestal elke maand, per regio van een of twee provincies.",
    "S2": "DT&V, AVIM, COA en IND zitten in ieder geval aan tafel.",
    "S3": "Als het nodig is, komen REAN, IOM, OM of Nidos erbij.",
    "S4": "Het RAO spreekt af wie voorzitter en wie secretaris is; dat kan wisselen.",
    "S5": "De leden zijn samen verantwoordelijk voor toelating, terugkeer, handhaving en opvang.",
    "S6": "De leden brengen punten in, en de LKO's brengen zaken in.",
    "S7": "Het RAO bespreekt thema's van de regio, zoals gemeenten, lang verblijf en toezicht.",
    "S8": "Per zaak zoekt het RAO een oplossing die past.",
    "S9": "Het RAO let op terugkeer en overlast die meer dan één locatie raakt.",
    "S10": "Het RAO ziet trends, deelt ze met andere regio's en meldt veranderingen op tijd.",
    "S11": "Signaallijsten worden afgehandeld, met terugkoppeling en een besluitenlijst.",
    "S12": "Het RAO lost knelpunten op die meer dan één LKO raken.",
    "S13": "Het RAO voert kaders van het Deelberaad uit en legt ze uit.",
    "S14": "Het RAO volgt hoe de LKO's werken, in cijfers en in woorden.",
    "S15": "Bijzonderheden gaan naar ketenpartners; een landelijke trend naar het Deelberaad.",
    "S16": "Het RAO houdt LKO en Deelberaad op de hoogte en brengt punten op hun agenda.",
    "S17": "Complexe zaken en zaken met een trend gaan met een signaallijst naar het Deelberaad.",
    "S18": "Duidelijk is wat gedaan is aan vertrek, wat nog komt, en wat op toelating nog kan.",
    "S19a": "De lijst laat zien hoe de organisaties samen tot hun beeld kwamen.",
    "S19b": "De lijst laat zien of er tussendoor intern is geschakeld.",
    "S19c": "De lijst laat zien hoe lang het LKO nodig denkt te hebben.",
    "S19d": "De lijst laat zien wat er verandert bij een afwijzing en bij een inwilliging.",
    "S19e": "De lijst laat zien of iemand aan vertrek werkt, volgens een gesprek.",
    "S20": "Toelating, terugkeer en opvang zijn gewogen; elke organisatie geeft haar standpunt.",
    "S21": "Politieke en publicitaire risico's zijn gewogen.",
    "S22": "Oplossingen zijn voorbesproken, met voor- en nadelen; de juridische kant leidt.",
    "S23": "Het RAO vraagt om creatief denken.",
}
#: Where the statements are played, each by the command line.
GESPEELD: Final = ROOT / "tests" / "bron"
_IN_NAAM = re.compile(r"test_(s\d+[a-e]?)(?:_|$)")
_NUMMER = re.compile(r"\bS(?:1?[0-9]|2[0-3])[a-e]?\b")


def maak() -> str:
    """Return the whole page."""
    kolommen = (_regels(), _opdrachten(), _documenten(), _gespeeld(), _toetsen())
    regels = [
        "# Van bron naar programma",
        "",
        "Elke uitspraak van de bron (in onze woorden) en waar rao haar waarmaakt.",
        "Deze tabel wordt gemaakt met `python -m docs.maak_brontabel`; een toets houdt haar bij.",
        "Onder *gespeeld* staat het verhaal dat de hele uitspraak bewijst, getypt als opdrachten.",
        "",
        "| bron | uitspraak | regels | opdrachten | documenten | gespeeld | toetsen |",
        "|---|---|---|---|---|---|---|",
    ]
    for nummer, uitspraak in UITSPRAKEN.items():
        cellen = (", ".join(kolom.get(nummer, ())) or "–" for kolom in kolommen)
        regels.append(f"| {nummer} | {uitspraak} | {' | '.join(cellen)} |")
    return "\n".join(regels) + "\n"


def _op_nummer(paren: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, list[str]]:
    """Turn (name, its statements) around: statement to names, each name once."""
    tabel: dict[str, dict[str, None]] = {}
    for naam, nummers in paren:
        for nummer in nummers:
            tabel.setdefault(nummer, {})[naam] = None
    return {nummer: list(namen) for nummer, namen in tabel.items()}


def _regels() -> Mapping[str, list[str]]:
    return _op_nummer((regel.code, regel.bron) for regel in ALLE_REGELS)


def _opdrachten() -> Mapping[str, list[str]]:
    return _op_nummer((f"`rao {opdracht.pad}`", opdracht.bron) for opdracht in OPDRACHTEN)


def _documenten() -> Mapping[str, list[str]]:
    teksten = {pad.name: pad.read_text("utf-8") for pad in (ROOT / "templates").rglob("*.j2")}
    voor = ROOT / "rao_cli" / "documents"
    modules = {
        sjabloon: voor / f"{soort.module.replace('.', '/')}.py"
        for soort in DOCUMENTEN
        for sjabloon in soort.sjablonen
    }
    return _op_nummer(
        (naam, _NUMMER.findall(teksten[naam] + module.read_text("utf-8")))
        for naam, module in sorted(modules.items())
    )


def gespeelde_toetsen() -> Mapping[str, list[tuple[Path, ast.FunctionDef]]]:
    """Return per statement the functions of tests/bron that play it, with their files."""
    gevonden: dict[str, list[tuple[Path, ast.FunctionDef]]] = {}
    for pad in sorted(GESPEELD.glob("test_*.py")):
        for knoop in ast.parse(pad.read_text("utf-8")).body:
            if isinstance(knoop, ast.FunctionDef) and (deel := _IN_NAAM.match(knoop.name)):
                gevonden.setdefault(deel[1].upper()[:1] + deel[1][1:], []).append((pad, knoop))
    return gevonden


def _gespeeld() -> Mapping[str, list[str]]:
    return _op_nummer(
        (f"bron/{pad.name}::{functie.name}", [nummer])
        for nummer, paren in gespeelde_toetsen().items()
        for pad, functie in paren
    )


def _toetsen() -> Mapping[str, list[str]]:
    tests = ROOT / "tests"
    per_regel = [
        (f"gevallen/{regel.code}.yaml", regel.bron)
        for regel in ALLE_REGELS
        if (tests / "rules" / "gevallen" / f"{regel.code}.yaml").exists()
    ]
    los = [
        (pad.relative_to(tests).as_posix(), _NUMMER.findall(pad.read_text("utf-8")))
        for pad in sorted(tests.rglob("test_*.py"))
        if pad.parent != GESPEELD
    ]
    return _op_nummer([*per_regel, *los])


if __name__ == "__main__":
    (ROOT / "docs" / "bron.md").write_text(maak(), encoding="utf-8", newline="\n")
