"""The tree of a template, in which every step is made to pay."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.visitor import NodeTransformer

if TYPE_CHECKING:
    from jinja2 import Environment

#: What one step of a template costs, each time that it is taken.
_STAP: Final = 20
#: Comparing reads characters so much faster than other work.
_GELEZEN: Final = 32
_KAN_NIET: Final[Mapping[type[nodes.Node], str]] = {
    nodes.AssignBlock: "{% set %} met een blok",
    nodes.CallBlock: "{% call %}",
    nodes.FilterBlock: "{% filter %}",
    nodes.Import: "{% import %}",
    nodes.FromImport: "{% from %}",
}


class Voorbereiding(NodeTransformer):
    """Make every step of a template pay, and refuse what a template does not need."""

    def __init__(self, omgeving: "Environment", bestand: str) -> None:
        """`bestand` is named in what is refused."""
        self.omgeving = omgeving
        self.bestand = bestand

    def generic_visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:
        """Refuse what a template does not need."""
        if (woord := _KAN_NIET.get(type(node))) is not None:
            self._weiger(node, woord)
        return super().generic_visit(node, *args, **kwargs)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja2 names it so
        """Make each turn of a loop pay for all that stands in it."""
        if node.recursive:
            self._weiger(node, "{% for … recursive %}")
        kosten = _kosten([node])
        node.iter = self._filter(node.iter, "_tel", nodes.Const(kosten))
        return self.generic_visit(node)

    def _visit_lichaam(self, node: Any) -> nodes.Node:
        betaal = nodes.ExprStmt(self._filter(nodes.Const(_kosten(node.body)), "_betaal"))
        node.body = [betaal.set_lineno(node.lineno), *node.body]
        return self.generic_visit(node)

    visit_Template = visit_Block = visit_Macro = _visit_lichaam  # noqa: N815

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """Make `~` pay for the text that it makes."""
        delen = nodes.List(node.nodes, lineno=node.lineno)
        return self.generic_visit(self._filter(delen, "_plak"))

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        """Make a comparison pay for what it looks through."""
        self.generic_visit(node)
        node.expr = self._gewogen(node.expr)
        for deel in node.ops:
            deel.expr = self._gewogen(deel.expr)
            if deel.op in {"in", "notin"}:
                deel.expr = self._filter(deel.expr, "_hooiberg")
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        """Make a part of a text or list pay for its length, and a key for being looked up."""
        self.generic_visit(node)
        if isinstance(node.arg, nodes.Slice):
            return self._filter(node, "_uitvoer")
        node.arg = self._gewogen(node.arg)
        return node

    def visit_Pair(self, node: nodes.Pair) -> nodes.Node:  # noqa: N802
        """Make the key of a pair pay for being stored."""
        self.generic_visit(node)
        node.key = self._gewogen(node.key)
        return node

    def _visit_ander(self, node: Any) -> nodes.Node:
        node.template = self._gewogen(node.template)
        return self.generic_visit(node)

    visit_Include = visit_Extends = _visit_ander  # noqa: N815

    def _gewogen(self, knoop: nodes.Expr) -> nodes.Expr:
        if isinstance(knoop, nodes.Const):
            return knoop
        return self._filter(knoop, "_weeg", nodes.Const(_GELEZEN))

    def _filter(self, knoop: nodes.Node, naam: str, *extra: nodes.Expr) -> nodes.Filter:
        filter_ = nodes.Filter(knoop, naam, list(extra), [], None, None)
        return filter_.set_environment(self.omgeving).set_lineno(knoop.lineno)  # type: ignore[return-value]

    def _weiger(self, node: nodes.Node, woord: str) -> NoReturn:
        zin = f"{woord} kan hier niet"
        raise jinja2.TemplateSyntaxError(zin, node.lineno, filename=self.bestand)


def _kosten(lichaam: Iterable[nodes.Node]) -> int:
    """Return what it costs to go through some nodes once: steps, and literal text."""
    kosten, rij = 0, list(lichaam)
    while rij:
        knoop = rij.pop()
        kosten += _STAP + (len(knoop.data) if isinstance(knoop, nodes.TemplateData) else 0)
        rij.extend(knoop.iter_child_nodes())
    return kosten
