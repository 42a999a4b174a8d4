"""What the formats write is read by programs of others, also when a file did its worst."""

from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from rao_cli.model.controle import Verslag
from tests.documents.meldingen.lezers import (
    github_opdracht,
    gitlab_plekken,
    junit_gevallen,
    sarif_rijen,
)
from tests.documents.meldingen.voorbeeld import LEEG, VERSLAG

CODES = sorted(melding.code for melding in VERSLAG.meldingen)


def schrijf(vorm: str, wat: Verslag, map_: Path) -> Path:
    """Write a report as a file."""
    doel = map_ / f"rao.{vorm}"
    doel.write_bytes(FORMATEN[vorm](wat).encode("utf-8", "surrogateescape"))
    return doel


def test_sarif_tools_reads_every_finding(tmp_path: Path) -> None:
    """Each finding is a result, and so is what was accepted."""
    codes = sorted(rij["Code"] for rij in sarif_rijen(schrijf("sarif", VERSLAG, tmp_path)))
    assert codes == sorted([*CODES, *(g.melding.code for g in VERSLAG.geaccepteerd)])
    assert sarif_rijen(schrijf("sarif", LEEG, tmp_path)) == []


def test_junitparser_reads_every_finding(tmp_path: Path) -> None:
    """Each finding is a test; what fails is a fout and nothing else."""
    gevallen = junit_gevallen(schrijf("junit", VERSLAG, tmp_path))
    namen = [naam.split()[0] for _, naam, _ in gevallen if naam != "geen meldingen"]
    assert sorted(namen) == CODES
    fouten = sum(melding.ernst == "fout" for melding in VERSLAG.meldingen)
    assert sum(mislukt for *_, mislukt in gevallen) == fouten
    assert all(not mislukt for *_, mislukt in junit_gevallen(schrijf("junit", LEEG, tmp_path)))


@pytest.mark.parametrize("wat", [VERSLAG, LEEG])
def test_the_others_have_as_many(wat: Verslag, tmp_path: Path) -> None:
    """GitLab and GitHub get each finding once."""
    assert len(gitlab_plekken(schrijf("gitlab", wat, tmp_path))) == len(wat.meldingen)
    regels = FORMATEN["github"](wat).splitlines()
    codes = sorted(github_opdracht(regel)[1]["title"].split()[0] for regel in regels)
    assert codes == sorted(melding.code for melding in wat.meldingen)
