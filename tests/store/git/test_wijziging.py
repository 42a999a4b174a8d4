"""A change set: one commit of exactly its own paths, and the work tree follows."""

import os
import subprocess
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats, maak_werkplaats

NIEUW = "soort: actie\nstatus: gereed\n"


def test_one_commit_with_subject_and_trailers(werk: Werkplaats) -> None:
    """The commit has the subject, the trailers of the command, and the id of the change."""
    uitkomst = werk.wijzig()
    onderwerp, handeling, wijziging_id = werk.git(
        "log",
        "-1",
        "--format=%s%n%(trailers:key=Rao-Handeling,valueonly,separator=)"
        "%n%(trailers:key=Rao-Wijziging,valueonly,separator=)",
    ).split("\n")
    assert (onderwerp, handeling, werk.aantal()) == ("Actie gereed", "actie-gereed", 2)
    assert len(wijziging_id) == 20
    assert uitkomst.boodschap == werk.git("log", "-1", "--format=%B")
    assert uitkomst.commit == werk.git("rev-parse", "HEAD")


@pytest.mark.parametrize("soort", ["werk", "sub"])
def test_work_tree_and_index_follow_the_commit(soort: str, request: pytest.FixtureRequest) -> None:
    """After a change set git finds nothing to do, also when the register is a folder."""
    werk: Werkplaats = request.getfixturevalue(soort)
    with wijziging(
        werk.root, "Drie tegelijk", trailers={}, gelezen={ACTIE: INHOUD, ANDER: INHOUD}
    ) as w:
        w.write(ACTIE, NIEUW)
        w.remove(ANDER)
        w.write("overleggen/2026/2026-03-12.yaml", "soort: overleg\n")
    assert w.resultaat.paden == (ACTIE, ANDER, "overleggen/2026/2026-03-12.yaml")
    assert werk.head() == werk.lees() == NIEUW.encode()
    assert not (werk.root / ANDER).exists()
    assert werk.git("status", "--porcelain") == ""
    assert werk.git("diff-index", "--cached", "HEAD") == ""


def test_nothing_changed_means_no_commit(werk: Werkplaats) -> None:
    """Bytes that equal HEAD give no commit, and the result says so."""
    voor = werk.foto()
    uitkomst = werk.wijzig(tekst=INHOUD.decode())
    assert (uitkomst.commit, uitkomst.paden, uitkomst.is_gewijzigd) == (None, (), False)
    assert werk.foto().refs == voor.refs


def test_a_rehearsal_writes_nothing_at_all(werk: Werkplaats) -> None:
    """`proef` gives difference and message, and leaves not even an object or a folder."""
    voor, objecten = werk.foto(), werk.git("count-objects", "-v")
    uitkomst = werk.wijzig(proef=True)
    assert (werk.foto(), werk.git("count-objects", "-v")) == (voor, objecten)
    assert uitkomst.commit is None
    assert uitkomst.is_gewijzigd
    assert uitkomst.boodschap.startswith("Actie gereed\n\nRao-Handeling: actie-gereed\n")
    assert "-status: open\n+status: gereed\n" in uitkomst.verschil


def test_a_rehearsal_refuses_what_the_real_run_refuses(werk: Werkplaats) -> None:
    """A rehearsal that succeeds is worth something."""
    werk.leg(ACTIE, b"met de hand\n")
    with pytest.raises(RaoError, match="wijzigingen met de hand"):
        werk.wijzig(proef=True)


def test_an_error_in_the_block_changes_nothing(werk: Werkplaats) -> None:
    """What was buffered is forgotten when the command itself fails, and the place is clean."""
    voor = werk.foto()
    with (
        pytest.raises(ValueError, match="stuk"),
        wijziging(werk.root, "x", trailers={}, gelezen={ACTIE: INHOUD}) as w,
    ):
        w.write(ACTIE, int("stuk"))  # type: ignore[arg-type]
    na = werk.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)
    assert na.rao == ["lock"]


def test_the_result_is_only_there_after_the_block(werk: Werkplaats) -> None:
    """Nobody can report a success that did not happen yet."""
    with wijziging(werk.root, "x", trailers={}, gelezen={}) as w, pytest.raises(RuntimeError):
        _ = w.resultaat


