"""Who works here under a name that was wiped, puts it back with each step."""

import sys
from collections.abc import Callable, Iterator

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.identiteit import read_naamdelen


def zeg_andere_naam(git: GitCall, raakt: Callable[[str], bool]) -> list[str]:
    """Return what to type where git takes such a name from; nothing where it has another."""
    return [*dict.fromkeys(_regels(git, raakt))]


def _regels(git: GitCall, raakt: Callable[[str], bool]) -> Iterator[str]:
    for deel in read_naamdelen(git):
        if not raakt(deel.waarde):
            continue
        if "." in deel.bron:
            nieuw = "ADRES" if deel.bron.endswith(".email") else '"UW FUNCTIE"'
            yield f"  git config {deel.bron} {nieuw}"
        elif sys.platform == "win32":  # its two shells have no word in common
            yield f"  In PowerShell: Remove-Item Env:{deel.bron}"
            yield f"  In cmd: set {deel.bron}="
        else:
            yield f"  unset {deel.bron}"
