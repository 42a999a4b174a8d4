"""`rao valideer` for a forge: paths from the top of git, read by readers of others."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from tests.cli.controle.voorbeeld import DAG, FOUT, LIJST, WAARSCHUWING
from tests.cli.secretaris import Secretaris
from tests.documents.meldingen.lezers import (
    github_opdracht,
    gitlab_plekken,
    junit_gevallen,
    lees_json,
    sarif_rijen,
)
from tests.documents.meldingen.schemas_lezen import gitlab_fouten, junit_fouten, sarif_fouten

NOORD: Final = "regio/noord"
PLEK: Final = f"{NOORD}/{LIJST}"
VORMEN: Final = ("github", "gitlab", "sarif", "junit")


@pytest.fixture
def mono(tmp_path: Path) -> Path:
    """Return a repository with a register in a folder of it; git itself says what its top is."""
    top = tmp_path / "alles"
    shutil.copytree(WAARSCHUWING.map, top / NOORD)
    subprocess.run(["git", "init", "--quiet", str(top)], check=True)
    return top


def verslagen(waar: Path, naar: Path, *args: str) -> dict[str, Path]:
    """Validate in a folder; return the report in every format."""
    doelen = {vorm: naar / f"rao.{vorm}" for vorm in VORMEN}
    uitvoer = [w for vorm, pad in doelen.items() for w in ("--uitvoer", f"{vorm}:{pad}")]
    assert Secretaris(waar, DAG).doet("valideer", *args, *uitvoer) == ""
    return doelen


def plekken(doelen: dict[str, Path]) -> dict[str, str]:
    """Return the file of the only finding, as the reader of each format knows it."""
    ((_, github, _),) = map(github_opdracht, doelen["github"].read_text().splitlines())
    ((gitlab, _),) = gitlab_plekken(doelen["gitlab"])
    (sarif,) = sarif_rijen(doelen["sarif"])
    junit = {suite for suite, test, _ in junit_gevallen(doelen["junit"]) if "SIG07" in test}
    return dict(zip(VORMEN, (github["file"], gitlab, sarif["Location"], *junit), strict=True))


@pytest.mark.parametrize(
    ("waar", "args"),
    [
        ("", ("regio",)),
        ("", (NOORD,)),
        ("", (f"{NOORD}/signaallijsten",)),
        (NOORD, ()),
        (NOORD, (LIJST,)),
        (f"{NOORD}/signaallijsten/2026", ()),
        ("..", (f"alles/{NOORD}",)),
    ],
)
def test_a_register_in_a_folder(
    mono: Path, tmp_path: Path, waar: str, args: tuple[str, ...]
) -> None:
    """Wherever the step stands, the forge gets the path that it knows the file by."""
    gezien = plekken(verslagen(mono / waar, tmp_path, *args))
    assert gezien == dict.fromkeys(VORMEN, PLEK)
    git = ["git", "-C", str(mono), "ls-files", "--others", PLEK]
    assert subprocess.run(git, check=True, capture_output=True).stdout.decode().strip() == PLEK


def test_the_place_in_the_file(mono: Path, tmp_path: Path) -> None:
    """Line and severity arrive too, as the readers of others know them."""
    doelen = verslagen(mono / NOORD, tmp_path)
    naam, eigenschappen, _ = github_opdracht(doelen["github"].read_text().strip())
    assert (naam, eigenschappen["line"], eigenschappen["col"]) == ("warning", "21", "24")
    assert gitlab_plekken(doelen["gitlab"]) == [(PLEK, 21)]
    (rij,) = sarif_rijen(doelen["sarif"])
    assert [rij[naam] for naam in ("Tool", "Code", "Severity", "Line")] == [
        "rao",
        "SIG07",
        "warning",
        21,
    ]
    assert (PLEK, "SIG07 zaken.Z-7K3F9E.gevolgen.bij_inwilliging", False) in junit_gevallen(
        doelen["junit"]
    )


def test_the_reports_fit_the_published_schemas(mono: Path, tmp_path: Path) -> None:
    """What comes of a real register fits the schemas of others."""
    doelen = verslagen(mono, tmp_path, "regio")
    assert sarif_fouten(lees_json(doelen["sarif"])) == []
    assert gitlab_fouten(lees_json(doelen["gitlab"])) == []
    assert junit_fouten(doelen["junit"].read_text(encoding="utf-8")) == []


def test_a_second_work_tree(mono: Path, tmp_path: Path) -> None:
    """In a work tree of `git worktree` .git is a file; its folder is the top all the same."""
    eigen = ("-c", "user.name=R. Voorbeeld", "-c", "user.email=r@voorbeeld.invalid")
    for woorden in (("add", "--all"), (*eigen, "commit", "--quiet", "-m", "begin")):
        subprocess.run(["git", "-C", str(mono), *woorden], check=True)
    ander = tmp_path / "ander"
    argv = ["git", "-C", str(mono), "worktree", "add", "--quiet", str(ander)]
    subprocess.run(argv, check=True)
    assert plekken(verslagen(ander / NOORD, tmp_path)) == dict.fromkeys(VORMEN, PLEK)


def test_by_a_link(mono: Path, tmp_path: Path) -> None:
    """Who comes in by a link to the folder gets the path that git has."""
    (tmp_path / "kort").symlink_to(mono / NOORD, target_is_directory=True)
    gezien = plekken(verslagen(tmp_path / "kort", tmp_path))
    assert gezien == dict.fromkeys(VORMEN, PLEK)


def test_without_git(tmp_path: Path) -> None:
    """Where there is no git, the folder in which rao began is the best there is."""
    shutil.copytree(WAARSCHUWING.map, tmp_path / NOORD)
    assert set(plekken(verslagen(tmp_path, tmp_path, NOORD)).values()) == {PLEK}
    assert set(plekken(verslagen(tmp_path / NOORD, tmp_path)).values()) == {LIJST}


def test_where_git_refuses(mono: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container the checkout is often of another user: git says no, the paths are right."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    gezien = plekken(verslagen(mono / NOORD, tmp_path))
    assert gezien == dict.fromkeys(VORMEN, PLEK)


def test_a_folder_above_with_data_of_a_person(tmp_path: Path) -> None:
    """The name of a folder above the register comes in the path; what is of a person does not."""
    top = tmp_path / "alles"
    shutil.copytree(WAARSCHUWING.map, top / "999990366")
    subprocess.run(["git", "init", "--quiet", str(top)], check=True)
    for vorm, pad in verslagen(top / "999990366", tmp_path).items():
        assert "999990366" not in pad.read_text(encoding="utf-8"), vorm


def test_people_read_from_where_they_stand(mono: Path) -> None:
    """What a person or an editor opens keeps its path from where one stands."""
    s = Secretaris(mono / NOORD, DAG)
    for vorm in ("kort", "tekst", "json", "jsonl"):
        tekst = s.doet("valideer", "--uitvoer", vorm)
        assert LIJST in tekst
        assert NOORD not in tekst


def test_a_finding_about_no_file(mono: Path, tmp_path: Path) -> None:
    """What is about the register as a whole stands at its own rao.yaml."""
    s = Secretaris(mono / NOORD, DAG)
    s.git("add", "--all")
    wie = ("-c", "user.name=R. Voorbeeld", "-c", "user.email=r@voorbeeld.invalid")
    s.git(*wie, "commit", "--quiet", "--message", "Over BSN 999990366")
    uit = tmp_path / "rao.sarif"
    s.rao("valideer", "--uitvoer", f"sarif:{uit}")
    plek = {rij["Location"] for rij in sarif_rijen(uit) if rij["Code"] == "PRI01"}
    assert plek == {f"{NOORD}/rao.yaml"}


@pytest.mark.parametrize(
    ("waar", "args", "soort"),
    [
        ("", (NOORD,), f"rao/{NOORD}/"),
        (NOORD, (), f"rao/{NOORD}/"),
        ("", ("regio",), "rao/"),
        ("regio/zuid", (), "rao/regio/zuid/"),
    ],
)
def test_each_register_is_a_category(
    mono: Path, tmp_path: Path, waar: str, args: tuple[str, ...], soort: str
) -> None:
    """Code scanning keeps the report of each register apart, and replaces only its own."""
    shutil.copytree(FOUT / "SIG05-termijn-voorbij", mono / "regio/zuid")
    uit = tmp_path / "rao.sarif"
    Secretaris(mono / waar, DAG).doet("valideer", *args, "--uitvoer", f"sarif:{uit}")
    (run,) = lees_json(uit)["runs"]
    assert run["automationDetails"] == {"id": soort}