def test_init_makes_the_first_commit_on_main(tmp_path: Path) -> None:
    """From an empty folder to a first commit through the same change set."""
    repo = Repo.init(tmp_path / "nieuw")
    with wijziging(repo.root, "Register ingericht", trailers={}, gelezen={}) as w:
        w.write("rao.yaml", "soort: register\n")
        w.write("acties/.gitkeep", "")
    werk = Werkplaats(repo.root, repo.root)
    assert werk.git("symbolic-ref", "HEAD") == "refs/heads/main"
    assert (werk.aantal(), werk.git("status", "--porcelain")) == (1, "")


def test_before_the_first_commit_only_a_register_may_be_made(tmp_path: Path) -> None:
    """An unborn branch is refused, unless the change set makes rao.yaml."""
    repo = Repo.init(tmp_path / "nieuw")
    with (
        pytest.raises(RaoError, match="nog niets vastgelegd"),
        wijziging(repo.root, "x", trailers={}, gelezen={}) as w,
    ):
        w.write(ACTIE, NIEUW)
    assert repo.head() is None


def test_a_new_file_needs_no_mention_in_gelezen(werk: Werkplaats) -> None:
    """A path that was not read is taken to be new; when it is there after all, rao refuses."""
    with wijziging(werk.root, "x", trailers={}, gelezen={}) as w:
        w.write("acties/2027/A-1.yaml", NIEUW)
    assert w.resultaat.commit
    with (
        pytest.raises(RaoError, match="bestaat al"),
        wijziging(werk.root, "x", trailers={}, gelezen={}) as w,
    ):
        w.write(ANDER, NIEUW)


def test_mode_of_an_executable_file_stays(werk: Werkplaats) -> None:
    """A change of content is not a change of mode."""
    werk.git("update-index", "--chmod=+x", ACTIE)
    werk.git("commit", "--quiet", "--message=uitvoerbaar")
    (werk.root / ACTIE).chmod(0o755)
    werk.wijzig()
    assert werk.git("ls-tree", "HEAD", ACTIE).startswith("100755")
    assert os.name == "nt" or os.access(werk.root / ACTIE, os.X_OK)


def test_a_sha256_repository(tmp_path: Path) -> None:
    """Everything works with the longer object ids."""
    werk = maak_werkplaats(tmp_path / "r", "--object-format=sha256")
    uitkomst = werk.wijzig()
    assert uitkomst.commit is not None
    assert len(uitkomst.commit) == 64
    assert werk.git("status", "--porcelain") == ""
    assert Repo.open(werk.root).hand_edits([""]) == {}


def test_a_second_work_tree_has_its_own_branch_and_index(werk: Werkplaats, tmp_path: Path) -> None:
    """`git worktree add`: the change lands there, and the first work tree does not move."""
    werk.git("worktree", "add", "--quiet", "-b", "concept", str(tmp_path / "twee"))
    twee = Werkplaats(tmp_path / "twee", tmp_path / "twee")
    voor = werk.foto()
    twee.wijzig()
    assert twee.lees() == NIEUW.encode()
    assert twee.git("status", "--porcelain") == ""
    na = werk.foto()
    assert (na.head, na.index, na.bestanden) == (voor.head, voor.index, voor.bestanden)
    assert werk.git("rev-parse", "concept") != werk.git("rev-parse", "main")


def test_a_register_inside_a_submodule(werk: Werkplaats, tmp_path: Path) -> None:
    """A submodule is a repository of its own; the one around it is not touched."""
    om = maak_werkplaats(tmp_path / "om")
    om.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(werk.top), "noord"
    )
    om.leg_vast()
    binnen = Werkplaats(om.top / "noord", om.top / "noord")
    kop = om.git("rev-parse", "HEAD")
    binnen.wijzig()
    assert binnen.git("status", "--porcelain") == ""
    assert om.git("rev-parse", "HEAD") == kop
    with (
        pytest.raises(RaoError, match=r"kan niet|geen gewone map"),
        wijziging(om.root, "x", trailers={}, gelezen={}) as w,
    ):
        w.write("noord/acties/2026/A-9.yaml", NIEUW)


