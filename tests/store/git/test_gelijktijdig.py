"""More than one at a time: nothing that was reported as done is ever lost, nothing is half."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen import projectie
from rao_cli.store.git.vastleggen import vastlegger as vastleggen_module
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git import schrijver
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

NIEUW = b"soort: actie\nstatus: gereed\n"


@pytest.fixture(name="keren")
def _keren(pytestconfig: pytest.Config) -> int:
    """How often a program is stopped, at a moment of chance."""
    keren = {"--lang": 15, "--alles": 8}
    gevraagd = (aantal for optie, aantal in keren.items() if pytestconfig.getoption(optie))
    return int(os.environ.get("KEER", next(gevraagd, 4)))


def _start(werk: Werkplaats, naam: str, aantal: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, schrijver.__file__, str(werk.root), naam, str(aantal)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        start_new_session=sys.platform != "win32",
    )


def _onderbreek(proces: subprocess.Popen[str]) -> tuple[str, str]:
    """Press Ctrl-C until it stops: Python loses one that arrives inside a destructor."""
    while True:
        os.killpg(proces.pid, signal.SIGINT)
        try:
            return proces.communicate(timeout=3)
        except subprocess.TimeoutExpired:
            continue


def _keur(werk: Werkplaats, gemeld: list[str]) -> None:
    """Everything reported is in the history, every commit is whole, and git finds no fault."""
    onderwerpen = werk.git("log", "--format=%s", "main").split("\n")
    assert set(gemeld) <= set(onderwerpen)
    assert len(onderwerpen) == len(set(onderwerpen))
    bestanden = werk.git("ls-tree", "-r", "--name-only", "HEAD").split("\n")
    gedaan = [naam for naam in onderwerpen if naam != "met de hand"]
    verwacht = {f"acties/{naam}-{deel}.yaml" for naam in gedaan for deel in (1, 2)}
    assert {pad for pad in bestanden if "/2026/" not in pad} == verwacht | (
        {"rao.yaml"} | ({schrijver.GEDEELD} if gedaan else set())
    )
    if gedaan:
        assert sorted(werk.head(schrijver.GEDEELD).decode().split()) == sorted(gedaan)
    werk.git("fsck", "--strict", "--no-dangling")


@pytest.mark.parametrize("schrijvers", [2, pytest.param(4, marks=pytest.mark.traag)])
def test_writers_at_once_lose_nothing(werk: Werkplaats, schrijvers: int) -> None:
    """Each of them adds a line to the same file; every line and every commit is there."""
    processen = [_start(werk, f"s{nummer}", 10) for nummer in range(schrijvers)]
    uitvoer = [proces.communicate(timeout=120) for proces in processen]
    assert [fout for _, fout in uitvoer] == [""] * schrijvers
    gemeld = [naam for uit, _ in uitvoer for naam in uit.split()]
    assert len(gemeld) == schrijvers * 10
    _keur(werk, gemeld)
    assert werk.git("status", "--porcelain") == ""


@pytest.mark.traag
def test_writers_in_two_work_trees_share_one_lock(werk: Werkplaats, tmp_path: Path) -> None:
    """Two branches, two indexes, one store of objects."""
    werk.git("worktree", "add", "--quiet", "-b", "concept", str(tmp_path / "twee"))
    twee = Werkplaats(tmp_path / "twee", tmp_path / "twee")
    processen = [_start(werk, "een", 8), _start(twee, "twee", 8)]
    assert [proces.communicate(timeout=120)[1] for proces in processen] == ["", ""]
    for plek in (werk, twee):
        assert plek.aantal() == 9
        assert plek.git("status", "--porcelain") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_any_moment(werk: Werkplaats, keren: int) -> None:
    """Killed again and again: no reported work is lost, nothing is half, the next one works."""
    keus = random.Random(2026)  # noqa: S311 - moments, no secrets
    gemeld: list[str] = []
    for keer in range(keren):
        proces = _start(werk, f"k{keer}", 1000)
        assert proces.stdout is not None
        gemeld.append(proces.stdout.readline().strip())
        time.sleep(keus.uniform(0, 0.08))
        proces.kill()
        uit, fout = proces.communicate(timeout=60)
        assert fout == ""
        gemeld += [regel for regel in uit.split("\n")[:-1] if regel]
        # Killed between commit and projection the work tree is behind; history is what counts.
        # A git that outlived its rao still has the lock.
        with slot(werk.top / ".git" / "rao", "opruimen"):
            werk.git("reset", "--quiet", "--hard")
    laatste = _start(werk, "laatste", 1)
    uit, fout = laatste.communicate(timeout=60)
    assert fout == ""
    _keur(werk, [*gemeld, *uit.split()])
    assert [pad.name for pad in (werk.top / ".git" / "rao").iterdir()] == ["lock"]


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_interrupted_at_any_moment(werk: Werkplaats, keren: int) -> None:
    """Ctrl-C in the terminal, which reaches git too: either nothing or all, work tree included."""
    keus = random.Random(312)  # noqa: S311 - moments, no secrets
    gemeld: list[str] = []
    for keer in range(keren):
        proces = _start(werk, f"c{keer}", 1000)
        assert proces.stdout is not None
        gemeld.append(proces.stdout.readline().strip())
        time.sleep(keus.uniform(0, 0.08))
        uit, fout = _onderbreek(proces)
        assert "KeyboardInterrupt" in fout
        gemeld += uit.split()
        assert werk.git("status", "--porcelain") == ""
        assert not list((werk.top / ".git").rglob("*.lock"))
    gemeld += _start(werk, "laatste", 1).communicate(timeout=60)[0].split()
    assert [pad.name for pad in (werk.top / ".git" / "rao").iterdir()] == ["lock"]
    _keur(werk, gemeld)


def _vlak_voor(monkeypatch: pytest.MonkeyPatch, doe: Callable[[], object]) -> None:
    """Let another program act just before the commit point, as a race would."""
    echt = vastleggen_module.Vastlegger.verzet_tak
    eerst = [doe]

    def verzet(self: vastleggen_module.Vastlegger, *args: object) -> bool:
        if eerst:
            eerst.pop()()
        return echt(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(vastleggen_module.Vastlegger, "verzet_tak", verzet)


def test_a_commit_elsewhere_in_between_is_kept(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody commits another file at the last moment: both commits are there, in a row."""

    def ander() -> None:
        werk.leg(ANDER, b"van een ander\n")
        werk.git("commit", "--quiet", "--all", "--message=van een ander")

    _vlak_voor(monkeypatch, ander)
    werk.wijzig()
    assert werk.git("log", "--format=%s").split("\n") == [
        "Actie gereed",
        "van een ander",
        "met de hand",
    ]
    assert (werk.head(), werk.head(ANDER)) == (NIEUW, b"van een ander\n")
    assert werk.git("status", "--porcelain") == ""


