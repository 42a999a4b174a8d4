"""Killed at any moment, clearing up left a sound store; the next one to write finishes it."""

import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from tests.store.git.werkplaats import ANDER, Werkplaats
from tests.store.git.wissen.gedood import doe_tot
from tests.store.git.wissen.sporen import MET_WOORD, is_heel, ruim, waar, zet_terug

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")


@pytest.mark.traag
@pytest.mark.parametrize("ingepakt", [False, True])
def test_killed(werk: Werkplaats, tmp_path: Path, *, ingepakt: bool, lang: bool) -> None:
    """At every act on the disk (each fourth without --lang) nothing that stays is missing.

    A next change ends it.
    """
    werk.leg(ANDER, b"soort: actie\nstatus: eerst\n")
    werk.git("stash", "--quiet")
    werk.wijzig(tekst=MET_WOORD)
    if ingepakt:
        werk.git("gc", "--quiet")
    weg = zet_terug(werk)
    for moment in count(1 + ingepakt, 1 if lang else 4):
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
