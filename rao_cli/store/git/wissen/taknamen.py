"""What git wrote down of what was wiped: in its logs, its last messages, and its settings."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.wissen.reflogs import ruim_logteksten
from rao_cli.store.git.wissen.refs import TAKKEN, Refzet
from rao_cli.store.git.wissen.wijzers import ruim_zeggende_wijzers


def ruim_taknamen(
    git: GitCall,
    plek: GitPlek,
    paren: Collection[tuple[str, str]],
    raakt: Callable[[str], bool],
) -> None:
    """Let logs and settings say the new name of each (old, new), or nothing."""

    def is_weg(tekst: str) -> bool:
        return raakt(tekst) or any(oud in tekst for oud, _ in paren)

    for oud, nieuw in paren:
        git.probeer("config", "--local", "--rename-section", f"branch.{oud}", f"branch.{nieuw}")
        for regel in git.probeer("config", "--local", "--null", "--list").tekst.split("\0"):
            sleutel, _, waarde = regel.partition("\n")
            if sleutel.startswith(f"branch.{nieuw}.") and is_weg(waarde):
                git.probeer("config", "--local", "--unset-all", sleutel)
    ruim_logteksten(git, plek, is_weg)
    ruim_zeggende_wijzers(plek, is_weg)


def hernoemde_takken(zetten: Sequence[Refzet]) -> Iterator[tuple[str, str]]:
    """Yield old and new name of each branch that got another: it goes, and comes right after."""
    for weg, erbij in pairwise(zetten):
        if weg.naar is None and erbij.van is None:
            oud, nieuw = weg.naam, erbij.naam
            if oud.startswith(TAKKEN) and nieuw.startswith(TAKKEN):
                yield oud.removeprefix(TAKKEN), nieuw.removeprefix(TAKKEN)
