"""Damage, rights, a full disk, no git: the machine fails, rao says how and changes nothing."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats, maak_werkplaats

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_damaged_index(werk: Werkplaats) -> None:
    """Said as it is, and left as it is."""
    (werk.top / ".git" / "index").write_bytes(b"DIRC kapot")
    with pytest.raises(RaoError, match="'index' van git is beschadigd") as gevangen:
        werk.wijzig()
    assert "git reset" in gevangen.value.hint


def test_a_packed_store(werk: Werkplaats) -> None:
    """Where git has put all objects together, a change is one commit as elsewhere."""
    werk.git("gc", "--quiet")
    assert werk.wijzig().commit
    assert werk.git("fsck", "--full", "--strict") == ""


@pytest.mark.parametrize(
    "wat", ["HEAD", "HEAD^{tree}", "HEAD:acties", f"HEAD:{ACTIE}", f"HEAD:{ANDER}"]
)
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
    """A file in the way is a sentence that names it."""
    (werk.top / ".git" / "rao").write_text("in de weg", encoding="utf-8")
    with pytest.raises(RaoError, match=r"rao' is geen gewoon bestand of gewone map"):
        werk.wijzig()


def _als(werk: Werkplaats, begin: str, **opties: object) -> str:
    """Run one change in a process of its own and return the sentence it was refused with."""
    script = (
        f"{begin}\n"
        "import sys\nfrom pathlib import Path\n"
        "from rao_cli.store.git.vastleggen.wijziging import wijziging\n"
        "from rao_cli.model.errors import RaoError\n"
        "try:\n"
        f" with wijziging(Path({str(werk.root)!r}), 'x', trailers={{}},"
        f" gelezen={{{ACTIE!r}: {INHOUD!r}}}) as w:\n"
        f"  w.write({ACTIE!r}, 'soort: ' + 'x' * 9999)\n"
        "except RaoError as fout: print(fout.zin, fout.hint, sep=chr(10))\n"
        "else: print('gelukt')\n"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[3],
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
        "import os\nfrom pathlib import Path\n"
        "from rao_cli.store.git.vastleggen.wijziging import wijziging\n"
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


#: What an old git makes of a question that it does not know: it says it again.
NAGEZEGD = r"false\ntrue\n/x/.git\n.git\n--show-object-format\n\n/x\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
@pytest.mark.parametrize(
    ("script", "zin"),
    [
        ("", "kan het programma git niet vinden"),
        ("echo git version 2.17.1", "is te oud"),
        ('[ "$3" = version ] && echo git version 2.17.1 || exit 129', "is te oud"),
        (f'[ "$3" = version ] && echo git version 2.17.1 || printf "{NAGEZEGD}"', "is te oud"),
    ],
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


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
@pytest.mark.parametrize(
    "gezegd", ["", "hallo", "git version 2.x.windows", "wrapper 1.2.3\ngit version 2.39.5", "1.0"]
)
def test_a_git_that_says_nonsense_about_itself(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gezegd: str
) -> None:
    """A git with another version line, of a wrapper or none, is not missing and not old."""
    echt = shutil.which("git")
    (tmp_path / "git").write_text(
        f'#!/bin/sh\nif [ "$*" != version ] && [ "$3" != version ]; then exec {echt} "$@"; fi\n'
        f"cat <<EINDE\n{gezegd}\nEINDE\n",
        encoding="utf-8",
    )
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert _als(werk, "").strip() == "gelukt"


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
def test_a_git_that_does_not_work(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A git that only fails is there, and its own words say why it fails."""
    (tmp_path / "git").write_text("#!/bin/sh\necho libz is weg >&2\nexit 1\n", encoding="utf-8")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    uit = _als(werk, "")
    assert "het werkt niet op deze computer" in uit
    assert "libz is weg" in uit


@pytest.mark.skipif(not ROOT, reason="only root can make files of somebody else")
@pytest.mark.parametrize("sleutel", ["safe.directory", "Safe.Directory"])
def test_a_folder_that_the_caller_trusts(
    andermans: Werkplaats, monkeypatch: pytest.MonkeyPatch, sleutel: str
) -> None:
    """Said by variables it counts, and no other setting that is said so."""
    instellingen = {"alias.ls-tree": "!false", sleutel: "*", "core.bare": "true"}
    monkeypatch.setenv("GIT_CONFIG_COUNT", str(len(instellingen)))
    for nummer, (naam, waarde) in enumerate(instellingen.items()):
        monkeypatch.setenv(f"GIT_CONFIG_KEY_{nummer}", naam)
        monkeypatch.setenv(f"GIT_CONFIG_VALUE_{nummer}", waarde)
    assert _als(andermans, "").strip() == "gelukt"


@pytest.mark.parametrize("aantal", ["", "-1", "x", "9" * 5000, "7"])
def test_a_count_of_the_caller_that_makes_no_sense(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch, aantal: str
) -> None:
    """It is not passed on, so git does not stop at it."""
    monkeypatch.setenv("GIT_CONFIG_COUNT", aantal)
    assert werk.wijzig().commit


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
