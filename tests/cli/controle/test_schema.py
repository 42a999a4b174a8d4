"""`rao schema`: the JSON Schemas."""

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from jsonschema import Draft202012Validator

from docs.maak_schemas import make_schema
from docs.uitvoerschemas import MAP, maak, make_uitvoerschema
from docs.uitvoervormen import VORMEN
from rao_cli.cli import keuzewoorden
from rao_cli.model.schema import alle_soorten
from tests.cli.proefbank import Rao

UITVOER = sorted(f"uitvoer-{soort}" for soort in (*VORMEN, "jsonl"))


def test_without_a_kind(rao: Rao) -> None:
    """Without a kind the kinds are listed, one a line: the files first, then the answers."""
    uitkomst = rao("schema")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout.splitlines() == [*alle_soorten(), *UITVOER]


@pytest.mark.parametrize("soort", alle_soorten())
def test_kind(rao: Rao, soort: str) -> None:
    """Of each kind comes the schema of the model, as valid JSON."""
    uitkomst = rao("schema", soort)
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert json.loads(uitkomst.stdout) == make_schema(soort)


@pytest.mark.parametrize("soort", VORMEN)
def test_kind_of_answer(rao: Rao, soort: str) -> None:
    """So it does of each answer; who types capitals gets it too."""
    uitkomst = rao("schema", f"Uitvoer-{soort}")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert json.loads(uitkomst.stdout) == make_uitvoerschema(soort)


@pytest.mark.parametrize("soort", UITVOER)
def test_it_is_a_schema(soort: str) -> None:
    """Each is a schema itself, of draft 2020-12, and knows its own name."""
    schema = json.loads((MAP / f"{soort}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:rao:schema:{soort}:1"


def test_they_are_made_of_the_shapes() -> None:
    """The schemas on disk are those of the shapes; renew with python -m docs.maak_schemas."""
    er_zijn: dict[str, Any] = {
        pad.name: pad.read_text(encoding="utf-8") for pad in Path(MAP).glob("uitvoer-*")
    }
    assert er_zijn == maak()


def test_an_answer_may_hold_more() -> None:
    """No object is closed: a program that checks goes on working when a key comes."""
    for tekst in maak().values():
        assert '"additionalProperties": false' not in tekst


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [("vergadering", ""), ("uitvoer-melding", "Bedoelt u uitvoer-meldingen?"), ("../x", "")],
)
def test_unknown_kind(rao: Rao, getypt: str, bedoeld: str) -> None:
    """A kind that does not exist is wrong usage, and the way to all of them is named."""
    uitkomst = rao("schema", getypt)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr.startswith(f"Fout: Er is geen schema van '{getypt}'.\n{bedoeld}")
    assert "Kies uit: register, signaallijst, overleg, actie" in uitkomst.stderr


def test_tab_offers_them() -> None:
    """The Tab key knows the names."""
    ctx = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
    namen = dict(keuzewoorden.schemas(ctx, "uitvoer-me"))
    assert namen == {"uitvoer-meldingen": ""}
