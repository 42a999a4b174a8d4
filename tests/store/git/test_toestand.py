"""The commit of a day: the last of that day or of before, as the history of the branch has it."""

from datetime import date

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.toestand import commit_op
from tests.store.git.werkplaats import Werkplaats


def leg_vast(werk: Werkplaats, moment: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Commit something at a moment; return its id."""
    monkeypatch.setenv("GIT_COMMITTER_DATE", moment)
    werk.git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "stap")
    return werk.git("rev-parse", "HEAD")


def test_the_last_of_a_day(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was committed on the day itself counts, and what came a day later does not."""
    leg_vast(werk, "2030-03-12T09:00:00", monkeypatch)
    laatst = leg_vast(werk, "2030-03-12T23:59:59", monkeypatch)
    leg_vast(werk, "2030-03-13T00:00:01", monkeypatch)
    assert commit_op(Repo.open(werk.root), date(2030, 3, 12)) == laatst


def test_a_clock_that_runs_behind(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands last in the history is the last, also when a clock before it ran ahead."""
    leg_vast(werk, "2030-03-12T10:40:00", monkeypatch)
    laatst = leg_vast(werk, "2030-03-12T10:00:00", monkeypatch)
    assert commit_op(Repo.open(werk.root), date(2030, 3, 12)) == laatst


def test_before_the_first(werk: Werkplaats) -> None:
    """Before the first commit there was nothing."""
    with pytest.raises(RaoError, match="Op 1 januari 1999 was in dit register nog niets"):
        commit_op(Repo.open(werk.root), date(1999, 1, 1))
