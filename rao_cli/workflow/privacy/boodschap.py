"""What is said with a commit or a tag: it stands in every copy for ever, each line of it."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.workflow.privacy.poort import Weigergrond, weigergronden

#: Who made or saw it, as `git commit --signoff` writes that: such an address belongs to a commit.
_DOOR: Final = patroon(
    r"^([A-Z][a-z-]+-by: [^<>\n]*<)(?:\d+\+)?([^<>@\s]+)@([^<>@\s]+>)\s*$", re.MULTILINE
)


def in_boodschap(tekst: str) -> Iterator[tuple[int, Weigergrond, str]]:
    """Yield line, reason and the words of each sign of a person in a message that git keeps."""
    tekst = _DOOR.sub(r"\1\2 \3", tekst)
    for grond in weigergronden(tekst):
        yield tekst.count("\n", 0, grond.begin) + 1, grond, tekst[grond.begin : grond.eind]


def keur_boodschap(tekst: str) -> list[str]:
    """Return why a message may not be kept."""
    return [
        f"Regel {nummer} van uw tekst: {grond.zin} ({grond.code})"
        for nummer, grond, _ in in_boodschap(tekst)
    ]


def opgeruimd(tekst: str, *, wijze: str, teken: str = "#") -> str:
    """Return a message as git will keep it, with empty lines where it takes one away.

    `wijze` is what `commit.cleanup` says; `strip` is what git does after an editor.
    """
    regels = tekst.split("\n")
    if wijze in {"strip", "scissors"}:
        schaar = re.compile(rf"{re.escape(teken)} -+ >8 -+\s*")
        eind = next((n for n, regel in enumerate(regels) if schaar.fullmatch(regel)), len(regels))
        regels = regels[:eind]
    if wijze == "strip":
        regels = ["" if regel.startswith(teken) else regel for regel in regels]
    return "\n".join(regels)
