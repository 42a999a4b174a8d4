"""A sync that takes in a rewritten history, killed anywhere: typed again, nothing is left."""

import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import WOORD, vol, wis
from tests.store.git.wissen.gedood import doe_tot

__all__ = ["vol"]
pytestmark = [
    pytest.mark.traag,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own"),
]


def test_killed(vol: Paar, tmp_path: Path, lang: bool) -> None:  # noqa: FBT001
    """At every act on the disk (each seventeenth without --lang), before and after the jump."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    plekken = {naam: tmp_path / f"begin-{naam}" for naam in ("ben", "server.git")}
    for naam, plek in plekken.items():
        shutil.copytree(vol.ben.map.parent / naam, plek)
    momenten = {True: 0, False: 0}
    for moment in count(1, 1 if lang else 17):
        for naam, plek in plekken.items():
            shutil.rmtree(vol.ben.map.parent / naam)
            shutil.copytree(plek, vol.ben.map.parent / naam)
        gedood = doe_tot(moment, lambda: vol.ben.zegt("sync"))
        momenten["Gewist: " in vol.ben.git("log", "-2", "--format=%s")] += 1
        assert "missing" not in vol.ben.git("fsck", "--no-dangling", "--connectivity-only")
        vol.ben.zegt("sync")
        assert waar_nog(vol.ben.map, WOORD) == [], moment
        assert vol.ben.git("status", "--porcelain") == "", moment
        assert vol.ben.commits() == vol.tip()
        assert vol.ben.git("log", "-1", "--format=%s") == "Overleg gepland op 2026-06-04"
        if not gedood:
            break
    assert min(momenten.values()) > 2
