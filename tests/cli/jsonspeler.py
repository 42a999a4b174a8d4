"""Plays the stories of `tests/zelfde_bytes` in this process, and asks every command for JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NamedTuple

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from rao_cli.cli.inhoud import OPDRACHTEN
from rao_cli.cli.opdracht import groep
from tests.zelfde_bytes.spelen import Speler
from tests.zelfde_bytes.stappen import HIER, Stap, opdracht_van

PADEN: Final = [opdracht.pad for opdracht in OPDRACHTEN]
#: With these a step asks for something else than the answer itself.
_ANDERS: Final = frozenset({"--help", "--uitvoer", "--diff", "--json", "--naar -", "--formaat csv"})


class Antwoord(NamedTuple):
    """What a step gave: the command, its exit code, and both streams."""

    opdracht: str
    stap: Stap
    code: int
    uit: str
    fout: str
    vraagt_json: bool


def kan_json() -> frozenset[str]:
    """Return the commands that have --json."""
    gemaakt = {o.pad: groep.laad(o) for o in OPDRACHTEN}
    return frozenset(p for p, o in gemaakt.items() if any("--json" in q.opts for q in o.params))


@dataclass(slots=True)
class Jsonspeler(Speler):
    """Somebody who plays a story and adds --json wherever that can be."""

    met_json: frozenset[str] = frozenset()
    #: Where nothing is changed: play a command once, not in all its ways.
    een_keer: bool = False
    #: Where nothing is changed: pass over what gives no JSON.
    kijkt: bool = False

    def antwoorden(self, patch: pytest.MonkeyPatch) -> Iterator[Antwoord]:
        """Play all steps, once at every width; yield what each command answered."""
        patch.chdir(self.register)
        geweest = set[str]()
        for stap in self.verhaal.stappen:
            breed = self.verhaal.stappen[0].breed
            if stap.soort == "rao" and stap.breed == breed:
                if self.een_keer and opdracht_van(stap, PADEN) in geweest:
                    continue
                if self.kijkt and not (stap.naam or self._geeft_json(stap)):
                    continue
                antwoord = self._antwoord(stap)
                if antwoord.vraagt_json and antwoord.uit:
                    geweest.add(antwoord.opdracht)
                yield antwoord
            elif stap.soort in {"typ", "$"} and stap.breed == breed:
                {"typ": self.typ, "$": self.ander}[stap.soort](stap, "")

    def _geeft_json(self, stap: Stap) -> bool:
        woorden, _ = self.woorden(stap)
        return "--json" in woorden or self._wil_json(stap, woorden)

    def _wil_json(self, stap: Stap, woorden: list[str]) -> bool:
        """Say whether a step can be asked for JSON, and asks for nothing else."""
        paren = {" ".join(paar) for paar in pairwise(woorden)}
        return opdracht_van(stap, PADEN) in self.met_json and not _ANDERS & {*woorden, *paren}

    def _antwoord(self, stap: Stap) -> Antwoord:
        woorden, extra = self.woorden(stap)
        opdracht = opdracht_van(stap, PADEN)
        if self._wil_json(stap, woorden):
            woorden = [*woorden, "--json"]
        invoer = (HIER / "invoer" / stap.invoer).read_text(encoding="utf-8") if stap.invoer else ""
        env = {**self.omgeving(stap, ""), **extra}
        invoer = self.vul_in(invoer, stap)
        uitkomst = CliRunner().invoke(app, woorden, input=invoer.encode(), env=env)
        if stap.naam:
            self.namen[stap.naam] = _laatste(uitkomst.stdout)
        vraagt = "--json" in woorden and opdracht in self.met_json
        gezegd = (uitkomst.exit_code, uitkomst.stdout, uitkomst.stderr)
        return Antwoord(opdracht, stap, *gezegd, vraagt)


def _laatste(uit: str) -> str:
    """Return the last thing that was made, as the last line names it without --json."""
    if not uit.startswith("{"):
        return next(iter(uit.splitlines()[::-1]), "niets")
    data: dict[str, Any] = json.loads(uit)
    return str([*data.get("kenmerken", ["niets"]), *data.get("gegeven", [])][-1])
