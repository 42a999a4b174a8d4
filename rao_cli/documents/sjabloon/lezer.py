"""Read a template into a tree that is not too deep: what Jinja2 cannot take is told with a line."""

from typing import Final

import jinja2
from jinja2 import nodes
from jinja2.parser import Parser

from rao_cli.documents.budget import MAX_UITKOMST

TE_DIEP: Final = "dit zit te diep in elkaar of is te groot"
#: So many steps down a tree may go, and so many of them may be a block with an end.
_MAX_DIEP: Final = 40
_MAX_BLOKKEN: Final = 16
_MAX_ELIF: Final = 100


def lees_sjabloon(
    omgeving: jinja2.Environment, bron: str, naam: str | None, bestand: str | None
) -> nodes.Template:
    """Return the tree of a template; TemplateSyntaxError with its file when it cannot be read."""
    regel = 1
    try:
        lezer = Parser(omgeving, bron, naam, bestand)
        try:
            boom = lezer.parse()
        finally:
            regel = lezer.stream.current.lineno
    except jinja2.TemplateSyntaxError as fout:
        fout.filename = bestand  # Jinja2 forgets it now and then
        raise
    except (RecursionError, ValueError) as fout:  # ValueError: a number of thousands of digits
        raise jinja2.TemplateSyntaxError(TE_DIEP, regel, naam, bestand) from fout
    if (te_diep := _te_diep(boom)) is not None:
        raise jinja2.TemplateSyntaxError(TE_DIEP, te_diep.lineno, naam, bestand)
    return boom


def _te_diep(boom: nodes.Template) -> nodes.Node | None:
    """Return the first node that lies too deep, without going down by recursion."""
    rij: list[tuple[nodes.Node, int, int]] = [(boom, 0, 0)]
    while rij:
        knoop, diep, blokken = rij.pop()
        if isinstance(knoop, nodes.If) and len(knoop.elif_) > _MAX_ELIF:
            return knoop
        te_groot = isinstance(knoop, nodes.Const) and _is_te_groot(knoop.value)
        if te_groot or diep > _MAX_DIEP or blokken > _MAX_BLOKKEN:
            return knoop
        erin = blokken + isinstance(knoop, nodes.Stmt)
        rij.extend((kind, diep + 1, erin) for kind in knoop.iter_child_nodes())
    return None


def _is_te_groot(waarde: object) -> bool:
    return isinstance(waarde, int) and abs(waarde) > MAX_UITKOMST
