"""Texts, one per line: as they are written in a form, and as they are read."""

from collections.abc import Sequence
from typing import Final

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.patroon import patroon

_STREEP: Final = "- "
#: A mark that people or programs set before an item: a dash, a dot, a number.
_MERK: Final = patroon(r"\A(?:[-–•*·▪◦]|[0-9]{1,2}[.)])\s+")


def write_regels(teksten: Sequence[str]) -> str:
    """Write each text on a line; where one has more lines or a mark, each begins with a dash."""
    gewone = [een for tekst in teksten if (een := gewoon(tekst))]
    if not any("\n" in tekst or _MERK.match(tekst) for tekst in gewone):
        return "\n".join(gewone)
    return "\n".join(_STREEP + tekst.replace("\n", "\n  ") for tekst in gewone)


def read_regels(tekst: str) -> list[str]:
    """Read the texts of a field: one per line, without a mark before it.

    A line that begins with a blank goes on with the text before it.
    """
    gevonden: list[list[str]] = []
    for regel in gewoon(tekst).split("\n"):
        if gevonden and (not regel or regel[0].isspace()):
            gevonden[-1].append(regel.removeprefix("  "))
        else:
            gevonden.append([_MERK.sub("", regel, count=1)])
    return [een for regels in gevonden if (een := gewoon("\n".join(regels)))]
