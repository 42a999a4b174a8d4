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
from rao_cli.model.tonen.uitspraken import UITSPRAKEN
from rao_cli.rules.alle import ALLE_REGELS

ROOT = Path(__file__).resolve().parent.parent
#: Where the statements are played, each by the command line.
GESPEELD: Final = ROOT / "tests" / "bron"
_IN_NAAM = re.compile(r"test_(s\d+[a-e]?)(?:_|$)")
_NUMMER = re.compile(r"\bS(?:1?[0-9]|2[0-3])[a-e]?\b")


def maak() -> str:
    """Return the whole page."""
    kolommen = (_regels(), _opdrachten(), documenten(), _gespeeld(), _toetsen())
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
        regels.append(f"| {nummer} | {uitspraak.zegt} | {' | '.join(cellen)} |")
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


def documenten() -> Mapping[str, list[str]]:
    """Return per statement the templates that mention it, or whose module does."""
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
