"""Steps that go for good: what is wrong with git on the way never hides what happened."""

from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.herschrijven.laatste_stappen import (
    GewisteStap,
    Stapwens,
    vergeet_wissen,
    wis_stappen,
    zoek_gewist,
)
from rao_cli.store.git.wissen.houders import Opgeruimd
from tests.store.git.werkplaats import ACTIE, ANDER, Werkplaats, gedode_git
from tests.store.git.wissen.sporen import MET_WOORD, is_heel, waar


def wis(werk: Werkplaats) -> GewisteStap:
    """Take the last step out."""
    van, naar = werk.git("rev-parse", "HEAD"), werk.git("rev-parse", "HEAD~1")
    return wis_stappen(werk.root, Stapwens(van, naar, [van], []), lambda _git, _plek: None)


@pytest.fixture
def stap(werk: Werkplaats) -> Werkplaats:
    """A register of which the last step holds the word."""
    werk.wijzig(tekst=MET_WOORD)
    return werk


def test_it_is_remembered_until_it_was_told(stap: Werkplaats) -> None:
    """Who asks again hears what became of it, once."""
    gewist = wis(stap)
    assert zoek_gewist(stap.root) == gewist
    vergeet_wissen(stap.root)
    assert zoek_gewist(stap.root) is None
    assert waar(stap) == []


def test_a_later_step_makes_it_forget(stap: Werkplaats) -> None:
    """After another step the same words mean that one."""
    wis(stap)
    stap.wijzig(ANDER, "soort: actie\nstatus: later\n")
    stap.wijzig(ANDER, "soort: actie\nstatus: nog later\n", gelezen=stap.head(ANDER))
    assert zoek_gewist(stap.root) is None


@pytest.mark.parametrize("git", ["rev-list", "cat-file", "for-each-ref"])
def test_a_git_that_is_killed_afterwards(stap: Werkplaats, tmp_path: Path, git: str) -> None:
    """The branch is back, which is told; the next change ends it."""
    van, naar = stap.git("rev-parse", "HEAD"), stap.git("rev-parse", "HEAD~1")
    wens = Stapwens(van, naar, [van], [])
    with gedode_git(tmp_path, git):
        try:
            gewist = wis_stappen(stap.root, wens, lambda _git, _plek: None)
        except RaoError:
            assert stap.git("rev-parse", "HEAD") == van
            return
    assert stap.git("rev-parse", "HEAD") == naar
    assert gewist.opgeruimd is None
    stap.wijzig(ANDER, "soort: actie\nstatus: later\n")
    assert waar(stap) == []
    assert is_heel(stap)


@pytest.mark.traag
def test_a_folder_that_lags(stap: Werkplaats) -> None:
    """As long as the index could not follow, git still knows the step; then it does not."""
    van, naar = stap.git("rev-parse", "HEAD"), stap.git("rev-parse", "HEAD~1")
    bezet = stap.top / ".git/index.lock"
    gewist = wis_stappen(
        stap.root, Stapwens(van, naar, [van], []), lambda _git, _plek: bezet.touch()
    )
    assert gewist.opgeruimd is None
    assert "kon zijn index niet bijwerken" in gewist.zinnen[0]
    assert waar(stap)
    bezet.unlink()
    stap.wijzig(ANDER, "soort: actie\nstatus: later\n")
    assert waar(stap) == []


def test_work_made_meanwhile(stap: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person types in the file at the last moment stays in the folder, and is told."""
    from rao_cli.store.git.vastleggen.vastlegger import Vastlegger

    verzet, eigen = Vastlegger.verzet_tak, f"{MET_WOORD}eigen: werk\n".encode()

    def typt(self: Vastlegger, *args: object) -> bool:
        stap.leg(ACTIE, eigen)
        return verzet(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Vastlegger, "verzet_tak", typt)
    gewist = wis(stap)
    monkeypatch.undo()
    assert stap.lees() == eigen
    assert "is intussen met de hand veranderd" in gewist.zinnen[0]
    assert gewist.opgeruimd is not None
    assert waar(stap) == [str(stap.root / ACTIE)]
    stap.git("restore", ".")
    assert waar(stap) == []
    stap.wijzig(tekst="soort: actie\nstatus: later\n")


def test_a_refusal_leaves_nothing(stap: Werkplaats) -> None:
    """What is refused at the last moment, never happened."""
    van = stap.git("rev-parse", "HEAD")
    stap.leg(ACTIE, b"soort: actie\nstatus: eigen\n")
    foto = stap.foto()
    with pytest.raises(RaoError, match="met de hand"):
        wis(stap)
    assert stap.foto() == foto
    assert stap.git("rev-parse", "HEAD") == van
    assert zoek_gewist(stap.root) is None


def test_refused_at_the_last_moment(stap: Werkplaats) -> None:
    """Who may still say no under the lock, is asked; then nothing happens."""
    van, naar = stap.git("rev-parse", "HEAD"), stap.git("rev-parse", "HEAD~1")

    def keur(_git: object, _plek: object) -> None:
        raise RaoError("Al gedeeld.")

    with pytest.raises(RaoError, match="Al gedeeld"):
        wis_stappen(stap.root, Stapwens(van, naar, [van], []), keur)
    assert stap.git("rev-parse", "HEAD") == van
    assert zoek_gewist(stap.root) is None


def test_a_register_in_a_folder(sub: Werkplaats) -> None:
    """In a larger work tree the rest of it stays as it is."""
    sub.leg("../../README.md", b"anders\n")
    voor = sub.foto().bestanden
    sub.wijzig(tekst=MET_WOORD)
    assert wis(sub) == GewisteStap(Opgeruimd(7))
    assert sub.foto().bestanden == voor
    assert waar(sub) == []
