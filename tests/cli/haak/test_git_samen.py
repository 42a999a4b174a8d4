"""`rao git-samen`: what git starts for one file, with three states of it on disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from rao_cli.cli.haak.git_samen import git_samen

OVERLEG: Final = "overleggen/2026/2026-03-12.yaml"
KOP: Final = "soort: overleg\ndatum: 2026-03-12\nstatus: gepland\n"


def drie(map_: Path, basis: str, ons: str, hun: str, pad: str = OVERLEG) -> list[str]:
    """Lay three files in a folder, and return what git types behind `rao git-samen`."""
    namen = [str(map_ / naam) for naam in ("O", "A", "B")]
    for naam, tekst in zip(namen, (basis, ons, hun), strict=True):
        Path(naam).write_bytes(tekst.encode())
    return [*namen, "7", pad]


@pytest.mark.parametrize("voor", ["", "register/van/noord/"])
def test_what_one_file_can_settle(tmp_path: Path, voor: str) -> None:
    """Two fields beside each other are both there; also in a register lower in a repository."""
    ons, hun = f"{KOP}locatie: Assen\n", f"{KOP}tijd: '10:00'\n"
    assert git_samen(drie(tmp_path, KOP, ons, hun, voor + OVERLEG)) == 0
    assert "locatie: Assen" in (tekst := (tmp_path / "A").read_text("utf-8"))
    assert "tijd: '10:00'" in tekst


def test_what_a_person_chooses(tmp_path: Path) -> None:
    """Both texts stand between git's marks, also when git alone would see no conflict there."""
    basis = f"{KOP}locatie: Assen\n"
    assert git_samen(drie(tmp_path, basis, KOP, f"{KOP}locatie: Emmen\n")) == 1
    tekst = (tmp_path / "A").read_text("utf-8")
    assert tekst.startswith(f"{KOP}<<<<<<< de ene versie\n")
    assert "locatie: Emmen\n>>>>>>> de andere versie\n" in tekst


def test_a_number_drawn_twice(tmp_path: Path) -> None:
    """Two new acties with one number: a person, or rao sync, decides; all of both is there."""
    ons, hun = (
        f"soort: actie\nkenmerk: A-2026-03-12-01\nomschrijving: {wat}\nstatus: open\n"
        for wat in ("Bellen", "Schrijven")
    )
    woorden = drie(tmp_path, "", ons, hun, "acties/2026/A-2026-03-12-01.yaml")
    assert git_samen(woorden) == 1
    assert {"Bellen", "Schrijven", "<<<<<<<"} <= {*(tmp_path / "A").read_text("utf-8").split()}


def test_a_document_stays_a_question(tmp_path: Path) -> None:
    """Documents are made again of the whole register: git settles none that both changed."""
    basis = "# Agenda\n\nEen.\n\nTwee.\n"
    kanten = basis.replace("Een", "Eén"), basis.replace("Twee", "2")
    assert git_samen(drie(tmp_path, basis, *kanten, "documenten/2026-03-12/agenda.md")) == 1
    tekst = (tmp_path / "A").read_text("utf-8")
    assert (
        tekst == f"<<<<<<< de ene versie\n{kanten[0]}=======\n{kanten[1]}>>>>>>> de andere versie\n"
    )


def test_two_remarks_behind_one_field(tmp_path: Path) -> None:
    """Both stay, and nobody is asked."""
    basis = f"{KOP}locatie: Assen\n"
    ons, hun = (basis.replace("Assen", f"Assen  # {t}") for t in ("eerste", "tweede"))
    assert git_samen(drie(tmp_path, basis, ons, hun)) == 0
    tekst = (tmp_path / "A").read_text("utf-8")
    assert tekst == f"{KOP}# tweede\nlocatie: Assen  # eerste\n"


def test_a_comment_is_never_lost_unseen(tmp_path: Path) -> None:
    """A remark behind what the other took away: a person sees it."""
    basis = f"{KOP}locatie: Assen\n"
    ons = f"{KOP}tijd: '10:00-12:00'  # zegt Jan\nlocatie: Assen  # bij de kerk\n"
    hun = f"{KOP}tijd: '10:00-12:00'\n"
    assert git_samen(drie(tmp_path, basis, ons, hun)) == 1
    assert "# bij de kerk" in (tmp_path / "A").read_text("utf-8")


def test_a_file_of_another_program(tmp_path: Path) -> None:
    """What is no file of a register goes by lines, as always."""
    basis = "a: 1\nb: 2\nc: 3\nd: 4\n"
    kanten = basis.replace("1", "8"), basis.replace("4", "9")
    assert git_samen(drie(tmp_path, basis, *kanten, ".github/workflows/x.yaml")) == 0
    assert (tmp_path / "A").read_text("utf-8") == "a: 8\nb: 2\nc: 3\nd: 9\n"


@pytest.mark.parametrize("woorden", [[], ["O", "A", "B", "7"], ["O", "A", "B", "zeven", "x.yaml"]])
def test_words_that_git_never_types(woorden: list[str]) -> None:
    """Nothing is done, and git takes over."""
    assert git_samen(woorden) == 2


def test_files_that_are_not_there(tmp_path: Path) -> None:
    """A fault is no traceback: git takes over."""
    woorden = [str(tmp_path / naam) for naam in "OAB"]
    klaar = subprocess.run(
        [sys.executable, "-m", "rao_cli", "git-samen", *woorden, "7", OVERLEG],
        capture_output=True,
        check=False,
    )
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (2, b"", b"")
