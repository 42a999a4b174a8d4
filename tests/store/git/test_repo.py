"""Reading the repository: commits, blobs, hand edits, history; for the top and for a folder."""

import os
import subprocess
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats, maak_werkplaats

HAND = b"soort: actie\nstatus: met de hand\n"


@pytest.fixture(params=["werk", "sub"])
def plek(request: pytest.FixtureRequest) -> Werkplaats:
    """The same facts hold for a register at the top and for one in a folder."""
    werk: Werkplaats = request.getfixturevalue(request.param)
    return werk


def test_open_from_a_folder_of_the_work_tree(plek: Werkplaats) -> None:
    """Root, prefix and folders of git are known."""
    repo = Repo.open(plek.root)
    assert repo.root == plek.root
    assert repo.plek.top == plek.top
    assert repo.plek.common_dir == repo.plek.git_dir == plek.top / ".git"


def test_init_is_done_once(tmp_path: Path) -> None:
    """A folder that does not exist gets a repository on main; a second time changes nothing."""
    eerste = Repo.init(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b" / ".git" / "HEAD").read_text(encoding="utf-8") == (
        "ref: refs/heads/main\n"
    )
    assert eerste.head() is None
    assert Repo.init(tmp_path / "a" / "b").plek == eerste.plek


def test_init_uses_the_repository_above(plek: Werkplaats) -> None:
    """No repository inside a repository."""
    repo = Repo.init(plek.root / "nieuw")
    assert repo.plek.top == plek.top
    assert repo.root == plek.root / "nieuw"


def test_init_where_a_file_lies(tmp_path: Path) -> None:
    """A sentence, no traceback."""
    (tmp_path / "x").touch()
    with pytest.raises(RaoError, match="niet maken"):
        Repo.init(tmp_path / "x")


def test_before_the_first_commit_everything_is_empty(tmp_path: Path) -> None:
    """An unborn branch has no files and no history; what lies there is new."""
    repo = Repo.init(tmp_path)
    (tmp_path / "a.yaml").touch()
    assert (repo.head(), repo.head_files([""]), repo.historie.log(None)) == (None, {}, [])
    assert repo.hand_edits([""]) == {"a.yaml": "nieuw"}


def test_blobs_below_prefixes(plek: Werkplaats) -> None:
    """Paths are relative to the register; a prefix is a whole folder or file name."""
    repo, head = Repo.open(plek.root), plek.git("rev-parse", "HEAD")
    assert sorted(repo.blobs(head, [""])) == [ACTIE, ANDER, "rao.yaml"]
    assert sorted(repo.blobs("main", ["acties/"])) == [ACTIE, ANDER]
    assert sorted(repo.blobs(head, ["act", "rao.yaml"])) == ["rao.yaml"]
    assert repo.blobs(head, []) == {}
    assert repo.read_blob(repo.blobs(head, [ACTIE])[ACTIE]) == INHOUD


def test_many_blobs_of_any_bytes_with_one_call(werk: Werkplaats) -> None:
    """Empty, binary, without a line end, and the same blob twice."""
    bytes_ = [b"", b"\x00\xff\n\n", b"zonder einde", b"x" * 100_000, b"", "één".encode()]
    for nummer, data in enumerate(bytes_):
        werk.leg(f"b/{nummer}", data)
    werk.leg_vast()
    gelezen = Repo.open(werk.root).head_files(["b"])
    assert gelezen == {f"b/{nummer}": data for nummer, data in enumerate(bytes_)}


def test_a_blob_that_is_not_there(werk: Werkplaats) -> None:
    """A damaged store is a sentence; an id that is none is a bug."""
    repo = Repo.open(werk.root)
    with pytest.raises(RaoError, match="beschadigd of niet compleet"):
        repo.read_blob("0" * 39 + "1")
    with pytest.raises(ValueError, match="no blob id"):
        repo.read_blob("--help")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_and_modules_are_no_files(werk: Werkplaats) -> None:
    """A link in a commit is not followed and not read; another repository is left alone."""
    (werk.root / "link.yaml").symlink_to("rao.yaml")
    werk.leg_vast()
    repo = Repo.open(werk.root)
    assert sorted(repo.blobs("HEAD", [""])) == [ACTIE, ANDER, "rao.yaml"]
    assert repo.hand_edits([""]) == {"link.yaml": "nieuw"}
    maak_werkplaats(werk.root / "binnen")
    assert repo.hand_edits([""]) == {"link.yaml": "nieuw"}


@pytest.mark.parametrize("opties", [(), ("--object-format=sha256",)])
def test_hand_edits_by_content(tmp_path: Path, opties: tuple[str, ...]) -> None:
    """Changed, new and gone; not what has other line ends, another time or another mode."""
    werk = maak_werkplaats(tmp_path / "r", *opties, sub="noord")
    repo = Repo.open(werk.root)
    assert repo.hand_edits([""]) == {}
    werk.leg(ACTIE, HAND)
    (werk.root / ANDER).unlink()
    werk.leg("overleggen/2026/x.yaml")
    werk.leg("rao.yaml", b"soort: register\r\n").chmod(0o755)
    assert repo.hand_edits([""]) == {
        ACTIE: "gewijzigd",
        ANDER: "weg",
        "overleggen/2026/x.yaml": "nieuw",
    }
    assert repo.hand_edits(["overleggen"]) == {"overleggen/2026/x.yaml": "nieuw"}
    assert repo.hand_edits([ACTIE, "rao.yaml"]) == {ACTIE: "gewijzigd"}


def test_a_file_committed_with_crlf_and_checked_out_with_lf(werk: Werkplaats) -> None:
    """The other way round is the same text too."""
    werk.leg(ACTIE, INHOUD.replace(b"\n", b"\r\n"))
    werk.leg_vast()
    werk.leg(ACTIE, INHOUD)
    assert Repo.open(werk.root).hand_edits([""]) == {}


