"""What only git knows of: a step that was thrown away, a label, its logs. It goes, or is told."""

import shlex
from collections.abc import Callable

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.samen.test_sync_gewist import plat
from tests.cli.secretaris import Secretaris

WOORD = "testpersoon"


def _leg(s: Secretaris, pad: str = "documenten/x.md") -> None:
    s.schrijf(pad, "Iets.\n")
    s.git("add", "--all")


def opzij(s: Secretaris) -> None:
    """Work that was put aside with a word on it, and thrown away."""
    _leg(s)
    s.git("stash", "push", "--quiet", "--message", f"Over {NAAM}")
    s.git("stash", "drop", "--quiet")


def stap(s: Secretaris) -> None:
    """A step that only the log of git knows, and of which git has the message yet."""
    _leg(s)
    s.git("commit", "--quiet", "--no-verify", "--message", f"Belde {NAAM}")
    s.git("reset", "--quiet", "--hard", "HEAD~1")


def maker(s: Secretaris) -> None:
    """A step of which the word is in who made it."""
    _leg(s)
    wie = f"--author={NAAM} <x@voorbeeld.invalid>"
    s.git("commit", "--quiet", "--no-verify", wie, "--message", "Iets")
    s.git("reset", "--quiet", "--hard", "HEAD~1")


def pad(s: Secretaris) -> None:
    """A step of which the word is in the name of a file."""
    _leg(s, "documenten/over-q-testpersoon.md")
    s.git("commit", "--quiet", "--no-verify", "--message", "Iets")
    s.git("reset", "--quiet", "--hard", "HEAD~1")


LOS = [opzij, stap, maker, pad]


@pytest.mark.parametrize("wat", LOS)
def test_work_on_no_branch(gepland: Secretaris, wat: Callable[[Secretaris], None]) -> None:
    """It stays, for it may be somebody's work; rao tells it, and the line it tells clears it."""
    wat(gepland)
    uit = gepland.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code in {1, 3}
    assert "werk dat met git is gemaakt en dat op geen branch staat" in plat(uit.stderr)
    assert waar_nog(gepland.map, WOORD) != []
    (regel,) = (r for r in uit.stderr.splitlines() if r.startswith("  git "))
    gepland.git(*shlex.split(regel)[1:])
    assert waar_nog(gepland.map, WOORD) == []


@pytest.mark.parametrize("wat", LOS)
def test_beside_the_history(gepland: Secretaris, wat: Callable[[Secretaris], None]) -> None:
    """Where the word was wiped from the history too, such work is told all the same: code 1."""
    wat(gepland)
    met_naam(gepland)
    uit = gepland.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    assert "dat op geen branch staat" in plat(uit.stderr)


def test_other_work_on_no_branch(gepland: Secretaris) -> None:
    """Of such work without the word nothing is said."""
    _leg(gepland)
    gepland.git("stash", "--quiet")
    gepland.git("stash", "drop", "--quiet")
    met_naam(gepland)
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, WOORD) == []


def test_label_that_was_thrown_away(gepland: Secretaris) -> None:
    """What was said with it goes."""
    gepland.git("tag", "--annotate", "--message", f"Voor {NAAM}", "zo-was-het")
    gepland.git("tag", "--delete", "zo-was-het")
    assert waar_nog(gepland.map, WOORD) != []
    gepland.doet("wis", "--tekst", NAAM, *WIS)
    assert waar_nog(gepland.map, WOORD) == []


def test_branch_that_was_thrown_away(gepland: Secretaris) -> None:
    """Its name stands in the log of git alone: there it goes, and the log stays."""
    regels = len(gepland.git("reflog").splitlines())
    for argv in (("switch", "-q", "-c", f"over-{WOORD}"), ("switch", "-q", "main")):
        gepland.git(*argv)
    gepland.git("branch", "--delete", f"over-{WOORD}")
    gepland.doet("wis", "--tekst", WOORD, *WIS)
    assert waar_nog(gepland.map, WOORD) == []
    assert len(gepland.git("reflog").splitlines()) == regels + 2


def test_how_a_merge_was_settled(gepland: Secretaris) -> None:
    """Git remembers it (rerere), of what nobody has any more."""
    plek = gepland.map / ".git/rr-cache/abc/preimage"
    plek.parent.mkdir(parents=True)
    plek.write_text(f"<<<<<<<\n{NAAM}\n=======\niets\n>>>>>>>\n", encoding="utf-8")
    gepland.doet("wis", "--tekst", NAAM, *WIS)
    assert waar_nog(gepland.map, WOORD) == []
