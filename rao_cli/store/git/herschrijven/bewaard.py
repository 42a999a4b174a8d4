"""Drafts and copies that rao keeps, when nothing of git itself has to go."""

from collections.abc import Callable
from pathlib import Path

from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.wissen.eigen_bestanden import van_mensen
from rao_cli.store.git.wissen.verwijderen import ontkoppel


def bewaard_met(plek: GitPlek, raakt: Callable[[str], bool]) -> list[Path]:
    """Return the files among them that say it."""
    return [*van_mensen(plek, lambda data: raakt(data.decode("utf-8", "replace")))]


def ruim_bewaard(root: Path, raakt: Callable[[str], bool]) -> list[Path]:
    """Take those away, under the lock of rao; returns which the system keeps."""
    repo = Repo.open(root)
    with slot(eigen_map(repo.plek.common_dir, maak=True), "wissen") as lock_fd:
        herstel(repo.git.met_slot(lock_fd), repo.plek)
        for bestand in bewaard_met(repo.plek, raakt):
            ontkoppel(bestand)
        return bewaard_met(repo.plek, raakt)
