"""A file of somebody else as a row of blocks: what its reader saw, before anybody says what it is.

The same for Word, LibreOffice and plain text. A form is found in it by its anchors, a free file by
its headings.
"""

from collections.abc import Iterable, Mapping
from typing import Final, Literal

import msgspec

from rao_cli.model.formulier.anker import gewoon

#: Styles of a form: why it asks, what and for example, a line to fill in, a paragraph in a box.
WAAROM: Final = "RaoWaarom"
UITLEG: Final = "RaoUitleg"
KORT: Final = "RaoKort"
VELD: Final = "RaoVeld"
#: Nothing to see, below a box: without it LibreOffice leaves a heading alone at the end of a page.
TUSSEN: Final = "RaoTussen"
#: The style of a paragraph that leads in the list right below it, without an empty line.
AANLOOP: Final = "RaoAanloop"
#: The style of an item that is a text on a line: its sign only shows.
REGEL: Final = "RaoRegel"

#: No program has more levels in a list; a file that says so gets no more blanks.
_DIEPST: Final = 9


class Strook(msgspec.Struct, frozen=True):
    """A stretch of the text of a block that has a name: a bookmark, or a control with its tag."""

    naam: str
    begin: int
    eind: int


class Leesblok(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph (an empty one too), a heading or an item of a list.

    `tekst` holds a line end where a line was broken. `niveau` is that of a heading (1 is the
    highest), or how deep an item stands (0 is the outermost); `teken` is what stands before an
    item: "-", "3."; `lijst` is what its program calls its list. `stijl` is the name of its style.
    `cel` is where it stands in a table: number of the table in the file, row, column, and so on
    for a table in it; empty outside of tables. `terzijde`: it stands in a text box or a note.
    """

    tekst: str
    soort: Literal["alinea", "kop", "punt"] = "alinea"
    niveau: int = 0
    teken: str = ""
    lijst: str = ""
    stijl: str = ""
    cel: tuple[int, ...] = ()
    bladwijzers: tuple[Strook, ...] = ()
    besturing: tuple[Strook, ...] = ()
    terzijde: bool = False


class Tekstbestand(msgspec.Struct, frozen=True, kw_only=True):
    """What was read of a file: its blocks in order, its own properties, and sentences about it."""

    bestand: str
    blokken: tuple[Leesblok, ...]
    eigenschappen: Mapping[str, str] = msgspec.field(default_factory=dict)
    opmerkingen: tuple[str, ...] = ()


def tekst_van(blokken: Iterable[Leesblok]) -> str:
    """Return blocks as a person types them: paragraphs apart, items each on a line."""
    uit = ""
    vorige: Leesblok | None = None
    for blok in blokken:
        if not blok.tekst.strip():
            continue
        uit += (_tussen(vorige, blok) if vorige else "") + _regel(blok)
        vorige = blok
    return gewoon(uit)


def _tussen(een: Leesblok, ander: Leesblok) -> str:
    """Return what stands between two blocks: an empty line, or only a new one.

    Items in a row are one list: LibreOffice gives those of one list several names, and the other
    way around.
    """
    samen = ander.soort == "punt" and (een.soort == "punt" or een.stijl == AANLOOP)
    return "\n" if samen else "\n\n"


def _regel(blok: Leesblok) -> str:
    if blok.soort != "punt" or blok.stijl == REGEL:
        return blok.tekst
    return f"{'  ' * min(blok.niveau, _DIEPST)}{blok.teken} {blok.tekst}"
