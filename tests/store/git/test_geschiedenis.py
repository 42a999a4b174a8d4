"""Which step of the history stands, and what takes it back, byte for byte."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.boodschap import MAAKT_ONGEDAAN, CommitText, read_trailers
from rao_cli.store.git.lezen.geschiedenis import (
    Vastlegging,
    onderwerp_van,
    onderwerpen_vooruit,
)
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git.werkplaats import ACTIE, INHOUD, Werkplaats, gedode_git

GEMENGD = INHOUD.replace(b"\n", b"\r\n", 1)


def laatste(werk: Werkplaats, *paden: str) -> Vastlegging:
    """Return the last step that stands."""
    stap = Repo.open(werk.root).historie.laatste_stap(paden or ["acties"])
    assert stap is not None
    return stap


def neem_terug(werk: Werkplaats) -> None:
    """Undo the last step that stands."""
    repo, stap = Repo.open(werk.root), laatste(werk)
    weg = repo.historie.terugweg(stap)
    trailers = {"Rao-Handeling": ["ongedaan"], MAAKT_ONGEDAAN: [stap.wijziging]}
    with wijziging(werk.root, "Ongedaan", trailers=trailers, gelezen=weg.nu) as w:
        for pad, data in weg.toen.items():
            w.zet_terug(pad, data)


@given(st.lists(st.text(min_size=1).filter(lambda tekst: tekst.strip()), max_size=3))
def test_trailers_come_back_as_they_were_written(waarden: list[str]) -> None:
    """Whatever a user typed, it is one value on one line, and forges no other."""
    gelezen = read_trailers(CommitText("x", {"Rao-Betreft": waarden}, "0f").boodschap())
    assert gelezen["Rao-Wijziging"] == ["0f"]
    assert set(gelezen) <= {"Rao-Betreft", "Rao-Wijziging"}


def test_a_step_of_rao(werk: Werkplaats) -> None:
    """It says what rao did, when and by whom."""
    werk.wijzig()
    stap = laatste(werk)
    assert (stap.onderwerp, stap.handeling, stap.auteur) == (
        *("Actie gereed", "actie-gereed"),
        "R. Voorbeeld",
    )
    assert (stap.id, stap.ouders) == (werk.git("rev-parse", "HEAD"), (werk.git("rev-parse", "@~"),))


def test_a_commit_of_a_person(werk: Werkplaats) -> None:
    """Without trailers it is no step of rao."""
    werk.leg(ACTIE, b"soort: actie\n")
    werk.leg_vast()
    assert laatste(werk).handeling == ""


def test_changes_melted_together(werk: Werkplaats) -> None:
    """A squash of two steps carries two trailers of rao, and is no step of rao."""
    werk.wijzig()
    bericht = werk.git("log", "-1", "--format=%B")
    werk.git("commit", "--quiet", "--amend", f"--message={bericht}\n\n{bericht}")
    assert laatste(werk).handeling == ""


def test_elsewhere_does_not_count(sub: Werkplaats) -> None:
    """A commit outside the register is no step."""
    sub.wijzig()
    (sub.top / "elders.txt").write_text("x", encoding="utf-8")
    sub.leg_vast()
    assert laatste(sub).handeling == "actie-gereed"


def test_no_commit_yet(werk: Werkplaats) -> None:
    """Where nothing is committed, there is no step."""
    werk.git("checkout", "--quiet", "--orphan", "leeg")
    assert Repo.open(werk.root).historie.laatste_stap(["acties"]) is None


@pytest.mark.parametrize("plek", ["werk", "sub"])
def test_back_byte_for_byte(plek: str, request: pytest.FixtureRequest) -> None:
    """Changed, new and removed files are again what they were; also in a folder of a repository."""
    werk: Werkplaats = request.getfixturevalue(plek)
    werk.wijzig()
    voor = werk.git("rev-parse", "HEAD^{tree}")
    with wijziging(
        werk.root, "Drie", trailers={"Rao-Handeling": ["x"]}, gelezen={ACTIE: werk.head(ACTIE)}
    ) as w:
        w.remove(ACTIE)
        w.write("acties/2026/A-2026-03-12-09.yaml", "soort: actie\n")
    neem_terug(werk)
    assert werk.git("rev-parse", "HEAD^{tree}") == voor
    assert werk.git("status", "--porcelain") == ""
    assert laatste(werk).onderwerp == "Actie gereed"


def test_line_ends_come_back(werk: Werkplaats) -> None:
    """A file with mixed line ends is again exactly what it was."""
    werk.leg(ACTIE, GEMENGD)
    werk.leg_vast()
    werk.leg(ACTIE, INHOUD)
    with wijziging(
        werk.root,
        "Met de hand",
        trailers={"Rao-Handeling": ["bewaar"]},
        gelezen={},
        met_hand_bewerkt=True,
    ) as w:
        w.neem_over(ACTIE)
    assert werk.head() == INHOUD
    neem_terug(werk)
    assert werk.head() == werk.lees() == GEMENGD


def test_the_same_change_twice(werk: Werkplaats) -> None:
    """A step that git picked once more has to be undone once more."""
    werk.wijzig()
    werk.git("revert", "--no-edit", "HEAD")
    werk.git("cherry-pick", "HEAD~1")
    neem_terug(werk)
    assert laatste(werk).onderwerp.startswith("Revert")


def test_changed_since(werk: Werkplaats) -> None:
    """The way back names the files that somebody changed after the step."""
    werk.wijzig()
    repo, stap = Repo.open(werk.root), laatste(werk)
    assert repo.historie.terugweg(stap).veranderd == ()
    werk.leg(ACTIE, b"soort: actie\n")
    werk.leg_vast()
    assert repo.historie.terugweg(stap).veranderd == (ACTIE,)


def test_who_wrote_a_file_last(werk: Werkplaats) -> None:
    """What rao wrote over the words of a person and took back, is of that person again."""
    werk.leg(ACTIE, b"soort: actie\n# van mij\n")
    werk.leg_vast()
    werk.wijzig(gelezen=werk.head())
    repo = Repo.open(werk.root)
    assert repo.historie.met_de_hand(ACTIE) is None
    neem_terug(werk)
    assert repo.historie.met_de_hand(ACTIE) == werk.git("rev-parse", "HEAD~2")


def test_subjects_are_read_ahead(werk: Werkplaats) -> None:
    """Asked later the answer is whole, also when it is longer than a pipe holds."""
    lang = "x" * 200_000
    werk.git("commit", "--quiet", "--allow-empty", "--file=-", stdin=lang.encode())
    repo = Repo.open(werk.root)
    head = repo.head() or ""
    with onderwerpen_vooruit(repo.git, head) as lees:
        assert lees() == f"{lang}\n\nmet de hand\n\n"
    assert [*onderwerp_van(repo.git, head).values()] == [lang, "met de hand"]


@pytest.mark.skipif(sys.platform == "win32", reason="a script in the place of git")
def test_subjects_that_nobody_asks(werk: Werkplaats, tmp_path: Path) -> None:
    """The git that reads them is ended, whatever it is doing."""
    git = Repo.open(werk.root).git
    with gedode_git(tmp_path, "nooit"):
        (tmp_path / "bin" / "git").write_text("#!/bin/sh\nexec sleep 1000\n", encoding="utf-8")
        with onderwerpen_vooruit(git, "HEAD"):
            pass


def test_subjects_of_what_is_not_there(werk: Werkplaats) -> None:
    """Whoever asks hears it in a sentence; the beginning says nothing."""
    git = Repo.open(werk.root).git
    with onderwerpen_vooruit(git, "0" * 40) as lees, pytest.raises(RaoError):
        lees()


def test_an_odd_sign_in_a_subject(werk: Werkplaats) -> None:
    """A subject goes on behind a sign that some programs take for a line end."""
    onderwerp = "Overleg\u2028met\u0085de tafel"
    werk.git("commit", "--quiet", "--allow-empty", f"--message={onderwerp}")
    repo = Repo.open(werk.root)
    head = repo.head() or ""
    assert onderwerp_van(repo.git, head)[head] == onderwerp
