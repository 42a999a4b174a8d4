"""A baseline of one moment says of a later one what two full runs say, as far as it knows."""

import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from rao_cli.workflow.controle.gevraagd.codes import ALTIJD
from tests.cli.controle import (  # noqa: F401 - each puts its cases in the table
    gevallen_sinds_bestanden,
    gevallen_sinds_stukken,
)
from tests.cli.controle.gevallen_sinds import GEVALLEN, Geval
from tests.cli.controle.orakel_sinds import Nieuw, gemeld, verschil
from tests.cli.secretaris import Secretaris

#: What a baseline knows otherwise than a comparison of texts does, and why.
ANDERS: Final = {
    "two files swap their names": "a thing is known by its kenmerk",
    "rao.yaml gets an organisation of the core": "the same rule at the same place names one more",
    "another person in the same place": "it holds no data of persons",
    "there was no register yet": "there was nothing to write",
    "what git ignores": "it is about the folder, and not about what is committed",
    "what git ignores, and rao.yaml changes": "the same",
}
TABEL: Final = [g for g in GEVALLEN if g.sinds == "basis" and not g.tot and g.naam not in ANDERS]


def codes(nieuw: Nieuw) -> Counter[str]:
    """Count the codes, but for what is never known."""
    return Counter(sleutel[0] for sleutel, _ in nieuw.elements() if sleutel[0] not in ALTIJD)


@pytest.mark.parametrize("geval", TABEL, ids=lambda geval: geval.naam)
def test_what_is_new(geval: Geval, besloten: Secretaris, tmp_path: Path) -> None:
    """What is not known is what the second full run has and the first has not."""
    besloten.git("tag", "basis")
    geval.doe(besloten)
    nieuw = verschil(besloten, tmp_path, ["basis"])
    toen = Secretaris(tmp_path / "oud", besloten.vandaag)
    subprocess.run(["git", "clone", "--quiet", besloten.map, toen.map], check=True)
    toen.git("checkout", "--quiet", "--detach", "basis")
    toen.rao("valideer", "--grens", str(toen.map / "grens.txt"), "--schrijf")
    shutil.copy(toen.map / "grens.txt", besloten.map / "grens.txt")
    gezien = gemeld(besloten, "--grens", str(besloten.map / "grens.txt"))
    assert codes(gezien) == codes(nieuw)


def test_every_exception_is_a_case() -> None:
    """What is left out is a case of the table."""
    assert ANDERS.keys() < {geval.naam for geval in GEVALLEN}
