"""The whole output of every format for one fixed report; `--golden-update` writes it anew."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from rao_cli.documents.meldingen import FORMATEN
from rao_cli.documents.meldingen.tekst import als_tekst
from rao_cli.model.verslag import Verslag
from tests.documents.meldingen.voorbeeld import LEEG, VERSLAG

GOLDEN: Final = Path(__file__).with_name("golden")
BESTANDEN: Final[dict[str, Callable[[Verslag], str]]] = {
    "tekst-80.txt": lambda verslag: als_tekst(verslag, breedte=80),
    "tekst-120.txt": lambda verslag: als_tekst(verslag, breedte=120),
    "kort.txt": FORMATEN["kort"],
    "meldingen.json": FORMATEN["json"],
    "meldingen.jsonl": FORMATEN["jsonl"],
    "github.txt": FORMATEN["github"],
    "gitlab.json": FORMATEN["gitlab"],
    "rao.sarif": FORMATEN["sarif"],
    "junit.xml": FORMATEN["junit"],
}


@pytest.mark.parametrize("naam", BESTANDEN)
@pytest.mark.parametrize("map_", ["vol", "leeg"])
def test_the_output_is_the_golden_one(naam: str, map_: str, request: pytest.FixtureRequest) -> None:
    """Nasty content comes out as written down once and looked at by a person."""
    tekst = BESTANDEN[naam](VERSLAG if map_ == "vol" else LEEG)
    bestand = GOLDEN / map_ / naam
    if request.config.getoption("--golden-update", default=False):
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text(tekst, encoding="utf-8", newline="\n")
    assert tekst == bestand.read_text(encoding="utf-8")