def test_a_commit_of_the_same_file_in_between_is_refused(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody commits this very file at the last moment: theirs stays, ours is refused."""

    def ander() -> None:
        werk.leg(ACTIE, b"van een ander\n")
        werk.git("commit", "--quiet", "--all", "--message=van een ander")

    _vlak_voor(monkeypatch, ander)
    with pytest.raises(RaoError, match="is intussen veranderd"):
        werk.wijzig()
    assert werk.head() == werk.lees() == b"van een ander\n"


def test_a_hand_edit_in_between_stays_and_is_reported(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves the file at the last moment: the commit is ours, the work tree theirs."""
    _vlak_voor(monkeypatch, lambda: werk.leg(ACTIE, b"net bewaard\n"))
    uitkomst = werk.wijzig()
    assert (werk.head(), werk.lees()) == (NIEUW, b"net bewaard\n")
    assert "met de hand veranderd" in uitkomst.waarschuwingen[0]
    assert "Bewaar eerst een kopie" in uitkomst.waarschuwingen[0]
    assert werk.git("status", "--porcelain") == f" M {ACTIE}"
    with (
        pytest.raises(RaoError, match="loopt achter"),
        wijziging(werk.root, "x", trailers={}, gelezen={}, met_hand_bewerkt=True) as w,
    ):
        w.neem_over(ACTIE)


def test_something_staged_in_between_stays_staged(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody stages at the last moment: this very file is reported, another is just left."""

    def klaarzetten() -> None:
        werk.leg(ANDER, b"klaar\n")
        werk.leg(ACTIE, b"ook klaar\n")
        werk.git("add", "--all")

    _vlak_voor(monkeypatch, klaarzetten)
    uitkomst = werk.wijzig()
    assert [ACTIE in zin for zin in uitkomst.waarschuwingen] == [True, True]
    assert werk.git("show", f":{ACTIE}") == "ook klaar"
    assert werk.git("show", f":{ANDER}") == "klaar"


def test_another_branch_in_between(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody switches branch at the last moment: the commit is there, their files stay."""
    _vlak_voor(monkeypatch, lambda: werk.git("switch", "--quiet", "-c", "anders"))
    uitkomst = werk.wijzig()
    assert werk.git("log", "-1", "--format=%s", "main") == "Actie gereed"
    assert werk.lees() == INHOUD
    assert "andere branch" in uitkomst.waarschuwingen[0]
    assert werk.git("status", "--porcelain") == ""


@contextmanager
def _slot_op_index(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another program takes the index at the last moment, and has it open for the block."""
    with ExitStack() as open_:
        slot_ = werk.top / ".git" / "index.lock"
        _vlak_voor(monkeypatch, lambda: open_.enter_context(slot_.open("wb")))
        yield


def test_an_index_that_stays_locked_is_reported(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit and the work tree are there; the sentence says how to repair the index."""
    monkeypatch.setattr(projectie, "INDEX_SECONDEN", 0.1)
    with _slot_op_index(werk, monkeypatch):
        uitkomst = werk.wijzig()
    assert (werk.head(), werk.lees()) == (NIEUW, NIEUW)
    (werk.top / ".git" / "index.lock").unlink()
    assert "Bij de volgende opdracht doet rao dat alsnog" in uitkomst.waarschuwingen[0]
    zin = werk.wijzig(tekst="soort: x\n", gelezen=NIEUW).waarschuwingen[0]
    assert f"rao heeft de map nu bijgewerkt: {ACTIE}" in zin
    assert werk.git("status", "--porcelain") == ""
    assert werk.foto().rao == ["lock"]


def test_a_hand_edit_after_an_index_that_stayed_locked(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file itself was brought up to date, so what a person makes of it then is theirs."""
    monkeypatch.setattr(projectie, "INDEX_SECONDEN", 0.1)
    with _slot_op_index(werk, monkeypatch):
        werk.wijzig()
    (werk.top / ".git" / "index.lock").unlink()
    werk.leg(ACTIE, NIEUW + b"# erbij\n")
    with wijziging(werk.root, "x", trailers={}, gelezen={}, met_hand_bewerkt=True) as w:
        w.neem_over(ACTIE)
    assert werk.head() == NIEUW + b"# erbij\n"
    assert werk.git("status", "--porcelain") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no such mode there")
def test_a_folder_that_cannot_be_written_is_reported(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the commit point nothing is a failure any more: a sentence says what stays behind."""

    def in_de_weg() -> None:
        (werk.root / ACTIE).unlink()
        (werk.root / ACTIE).mkdir()

    _vlak_voor(monkeypatch, in_de_weg)
    uitkomst = werk.wijzig()
    assert uitkomst.commit == werk.git("rev-parse", "HEAD")
    assert f"'{ACTIE}' is geen gewone map of gewoon bestand" in uitkomst.waarschuwingen[0]
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        werk.wijzig(gelezen=NIEUW)
    assert "Maak er eerst een kopie van" in gevangen.value.hint
    werk.git(*gevangen.value.hint.splitlines()[-1].split()[1:])
    assert (werk.lees(), werk.git("status", "--porcelain")) == (NIEUW, "")
    assert werk.wijzig(ANDER).commit
