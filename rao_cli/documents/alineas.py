"""A text of more lines in Markdown as it was typed: its paragraphs and lists stay."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rao_cli.documents.markdown import ontsnap_md

#: How a person begins an item of a list: a dash, a star, a dot, or a number.
_PUNT: Final = re.compile(r"(?:[-*•–]|(?P<nummer>[0-9]{1,3})[.)])\s+(?P<tekst>\S.*)")


def alineas_md(tekst: str) -> str:
    """Return a value of more lines as blocks of a Markdown text.

    An empty line ends a paragraph, and an item begins a list. What follows an item on the next
    line goes on with it.
    """
    regels = [regel.strip() for regel in tekst.splitlines()]
    blokken = (_blokken([*deel]) for gevuld, deel in groupby(regels, key=bool) if gevuld)
    return "\n\n".join("\n".join(blok) for delen in blokken for blok in delen)


def _blokken(regels: list[str]) -> Iterator[list[str]]:
    """Yield the lines before the first item, and the items."""
    eerste = next((nr for nr, regel in enumerate(regels) if _PUNT.match(regel)), len(regels))
    if eerste:
        yield [ontsnap_md(regel) for regel in regels[:eerste]]
    punten = list[str]()
    for regel in regels[eerste:]:
        if (punt := _PUNT.match(regel)) is not None:
            teken = f"{punt['nummer']}." if punt["nummer"] else "-"
            punten.append(f"{teken} {ontsnap_md(punt['tekst'])}")
        else:
            punten[-1] += f" {ontsnap_md(regel)}"
    if punten:
        yield punten
