"""What is said with a commit or a tag: it stands in every copy for ever."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.workflow.privacy.poort import Weigergrond, weigergronden

#: Below this line of an editor nothing is kept.
_SCHAAR: Final = re.compile(r"^# -+ >8 -+$", re.MULTILINE)
_EINDE: Final = "\n"
#: Lines that git writes itself: who made or saw it, and from where a merge came.
_VAN_GIT: Final = re.compile(r"#|[A-Z][a-z-]+-by: |Merge (branch|remote-tracking branch|commit) ")


def in_boodschap(tekst: str) -> Iterator[tuple[int, Weigergrond, str]]:
    """Yield line, reason and the words of each sign of a person in a message."""
    regels = _SCHAAR.split(tekst)[0].splitlines()
    eigen = _EINDE.join("" if _VAN_GIT.match(regel) else regel for regel in regels)
    for grond in weigergronden(eigen):
        yield eigen.count(_EINDE, 0, grond.begin) + 1, grond, eigen[grond.begin : grond.eind]


def keur_boodschap(tekst: str) -> list[str]:
    """Return why a message may not be kept."""
    return [
        f"Regel {nummer} van uw tekst: {grond.zin} ({grond.code})"
        for nummer, grond, _ in in_boodschap(tekst)
    ]
