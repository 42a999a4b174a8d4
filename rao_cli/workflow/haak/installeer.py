"""Let git itself put two versions of a file together as rao does, in one clone."""

from collections.abc import Collection
from typing import Final

from rao_cli.store.git.aanroep.samenstuur import (
    GITATTRIBUTES,
    is_ingesteld,
    met_regels,
    stel_samen_in,
)
from rao_cli.store.git.haak.scripts import HAKEN
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.workflow.haak.haken import zet_haken
from rao_cli.workflow.handeling import Handeling

__all__ = ["HAKEN", "SAMENVOEGEN", "installeer_haak"]
#: What git does with two versions of a file; the rest are hooks.
SAMENVOEGEN: Final = "samenvoegen"


def installeer_haak(h: Handeling, wat: Collection[str]) -> tuple[CommitResult, list[str]]:
    """Set what git needs here, and name our files in the register; returns what to know.

    `wat` is SAMENVOEGEN, and which hooks; what is not in it stays as it is.
    """
    samen, haken = SAMENVOEGEN in wat, [naam for naam in wat if naam != SAMENVOEGEN]
    repo = h.map.repo
    staat = repo.head_files([GITATTRIBUTES]).get(GITATTRIBUTES)
    oud = (staat or b"").decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    nieuw = met_regels(oud)
    with wijziging(
        h.map.root,
        "Samenvoegen van bestanden ingesteld",
        trailers={"Rao-Handeling": ["haak-installeer"], "Rao-Betreft": [GITATTRIBUTES]},
        gelezen={GITATTRIBUTES: staat},
        gezien=h.lading.commit,
        proef=h.proef,
    ) as w:
        if samen and nieuw != oud:
            w.write(GITATTRIBUTES, nieuw)
    zinnen = [_stel_in(h)] if samen else []
    return w.resultaat, [*zinnen, *zet_haken(repo, haken, proef=h.proef)]


def _stel_in(h: Handeling) -> str:
    git = h.map.repo.git
    if is_ingesteld(git):
        return "Uw git voegt versies al samen zoals rao dat doet."
    if h.proef:
        return "Uw git gaat dan versies samenvoegen zoals rao dat doet."
    stel_samen_in(git)
    return "Uw git voegt versies nu samen zoals rao dat doet."
