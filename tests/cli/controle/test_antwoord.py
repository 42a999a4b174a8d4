"""A second `rao valideer` says what the first said without judging; whatever is touched is seen."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.controle.dozijn import maak, zelfde
from tests.cli.secretaris import Secretaris, vaste_omgeving

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows does not tell who wrote: nothing is kept"
)

BSN: Final = "Betreft BSN 999990366."
BRIEF: Final = "documenten/2026-01-15/brief.md"
LIJST: Final = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
NIEUW: Final = "acties/2026/A-2026-01-15-03.yaml"
OVERLEG: Final = "overleggen/2026/2026-01-15.yaml"


@pytest.fixture
def oordeelt(monkeypatch: pytest.MonkeyPatch) -> Callable[..., bool]:
    """Return what says whether a command judges the register, or gives what was kept."""

    def vraag(s: Secretaris, *opdracht: str) -> bool:
        with monkeypatch.context() as patch:
            patch.setattr("rao_cli.workflow.controle.valideer.valideer", None)
            return "TypeError" in s.rao(*(opdracht or ("valideer",))).stderr

    return vraag


@pytest.fixture
def bekend(s: Secretaris, oordeelt: Callable[..., bool]) -> Secretaris:
    """Somebody at a register of which the answer is kept."""
    s.schrijf(BRIEF, "Geachte leden, hierbij de stukken.\n")
    s.git("add", "--all")
    s.git("commit", "--quiet", "--message", "brief")
    s.rao("valideer")
    assert not oordeelt(s)
    return s


def test_an_untouched_register_is_not_judged_again(
    bekend: Secretaris, oordeelt: Callable[..., bool]
) -> None:
    """In every form, and also named by its folder; on another day it is."""
    for opdracht in (
        ("valideer", "--json"),
        ("valideer", "--streng"),
        ("valideer", "--statistiek"),
    ):
        assert not oordeelt(bekend, *opdracht)
    assert not oordeelt(bekend, "valideer", ".")
    assert oordeelt(bekend.op("2026-06-26"))


@pytest.mark.parametrize(
    "opties",
    [
        ("signaallijsten",),
        ("--kies", "SIG"),
        ("--negeer", "SIG22"),
        ("--sinds", "HEAD"),
        ("--historie",),
        ("--profiel", "inname"),
        ("--toestand", "HEAD"),
        ("--grens", "grens.txt"),
        (".", "."),
        ("-",),
        ("--zonder-opslag",),
    ],
)
def test_another_question_is_judged(
    bekend: Secretaris, oordeelt: Callable[..., bool], opties: tuple[str, ...]
) -> None:
    """What is kept answers one question."""
    assert oordeelt(bekend, "valideer", *opties)


def _tekst(s: Secretaris) -> None:
    toen = (s.map / BRIEF).stat()
    s.schrijf(BRIEF, BSN.ljust(toen.st_size - 1) + "\n")
    os.utime(s.map / BRIEF, ns=(toen.st_atime_ns, toen.st_mtime_ns))
    assert (s.map / BRIEF).stat().st_size == toen.st_size


def _nieuwe_tekst(s: Secretaris) -> None:
    s.schrijf("documenten/2026-01-15/.verborgen/brief.txt", BSN)


def _naam(s: Secretaris) -> None:
    (s.map / BRIEF).rename(s.map / "documenten/BSN 999990366.md")


def _samenvoeging(s: Secretaris) -> None:
    s.schrijf(BRIEF, "<<<<<<< HEAD\nhier\n=======\ndaar\n>>>>>>> ander\n")


def _nieuwe_lijst(s: Secretaris) -> None:
    s.schrijf("signaallijsten/2026/SL-assen-2026-07-06.yaml", "a: [\n")


def _maak_zin(s: Secretaris) -> str:
    """Make a commit with data of a person in its subject, to which nothing leads yet."""
    commit = s.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", BSN)
    s.rao("valideer")  # so that no object comes after it
    return commit


def _onderwerp(s: Secretaris) -> None:
    s.git("update-ref", "HEAD", _maak_zin(s))


def _andere_tak(s: Secretaris) -> None:
    s.git("branch", "ander", _maak_zin(s))
    s.rao("valideer")
    s.git("symbolic-ref", "HEAD", "refs/heads/ander")


def _losse_head(s: Secretaris) -> None:
    commit = _maak_zin(s)
    s.git("switch", "--quiet", "--detach")
    s.rao("valideer")
    s.git("update-ref", "--no-deref", "HEAD", commit)


def _ingepakt(s: Secretaris) -> None:
    commit = _maak_zin(s)
    s.git("pack-refs", "--all")
    s.rao("valideer")
    s.git("update-ref", "HEAD", commit)
    s.git("pack-refs", "--all")


def _doorverwezen(s: Secretaris) -> None:
    commit, tak = _maak_zin(s), s.git("symbolic-ref", "HEAD")
    s.git("pack-refs", "--all")
    s.git("branch", "echt")
    s.git("symbolic-ref", tak, "refs/heads/echt")
    s.rao("valideer")
    s.git("update-ref", "refs/heads/echt", commit)


def _vastgelegd(s: Secretaris) -> None:
    s.git("commit", "--quiet", "--allow-empty", "--message", BSN)


def _map_weg(s: Secretaris) -> None:
    shutil.rmtree(s.map / "overleggen")


def _link(s: Secretaris) -> None:
    (s.map / "signaallijsten").rename(s.map.with_name("elders"))
    (s.map / "signaallijsten").symlink_to(s.map.with_name("elders"))


def _register(s: Secretaris) -> None:
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "regels:\n  OVL07: uit\n")


def _te_nieuw(s: Secretaris) -> None:
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "versie: 999\n")


@pytest.mark.parametrize(
    "daad",
    [
        *(_tekst, _nieuwe_tekst, _naam, _samenvoeging, _nieuwe_lijst, _onderwerp, _andere_tak),
        *(
            _vastgelegd,
            _losse_head,
            _ingepakt,
            _doorverwezen,
            _map_weg,
            _link,
            _register,
            _te_nieuw,
        ),
    ],
)
def test_what_is_touched_is_seen(bekend: Secretaris, daad: Callable[[Secretaris], None]) -> None:
    """A text of the same size and time, a name, a subject of a commit, a folder: all count."""
    voor = bekend.rao("valideer").output
    daad(bekend)
    zelfde(bekend, "valideer")
    assert bekend.rao("valideer").output != voor


def test_a_folder_of_texts_elsewhere_is_looked_through_each_time(bekend: Secretaris) -> None:
    """What changes behind a link is not seen from the register: nothing is kept of that one."""
    elders = bekend.map.with_name("elders")
    (bekend.map / "documenten").rename(elders)
    (bekend.map / "documenten").symlink_to(elders)
    zelfde(bekend, "valideer")
    (elders / "brief.md").write_text(f"{BSN}\n", encoding="utf-8")
    zelfde(bekend, "valideer")
    assert "PRI01" in bekend.rao("valideer").output


def test_what_git_passes_by_is_told(bekend: Secretaris, oordeelt: Callable[..., bool]) -> None:
    """A file that is not committed yet is asked about each time: patterns lie in many places."""
    bekend.git("rm", "--quiet", "--cached", NIEUW)
    bekend.git("commit", "--quiet", "--message", "nog niet")
    zelfde(bekend, "valideer")
    assert not oordeelt(bekend)
    overal = bekend.map.with_name("overal")
    overal.write_text(f"{NIEUW}\n", encoding="utf-8")
    (bekend.map.with_name("gitconfig")).write_text(
        f"[core]\n\texcludesFile = {overal.as_posix()}\n", encoding="utf-8"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_CONFIG_GLOBAL", str(bekend.map.with_name("gitconfig")))
        zelfde(bekend, "valideer")
        assert "git slaat" in bekend.rao("valideer").stderr


def test_a_second_work_tree_has_its_own(bekend: Secretaris, oordeelt: Callable[..., bool]) -> None:
    """Its branch lies in the repository of the first, its HEAD beside it."""
    bekend.git("worktree", "add", "--quiet", "-b", "twee", str(bekend.map.with_name("twee")))
    twee = Secretaris(bekend.map.with_name("twee"), bekend.vandaag)
    twee.rao("valideer")
    assert not oordeelt(twee)
    _onderwerp(twee)
    assert "999990366" not in twee.rao("valideer").output
    assert "PRI01" in twee.rao("valideer", "--uitvoer", "kort").output
    zelfde(twee, "valideer")
    zelfde(bekend, "valideer")


def test_half_done_work_goes_first(bekend: Secretaris, oordeelt: Callable[..., bool]) -> None:
    """What an earlier command left is finished before anything is said."""
    (bekend.map / ".git/rao/w-half").mkdir()
    assert oordeelt(bekend)


def test_a_sparse_checkout_is_judged(bekend: Secretaris, oordeelt: Callable[..., bool]) -> None:
    """There files count that are not in the folder."""
    bekend.git("sparse-checkout", "set", "signaallijsten")
    bekend.rao("valideer")
    assert oordeelt(bekend)
    zelfde(bekend, "valideer")


@pytest.mark.parametrize("plek", [BRIEF, "documenten/BSN 999990366.md"])
def test_an_answer_with_data_of_a_person_is_not_kept(
    bekend: Secretaris, oordeelt: Callable[..., bool], plek: str
) -> None:
    """In a text or a name: nothing of it stays, nor what was kept before."""
    bekend.schrijf(plek, BSN)
    bekend.rao("valideer")
    assert oordeelt(bekend)
    assert not list((bekend.map / ".git/rao/opslag").glob("antwoord-*"))


def test_what_changes_while_it_is_judged(
    bekend: Secretaris, oordeelt: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when it is as before when rao ends: what was said, was about what stood there then."""
    from rao_cli.workflow.controle import losse

    echt = losse.voeg_losse_toe

    def tussendoor(*alles: object) -> None:
        voor = bekend.lees(BRIEF)
        bekend.schrijf(BRIEF, "Geachte leden, hierbij wat anders.\n")
        echt(*alles)  # type: ignore[arg-type]
        bekend.schrijf(BRIEF, voor)

    bekend.schrijf(LIJST, bekend.lees(LIJST) + "# een opmerking\n")
    with monkeypatch.context() as patch:
        patch.setattr("rao_cli.workflow.controle.valideer.voeg_losse_toe", tussendoor)
        bekend.rao("valideer")
    assert oordeelt(bekend)


def test_what_was_touched_just_now_is_judged_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, oordeelt: Callable[..., bool]
) -> None:
    """On some disks what is written within two seconds has the same time."""
    vaste_omgeving(monkeypatch)
    s = maak(tmp_path / "register")
    s.rao("valideer")
    assert oordeelt(s)


def test_from_another_folder_the_paths_are_others(bekend: Secretaris) -> None:
    """The answer is that of who stands there."""
    bekend.typt(OVERLEG, "datum: 2026-01-15", "datum: 2026-01-14")
    for map_ in (bekend.map, bekend.map / "signaallijsten", bekend.map.parent):
        opdracht = ("valideer", *(["register"] if map_ == bekend.map.parent else []))
        zelfde(Secretaris(map_, bekend.vandaag), *opdracht, "--uitvoer", "kort")
