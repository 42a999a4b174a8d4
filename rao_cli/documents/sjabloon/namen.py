"""Which names a template uses that do not exist, found without making a document.

A Context says which fields there are, and their types say what is inside: so a name in a branch
that today's register never reaches is found too. What cannot be known here (a filter that makes
something else, a call) is left alone.
"""

import types
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from jinja2 import nodes

from rao_cli.documents.opmaak import opsomming

#: Filters that give the same things in another order, or fewer of them.
_ZELFDE: Final = frozenset(
    ("list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique")
)
_EEN_ERVAN: Final = frozenset(("first", "last", "max", "min"))
#: What Jinja2 and rao give besides the Context.
_OVERAL: Final = frozenset(("caller", "kwargs", "loop", "namespace", "range", "self", "super"))
#: What may ask about something that is not there.
_VRAAGT: Final = frozenset(("d", "default", "defined", "undefined"))
#: Things without fields of ours: only what Python gives them is there.
_GEWOON: Final = (bool, date, float, int, str)
_ONBEKEND: Final = object()


class Onbekendenaam(msgspec.Struct, frozen=True):
    """A name that does not exist: on which line, and what could stand there."""

    regel: int
    naam: str
    hier_kan: tuple[str, ...]

    @property
    def zin(self) -> str:
        """What is wrong, without its place."""
        kan = f"; hier kan: {opsomming(self.hier_kan, 'of')}" if self.hier_kan else ""
        return f"'{self.naam}' bestaat niet{kan}"


class Naamzoeker(msgspec.Struct):
    """Walks a tree with what each name is; `gevonden` fills up on the way."""

    gevonden: list[Onbekendenaam] = msgspec.field(default_factory=list)

    def zoek(self, knopen: Sequence[nodes.Node], bekend: dict[str, Any]) -> None:
        """Look through statements; what they set is known to those after them."""
        for knoop in knopen:
            self._knoop(knoop, bekend)

    def _knoop(self, knoop: nodes.Node, bekend: dict[str, Any]) -> None:
        match knoop:
            case nodes.For():
                binnen = bekend | dict(_doel(knoop.target, _deel(self._soort(knoop.iter, bekend))))
                self.zoek([deel for deel in (knoop.test, *knoop.body) if deel], binnen)
                self.zoek(knoop.else_, dict(bekend))
            case nodes.Assign():
                bekend |= dict(_doel(knoop.target, self._soort(knoop.node, bekend)))
            case nodes.Macro():
                self.zoek(knoop.defaults, bekend)
                bekend[knoop.name] = _ONBEKEND
                self.zoek(knoop.body, bekend | {arg.name: _ONBEKEND for arg in knoop.args})
            case nodes.With():
                paren = zip(knoop.targets, knoop.values, strict=True)
                delen = [_doel(doel, self._soort(wat, bekend)) for doel, wat in paren]
                self.zoek(knoop.body, bekend | dict(chain.from_iterable(delen)))
            case nodes.Block() | nodes.Scope():
                self.zoek([*knoop.iter_child_nodes()], dict(bekend))
            case nodes.Expr():
                self._soort(knoop, bekend)
            case _:
                self.zoek([*knoop.iter_child_nodes()], bekend)

    def _soort(self, knoop: nodes.Node, bekend: Mapping[str, Any]) -> Any:
        """Return of which type an expression is, and note the names in it that do not exist."""
        match knoop:
            case nodes.Name():
                if knoop.name not in bekend and knoop.name not in _OVERAL:
                    self._meld(knoop, knoop.name, bekend)
                return bekend.get(knoop.name, _ONBEKEND)
            case nodes.Getattr():
                return self._veld(knoop, self._soort(knoop.node, bekend))
            case nodes.Getitem(arg=nodes.Const(value=int())):
                return _deel(self._soort(knoop.node, bekend))
            case nodes.Filter() | nodes.Test() if knoop.name in _VRAAGT:
                return _ONBEKEND
            case nodes.Filter(node=nodes.Expr() as van):
                soort = self._soort(van, bekend)
                self.zoek([*knoop.args, *knoop.kwargs], dict(bekend))
                return _na_filter(knoop.name, soort)
            case _:
                self.zoek([*knoop.iter_child_nodes()], dict(bekend))
                return _ONBEKEND

    def _veld(self, knoop: nodes.Getattr, soort: Any) -> Any:
        velden, soort = velden_van(soort), _zonder_leeg(soort)
        if velden and knoop.attr in velden:
            return velden[knoop.attr]
        if (velden is not None or soort in _GEWOON) and not hasattr(soort, knoop.attr):
            self._meld(knoop, knoop.attr, velden or {})
        return _ONBEKEND

    def _meld(self, knoop: nodes.Node, naam: str, kan: Mapping[str, Any]) -> None:
        self.gevonden.append(Onbekendenaam(knoop.lineno, naam, tuple(sorted(kan))))


def velden_van(soort: Any) -> Mapping[str, Any] | None:
    """Return the fields of a type with theirs; None when it is no thing with fields."""
    soort = _zonder_leeg(soort)
    if not isinstance(soort, type) or not (
        issubclass(soort, msgspec.Struct) or hasattr(soort, "_fields")
    ):
        return None
    try:
        return get_type_hints(soort)
    except NameError:  # a type that only a checker sees
        return dict.fromkeys(soort.__annotations__, _ONBEKEND)


def _doel(doel: nodes.Node, soort: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names that a loop or `set` gives a value."""
    if isinstance(doel, nodes.Name):
        yield doel.name, soort
    for deel in doel.find_all(nodes.Name) if isinstance(doel, nodes.Tuple) else ():
        yield deel.name, _ONBEKEND


def _na_filter(naam: str, soort: Any) -> Any:
    if naam in _ZELFDE:
        return soort
    return _deel(soort) if naam in _EEN_ERVAN else _ONBEKEND


def _deel(soort: Any) -> Any:
    """Return of which type the things in a series are."""
    soort = _zonder_leeg(soort)
    herkomst, delen = get_origin(soort), [d for d in get_args(soort) if d is not Ellipsis]
    if herkomst is None or len(delen) != 1:
        return _ONBEKEND
    return delen[0] if issubclass(herkomst, Sequence) else _ONBEKEND


def _zonder_leeg(soort: Any) -> Any:
    """Return a type without `| None`, and without what is said about it."""
    if isinstance(soort, TypeVar):
        return _ONBEKEND
    if get_origin(soort) is Annotated:
        return _zonder_leeg(get_args(soort)[0])
    if get_origin(soort) in {Union, types.UnionType}:
        delen = [deel for deel in get_args(soort) if deel is not type(None)]
        return _zonder_leeg(delen[0]) if len(delen) == 1 else _ONBEKEND
    return soort
