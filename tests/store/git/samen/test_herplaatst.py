"""Steps that git put on what others shared: rao still knows on what they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rao_cli.store.git.samen.ver import open_ver
from tests.store.git.werkplaats import ACTIE

if TYPE_CHECKING:
    from tests.store.git.werkplaats import Werkplaats


def begin(werk: Werkplaats) -> str | None:
    """Return on what the steps that are not shared were made."""
    with open_ver(werk.root) as ver:
        ver.haal()
        return ver.begin_voor_rebase(ver.eigen(ver.hoofd))


def test_after_a_rebase(jan: Werkplaats, els: Werkplaats) -> None:
    """The commit is named that both had before; a later step of one's own changes nothing."""
    was = els.git("rev-parse", "HEAD")
    jan.leg(ACTIE, b"van jan\n")
    jan.leg_vast()
    jan.git("push", "--quiet")
    els.leg("notitie.md", b"van els\n")
    els.git("add", "--all")
    els.git("commit", "--quiet", "-m", "Els\n\nRao-Wijziging: 0123456789abcdef0123")
    assert begin(els) is None
    els.git("pull", "--quiet", "--rebase")
    assert begin(els) == was
    els.leg("notitie.md", b"nog eens\n")
    els.leg_vast()
    assert begin(els) == was
