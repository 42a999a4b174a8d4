"""Drafts and copies that rao keeps, and loose files, when no history has to be written anew."""

from collections.abc import Callable
from pathlib import Path

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.wissen.eigen_bestanden import van_mensen
from rao_cli.store.git.wissen.houders import Opgeruimd, noemende_losse
from rao_cli.store.git.wissen.losse_bestanden import losse_bestanden
from rao_cli.store.git.wissen.opruimen import ruim_op
from rao_cli.store.git.wissen.reflogs import zeggende_logs
from rao_cli.store.git.wissen.taknamen import ruim_taknamen
from rao_cli.store.git.wissen.verwijderen import ontkoppel
from rao_cli.store.git.wissen.wijzers import zeggende_wijzers


def bewaard_met(plek: GitPlek, raakt: Callable[[str], bool]) -> list[Path]:
    """Return the files among them that say it."""
    return [*van_mensen(plek, lambda data: raakt(data.decode("utf-8", "replace")))]


def los_met(git: GitCall, raakt: Callable[[str], bool]) -> set[str]:
    """Return the files of git that say it, and to which nothing leads."""
    return losse_bestanden(git, lambda data: raakt(data.decode("utf-8", "replace")))


def geschreven_met(git: GitCall, plek: GitPlek, raakt: Callable[[str], bool]) -> int:
    """Count the notes of git itself that say it: its logs, what was fetched or typed last."""
    return zeggende_logs(git, plek, raakt) + len(zeggende_wijzers(plek, raakt))


def ruim_bewaard(root: Path, raakt: Callable[[str], bool]) -> tuple[Opgeruimd, list[Path]]:
    """Take all of those away, under the lock of rao; returns what holds or keeps some yet."""
    repo = Repo.open(root)
    with slot(eigen_map(repo.plek.common_dir, maak=True), "wissen") as lock_fd:
        git = repo.git.met_slot(lock_fd)
        herstel(git, repo.plek)
        opgeruimd = ruim_op(git, repo.plek, los_met(git, raakt), raakt=raakt)
        ruim_taknamen(git, repo.plek, (), raakt)
        for bestand in bewaard_met(repo.plek, raakt):
            ontkoppel(bestand)
        return opgeruimd.met(noemende_losse(git, raakt)), bewaard_met(repo.plek, raakt)
