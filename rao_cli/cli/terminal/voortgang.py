"""How far long work is: a bar on a terminal, nothing elsewhere."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from rao_cli.cli.terminal import scherm

_T = TypeVar("_T")
#: Shorter work is over before anybody would see a bar.
_LANG = 3


def met_voortgang(wat: str, dingen: Sequence[_T]) -> Iterator[_T]:
    """Yield things, and show on stderr how many are done; the bar goes when all are."""
    if len(dingen) < _LANG or not scherm.is_scherm(sys.stderr) or scherm.is_kaal():
        yield from dingen
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True, no_color=not scherm.met_kleur(sys.stderr))
    yield from track(dingen, wat, console=console, transient=True)