def test_a_shallow_clone(werk: Werkplaats, tmp_path: Path) -> None:
    """A commit on top of a cut-off history is an ordinary commit."""
    werk.wijzig()
    subprocess.run(
        ["git", "clone", "--quiet", "--depth=1", werk.top.as_uri(), tmp_path / "ondiep"], check=True
    )
    ondiep = Werkplaats(tmp_path / "ondiep", tmp_path / "ondiep")
    ondiep.wijzig(tekst=INHOUD.decode(), gelezen=NIEUW.encode())
    assert (ondiep.aantal(), ondiep.git("status", "--porcelain")) == (2, "")


def test_sparse_checkout_in_and_outside_the_part(werk: Werkplaats) -> None:
    """A file that was left out of the work tree is refused; the rest works, nothing is dropped."""
    werk.leg("templates/agenda.md.j2", b"x\n")
    werk.leg_vast()
    werk.git("sparse-checkout", "set", "--cone", "--sparse-index", "templates")
    assert Repo.open(werk.root).hand_edits([""]) == {}
    with pytest.raises(RaoError, match="sparse checkout"):
        werk.wijzig()
    werk.wijzig("templates/agenda.md.j2", "y\n", gelezen=b"x\n")
    assert werk.git("status", "--porcelain") == ""
    assert werk.git("ls-tree", "-r", "--name-only", "HEAD").split() == [
        ACTIE, ANDER, "rao.yaml", "templates/agenda.md.j2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "pad",
    ["../x", "/x", "a/../x", "a//x", "", "a/", ".git/config", "a/.GIT/x", "GIT~1/x", "con",
     "aux.yaml", "COM1", "lpt³.a.md", "ConIn$",
     "a.", "a ", "a:b", "a\\b", "a\nb", "a\x00b", "a\u200bb", "\ud800", "x" * 256],
)  # fmt: skip
def test_a_path_that_is_not_safe_everywhere_is_refused(werk: Werkplaats, pad: str) -> None:
    """Names that leave the register, are git's own, or cannot exist on Windows."""
    voor = werk.foto()
    with pytest.raises(RaoError, match="kan niet"):
        werk.wijzig(pad, gelezen=None)
    assert werk.foto().refs == voor.refs


@pytest.mark.parametrize(
    "pad", ["ACTIES/2026/A-9.yaml", "acties/2026", f"{ACTIE}/x", ACTIE.replace("A-", "a-")]
)
def test_a_name_that_collides_is_refused(werk: Werkplaats, pad: str) -> None:
    """Not beside a name that differs in case only, not as a file where a folder is."""
    with pytest.raises(RaoError, match=r"kan niet|geen gewone map"):
        werk.wijzig(pad, gelezen=None)
    assert werk.aantal() == 1


def test_a_file_that_becomes_a_folder_in_one_change(werk: Werkplaats) -> None:
    """What is removed in the same change set is no obstacle."""
    with wijziging(werk.root, "x", trailers={}, gelezen={ACTIE: INHOUD, ANDER: INHOUD}) as w:
        w.remove(ACTIE)
        w.remove(ANDER)
        w.write("acties/2026/a-2026-03-12-01.yaml", NIEUW)
    assert werk.git("ls-tree", "-r", "--name-only", "HEAD", "acties/") == w.resultaat.paden[2]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("naam", ["acties", "acties/2026", ACTIE])
def test_never_through_a_symlink(werk: Werkplaats, tmp_path: Path, naam: str) -> None:
    """A link in the work tree, file or folder, is never followed out of the register."""
    buiten = tmp_path / "buiten"
    (werk.root / naam).rename(buiten)
    (werk.root / naam).symlink_to(buiten)
    with pytest.raises(RaoError, match="geen gewone map of gewoon bestand"):
        werk.wijzig()
    doel = buiten if buiten.is_file() else next(buiten.rglob("*-01.yaml"))
    assert doel.read_bytes() == INHOUD


def test_text_that_cannot_be_stored_is_a_sentence(werk: Werkplaats) -> None:
    """Half a character, as a shell can give, is refused before anything happens."""
    with pytest.raises(RaoError, match="teken dat niet kan worden bewaard"):
        werk.wijzig(tekst="naam: \udcff\n")
    assert werk.aantal() == 1
