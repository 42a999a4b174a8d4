"""`rao ongedaan --wis` in a shared register: only what nobody else can have."""

import subprocess
from functools import partial

from tests.cli.register.wisbaar import STANDPUNT, UITWEG, WOORD, nergens
from tests.cli.samen.paar import Paar
from tests.cli.secretaris import OVERLEG, ZAAK

GEDEELD = (
    f"Fout: 'Standpunt van COA over zaak {ZAAK}' is al gedeeld. Anderen kunnen het dus al hebben, "
    f"en alleen hier wissen helpt niet. Er is niets veranderd.\n{UITWEG}"
)


def test_before_a_sync(twee: Paar) -> None:
    """A step of one's own goes, and nothing of it comes to the others by the next sync."""
    twee.anna.doet(*STANDPUNT)
    twee.ben.doet("nieuw", "overleg", "--datum", OVERLEG)
    twee.ben.zegt("sync")
    twee.anna.doet("ongedaan", "--wis", "--ja")
    assert nergens(twee.anna)
    twee.anna.zegt("sync")
    assert twee.gelijk()
    assert nergens(twee.anna)


def test_after_a_sync(twee: Paar) -> None:
    """What was shared stays, for who made it and for who fetched it."""
    twee.anna.doet(*STANDPUNT)
    twee.anna.zegt("sync")
    assert twee.anna.faalt("ongedaan", "--wis", "--ja") == GEDEELD
    twee.ben.zegt("sync")
    assert "al gedeeld" in twee.ben.faalt("ongedaan", "--wis", "--proef")


def test_rao_alone_saw_it_shared(twee: Paar) -> None:
    """What rao itself saw of the shared register counts, also without the refs of git."""
    twee.anna.doet(*STANDPUNT)
    twee.anna.zegt("sync")
    twee.anna.git("update-ref", "-d", "refs/remotes/origin/main")
    assert twee.anna.faalt("ongedaan", "--wis", "--ja") == GEDEELD


def test_taking_back_what_was_shared(twee: Paar) -> None:
    """A taking back that is not shared goes not alone: what it took back would stand there."""
    twee.anna.doet(*STANDPUNT)
    twee.anna.zegt("sync")
    twee.anna.doet("ongedaan", "--ja")
    assert twee.anna.faalt("ongedaan", "--wis", "--ja") == GEDEELD


def test_a_sync_that_was_refused(twee: Paar) -> None:
    """What a sync made anew and could not send goes too; that it may have arrived is told."""
    op_server = partial(subprocess.run, cwd=twee.server, check=True)
    twee.ben.doet("nieuw", "overleg", "--datum", OVERLEG)
    twee.ben.zegt("sync")
    twee.anna.doet(*STANDPUNT)
    op_server(["git", "config", "receive.hideRefs", "refs/heads/main"])
    twee.anna.faalt("sync")
    gezien = twee.anna.map / ".git/rao/samen.json"
    assert twee.anna.commits() in gezien.read_text(encoding="utf-8")
    zegt = twee.anna.zegt("ongedaan", "--wis", "--ja")
    assert "Let op: een sync is eerder niet afgemaakt." in zegt
    assert nergens(twee.anna)
    op_server(["git", "config", "--unset", "receive.hideRefs"])
    twee.anna.zegt("sync")
    assert twee.gelijk()
    assert WOORD not in twee.anna.git("log", "--patch", "--all")


def test_a_step_of_a_colleague(twee: Paar) -> None:
    """With --ja the step of somebody else stays, also when it is not shared yet."""
    twee.anna.doet(*STANDPUNT)
    twee.ben.git("fetch", "--quiet", str(twee.anna.map), "HEAD")
    twee.ben.git("reset", "--quiet", "--hard", "FETCH_HEAD")
    gezegd = twee.ben.faalt("ongedaan", "--wis", "--ja")
    assert gezegd.endswith("Typ dan in een venster, zonder --ja: rao ongedaan --wis\n")
