"""`rao schema`: the JSON Schemas."""

import json

import pytest

from docs.maak_schemas import make_schema
from rao_cli.model.schema import ALLE_SOORTEN
from tests.cli.proefbank import Rao


def test_without_a_kind(rao: Rao) -> None:
    """Without a kind the kinds are listed, one a line."""
    uitkomst = rao("schema")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout.splitlines() == list(ALLE_SOORTEN)


@pytest.mark.parametrize("soort", ALLE_SOORTEN)
def test_kind(rao: Rao, soort: str) -> None:
    """Of each kind comes the schema of the model, as valid JSON."""
    uitkomst = rao("schema", soort)
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert json.loads(uitkomst.stdout) == make_schema(soort)


def test_unknown_kind(rao: Rao) -> None:
    """A kind that does not exist is wrong usage."""
    uitkomst = rao("schema", "vergadering")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert "Kies uit: register, signaallijst, overleg, actie" in uitkomst.stderr