def test_what_git_ignores_is_not_new(plek: Werkplaats) -> None:
    """Rendered output is no hand edit; an ignored file that is staged on purpose is."""
    (plek.top / ".gitignore").write_text("uitvoer/\n", encoding="utf-8")
    plek.leg_vast()
    plek.leg("uitvoer/agenda.html")
    repo = Repo.open(plek.root)
    assert repo.hand_edits([""]) == {}
    plek.git("add", "--force", str(plek.root / "uitvoer" / "agenda.html"))
    assert repo.hand_edits([""]) == {"uitvoer/agenda.html": "nieuw"}


def test_a_folder_or_link_in_place_of_a_file_is_an_edit(werk: Werkplaats) -> None:
    """Whatever lies there, it is not the file that was committed."""
    (werk.root / ACTIE).unlink()
    werk.leg(f"{ACTIE}/x")
    assert Repo.open(werk.root).hand_edits([""]) == {ACTIE: "weg", f"{ACTIE}/x": "nieuw"}


def test_odd_names_survive(werk: Werkplaats) -> None:
    """Spaces, quotes, letters with marks, a leading dash, a tab."""
    namen = ["één twee.yaml", 'a"b.yaml', "-x.yaml", "tab\tx.yaml", "[a].yaml", "*.yaml"]
    namen = namen if os.name != "nt" else ["één twee.yaml", "-x.yaml", "[a].yaml"]
    for naam in namen:
        werk.leg(f"n/{naam}")
    repo = Repo.open(werk.root)
    assert set(repo.hand_edits(["n"])) == {f"n/{naam}" for naam in namen}
    werk.leg_vast()
    assert set(repo.blobs("HEAD", ["n"])) == {f"n/{naam}" for naam in namen}
    assert all(len(repo.historie.log(f"n/{naam}")) == 1 for naam in namen)


def test_changed_since_a_commit(plek: Werkplaats) -> None:
    """Committed later, edited, new and gone; outside the register does not count."""
    begin = plek.git("rev-parse", "HEAD")
    repo = Repo.open(plek.root)
    assert repo.changed_since(begin) == set()
    plek.leg("acties/2026/A-3.yaml")
    (plek.top / "buiten.txt").touch()
    plek.leg_vast()
    (plek.root / ANDER).unlink()
    plek.leg("los.yaml")
    buiten = {"buiten.txt"} if plek.root == plek.top else set()
    assert repo.changed_since(begin) == {"acties/2026/A-3.yaml", ANDER, "los.yaml"} | buiten
    assert repo.changed_since("HEAD") == {ANDER, "los.yaml"}


@pytest.mark.parametrize(
    "rev", ["nergens", "", "--help", "-p", "a b", "HEAD~99", "main:rao.yaml", "HEAD^{tree}", "a\0b"]
)
def test_an_unknown_revision(werk: Werkplaats, rev: str) -> None:
    """A typing error, or an option in disguise: of a whole copy nothing is to be fetched."""
    with pytest.raises(RaoError, match=r"kent .* niet als vastlegging") as gevangen:
        Repo.open(werk.root).changed_since(rev)
    assert gevangen.value.hint == "Kijk met `git log` welke er zijn."


def test_log_of_everything_and_of_one_file(plek: Werkplaats) -> None:
    """Newest first, with date, subject and author; a folder knows only its own history."""
    (plek.top / "buiten.txt").touch()
    plek.leg_vast()
    plek.wijzig()
    repo = Repo.open(plek.root)
    laatste = repo.historie.log(ACTIE)[0]
    assert (laatste.onderwerp, laatste.auteur) == ("Actie gereed", "R. Voorbeeld")
    assert str(laatste.datum) == "2026-03-12 10:00:00+01:00"
    assert laatste.id == repo.head()
    assert len(repo.historie.log(ACTIE)) == 2
    assert len(repo.historie.log("acties")) == 2
    assert len(repo.historie.log(ANDER)) == 1
    assert len(repo.historie.log(None)) == (3 if plek.root == plek.top else 2)
    assert repo.historie.log("nergens.yaml") == []


def test_log_is_not_fooled_by_a_name(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """An author with a line end, and a message in another encoding, stay one record."""
    monkeypatch.setenv("GIT_AUTHOR_NAME", "R.\nVoorbeeld\x1b[31m")
    werk.git("-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-q", "--allow-empty", "-F", "-",
             stdin="Eén\n\nregel".encode("latin-1"))  # fmt: skip
    eerste, tweede = Repo.open(werk.root).historie.log(None)
    assert eerste.onderwerp == "Eén"
    assert "\n" not in eerste.auteur
    assert tweede.onderwerp == "met de hand"


def test_replaced_objects_do_not_change_history(werk: Werkplaats) -> None:
    """`git replace` changes what people see, not what rao builds on."""
    vals = werk.git("hash-object", "-w", "--stdin", stdin=b"vals\n")
    werk.git("replace", werk.git("rev-parse", f"HEAD:{ACTIE}"), vals)
    assert Repo.open(werk.root).head_files([ACTIE]) == {ACTIE: INHOUD}


def test_a_clone_with_borrowed_objects(werk: Werkplaats, tmp_path: Path) -> None:
    """Alternates are read."""
    subprocess.run(["git", "clone", "-q", "--shared", werk.top, tmp_path / "kloon"], check=True)
    kloon = Werkplaats(tmp_path / "kloon", tmp_path / "kloon")
    assert Repo.open(kloon.root).head_files([ACTIE]) == {ACTIE: INHOUD}
    assert kloon.wijzig().commit
