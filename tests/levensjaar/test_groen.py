"""`rao valideer --streng` becomes green by doing what `rao` itself names, and nothing else."""

import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.jaar.spel import Spel
from tests.levensjaar.jaarloop import BEWAARD, Jaar
from tests.levensjaar.tabel import EIND

DAGEN = (*BEWAARD, EIND)
_MEEST = 30
#: A command as a hint has it: at most a noun and a verb, then what it is about.
_OPDRACHT = re.compile(r"(?:: |\bmet )rao ((?:[a-z-]+ ){0,1}[a-z-]+)([^.,;]*)")
_IN_WOORDEN = "Dit is aan tafel gezegd, en klopt zo."


def word_groen(spel: Spel, dag: date) -> None:
    """Do what is named under each finding until there is none."""
    gedaan = set[tuple[str, ...]]()
    for _ in range(_MEEST):
        if not (meldingen := spel.vraag(dag, "valideer", "--streng")["meldingen"]):
            return
        stand = tuple(melding["code"] for melding in meldingen)
        nieuw = (o for o in genoemd(spel, dag, meldingen) if (*stand, *o) not in gedaan)
        opdracht = next(nieuw, None)
        assert opdracht is not None, meldingen
        gedaan.add((*stand, *opdracht))
        doe(spel, dag, opdracht)
    pytest.fail("rao keeps asking")


def genoemd(spel: Spel, dag: date, meldingen: list[dict[str, Any]]) -> Iterator[list[str]]:
    """Yield the commands that a finding and the status name.

    The hint says which act; where it leaves out what about, a task of the status says that, or
    the finding itself. A hint without a command asks for what the status asks about that zaak.
    """
    taken = [shlex.split(t["opdracht"])[1:] for t in spel.vraag(dag, "status")["taken"]]
    for melding in meldingen:
        acts = [(act.split(), over.strip()) for act, over in _OPDRACHT.findall(melding["hint"])]
        ding = Path(melding["bestand"]).stem
        yield from (taak for act, _ in acts for taak in taken if taak[: len(act)] == act)
        yield from ([*act, *shlex.split(over or ding)] for act, over in acts)
        if not acts:
            yield from (taak for taak in taken if any(wat in melding["pad"] for wat in taak))


def doe(spel: Spel, dag: date, opdracht: list[str]) -> None:
    """Type it, with what only a person knows: what was said, on which ground, on which day."""
    woorden = [_IN_WOORDEN if woord == "…" else woord for woord in opdracht]
    erbij = {
        "zaak vul-aan": ["--zet", f"werkt_aan_vertrek.gesprek_op={dag}"],
        "zaak schaal-op": ["--grond", "politiek"],
        "actie gereed": ["--ja"],
        "terugkoppeling verzonden": ["--ja"],
    }
    spel.doe(dag, *woorden, *erbij.get(" ".join(woorden[:2]), []))


@pytest.mark.parametrize("dag", DAGEN, ids=str)
def test_green_by_named_acts(jaar: Jaar, dag: date, tmp_path: Path) -> None:
    """On each of these days, with what lay there; the exit code is 0 then."""
    spel = Spel(jaar.toen.get(dag, jaar.spel.map)).kopieer(tmp_path / "register")
    word_groen(spel, dag)
    assert spel.op(dag).rao("valideer", "--streng").exit_code == 0


def test_it_is_not_green_by_itself(jaar: Jaar) -> None:
    """On the last day there is something to do: else the test above would prove nothing."""
    assert jaar.spel.op(EIND).rao("valideer", "--streng").exit_code == 1
