"""For every gap that profile opschaling refuses there is a command, and it does what it says."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import pytest

from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.store.yaml.schemas import schema_op
from rao_cli.workflow.controle.herstel import herstelopdracht, standpuntopdracht
from rao_cli.workflow.signaallijst.invulplek import read_pad
from tests.rules.test_gevallen import lees_gevallen
from tests.rules.wereld import ZAAK, maak_stand

if TYPE_CHECKING:
    from rao_cli.model.melding import Bevinding

#: Rules about the content of a zaak that stop a list to the Deelberaad.
REGELS: Final = [r for r in ALLE_REGELS if r.code[:3] == "SIG" and r.ernst["opschaling"] == "fout"]


def gaten() -> list[Any]:
    """Return every gap that the cases of these rules show, each place once."""
    per_plek: dict[tuple[Any, ...], Bevinding] = {}
    for regel in REGELS:
        for geval in lees_gevallen(regel.code)["fout"]:
            for gevonden in beoordeel(maak_stand(geval), (regel,), "opschaling"):
                if gevonden.pad[:2] == ("zaken", ZAAK):
                    per_plek.setdefault((regel.code, gevonden.pad), gevonden)
    return [pytest.param(b, id=f"{b.code}-{b.pad[2:]}") for b in per_plek.values()]


@pytest.mark.parametrize("gat", gaten())
def test_each_gap_has_a_command(gat: Bevinding) -> None:
    """The command names the zaak, and not only that something has to be done."""
    woorden = shlex.split(herstelopdracht(gat.code, ZAAK, gat.pad[2:]))
    assert woorden[0] == "rao"
    assert ZAAK in woorden
    assert woorden[1:3] in (["zaak", "vul-aan"], ["standpunt", ZAAK])


@pytest.mark.parametrize("gat", gaten())
def test_no_command_judges(gat: Bevinding) -> None:
    """What rao proposes to type is never a judgement, a choice or a date."""
    woorden = shlex.split(herstelopdracht(gat.code, ZAAK, gat.pad[2:]))
    assert {w.partition("=")[2] for vlag, w in pairwise(woorden) if vlag == "--zet"} <= {"…"}


@pytest.mark.parametrize("gat", gaten())
def test_each_place_exists(gat: Bevinding) -> None:
    """What stands after --zet is a place that the schema knows."""
    woorden = shlex.split(herstelopdracht(gat.code, ZAAK, gat.pad[2:]))
    plekken = [w.partition("=")[0] for vlag, w in pairwise(woorden) if vlag == "--zet"]
    for plek in plekken:
        assert schema_op("signaallijst", ("zaken", ZAAK, *read_pad(plek))), plek


def test_the_number_of_the_direction() -> None:
    """When the second solution lacks something, the command points at the second."""
    pad = ("oplossingsrichtingen", 1, "nadelen")
    assert herstelopdracht("SIG18", ZAAK, pad) == (
        f'rao zaak vul-aan {ZAAK} --zet "oplossingsrichtingen[1].nadelen=…"'
    )


def test_pros_and_cons_together() -> None:
    """When both are missing, the command asks for both."""
    opdracht = herstelopdracht("SIG18", ZAAK, ("oplossingsrichtingen", 0))
    assert re.findall(r"\.(\w+)=", opdracht) == ["voordelen", "nadelen"]


def test_an_organisation_with_an_ampersand() -> None:
    """A terminal reads DT&V without quotes as two commands."""
    assert standpuntopdracht(ZAAK, "DT&V") == f'rao standpunt {ZAAK} "DT&V"'
    assert standpuntopdracht(ZAAK, "IND") == f"rao standpunt {ZAAK} IND"
