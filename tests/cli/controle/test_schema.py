"""`rao schema`: the JSON Schemas."""

import json

import pytest

from rao_cli.model.schema import ALLE_SOORTEN, make_schema
from tests.cli.proefbank import Rao


def test_zonder_soort(rao: Rao) -> None:
    """Zonder soort staan de soorten er, één per regel."""
    uitkomst = rao("schema")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout.splitlines() == list(ALLE_SOORTEN)


@pytest.mark.parametrize("soort", ALLE_SOORTEN)
def test_soort(rao: Rao, soort: str) -> None:
    """Van elke soort komt het schema van het model, als geldige JSON."""
    uitkomst = rao("schema", soort)
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert json.loads(uitkomst.stdout) == make_schema(soort)


def test_onbekende_soort(rao: Rao) -> None:
    """Een soort die er niet is, is verkeerd gebruik."""
    uitkomst = rao("schema", "vergadering")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert "Kies uit: register, signaallijst, overleg, actie" in uitkomst.stderr
