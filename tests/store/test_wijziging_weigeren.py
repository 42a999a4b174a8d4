"""States in which rao must not commit: one sentence, what to do, exit code 3, nothing changed."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store import wijziging as wijziging_module
from rao_cli.store.repo import Repo
from rao_cli.store.slot import slot
from tests.store.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats, maak_werkplaats

HAND = b"met de hand\n"
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


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
    monkeypatch.setattr(wijziging_module, "INDEX_SECONDEN", 0.1)
    (werk.top / ".git" / "index.lock").touch()
    with pytest.raises(RaoError, match=r"index\.lock") as gevangen:
        werk.wijzig()
    assert str(werk.top) in gevangen.value.hint
    assert werk.aantal() == 1


def test_another_git_holds_the_branch(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock on the branch stops the commit; nothing has changed."""
    vlag = "core.filesRefLockTimeout=1"
    from rao_cli.store import git_call

    monkeypatch.setattr(git_call, "_VLAGGEN", (*git_call._VLAGGEN, vlag))  # noqa: SLF001
    voor = werk.foto()
    (werk.top / ".git" / "refs" / "heads" / "main.lock").touch()
    with pytest.raises(RaoError, match="houdt deze branch vast"):
        werk.wijzig()
    assert werk.foto().bestanden == voor.bestanden
    assert werk.foto().rao == ["lock"]


def test_the_lock_says_who_holds_it(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits too long is told by whom, since when and with what rao is busy."""
    from rao_cli.store import slot as slot_module

    monkeypatch.setattr(slot_module, "WACHT_SECONDEN", 0.2)
    with (
        slot(werk.top / ".git" / "rao", "Agenda 12 maart 2026"),
        pytest.raises(RaoError, match=f"'Agenda 12 maart 2026' .proces {os.getpid()}") as gevangen,
    ):
        werk.wijzig()
    assert "opnieuw" in gevangen.value.hint
    assert werk.wijzig().commit


def test_a_damaged_index(werk: Werkplaats) -> None:
    """Said as it is, and left as it is."""
    (werk.top / ".git" / "index").write_bytes(b"DIRC kapot")
    with pytest.raises(RaoError, match="'index' van git is beschadigd") as gevangen:
        werk.wijzig()
    assert "git reset" in gevangen.value.hint


@pytest.mark.parametrize("wat", ["HEAD", "HEAD^{tree}", f"HEAD:{ACTIE}", f"HEAD:{ANDER}"])
def test_a_missing_object(werk: Werkplaats, wat: str) -> None:
    """A damaged store is not built upon."""
    weg = werk.git("rev-parse", wat)
    (werk.top / ".git" / "objects" / weg[:2] / weg[2:]).unlink()
    with pytest.raises(RaoError, match="beschadigd of niet compleet"):
        werk.wijzig()


@pytest.mark.parametrize("bestand", ["HEAD", "refs/heads/main"])
@pytest.mark.parametrize("inhoud", [b"", b"rommel\n"])
def test_a_damaged_branch_is_not_taken_for_an_empty_one(
    werk: Werkplaats, bestand: str, inhoud: bytes
) -> None:
    """HEAD or a ref without sense, as a crash can leave, is no fresh repository: not for init."""
    (werk.top / ".git" / bestand).write_bytes(inhoud)
    with pytest.raises(RaoError, match="beschadigd"):
        werk.wijzig("rao.yaml", gelezen=None)
    if bestand == "HEAD":
        with pytest.raises(RaoError, match="beschadigd"):
            Repo.init(werk.root)


def test_a_file_where_the_lock_folder_belongs(werk: Werkplaats) -> None:
    """Failures of the file system are sentences too."""
    (werk.top / ".git" / "rao").write_text("in de weg", encoding="utf-8")
    with pytest.raises(RaoError, match="kan het slot"):
        werk.wijzig()


def _als(werk: Werkplaats, begin: str, **opties: object) -> str:
    """Run one change in a process of its own and return the sentence it was refused with."""
    script = (
        f"{begin}\n"
        "import sys\nfrom pathlib import Path\n"
        "from rao_cli.store.wijziging import wijziging\nfrom rao_cli.model.errors import RaoError\n"
        "try:\n"
        f" with wijziging(Path({str(werk.root)!r}), 'x', trailers={{}},"
        f" gelezen={{{ACTIE!r}: {INHOUD!r}}}) as w:\n"
        f"  w.write({ACTIE!r}, 'soort: ' + 'x' * 9999)\n"
        "except RaoError as fout: print(fout.zin, fout.hint, sep=chr(10))\n"
        "else: print('gelukt')\n"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        **opties,  # type: ignore[call-overload]
    )
    return str(klaar.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the kernel")
def test_a_full_disk(werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When nothing more can be written, nothing has changed."""
    voor = werk.foto()
    git = shutil.which("git")
    (tmp_path / "git").write_text(f"#!/bin/sh\ntrap '' XFSZ\nexec {git} \"$@\"\n", encoding="utf-8")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    limiet = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))"
    assert "De schijf is vol" in _als(werk, limiet)
    na = werk.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)
    assert na.rao == ["lock"]


