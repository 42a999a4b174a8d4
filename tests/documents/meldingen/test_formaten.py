"""The contents page of formats."""

import subprocess
import sys

import pytest

from rao_cli.documents.meldingen import FORMATEN, UITLEG, als_segmenten
from rao_cli.documents.meldingen.tekst import als_tekst
from tests.documents.meldingen.voorbeeld import VERSLAG

_GELADEN = """
import sys
from rao_cli.documents.meldingen import FORMATEN
from rao_cli.model.melding import vat_samen
from rao_cli.model.controle import Verslag
voor = set(sys.modules)
FORMATEN[sys.argv[1]](Verslag(meldingen=(), samenvatting=vat_samen(0, [])))
for naam in sorted(set(sys.modules) - voor):
    if naam.startswith("rao_cli.documents.meldingen."):
        print(naam.removeprefix("rao_cli.documents.meldingen."))
print("vooraf", [n for n in voor if n.startswith("rao_cli.documents.meldingen.")])
"""
MODULE = {naam: naam for naam in FORMATEN} | {"json": "gegevens", "jsonl": "gegevens"}
EIGEN = set(MODULE.values())


def test_no_format_goes() -> None:
    """Scripts of others ask for these eight by name."""
    beloofd = {"tekst", "kort", "json", "jsonl", "github", "gitlab", "sarif", "junit"}
    assert beloofd <= FORMATEN.keys()


@pytest.mark.parametrize("naam", FORMATEN)
def test_only_the_chosen_format_is_loaded(naam: str) -> None:
    """Start-up pays for one format, and for none before it is asked for one."""
    uitvoer = subprocess.run(
        [sys.executable, "-c", _GELADEN, naam], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert set(uitvoer) & EIGEN == {MODULE[naam]}
    assert uitvoer[-1] == "vooraf []"


@pytest.mark.parametrize("naam", FORMATEN)
def test_a_format_is_pure(naam: str) -> None:
    """The same report gives the same text, in one run and in the next."""
    assert FORMATEN[naam](VERSLAG) == FORMATEN[naam](VERSLAG)


def test_text_has_eighty_columns_by_default() -> None:
    """A log or a file has no width; eighty columns fit everywhere."""
    assert FORMATEN["tekst"](VERSLAG) == als_tekst(VERSLAG, breedte=80)
    assert [*als_segmenten(VERSLAG)] == [*als_segmenten(VERSLAG, breedte=80)]


def test_every_format_says_for_whom_it_is() -> None:
    """Tab shows it beside the name."""
    assert UITLEG.keys() == FORMATEN.keys()
