"""States in which rao must not commit: one sentence, what to do, exit code 3, nothing changed."""

import getpass
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen import merkmap
from rao_cli.store.git.vastleggen import wijziging as wijziging_module
from tests.store.git.werkplaats import ANDER, Werkplaats, bezet

HAND = b"met de hand\n"


def _tweede_branch(werk: Werkplaats) -> None:
    """Make two branches that do not agree about one file."""
    werk.git("switch", "--quiet", "-c", "anders")
    werk.leg(ANDER, HAND)
    werk.leg_vast()
    werk.git("switch", "--quiet", "main")
    werk.leg(ANDER, b"nog anders\n")
    werk.leg_vast()


def _mag_mislukken(werk: Werkplaats, *argv: str) -> None:
    subprocess.run(["git", *argv], cwd=werk.top, capture_output=True, check=False)


def _merge(werk: Werkplaats) -> None:
    _tweede_branch(werk)
    _mag_mislukken(werk, "merge", "anders")


def _rebase(werk: Werkplaats) -> None:
    _tweede_branch(werk)
    _mag_mislukken(werk, "rebase", "anders")


def _am(werk: Werkplaats) -> None:
    _tweede_branch(werk)
    werk.git("format-patch", "--quiet", "-1", "anders", "-o", str(werk.top.parent))
    patch = next(werk.top.parent.glob("*.patch"))
    _mag_mislukken(werk, "am", str(patch))


def _cherry_pick(werk: Werkplaats) -> None:
    _tweede_branch(werk)
    _mag_mislukken(werk, "cherry-pick", "anders")


def _revert(werk: Werkplaats) -> None:
    _tweede_branch(werk)
    werk.leg(ANDER, b"en nog eens\n")
    werk.leg_vast()
    _mag_mislukken(werk, "revert", "HEAD~1")


def _bisect(werk: Werkplaats) -> None:
    werk.git("bisect", "start")


def _detached(werk: Werkplaats) -> None:
    werk.git("switch", "--quiet", "--detach")


@pytest.mark.parametrize(
    ("maak", "zin"),
    [
        (_merge, "samenvoeging"),
        (_rebase, "een rebase"),
        (_am, "git am"),
        (_cherry_pick, "cherry-pick"),
        (_revert, "revert"),
        (_bisect, "bisect"),
        (_detached, "detached HEAD"),
    ],
)
def test_in_the_middle_of_something_else(
    werk: Werkplaats, maak: Callable[[Werkplaats], None], zin: str
) -> None:
    """A merge, rebase, cherry-pick, revert or bisect under way, or no branch at all."""
    maak(werk)
    voor = werk.foto()
    with pytest.raises(RaoError, match=zin) as gevangen:
        werk.wijzig()
    na = werk.foto()
    assert (na.head, na.refs, na.index) == (voor.head, voor.refs, voor.index)
    assert na.bestanden == voor.bestanden
    assert gevangen.value.hint
    assert gevangen.value.exit_code == 3


def test_no_repository(tmp_path: Path) -> None:
    """A folder outside git, said with what to do."""
    with pytest.raises(RaoError, match="niet onder git") as gevangen:
        Werkplaats(tmp_path, tmp_path).wijzig()
    assert "rao init" in gevangen.value.hint


def test_a_bare_repository(tmp_path: Path) -> None:
    """There are no files in it."""
    subprocess.run(["git", "init", "--quiet", "--bare", tmp_path / "kaal"], check=True)
    with pytest.raises(RaoError, match=r"kale \(bare\)"):
        Repo.open(tmp_path / "kaal")


def test_inside_the_git_folder(werk: Werkplaats) -> None:
    """The folder of git itself is no register."""
    with pytest.raises(RaoError, match="map van git zelf"):
        Repo.open(werk.top / ".git" / "refs")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """A typing error in a path."""
    with pytest.raises(RaoError, match="bestaat niet"):
        Repo.open(tmp_path / "nergens")


def test_a_work_tree_apart_from_its_git_folder(werk: Werkplaats, tmp_path: Path) -> None:
    """core.worktree in a copied folder may point anywhere; rao does not follow it."""
    doel = tmp_path / "elders"
    doel.mkdir()
    werk.git("config", "core.worktree", str(doel))
    with pytest.raises(RaoError, match=r"core\.worktree|map van git zelf"):
        werk.wijzig()
    assert list(doel.iterdir()) == []


