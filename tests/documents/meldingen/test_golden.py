"""The whole output of every format for one fixed report; `--golden-update` writes it anew."""

from collections.abc import Callable
from typing import Final

import pytest

from rao_cli.documents.meldingen import FORMATEN
from rao_cli.documents.meldingen.tekst import als_tekst
from rao_cli.model.controle import Verslag
from tests.documents.meldingen.voorbeeld import LEEG, VERSLAG

BESTANDEN: Final[dict[str, Callable[[Verslag], str]]] = {
    **{f"{naam}.txt": maak for naam, maak in FORMATEN.items()},
    "tekst-120.txt": lambda verslag: als_tekst(verslag, breedte=120),
}


@pytest.mark.parametrize("naam", BESTANDEN)
@pytest.mark.parametrize("map_", ["vol", "leeg"])
def test_the_output_is_the_golden_one(
    naam: str, map_: str, golden: Callable[[str, str], None]
) -> None:
    """Nasty content comes out as written down once and looked at by a person."""
    golden(f"{map_}/{naam}", BESTANDEN[naam](VERSLAG if map_ == "vol" else LEEG))
