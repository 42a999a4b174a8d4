"""What a sync tells is true: who did what, what rao did itself, and what is there again."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.workflow.samen.sync.handwerk import weiger_handwerk
from tests.cli.samen.paar import ANNA, BEN, Collega, Paar
from tests.cli.secretaris import ZAAK

ONS = "Het gezin kan blijven tot de zomer."
HUN = "Het gezin kan niet blijven."


def test_the_name_is_of_who_changed_that(twee: Paar) -> None:
    """Two colleagues shared something: the question names the one who changed this file."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    ander = Collega(twee.ben.map, naam="C. Voorbeeld")
    ander.doet("nieuw", "overleg", "--datum", "2026-04-16")
    ander.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    gezegd = twee.anna.faalt("sync")
    assert (f"U en {BEN} veranderden" in gezegd, f"{BEN} deelde '{HUN}'" in gezegd) == (True, True)


def test_marks_of_git_are_of_nobody(twee: Paar) -> None:
    """A colleague shared both versions with the marks of git: it says not whose each is."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.ben.zegt("sync")
    twee.anna.mag("config", "--local", "--remove-section", "merge.rao")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    assert twee.anna.mag("pull", "--no-rebase") != 0
    twee.anna.git("commit", "--quiet", "--all", "--no-edit")
    twee.anna.git("push", "--quiet")
    twee.ben.doet("nieuw", "overleg", "--datum", "2026-04-16")
    gezegd = twee.ben.faalt("sync")
    assert "Git zette twee versies door elkaar" in gezegd
    assert f"de ene versie '{ONS}', de andere versie '{HUN}'" in gezegd


def test_what_rao_added_is_no_step_of_a_colleague(twee: Paar) -> None:
    """The commit that makes things fit together is told as the work of rao."""
    bericht = (
        "Samengevoegd met het gedeelde register\n\n"
        "Rao-Handeling: sync\nRao-Betreft: A-1\nRao-Wijziging: 00aa\n"
    )
    twee.ben.git("commit", "--quiet", "--allow-empty", "-m", bericht)
    twee.ben.git("push", "--quiet", "origin", "main")
    gezegd = twee.anna.zegt("sync")
    assert f"Toen {BEN} deelde, paste rao nog iets aan" in gezegd
    assert ("bij elkaar past: A-1." in " ".join(gezegd.split()), "Van " in gezegd) == (True, False)


@pytest.mark.parametrize(
    ("van_anderen", "zin"),
    [
        (["a", "b"], "Een ander veranderde daar ook iets."),
        (["a"], "Een ander veranderde in a ook iets. rao moet in b ook iets aanpassen"),
        ([], "rao moet daar ook iets aanpassen"),
    ],
)
def test_hand_edits_in_the_way(tmp_path: Path, van_anderen: list[str], zin: str) -> None:
    """Of each file it says whether a colleague changed it, or the merge does."""
    for naam in ("a", "b"):
        (tmp_path / naam).touch()
    assert zin in weiger_handwerk(tmp_path, ["a", "b"], van_anderen).zin


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize("keuze", ["1", "2"], ids=["ons", "hun"])
def test_a_zaak_that_was_removed(paar: Callable[[str], Paar], keuze: str) -> None:
    """Who removed it hears that it is back; who took the removal is not told to have shared."""
    from tests.cli.questions.test_gesprek import gesprek

    twee = paar("lijst")
    twee.ben.doet("zaak", "verwijder", ZAAK, "--ja")
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    twee.anna.wordt()
    _, tekst = gesprek(twee.anna, ("sync",), [keuze])
    assert f"standpunt van COA: {ONS}\n" in tekst
    assert "constatering" not in tekst
    assert ("Dit hebt u gedeeld" in tekst) == (keuze == "1")
    gezegd = " ".join(twee.ben.zegt("sync").split())
    zin = f"{ZAAK} was weggehaald, en is er weer: {ANNA} koos dat de zaak blijft."
    assert (zin in gezegd) == (keuze == "1")
