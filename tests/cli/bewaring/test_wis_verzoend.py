"""What a person settled by hand between two versions, git keeps beside the index: that goes too."""

import subprocess

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.bewaring.test_wis import NAAM
from tests.cli.secretaris import Secretaris

PAD = "documenten/notitie.md"
WOORD = "testpersoon"


def git_botst(s: Secretaris, *args: str) -> None:
    """Let git stop at two versions, and settle it without the name."""
    klaar = subprocess.run(["git", *args], cwd=s.map, capture_output=True, check=False)
    assert klaar.returncode == 1
    s.git("checkout", "-q", "--ours", PAD)
    s.git("add", PAD)


def test_after_a_merge(gepland: Secretaris) -> None:
    """A branch with the name was merged, with a conflict, and thrown away."""
    gepland.typt_nieuw(PAD, "Wie zegt ja?\n")
    gepland.git("checkout", "-q", "-b", "zij")
    gepland.typt_nieuw(PAD, f"{NAAM} zegt ja.\n")
    gepland.git("checkout", "-q", "-")
    gepland.typt_nieuw(PAD, f"Wacht op {NAAM}.\n")
    git_botst(gepland, "merge", "zij")
    gepland.git("commit", "-q", "-m", "samen")
    gepland.git("branch", "-D", "zij")
    assert gepland.git("ls-files", "--resolve-undo") != ""
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, WOORD) == []


def test_in_no_step_at_all(gepland: Secretaris) -> None:
    """Work that was put aside came back with a conflict: only the index leads to the name."""
    gepland.typt_nieuw(PAD, "Wie zegt ja?\n")
    gepland.schrijf(PAD, f"{NAAM} zegt ja.\n")
    gepland.git("stash", "-q")
    gepland.typt_nieuw(PAD, "Wacht.\n")
    git_botst(gepland, "stash", "pop")
    gepland.git("stash", "drop", "-q")
    gepland.git("prune", "--expire=now")
    assert waar_nog(gepland.map, WOORD) != []
    gepland.doet("wis", "--tekst", NAAM, *WIS)
    assert waar_nog(gepland.map, WOORD) == []
