"""Killed at any moment, clearing up left a sound store; the next one to write finishes it."""

import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from tests.store.git.werkplaats import ANDER, Werkplaats
from tests.store.git.wissen.sporen import MET_WOORD, is_heel, ruim, waar, zet_terug

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")

GEDOOD: Final = 9
#: What touches the disk, or starts a git that does.
_DADEN: Final = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "subprocess.Popen"}
_SCHRIJFT: Final = os.O_WRONLY | os.O_RDWR


def doe_tot(moment: int, act: Callable[[], object]) -> bool:
    """Do it in a process that dies before its how manieth act on the disk; False when it ended."""
    kind = os.fork()
    if kind == 0:
        over = count(1)

        def hook(naam: str, wat: tuple[object, ...]) -> None:
            schrijft = naam == "open" and isinstance(wat[2], int) and wat[2] & _SCHRIJFT
            if (schrijft or naam in _DADEN) and next(over) == moment:
                os._exit(GEDOOD)

        sys.addaudithook(hook)
        try:
            act()
        except BaseException:  # noqa: BLE001 - the parent has to hear of it
            os._exit(1)
        os._exit(0)
    _, stand = os.waitpid(kind, 0)
    code = os.waitstatus_to_exitcode(stand)
    assert code in {0, GEDOOD}
    return code == GEDOOD


@pytest.mark.traag
@pytest.mark.parametrize("ingepakt", [False, True])
def test_killed(werk: Werkplaats, tmp_path: Path, ingepakt: bool) -> None:  # noqa: FBT001
    """At every act on the disk: nothing that stays is missing, and a next change ends it."""
    werk.leg(ANDER, b"soort: actie\nstatus: eerst\n")
    werk.git("stash", "--quiet")
    werk.wijzig(tekst=MET_WOORD)
    if ingepakt:
        werk.git("gc", "--quiet")
    weg = zet_terug(werk)
    for moment in count(1):
        kopie = Werkplaats(tmp_path / f"k{moment}", tmp_path / f"k{moment}")
        shutil.copytree(werk.top, kopie.top, symlinks=True)
        gedood = doe_tot(moment, lambda deze=kopie: ruim(deze, weg))  # type: ignore[misc]
        assert is_heel(kopie)
        assert kopie.git("stash", "show", "--patch").endswith("+status: eerst")
        if not (kopie.top / ".git/rao/opruimen.json").exists() and gedood:
            ruim(kopie, weg)  # it had not begun, or was as good as done
        kopie.wijzig(ANDER, "soort: actie\nstatus: later\n")
        assert waar(kopie) == []
        assert is_heel(kopie)
        assert not (kopie.top / ".git/rao/opruimen.json").exists()
        shutil.rmtree(kopie.top)
        if not gedood:
            break
    assert moment > 10