@pytest.mark.parametrize("weg", ["GIT_AUTHOR_NAME", "GIT_COMMITTER_EMAIL"])
def test_no_identity(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch, weg: str) -> None:
    """Git may not make up a name; the hint gives the two commands."""
    monkeypatch.delenv(weg)
    with pytest.raises(RaoError, match="weet nog niet wie u bent") as gevangen:
        werk.wijzig()
    assert "git config --global user.name" in gevangen.value.hint
    assert "git config --global user.email" in gevangen.value.hint
    werk.git("config", "user.name", "R. Voorbeeld")
    werk.git("config", "user.email", "r@voorbeeld.invalid")
    assert werk.wijzig().commit


def test_a_name_of_only_punctuation_is_no_identity(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What git itself refuses comes out as the same sentence, after which nothing has changed."""
    monkeypatch.setenv("GIT_COMMITTER_NAME", "<,>")
    voor = werk.foto()
    with pytest.raises(RaoError, match="weet nog niet wie u bent"):
        werk.wijzig()
    assert werk.foto().bestanden == voor.bestanden
    assert werk.aantal() == 1


def test_an_identity_with_a_newline_forges_nothing(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name cannot add a header or a trailer to the commit."""
    naam = "R.\nparent 0000000000000000000000000000000000000000\n\nRao-Wijziging: vals"
    monkeypatch.setenv("GIT_AUTHOR_NAME", naam)
    werk.wijzig()
    assert werk.git("rev-list", "--parents", "-1", "HEAD").count(" ") == 1
    waarden = werk.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    assert "vals" not in waarden


def test_a_forged_trailer_in_free_text_stays_text(werk: Werkplaats) -> None:
    """Subject and values are one line each, whatever a user types."""
    werk.wijzig(onderwerp="Klaar\n\nRao-Wijziging: vals\u2028Rao-Handeling: vals\r\x85x")
    bericht = werk.git("log", "-1", "--format=%B")
    assert bericht.split("\n")[0] == "Klaar Rao-Wijziging: vals Rao-Handeling: vals x"
    assert werk.git("log", "-1", "--format=%(trailers)").count("vals") == 0


@pytest.mark.parametrize("sleutel", ["Rao-Wijziging", "rao-x", "Rao:X", "Rao X", ""])
def test_a_wrong_trailer_key_is_a_bug(werk: Werkplaats, sleutel: str) -> None:
    """Keys are written by programmers, so a wrong one is no sentence for a user."""
    with (
        pytest.raises(ValueError, match="trailer key"),
        wijziging_module.wijziging(werk.root, "x", trailers={sleutel: ["y"]}, gelezen={}),
    ):
        pass


def test_another_git_holds_the_index(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """index.lock stays where it is; the sentence says what to do when nothing runs any more."""
    monkeypatch.setattr(merkmap, "INDEX_SECONDEN", 0.1)
    (werk.top / ".git" / "index.lock").touch()
    with pytest.raises(RaoError, match=r"index\.lock") as gevangen:
        werk.wijzig()
    assert str(werk.top) in gevangen.value.hint
    assert werk.aantal() == 1


def test_another_git_holds_the_branch(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock on the branch stops the commit; nothing has changed."""
    vlag = "core.filesRefLockTimeout=1"
    from rao_cli.store.git.aanroep import call as git_call

    monkeypatch.setattr(git_call, "_VLAGGEN", (*git_call._VLAGGEN, vlag))  # noqa: SLF001
    voor = werk.foto()
    (werk.top / ".git" / "refs" / "heads" / "main.lock").touch()
    with pytest.raises(RaoError, match="houdt deze branch vast"):
        werk.wijzig()
    assert werk.foto().bestanden == voor.bestanden
    assert werk.foto().rao == ["lock"]


@pytest.mark.parametrize("wie", ["r.voorbeeld", None])
def test_the_lock_says_who_holds_it(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch, wie: str | None
) -> None:
    """Whoever waits too long is told by whom, since when and with what rao is busy."""
    from rao_cli.store.git.vastleggen import slot as slot_module

    monkeypatch.setattr(slot_module, "WACHT_SECONDEN", 0.2)
    for naam in ("LOGNAME", "USER", "LNAME", "USERNAME") if wie is None else ():
        monkeypatch.delenv(naam, raising=False)
    if wie is not None:
        monkeypatch.setenv("LOGNAME", wie)
    with (
        bezet(werk, "Agenda 12 maart 2026") as proces,
        pytest.raises(RaoError, match=f"'Agenda 12 maart 2026' .proces {proces}") as gevangen,
    ):
        werk.wijzig()
    wie = wie or ("onbekend" if sys.platform == "win32" else getpass.getuser())
    assert f": {wie} op " in gevangen.value.zin
    assert "opnieuw" in gevangen.value.hint
    assert werk.wijzig().commit
