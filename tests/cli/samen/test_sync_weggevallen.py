"""After an erasing git left a shared step out of a copy, without a word: `rao sync` puts it back.

Ben shares on the old history while Anna erases; `git pull --rebase` takes his step for one of hers.
"""

import pytest

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, stuur, vol
from tests.cli.secretaris import LIJSTPAD, ZAAK

__all__ = ["vol"]
STAP = "COA kan wachten."
VIEL_WEG = "viel uit uw kopie weg"


def deelt(paar: Paar) -> None:
    """Anna erases, Ben shares a step on the old history."""
    oud = paar.tip()
    wist(paar.anna, "--tekst", NAAM)
    paar.ben.doet("standpunt", ZAAK, "COA", "--standpunt", STAP)
    paar.ben.zegt("sync")
    zet_terug(paar, oud)


def zet_terug(paar: Paar, oud: str) -> None:
    """Let the administrator set the shared branch back, and Anna push."""
    paar.anna.git("--git-dir", str(paar.server), "update-ref", "refs/heads/main", oud, paar.tip())
    stuur(paar, oud)


@pytest.fixture
def weg(vol: Paar) -> Paar:
    """Ben's step is gone from his copy: git said that it succeeded."""
    deelt(vol)
    vol.ben.git("pull", "-q", "--rebase")
    assert STAP not in vol.ben.lees(LIJSTPAD)
    return vol


def is_goed(paar: Paar) -> None:
    """Both are equal, the step is there once, and nothing of the word is left."""
    paar.anna.zegt("sync")
    assert paar.gelijk()
    assert STAP in paar.anna.lees(LIJSTPAD)
    assert paar.ben.git("log", "--format=%s").count("Standpunt van COA") == 1
    for wie in (paar.anna, paar.ben):
        assert waar_nog(wie.map, WOORD) == []
        wie.doet("controleer-historie")
    assert paar.ben.git("for-each-ref", "refs/rao") == ""


def test_put_back(weg: Paar) -> None:
    """The step is on the new history again, it is told, and shared."""
    gezegd = plat(weg.ben.zegt("sync"))
    assert VIEL_WEG in gezegd
    is_goed(weg)
    assert weg.ben.zegt("sync") == "Alles is gelijk met het gedeelde register."


def test_rehearsal(weg: Paar) -> None:
    """With --proef it is told, and nothing changes."""
    eerst = weg.ben.git("for-each-ref"), weg.ben.commits()
    assert VIEL_WEG in plat(weg.ben.rao("sync", "--proef").output)
    assert (weg.ben.git("for-each-ref"), weg.ben.commits()) == eerst
    weg.ben.zegt("sync")
    is_goed(weg)


def test_a_sync_that_stopped(weg: Paar) -> None:
    """A sync that could not go on has seen the new history; the next one knows the step yet."""
    tekst = weg.ben.lees(LIJSTPAD)
    weg.ben.schrijf(LIJSTPAD, tekst.replace("Gezin verblijft", "Stel verblijft"))
    weg.ben.faalt("sync")
    weg.ben.git("checkout", "-q", ".")
    assert STAP not in weg.ben.lees(LIJSTPAD)
    weg.ben.git("reflog", "expire", "--expire=now", "--all")
    weg.ben.git("gc", "-q", "--prune=now")
    weg.ben.zegt("sync")
    is_goed(weg)


def test_set_back_and_not_sent_yet(vol: Paar) -> None:
    """Before Anna's push Ben is told to wait, and what a new copy lacks; waiting is enough."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", STAP)
    vol.ben.zegt("sync")
    vol.anna.git("--git-dir", str(vol.server), "update-ref", "refs/heads/main", oud)
    gezegd = plat(vol.ben.faalt("sync"))
    wacht, kopie = (
        gezegd.index(een)
        for een in ("Misschien wist iemand net iets. Wacht", "Haal dan een nieuwe kopie op")
    )
    assert wacht < kopie < gezegd.index("Eigen stappen die daar niet in staan, gaan niet mee")
    stuur(vol, oud)
    vol.ben.zegt("sync")
    is_goed(vol)


def test_own_step_after_it(vol: Paar) -> None:
    """A step that was not shared, git keeps; both are there, each once."""
    deelt(vol)
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.git("pull", "-q", "--rebase")
    gezegd = plat(vol.ben.zegt("sync"))
    assert "Uw 2 eigen stappen staan er weer op." in gezegd
    is_goed(vol)
    assert (vol.anna.map / "overleggen/2026/2026-06-04.yaml").exists()


def test_it_was_put_back_by_hand(vol: Paar) -> None:
    """Who takes his step out of the log himself (git cherry-pick), shares it once."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.zegt("sync")
    stap = vol.ben.commits()
    zet_terug(vol, oud)
    vol.ben.git("pull", "-q", "--rebase")
    vol.ben.git("cherry-pick", stap)
    assert VIEL_WEG not in plat(vol.ben.zegt("sync"))
    assert vol.ben.git("log", "--format=%s").count("Overleg gepland op 2026-06-04") == 1
    assert waar_nog(vol.ben.map, WOORD) == []


def test_a_step_of_another(vol: Paar) -> None:
    """Anna only saw Ben's step, with git: it is in his copy, and she does not share it."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", STAP)
    vol.ben.zegt("sync")
    vol.anna.git("fetch", "-q")
    zet_terug(vol, oud)
    nieuw = vol.tip()
    assert VIEL_WEG not in plat(vol.anna.zegt("sync"))
    assert vol.tip() == nieuw
    vol.ben.zegt("sync")
    is_goed(vol)


def test_a_step_that_was_thrown_away(vol: Paar) -> None:
    """A step that Ben threw away himself, and that nobody had, stays away."""
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", STAP)
    vol.ben.git("reset", "-q", "--hard", "HEAD~1")
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    stuur(vol, oud)
    vol.ben.git("pull", "-q", "--rebase")
    vol.ben.zegt("sync")
    assert vol.gelijk()
    assert STAP not in vol.ben.lees(LIJSTPAD)


def test_the_word_is_in_it(vol: Paar) -> None:
    """What says the word is not shared and not cleared, and no other step is to be taken away."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", f"Ook {NAAM}.")
    vol.ben.zegt("sync")
    zet_terug(vol, oud)
    vol.ben.git("pull", "-q", "--rebase")
    for _ in range(2):
        gezegd = plat(vol.ben.faalt("sync", code=1))
        assert "Het kan zitten in wat uit uw kopie wegviel: 'Standpunt van COA" in gezegd
        assert "ongedaan --wis" not in gezegd
    assert vol.ben.git("for-each-ref", "refs/rao") != ""
