"""A mutant: one small fault in the program that a few tests must notice."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

LIJSTEN = Path(__file__).resolve().parent / "harten"


class OngeldigeMutant(Exception):
    """A mutant that no longer fits the program: mend it in its file."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """In `bestand` (below rao_cli) `oud` becomes `nieuw`; `toetsen` must fail then.

    In a table, where rows are alike, it is the first `oud` after `na`.
    """

    bestand: str
    oud: str
    nieuw: str
    waarom: str
    toetsen: tuple[str, ...]
    na: str = ""

    def __str__(self) -> str:
        """Name it in a line: where, and what is broken."""
        plek = f"{self.bestand}, {self.na}" if self.na else self.bestand
        return f"{plek}: {' '.join(self.oud.split())} → {' '.join(self.nieuw.split())}"

    def muteer(self, tekst: str) -> str:
        """Return the text of its file with the fault; OngeldigeMutant when it does not fit."""
        begin = self.na or self.oud
        voor, gevonden, rest = tekst.partition(begin)
        if tekst.count(begin) != 1 or self.oud not in gevonden + rest:
            keren = tekst.count(self.oud)
            raise OngeldigeMutant(f"{self}\n  the old text occurs {keren} times, not once")
        gemuteerd = voor + (gevonden + rest).replace(self.oud, self.nieuw, 1)
        try:
            zelfde = ast.dump(ast.parse(gemuteerd)) == ast.dump(ast.parse(tekst))
        except SyntaxError as fout:
            raise OngeldigeMutant(f"{self}\n  the new text is no Python: {fout}") from fout
        if zelfde:
            raise OngeldigeMutant(f"{self}\n  nothing changes but layout")
        return gemuteerd


def lees_mutanten(map_: Path = LIJSTEN) -> list[Mutant]:
    """Read all mutants: per heart a file with the tests that guard it, and its mutants."""
    return [
        _maak(hart, gegevens)
        for pad in sorted(map_.glob("*.yaml"))
        for hart in [YAML(typ="safe").load(pad.read_text(encoding="utf-8"))]
        for gegevens in hart["mutanten"]
    ]


def _maak(hart: dict[str, Any], gegevens: dict[str, str]) -> Mutant:
    toetsen = gegevens.get("toetsen", hart["toetsen"])
    return Mutant(
        bestand=gegevens.get("bestand", hart["bestand"]),
        oud=gegevens["oud"].rstrip("\n"),
        nieuw=gegevens["nieuw"].rstrip("\n"),
        waarom=gegevens["waarom"],
        toetsen=tuple(toetsen.split()),
        na=gegevens.get("na", ""),
    )
