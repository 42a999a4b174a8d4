"""Which moment `--toestand` means: the last commit of a day, in the order of history."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK, Secretaris

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.proefbank import Rao


def test_a_day_ends_in_the_netherlands(leeg: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was committed at half past twelve in the night is of the next day, also in UTC."""
    for moment in ("2026-03-10T22:30:00+00:00", "2026-03-10T23:30:00+00:00"):
        monkeypatch.setenv("GIT_COMMITTER_DATE", moment)
        leeg.git("commit", "--quiet", "--allow-empty", "--message", moment)
    assert _commit(leeg, "2026-03-10") == leeg.git("rev-parse", "HEAD~1")
    assert _commit(leeg, "2026-03-11") == leeg.git("rev-parse", "HEAD")


def test_a_clock_that_was_ahead(leeg: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last in the order of history counts, also where an earlier one has a later moment."""
    for moment in ("2026-03-11T00:20:00+01:00", "2026-03-10T23:50:00+01:00"):
        monkeypatch.setenv("GIT_COMMITTER_DATE", moment)
        leeg.git("commit", "--quiet", "--allow-empty", "--message", moment)
    assert _commit(leeg, "2026-03-10") == leeg.git("rev-parse", "HEAD")


def test_what_came_in_later(leeg: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work of another counts from the day on which it was taken in here."""
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-03-09T12:00:00+01:00")
    leeg.git("switch", "--quiet", "--create", "ander")
    leeg.git("commit", "--quiet", "--allow-empty", "--message", "van een ander")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-03-12T12:00:00+01:00")
    leeg.git("switch", "--quiet", "main")
    leeg.git("merge", "--quiet", "--no-ff", "--message", "samen", "ander")
    assert _commit(leeg, "2026-03-10") == leeg.git("rev-parse", "HEAD~1")
    assert _commit(leeg, "2026-03-12") == leeg.git("rev-parse", "HEAD")


def _commit(s: Secretaris, zo: str) -> str:
    gegeven = json.loads(s.doet("register", "toon", "--json", "--toestand", zo))
    return str(gegeven["toestand"]["commit"])


@pytest.mark.parametrize(
    ("zo", "zin"),
    [
        ("2026-03-01", "Op 1 maart 2026 was dit register er nog niet."),
        ("2026-02-30", "'2026-02-30' bestaat niet op de kalender. Februari 2026 heeft 28 dagen."),
        ("9999-01-01", "1 januari 9999 moet nog komen."),
        ("nergens", "'nergens' is geen dag. git kent 'nergens' niet als vastlegging"),
        ("--upload-pack=x", "'--upload-pack=x' is geen dag."),
        ("HEAD:rao.yaml", "'HEAD:rao.yaml' is geen dag."),
        ("", "De waarde bij --toestand is leeg."),
    ],
)
def test_no_such_moment(lijst: Secretaris, zo: str, zin: str) -> None:
    """What is no moment of this register is refused as wrong usage, with what to type."""
    assert f"Fout: {zin}" in " ".join(lijst.faalt("status", f"--toestand={zo}", code=2).split())


def test_outside_git(lijst: Secretaris) -> None:
    """Without git there is no earlier state."""
    shutil.rmtree(lijst.map / ".git")
    gelopen = lijst.rao("status", "--toestand", OVERLEG)
    assert (gelopen.exit_code, "staat niet onder git" in gelopen.stderr) == (3, True)


def test_before_the_register_was_there(lijst: Secretaris) -> None:
    """A commit without rao.yaml in this place holds no register."""
    boom = lijst.git("hash-object", "-t", "tree", "-w", "/dev/null")
    commit = lijst.git("commit-tree", "-m", "leeg", boom)
    fout = lijst.faalt("status", "--toestand", commit, code=3)
    assert f"In vastlegging {commit[:7]} staat op deze plek nog geen register." in fout


def test_a_register_below_the_top(
    tmp_path: Path, lijst: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A register in a folder of a repository is found in its history, at its own place."""
    top = tmp_path / "top"
    shutil.copytree(lijst.map, top / "rao", ignore=shutil.ignore_patterns(".git"))
    onder = Secretaris(top / "rao")
    onder.git("init", "--quiet", "--initial-branch=main", str(top))
    (top / ".mailmap").write_bytes(b"Vroeger <r.voorbeeld@voorbeeld.invalid>\n")
    for werk in (["add", "--all", str(top)], ["commit", "--quiet", "--message", "begin"]):
        onder.git(*werk)
    (top / ".mailmap").write_bytes(b"Later <r.voorbeeld@voorbeeld.invalid>\n")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-03-06T10:00:00+01:00")
    onder.typt(LIJSTPAD, "Gezin verblijft", "Later: gezin verblijft")
    toen = json.loads(onder.doet("historie", "--json", "--toestand", "2026-03-05"))["stappen"]
    assert [(stap["wat"], stap["wie"]) for stap in toen] == [("begin", "Vroeger")]
    assert "Later" not in onder.doet("toon", ZAAK, "--toestand", "2026-03-05")


def test_no_such_folder(tmp_path: Path, rao: Rao) -> None:
    """A folder that is not there is told as without --toestand."""
    weg = ("status", "-C", str(tmp_path / "weg"))
    assert rao(*weg, "--toestand", "HEAD").output == rao(*weg).output
