"""Several clones share at once: each that was told that it is shared, is there, once."""

import os
import sys
from pathlib import Path

import pytest

from rao_cli.store.git.samen.kant import GEDEELD
from rao_cli.store.git.samen.springen import spring
from rao_cli.store.git.samen.ver import open_ver
from rao_cli.store.git.ver.rondes import rondes
from tests.samen_server import Server, kloon_van
from tests.store.git.werkplaats import Werkplaats

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


def deel(werk: Werkplaats, nummer: int, keren: int) -> None:
    """Make a file and share it, a few times, whatever others do meanwhile."""
    for keer in range(keren):
        pad = f"onderwerpen/2026/{nummer}-{keer}.yaml"
        werk.wijzig(pad, f"van {nummer}\n", gelezen=None, onderwerp=f"Nieuw: {nummer}-{keer}")
        for _ in rondes(GEDEELD):
            with open_ver(werk.root) as ver:
                ver.haal()
                (stap,) = ver.eigen(ver.hoofd)
                op = ver.tip or ""
                wens = {**ver.bestanden(op), pad: f"van {nummer}\n".encode()}
                op = ver.herspeel(stap, op, wens)
                if ver.stuur(op):
                    spring(werk.root, ver.hoofd, op)
                    break


def test_three_at_once(gedeeld: Server, tmp_path: Path) -> None:
    """Three clones share twice each; nothing is lost or doubled, and nothing is stuck."""
    klonen = [
        kloon_van(gedeeld.adres, tmp_path / f"k{nummer}", f"K{nummer}") for nummer in range(3)
    ]
    kinderen = []
    for nummer, werk in enumerate(klonen):
        kind = os.fork()
        if not kind:
            einde = 1
            try:
                deel(werk, nummer, 2)
                einde = 0
            finally:
                os._exit(einde)
        kinderen.append(kind)
    assert [os.waitpid(kind, 0)[1] for kind in kinderen] == [0] * 3
    onderwerpen = gedeeld.git("log", "--format=%s", "main").splitlines()
    assert sorted(onderwerpen[:-1]) == [f"Nieuw: {n}-{k}" for n in range(3) for k in range(2)]
    assert gedeeld.git("rev-list", "--merges", "main") == ""
    assert all(werk.git("status", "--porcelain") == "" for werk in klonen)
    gedeeld.git("fsck", "--strict")
