"""Make docs/bron.md: statement of the source → rules, commands, documents, tests.

Everything is read from the code: a rule names its statements, a line of the contents page of the
command line too; of documents and tests we read the S-numbers in their text.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from rao_cli.cli.inhoud import OPDRACHTEN
from rao_cli.documents.document import DOCUMENTEN
from rao_cli.model.controle.bron import UITSPRAKEN
from rao_cli.rules import ALLE_REGELS

ROOT = Path(__file__).resolve().parent.parent
_NUMMER = re.compile(r"\bS(?:1?[0-9]|2[0-3])[a-e]?\b")


def maak() -> str:
    """Return the whole page."""
    kolommen = (_regels(), _opdrachten(), _documenten(), _toetsen())
    regels = [
        "# Van bron naar programma",
        "",
        "Elke uitspraak van de bron (in onze woorden) en waar rao haar waarmaakt.",
        "Deze tabel wordt gemaakt met `python -m docs.maak_brontabel`; een toets houdt haar bij.",
        "",
        "| bron | uitspraak | regels | opdrachten | documenten | toetsen |",
        "|---|---|---|---|---|---|",
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
    ]
    return _op_nummer([*per_regel, *los])


if __name__ == "__main__":
    (ROOT / "docs" / "bron.md").write_text(maak(), encoding="utf-8", newline="\n")
