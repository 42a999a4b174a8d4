"""Two versions that git left in a document or a template are a finding, as in a register file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

TWEE = "Kop\n=======\n<<<<<<< HEAD\neen\n=======\nander\n>>>>>>> assen\n"


@pytest.mark.parametrize("pad", ["documenten/2026-03-12/notitie.md", "templates/agenda.md.j2"])
def test_two_versions_in_a_text(lijst: Secretaris, pad: str) -> None:
    """One finding at the first mark; a heading underlined with = is none."""
    lijst.schrijf(pad, TWEE)
    meldingen = json.loads(lijst.rao("valideer", "--json").stdout)["meldingen"]
    gevonden = [(m["bestand"], m["regelnummer"]) for m in meldingen if m["code"] == "VRM24"]
    assert gevonden == [(pad, 3)]
    lijst.schrijf(pad, "Kop\n=======\neen\n")
    assert "VRM24" not in lijst.rao("valideer", "--json").stdout
