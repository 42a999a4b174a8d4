"""A merge or rebase that a person began with git: `rao sync` finishes it, and loses nothing."""

from collections.abc import Callable

import pytest

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK

ONS = "Het gezin kan blijven tot de zomer."
HUN = "Het gezin kan niet blijven."
BEIDE = "Het gezin wacht de uitspraak af."
TREK = [("pull", "--no-rebase"), ("pull", "--rebase")]


@pytest.fixture
def botst(twee: Paar) -> Paar:
    """Both gave the standpunt of COA, and Ben shared his."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    return twee


def zonder_hulp(twee: Paar) -> None:
    """Take the help of rao away from git, as in a copy that git made."""
    twee.anna.mag("config", "--local", "--remove-section", "merge.rao")


def twee_zaken(twee: Paar) -> tuple[str, str]:
    """Let both put a zaak on the list, and Ben share his; git has no help of rao."""
    zonder_hulp(twee)
    zaak = ("nieuw", "zaak", LIJST, "--aanbrenger", "COA", "--groep", "gezin", "--onderwerp")
    een = twee.ben.doet(*zaak, "Paspoort verlopen").strip()
    twee.ben.zegt("sync")
    return een, twee.anna.doet(*zaak, "Wacht op reis").strip()


@pytest.mark.parametrize("trek", TREK, ids=["merge", "rebase"])
def test_it_asks_what_git_could_not(botst: Paar, trek: tuple[str, str]) -> None:
    """What nobody settled is a question; until it is answered the merge stays as it is."""
    assert botst.anna.mag(*trek) != 0
    voor = botst.anna.foto()
    gezegd = botst.anna.rao("sync")
    assert (gezegd.exit_code, f"u had '{ONS}'" in gezegd.stderr) == (3, True)
    assert botst.anna.foto() == voor


@pytest.mark.parametrize("trek", TREK, ids=["merge", "rebase"])
def test_what_was_typed_is_the_answer(botst: Paar, trek: tuple[str, str]) -> None:
    """Who wrote a text in the file and then typed rao sync is asked nothing more."""
    zonder_hulp(botst)
    voor = botst.anna.lees(LIJSTPAD)
    assert botst.anna.mag(*trek) != 0
    assert "<<<<<<<" in botst.anna.lees(LIJSTPAD)
    botst.anna.schrijf(LIJSTPAD, voor.replace(ONS, BEIDE))
    assert "rao heeft die afgemaakt" in botst.anna.zegt("sync")
    botst.ben.zegt("sync")
    assert (botst.gelijk(), BEIDE in botst.ben.lees(LIJSTPAD)) == (True, True)


@pytest.mark.parametrize("trek", TREK, ids=["merge", "rebase"])
def test_what_means_no_question_is_finished(twee: Paar, trek: tuple[str, str]) -> None:
    """Two zaken at the end of one list are a conflict for git alone, and none for rao."""
    een, ander = twee_zaken(twee)
    assert twee.anna.mag(*trek) != 0
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    tekst = twee.ben.lees(LIJSTPAD)
    assert (twee.gelijk(), een in tekst, ander in tekst) == (True, True, True)
    assert "Merge" not in "".join(twee.ben.log())


def test_what_was_half_typed_is_kept(twee: Paar) -> None:
    """A file with marks in which somebody was typing is kept as a copy, and that is named."""
    twee_zaken(twee)
    assert twee.anna.mag("pull", "--no-rebase") != 0
    half = twee.anna.lees(LIJSTPAD) + "# nog aan Ben vragen\n"
    twee.anna.schrijf(LIJSTPAD, half)
    gezegd = twee.anna.zegt("sync")
    [kopie] = (twee.anna.map / ".git" / "rao" / "bewaard").iterdir()
    assert (str(kopie) in gezegd.replace("\n", ""), kopie.read_text()) == (True, half)


@pytest.mark.parametrize("trek", TREK, ids=["merge", "rebase"])
def test_a_merge_without_a_question_is_done_again(
    paar: Callable[[str], Paar], trek: tuple[str, str]
) -> None:
    """A meeting cancelled there while its agenda was made here merges clean, and is asked."""
    twee = paar("ontvangen")
    anna, ben = twee.anna, twee.ben
    anna.doet("nieuw", "overleg", "--datum", "2026-03-12")
    anna.zegt("sync")
    ben.zegt("sync")
    ben.doet("overleg", "vervalt", "2026-03-12", "--reden", "Te weinig zaken", "--ja")
    ben.zegt("sync")
    anna.doet("agenda", "genereer")
    assert anna.mag(*trek, "--no-edit") == 0
    for _ in range(2):  # asked once, it is not forgotten the next time
        gezegd = anna.rao("sync")
        assert (gezegd.exit_code, "12 maart 2026" in gezegd.stderr) == (3, True)


def test_a_merge_of_a_person_is_one_line_afterwards(twee: Paar) -> None:
    """What git merged well is shared as steps on top of what others did."""
    twee.ben.doet("nieuw", "overleg", "--datum", "2026-04-16")
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", ONS)
    assert twee.anna.mag("pull", "--no-rebase", "--no-edit") == 0
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    assert twee.gelijk()
    assert twee.ben.git("log", "--merges", "--format=%h") == ""
    tekst = twee.ben.lees(LIJSTPAD)
    assert (ONS in tekst, HUN in tekst) == (True, True)


def test_what_a_person_settled_in_a_merge_counts(botst: Paar) -> None:
    """Who finished the merge himself is asked nothing about it again."""
    zonder_hulp(botst)
    voor = botst.anna.lees(LIJSTPAD)
    assert botst.anna.mag("pull", "--no-rebase") != 0
    botst.anna.schrijf(LIJSTPAD, voor.replace(ONS, BEIDE))
    botst.anna.git("commit", "--quiet", "--all", "--no-edit")
    botst.anna.zegt("sync")
    botst.ben.zegt("sync")
    assert (botst.gelijk(), BEIDE in botst.ben.lees(LIJSTPAD)) == (True, True)


def test_marks_that_were_kept_are_not_shared(botst: Paar) -> None:
    """Who committed the marks of git is asked what they stand for."""
    zonder_hulp(botst)
    tip = botst.tip()
    assert botst.anna.mag("pull", "--rebase") != 0
    botst.anna.git("add", "--all")
    botst.anna.git("-c", "core.editor=true", "rebase", "--continue")
    gezegd = botst.anna.faalt("sync")
    assert (ONS in gezegd, HUN in gezegd, botst.tip()) == (True, True, tip)


def test_something_else_of_git_is_left_alone(twee: Paar) -> None:
    """A cherry-pick is not finished by rao: it says how to stop it."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    twee.anna.git("fetch", "--quiet")
    twee.anna.mag("cherry-pick", "origin/main")
    assert "git cherry-pick --abort" in twee.anna.rao("sync").stderr


def test_a_merge_that_put_edits_aside(botst: Paar) -> None:
    """Git keeps hand edits apart until such a merge ends: who does as rao says has them back."""
    lijst = botst.anna.lees("rao.yaml") + "# nog nakijken\n"
    botst.anna.schrijf("rao.yaml", lijst)
    botst.anna.git("fetch", "--quiet")
    assert botst.anna.mag("merge", "--autostash", "origin/main") != 0
    assert "git merge --abort" in botst.anna.faalt("sync")
    botst.anna.git("merge", "--abort")
    assert (botst.anna.lees("rao.yaml"), botst.anna.mag("merge", "HEAD")) == (lijst, 0)


def test_a_patch_that_does_not_fit(botst: Paar) -> None:
    """Of patches that are read in, rao says how to stop, and what is committed stays."""
    botst.anna.git("fetch", "--quiet")
    botst.anna.schrijf("patch", botst.anna.git("format-patch", "-1", "--stdout", "origin/main"))
    hoofd = botst.anna.commits()
    assert botst.anna.mag("am", "patch") != 0
    assert "git am --abort" in botst.anna.faalt("sync")
    botst.anna.git("am", "--abort")
    assert botst.anna.commits() == hoofd