NIEMAND = 65534


def _als_niemand(werk: Werkplaats) -> str:
    """Load everything as root (the interpreter may be out of reach), then become nobody."""
    opwarmen = (
        "import os\nfrom pathlib import Path\nfrom rao_cli.store.wijziging import wijziging\n"
        f"warm = Path({str(werk.root)!r} + '-warm')\n"
        "with wijziging(warm, 'x', trailers={}, gelezen={}) as w: w.write('x.yaml', 'x')\n"
        f"os.setgroups([])\nos.setgid({NIEMAND})\nos.setuid({NIEMAND})\n"
    )
    maak_werkplaats(werk.root.with_name("register-warm"))
    return _als(werk, opwarmen)


@pytest.fixture
def andermans() -> Iterator[Werkplaats]:
    """A register that belongs to nobody, in a place that everybody can reach."""
    with tempfile.TemporaryDirectory() as map_:
        Path(map_).chmod(0o755)
        werk = maak_werkplaats(Path(map_) / "register")
        for pad in (werk.top, *werk.top.rglob("*")):
            os.chown(pad, NIEMAND, NIEMAND)
        yield werk


@pytest.mark.skipif(not ROOT, reason="only root can make files of somebody else")
def test_somebody_elses_repository(andermans: Werkplaats) -> None:
    """Git does not trust the folder of another owner; the hint says how to."""
    uit = _als(andermans, "")
    assert "van een andere gebruiker" in uit
    assert f"safe.directory {andermans.top}" in uit


@pytest.mark.skipif(not ROOT, reason="only root can become somebody else")
@pytest.mark.parametrize(
    ("op_slot", "zin"),
    [("", "rao kan het slot"), ("objects", "mag niet schrijven"), ("refs/heads", "mag niet")],
)
def test_a_read_only_git_folder(andermans: Werkplaats, op_slot: str, zin: str) -> None:
    """Without the right to write nothing changes, and the sentence says where it stopped."""
    voor = andermans.git("-c", "safe.directory=*", "for-each-ref")
    for pad in (andermans.top / ".git" / op_slot).rglob("*"):
        pad.chmod(0o555)
    (andermans.top / ".git" / op_slot).chmod(0o555)
    assert zin in _als_niemand(andermans)
    assert andermans.git("-c", "safe.directory=*", "for-each-ref") == voor


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
@pytest.mark.parametrize(
    ("script", "zin"),
    [("", "kan het programma git niet vinden"), ("echo git version 2.17.1", "is te oud")],
)
def test_git_missing_or_too_old(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, zin: str
) -> None:
    """Without a usable git rao says so and where to get one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    if script:
        (tmp_path / "git").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tmp_path / "git").chmod(0o755)
    uit = _als(werk, "")
    assert zin in uit
    assert "https://git-scm.com" in uit


def test_variables_of_the_caller_do_not_steer_git(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GIT_DIR, GIT_INDEX_FILE and their kind are not ours; identity is. Afterwards all are back."""
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nergens"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path / "objecten"))
    assert werk.wijzig().commit
    assert os.environ["GIT_DIR"] == str(tmp_path / "nergens")
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["register"]
