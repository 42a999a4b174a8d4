"""What `rao wis` refuses: it changes nothing before it is sure, and nobody wipes by accident."""

import shlex
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris


def test_rehearsal(gepland: Secretaris) -> None:
    """A rehearsal says what would happen, without the words, and changes nothing."""
    met_naam(gepland)
    voor = gepland.foto()
    verteld = gepland.zegt("wis", "--tekst", NAAM, *WIS, "--proef")
    assert gepland.foto() == voor
    assert "2 vastleggingen worden herschreven, van " in verteld
    assert "Testpersoon" not in verteld


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--tekst", "Jan"), "te kort"),
        (("--tekst", "standpunt"), "een woord dat rao zelf gebruikt"),
        (("--tekst", "ter-apel"), "sleutel"),
        (("--tekst", "2026-03-05"), "waar het register zelf op draait"),
        (("--tekst", "Zijperspace"), "staat nergens"),
        (("Z-000000",), "staat niet in dit register"),
        ((ZAAK, "--tekst", "Gezin verblijft"), "niet allebei"),
        ((), "Wat wilt u wissen?"),
    ],
)
def test_refused(gepland: Secretaris, opties: tuple[str, ...], zin: str) -> None:
    """What would destroy the register, and what is nowhere, is refused; nothing changes."""
    voor = gepland.foto()
    uitkomst = gepland.rao("wis", *opties, *WIS)
    assert uitkomst.exit_code in {2, 3}
    assert zin in " ".join(uitkomst.stderr.split())
    assert gepland.foto() == voor


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--door", "a", "--door", "b", "--ja"), "Zeg op welke grond"),
        (("--grond", "zomaar", "--door", "a", "--door", "b", "--ja"), "Zeg op welke grond"),
        (("--grond", "verzoek", "--door", "a", "--ja"), "twee verschillende functies"),
        (("--grond", "verzoek", "--door", "A", "--door", "a", "--ja"), "twee verschillende"),
        (("--grond", "verzoek", "--door", "a", "--door", "b"), "kan u hier niet vragen"),
    ],
)
def test_not_by_accident(gepland: Secretaris, opties: tuple[str, ...], zin: str) -> None:
    """Without a ground, two functions and a yes nothing is done."""
    assert zin in gepland.faalt("wis", "--tekst", "Gezin verblijft", *opties, code=2)


def test_hand_edits_first(gepland: Secretaris) -> None:
    """What somebody changed by hand is kept first."""
    gepland.schrijf("documenten/notitie.md", "Nieuw.\n")
    assert "rao bewaar" in gepland.faalt("wis", "--tekst", "Gezin verblijft", *WIS)


def test_stash(gepland: Secretaris) -> None:
    """Work that git keeps aside cannot be cleaned, so it goes first."""
    met_naam(gepland)
    gepland.schrijf(LIJSTPAD, gepland.lees(LIJSTPAD) + "# later\n")
    gepland.git("stash", "--quiet")
    assert "git stash pop 0" in gepland.faalt("wis", "--tekst", NAAM, *WIS)


@pytest.mark.parametrize("wat", ["pop", "drop"])
def test_the_right_stash(gepland: Secretaris, wat: str) -> None:
    """Typed as it is told, only the work with the name goes or comes back; the rest stays aside."""
    for nummer, tekst in enumerate((NAAM, "anders", NAAM, "nog iets")):
        gepland.schrijf(f"documenten/{nummer}.md", f"{tekst}\n")
        gepland.git("add", "--all")
        gepland.git("stash", "--quiet")
    gezegd = gepland.faalt("wis", "--tekst", NAAM, *WIS)
    regels = [regel for regel in gezegd.splitlines() if f"stash {wat} " in regel]
    for regel in regels:
        gepland.git(*shlex.split(regel)[1:])
        gepland.git("reset", "--quiet")
    over = [gepland.git("stash", "show", "--name-only", str(nummer)) for nummer in (0, 1)]
    assert over == ["documenten/3.md", "documenten/1.md"]
    assert [(gepland.map / f"documenten/{n}.md").exists() for n in (0, 2)] == [wat == "pop"] * 2


def test_what_is_said_of_a_stash(gepland: Secretaris) -> None:
    """The name may stand only in what a person wrote with it."""
    met_naam(gepland)
    gepland.git("reset", "--quiet", "--hard", "HEAD~2")
    gepland.schrijf("documenten/x.md", "Iets.\n")
    gepland.git("add", "--all")
    gepland.git("stash", "push", "--quiet", "--message", f"Over {NAAM}")
    assert "git stash drop 0" in gepland.faalt("wis", "--tekst", NAAM, *WIS)


def test_other_work_tree(gepland: Secretaris, tmp_path: Path) -> None:
    """With a second work tree nothing is wiped."""
    gepland.git("worktree", "add", "--quiet", str(tmp_path / "ander"), "-b", "ander")
    assert "git worktree remove" in gepland.faalt("wis", "--tekst", "Gezin verblijft", *WIS)


def test_a_function_is_no_person(gepland: Secretaris) -> None:
    """Who decided it is named by function: the record stays for ever."""
    wie = ("--door", "mevrouw Voorbeeld", "--door", "fg")
    opties = ("--tekst", "Gezin verblijft", "--grond", "verzoek", *wie, "--ja")
    assert "functie, geen persoon" in gepland.faalt("wis", *opties, code=2)


def test_door_is_what_goes(gepland: Secretaris) -> None:
    """Who decided it stands in the record for ever, so it is not the text that goes."""
    met_naam(gepland)
    door = ("--grond", "verzoek", "--door", "Q. Testpersoon", "--door", "fg", "--ja")
    gezegd = gepland.faalt("wis", "--tekst", NAAM, *door, code=2)
    assert "Achter --door staat wat u wilt wissen" in gezegd
    assert "estpersoon" not in gezegd


def test_own_name_in_git(gepland: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has that name in git puts it back with each step; what is told to type is enough."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    gepland.git("config", "user.name", NAAM)
    met_naam(gepland)
    gezegd = gepland.faalt("wis", "--tekst", NAAM, *WIS)
    assert "hoe u zelf heet in git" in gezegd
    (regel,) = [regel for regel in gezegd.splitlines() if "git config" in regel]
    gepland.git(*shlex.split(regel)[1:])
    gepland.doet("wis", "--tekst", NAAM, *WIS)
    assert NAAM not in gepland.git("log", "--all", "--format=%an %cn")


def test_own_name_of_the_shell(gepland: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the shell says the name, that is what has to go."""
    monkeypatch.setenv("GIT_AUTHOR_NAME", NAAM)
    met_naam(gepland)
    assert "unset GIT_AUTHOR_NAME" in gepland.faalt("wis", "--tekst", NAAM, *WIS)
    monkeypatch.setattr("rao_cli.workflow.gewist.eigen_naam.sys.platform", "win32")
    gezegd = gepland.faalt("wis", "--tekst", NAAM, *WIS)
    assert "unset" not in gezegd
    assert "  In PowerShell: Remove-Item Env:GIT_AUTHOR_NAME\n" in gezegd
    assert "  In cmd: set GIT_AUTHOR_NAME=\n" in gezegd
