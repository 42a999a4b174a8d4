"""Light objects in the place of ruamel's events, while its C parser reads one text.

The parser makes an object of every event by calling ruamel's class for it, three Python functions
deep: a third of all that reading costs. It finds that class by name in its own module, so another
one with the same fields can stand there as long as a text is read. That leans on how the module is
made; where it is made otherwise, a probe sees that, and its own events are as good.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import Any, Final

import msgspec

from rao_cli.store.pakketten.deel import laad_alleen_bij_naam, laad_zonder


class LightScalar(msgspec.Struct, gc=False, eq=False):
    """A key or a value."""

    anchor: Any
    tag: Any
    implicit: Any
    value: str
    start_mark: Any
    end_mark: Any
    style: Any = None


class LightStart(msgspec.Struct, gc=False, eq=False):
    """The begin of what holds others."""

    anchor: Any
    tag: Any
    implicit: Any
    start_mark: Any
    end_mark: Any
    flow_style: Any = None


class LightMappingStart(LightStart, gc=False, eq=False):
    """The begin of a mapping."""


class LightSequenceStart(LightStart, gc=False, eq=False):
    """The begin of a list."""


class LightEnd(msgspec.Struct, gc=False, eq=False):
    """The end of what holds others."""

    start_mark: Any
    end_mark: Any


class LightMappingEnd(LightEnd, gc=False, eq=False):
    """The end of a mapping."""


class LightSequenceEnd(LightEnd, gc=False, eq=False):
    """The end of a list."""


class LightDocumentStart(msgspec.Struct, gc=False, eq=False):
    """The begin of a document."""

    start_mark: Any
    end_mark: Any
    explicit: Any = None
    version: Any = None
    tags: Any = None


class LightRest(msgspec.Struct, gc=False, eq=False):
    """The begin and end of the stream and the end of a document: nobody looks at those."""

    start_mark: Any
    end_mark: Any
    what: Any = None


class Eventsoorten(msgspec.Struct, frozen=True):
    """The classes of the events that somebody looks at, but that of an alias."""

    scalar: type[Any]
    mapping_start: type[Any]
    sequence_start: type[Any]
    mapping_end: type[Any]
    sequence_end: type[Any]
    document_start: type[Any]


_LIGHT: Final = (
    *(LightScalar, LightMappingStart, LightSequenceStart, LightMappingEnd, LightSequenceEnd),
    LightDocumentStart,
)
LIGHT: Final = Eventsoorten(*_LIGHT)
_NAMES: Final = (
    *("ScalarEvent", "MappingStartEvent", "SequenceStartEvent"),
    *("MappingEndEvent", "SequenceEndEvent", "DocumentStartEvent"),
)
_REST: Final = ("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent")
_SWAP: Final = {**dict(zip(_NAMES, _LIGHT, strict=True)), **dict.fromkeys(_REST, LightRest)}
#: Each of them at least once; the ends are where they end.
_PROBE: Final = "a: ['b']\n"
_EXPECTED: Final = [
    ("LightDocumentStart", 0), ("LightMappingStart", 0), ("LightScalar", 0, "a", ""),
    ("LightSequenceStart", 3), ("LightScalar", 4, "b", "'"), ("LightSequenceEnd", 8),
    ("LightMappingEnd", 9),
]  # fmt: skip
#: The C parser, and of what it makes only errors and tokens: a text that is good has none of them.
_CLIB: Final = (
    "_ruamel_yaml",
    *("ruamel.yaml.reader", "ruamel.yaml.scanner", "ruamel.yaml.parser", "ruamel.yaml.composer"),
    *("ruamel.yaml.constructor", "ruamel.yaml.emitter", "ruamel.yaml.serializer"),
    *("ruamel.yaml.representer", "ruamel.yaml.tokens"),
)


@cache
def load_parser() -> tuple[Any, type[Exception]]:
    """Return the parser of libyaml, and what it raises.

    Its marks count in code points, and CRLF as two. Late, for it takes time; all that ruamel has
    to write YAML, and to read it in Python, would take six times as long, and nobody asks it.
    """
    laad_alleen_bij_naam("ruamel.yaml")
    try:
        CParser = laad_zonder(*_CLIB).CParser  # noqa: N806 - a class
    except ModuleNotFoundError:  # clibz one day
        from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]
    from ruamel.yaml.error import YAMLError

    return CParser, YAMLError


@contextmanager
def light_events(parser: Any) -> Iterator[Eventsoorten]:
    """Return the classes of which the parser makes its events, as long as this lasts."""
    module = _module(parser)
    if module is None:
        from ruamel.yaml import events

        yield Eventsoorten(*(getattr(events, name) for name in _NAMES))
        return
    with _swapped(module):
        yield LIGHT


@contextmanager
def _swapped(module: ModuleType) -> Iterator[None]:
    """Put our classes where the parser looks, and its own back: others read YAML with it too."""
    names = vars(module)
    own = {name: names[name] for name in _SWAP}
    names.update(_SWAP)
    try:
        yield
    finally:
        names.update(own)


@cache
def _module(parser: Any) -> ModuleType | None:
    """Return the module in which the parser looks its classes up; None when it does not."""
    for name in (parser.__module__, parser.__module__.rpartition(".")[2]):
        module = sys.modules.get(name)
        if module is not None and vars(module).keys() >= _SWAP.keys() and fits(module, parser):
            return module
    return None


def fits(module: ModuleType, parser: type[Any]) -> bool:
    """Whether a text is read in our classes, with each field where it belongs."""
    found: list[tuple[object, ...]] = []
    try:
        with _swapped(module):
            read = parser(_PROBE).get_event
            while (event := read()) is not None:
                if isinstance(event, LightScalar):
                    place = event.start_mark.index
                    found.append(("LightScalar", place, event.value, event.style))
                elif isinstance(event, _LIGHT):
                    mark = event.end_mark if isinstance(event, LightEnd) else event.start_mark
                    found.append((type(event).__name__, mark.index))
    except (TypeError, AttributeError):
        return False
    return found == _EXPECTED
