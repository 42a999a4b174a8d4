"""The branch jumps to a commit that others made, and folder and index follow, whatever happens."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep import eigen_map
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.samen import springen
from rao_cli.store.git.samen.springen import spring
from rao_cli.store.git.vastleggen import projectie
from rao_cli.store.git.vastleggen.herstel import maak_heel
from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

GEREED = b"soort: actie\nstatus: gereed\n"
NIEUW = "signaallijsten/2026/COA-2026-03-01.yaml"


def elders(werk: Werkplaats) -> tuple[str, str]:
    """Give our commit, and one that others made beside it: a file more, one less, one changed."""
    basis = werk.git("rev-parse", "HEAD")
    werk.wijzig(ACTIE)
    hier = werk.git("rev-parse", "HEAD")
    werk.git("checkout", "--quiet", "--detach", basis)
    werk.leg(ACTIE, b"soort: actie\nstatus: vervallen\n")
    werk.leg(NIEUW, b"soort: signaallijst\n")
    werk.leg("LEESMIJ.md", b"voor ons allemaal\n")
    (werk.root / ANDER).unlink()
    werk.leg_vast()
    daar = werk.git("rev-parse", "HEAD")
    werk.git("checkout", "--quiet", "main")
    return hier, daar


def test_the_folder_follows(werk: Werkplaats) -> None:
    """Files that came, went and changed are so, with others than rao keeps; git sees no change."""
    hier, daar = elders(werk)
    assert spring(werk.root, hier, daar) == ()
    assert werk.git("rev-parse", "main") == werk.git("rev-parse", "HEAD") == daar
    assert werk.git("status", "--porcelain") == ""
    assert werk.lees(NIEUW) == b"soort: signaallijst\n"
    assert werk.lees("LEESMIJ.md") == b"voor ons allemaal\n"
    assert not (werk.root / ANDER).exists()
    assert not list((werk.top / ".git" / "rao").glob("w-*"))


def test_a_register_in_a_folder(sub: Werkplaats) -> None:
    """What lies beside the register in the same work tree jumps along."""
    hier = sub.git("rev-parse", "HEAD")
    sub.leg(ACTIE, GEREED)
    (sub.top / "boven.txt").write_bytes(b"boven\n")
    sub.leg_vast()
    daar = sub.git("rev-parse", "HEAD")
    sub.git("reset", "--quiet", "--hard", hier)
    assert spring(sub.root, hier, daar) == ()
    assert sub.git("status", "--porcelain") == ""
    assert (sub.top / "boven.txt").read_bytes() == b"boven\n"


def test_hand_edits_in_the_way(werk: Werkplaats) -> None:
    """What a person has not kept yet is refused beforehand, with what to do about it."""
    hier, daar = elders(werk)
    werk.leg(ACTIE, b"eigen werk\n")
    voor = werk.foto()
    with pytest.raises(RaoError, match="met de hand") as fout:
        spring(werk.root, hier, daar)
    assert "rao bewaar" in fout.value.hint
    assert werk.foto() == voor


def test_a_new_file_in_the_way(werk: Werkplaats) -> None:
    """A file that a person made where one comes in is not written over."""
    hier, daar = elders(werk)
    werk.leg(NIEUW, b"eigen werk\n")
    voor = werk.foto()
    with pytest.raises(RaoError, match="nog niet is vastgelegd"):
        spring(werk.root, hier, daar)
    assert werk.foto() == voor


def test_hand_edits_elsewhere_stay(werk: Werkplaats) -> None:
    """In a file that is the same in both nobody has to keep anything first."""
    hier, daar = elders(werk)
    werk.leg("rao.yaml", b"soort: register\n# nog bezig\n")
    assert spring(werk.root, hier, daar) == ()
    assert werk.lees("rao.yaml") == b"soort: register\n# nog bezig\n"
    assert werk.git("status", "--porcelain") == " M rao.yaml"


def test_hand_edits_made_meanwhile(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """They stay and are told, and the next command of rao still knows it."""
    hier, daar = elders(werk)
    echt = projectie.projecteer

    def eerst_de_hand(*args: Any) -> Any:
        werk.leg(ACTIE, b"eigen werk\n")
        return echt(*args)

    monkeypatch.setattr(springen, "projecteer", eerst_de_hand)
    (blijft,) = spring(werk.root, hier, daar)
    assert "met de hand veranderd" in blijft.zin
    assert werk.lees(ACTIE) == b"eigen werk\n"
    assert werk.git("rev-parse", "HEAD") == daar
    assert any(ACTIE in zin for zin in maak_heel(werk.root).zinnen)


def test_the_branch_moved(werk: Werkplaats) -> None:
    """Who committed meanwhile loses nothing: the jump is refused."""
    hier, daar = elders(werk)
    werk.wijzig(ANDER)
    voor = werk.foto()
    with pytest.raises(IntussenVeranderd, match="Actie gereed"):
        spring(werk.root, hier, daar)
    assert werk.foto() == voor


@pytest.mark.parametrize("soort", ["verwijzing", "naam"])
def test_what_rao_does_not_make(werk: Werkplaats, soort: str) -> None:
    """A link, or a name that Windows refuses, is not taken over."""
    hier = werk.git("rev-parse", "HEAD")
    blob = werk.git("hash-object", "-w", "--stdin", stdin=b"/etc/passwd")
    wat = f"120000,{blob},los" if soort == "verwijzing" else f"100644,{blob},documenten/aux.md"
    werk.git("update-index", "--add", "--cacheinfo", wat)
    daar = werk.git("commit-tree", "-p", hier, "-m", "x", werk.git("write-tree"))
    werk.git("reset", "--quiet", "--hard")
    voor = werk.foto()
    with pytest.raises(RaoError):
        spring(werk.root, hier, daar)
    na = werk.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such right")
def test_a_program_is_one(werk: Werkplaats) -> None:
    """The right to run a file comes along, also when it is all that changed."""
    hier = werk.git("rev-parse", "HEAD")
    werk.git("update-index", "--chmod=+x", "rao.yaml")
    daar = werk.git("commit-tree", "-p", hier, "-m", "x", werk.git("write-tree"))
    werk.git("reset", "--quiet", "--hard")
    assert spring(werk.root, hier, daar) == ()
    assert os.access(werk.root / "rao.yaml", os.X_OK)
    assert werk.git("status", "--porcelain") == ""


def test_windows_line_ends_stay(werk: Werkplaats) -> None:
    """A folder with CRLF keeps it; that is no hand edit."""
    hier, daar = elders(werk)
    werk.leg(ACTIE, GEREED.replace(b"\n", b"\r\n"))
    assert spring(werk.root, hier, daar) == ()
    assert werk.lees(ACTIE) == b"soort: actie\r\nstatus: vervallen\r\n"


def _dood_bij(nummer: int) -> None:
    """Kill this process at the n-th step: a call of git, a file, a note or a folder."""
    stand = [0]

    def let_op(echt: Callable[..., Any]) -> Callable[..., Any]:
        def gewikkeld(*args: Any, **opties: Any) -> Any:
            stand[0] += 1
            if stand[0] == nummer:
                os.kill(os.getpid(), signal.SIGKILL)
            return echt(*args, **opties)

        return gewikkeld

    GitCall.probeer = let_op(GitCall.probeer)  # type: ignore[method-assign]
    GitCall.alvast = let_op(GitCall.alvast)  # type: ignore[method-assign]
    for waar, wat in (
        (projectie, "write_werk"),
        (projectie, "remove_werk"),
        (springen, "write_sprong"),
        (springen, "noteer"),
        (springen, "markeer_wat_blijft"),
        (eigen_map, "write_json"),
    ):
        setattr(waar, wat, let_op(getattr(waar, wat)))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
@pytest.mark.parametrize("pas", [4, pytest.param(1, marks=pytest.mark.traag)])
def test_killed_at_every_step(werk: Werkplaats, pas: int) -> None:
    """Whenever it dies: the branch is here or there, and the next command makes the folder so."""
    hier, daar = elders(werk)
    gezien, einde = set(), 0
    for nummer in range(1, 400, pas):
        kind = os.fork()
        if not kind:
            _dood_bij(nummer)
            spring(werk.root, hier, daar)
            os._exit(0)
        _, einde = os.waitpid(kind, 0)
        maak_heel(werk.root)
        gezien.add(werk.git("rev-parse", "HEAD"))
        assert werk.git("status", "--porcelain") == "", nummer
        assert not list((werk.top / ".git" / "rao").glob("w-*")), nummer
        werk.git("reset", "--quiet", "--hard", hier)
        if not einde:
            break
    assert not einde
    assert nummer > 16
    assert gezien == {hier, daar}
    assert werk.lees(ANDER) == INHOUD


def test_a_jump_that_never_was(werk: Werkplaats) -> None:
    """The note of a jump to a commit that is not there any more goes, and changes nothing."""
    merk = Path(werk.top, ".git", "rao", "w-0123456789abcdef0123")
    merk.mkdir(parents=True)
    (merk / "sprong.json").write_text(f'{{"van": null, "naar": "{"1" * 40}"}}', encoding="utf-8")
    voor = werk.foto().bestanden
    maak_heel(werk.root)
    assert not merk.exists()
    assert werk.foto().bestanden == voor
