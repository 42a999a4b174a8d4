"""Lines that git leaves where it could not put two versions of a text together."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon

#: Of git and of diff3; an editor may have indented them. Indented `=` underlines a heading.
_MERK: Final = patroon(r"^(?:[ \t]*(?:<{7}|>{7}|\|{7})(?:[ \t][^\n]*)?|={7}[ \t]*)$", re.MULTILINE)
_TEKENS: Final = ("<<<<<<<", ">>>>>>>", "|||||||", "\n=======")


def merkregels(text: str) -> list[tuple[int, int]]:
    """Return where git's marks begin: the first conflict, else the first mark that was left.

    One is enough: whoever reads of it puts all of that file together.
    """
    if not any(
        teken[-1] in text and teken in text for teken in _TEKENS
    ):  # one sign is found at once
        return []
    gevonden = list(_gevonden(text.replace("\r\n", " \n")))
    return ([plek for plek in gevonden if text.startswith("<", plek[0])] or gevonden)[:1]


def _gevonden(text: str) -> Iterator[tuple[int, int]]:
    for merk in _MERK.finditer(text):
        regel = merk[0]
        yield merk.end() - len(regel.lstrip()), merk.start() + len(regel.rstrip())
