"""One pass over the events of a YAML text: builds the plain tree, notes what is not allowed."""

from collections.abc import Callable
from itertools import islice
from sys import intern
from typing import Any, Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.boom import EMPTY, EmptyPlace, YamlValue
from rao_cli.store.yaml.reader.complaints import complain, complain_escapes, complain_top
from rao_cli.store.yaml.reader.leesfout import Leesfouten
from rao_cli.store.yaml.reader.light_events import Eventsoorten
from rao_cli.store.yaml.reader.nodes import CLOSE, OPEN_MAPPING, OPEN_SEQUENCE

MAX_DEPTH: Final = 32
MAX_NODES: Final = 20_000
_MAX_EVENTS: Final = 2 * MAX_NODES + 8  # a collection has two events, document and stream four
#: A text that is no longer than this has no more events: a colon gives four, other signs fewer.
_NEVER_TOO_MANY: Final = _MAX_EVENTS // 4 - 1
_LONGER: Final = max(map(len, EMPTY)) + 1
#: Below this many letters a text is often the same: a name of an organisation, a choice, a key.
WORD_SIZE: Final = 14
_DASH: Final = "-"
_SIGNS: Final = EMPTY | {_DASH}
_WORD: Final = patroon(r"[^\s,\]}]+")


class _TooDeep(Exception):
    """Nobody reads on in a file that goes so deep."""


class EventPass:
    """The state of one pass.

    `marks` is what nodes.py reads. `quoted`: (id of the container, key or number) of every value
    in quotes or block style. `long_values`: each of those that goes on after its first line, as
    (start of its key or -1, start, end). `quoted_keys`: keys that differ from the text, by where
    they start. `names`: all keys of the file. `doubled`: a key was met twice in one mapping.
    `folded`: a text without quotes goes on after its first line.
    `long_brackets`: something between brackets goes on after its first line.
    `lone_dash`: a value is a dash.
    `empties`: (container, key or number) where nothing was written; `orders`: the keys of each
    mapping that has such a key (by its id) in the order of the text.
    """

    def __init__(self, text: str, fouten: Leesfouten, kinds: Eventsoorten) -> None:
        self.text = text
        self.fouten = fouten
        self.marks: list[int] = []
        self.quoted: set[tuple[int, str | int]] = set()
        self.quoted_keys: dict[int, str] = {}
        self.long_values: list[tuple[int, int, int]] = []
        self.names: set[str] = set()
        self.doubled = False
        self.folded = False
        self.long_brackets = False
        self.lone_dash = False
        self.empties: list[EmptyPlace] = []
        self.orders: dict[int, list[str]] = {}
        self._kinds = kinds
        self._keys: list[str] = []
        self._depth = 0
        self._documents: list[YamlValue] = []
        self._escapes = "\\" in text

    def read(self, next_event: Callable[[], Any], stops: type[Exception]) -> Exception | None:
        """Read all events; return the error that stopped the parser, if any."""
        if len(self.text) > _NEVER_TOO_MANY:
            next_event = islice(iter(next_event, None), _MAX_EVENTS).__next__
        self._next_event = next_event
        try:
            self._read()
        except stops as error:
            return error
        except StopIteration:  # a long text ended, or has more in it than may be
            self._check_size()
        except _TooDeep:
            pass
        finally:
            self.names.update(self._keys)
        return None

    def _read(self) -> None:
        scalar, document = self._kinds.scalar, self._kinds.document_start
        while (event := self._next_event()) is not None:
            if type(event) is document:
                if self._documents:
                    complain(self.fouten, "second document", _span(event))
                    return
                event = self._next_event()  # there is always something in it
                if type(event) is scalar:
                    self._documents.append(self._scalar(event, self._documents, 0))
                elif (inside := self._inside(event)) is not None:
                    self._documents.append(inside)

    def _mapping(self, values: dict[str, YamlValue]) -> Any:  # noqa: C901 - a call costs too much
        """Read what a mapping holds; return the event of its end.

        This, `_list` and `_scalar` are the hot loop: 430 events in a list of 5 KB.
        """
        next_event, marks, keys = self._next_event, self.marks, self._keys
        scalar, end_of_mapping = self._kinds.scalar, self._kinds.mapping_end
        while True:
            event = next_event()
            if type(event) is scalar:
                key = event.value
                start, end = event.start_mark.index, event.end_mark.index
                marks.append(start)
                marks.append(end)
                if event.tag is not None or event.anchor is not None:
                    self._decorated(event)
                if key < "a":  # no field: an organisation, and of those every file keeps the same
                    key = intern(key)
                keys.append(key)
                if event.style:
                    self._quoted_key(event)
                elif end - start != len(key):
                    self.folded = True
                if key in values:
                    self.doubled = True
            elif type(event) is end_of_mapping:
                return event
            else:
                key = self._no_key(event)
            event = next_event()
            if type(event) is scalar:
                values[key] = self._scalar(event, values, key)
            elif (inside := self._inside(event)) is not None:
                values[key] = inside

    def _list(self, values: list[YamlValue]) -> Any:
        """Read what a list holds; return the event of its end."""
        next_event = self._next_event
        scalar, end_of_list = self._kinds.scalar, self._kinds.sequence_end
        while True:
            event = next_event()
            if type(event) is scalar:
                values.append(self._scalar(event, values, len(values)))
            elif type(event) is end_of_list:
                return event
            elif (inside := self._inside(event)) is not None:
                values.append(inside)

    def _scalar(
        self, event: Any, container: dict[str, YamlValue] | list[YamlValue], step: str | int
    ) -> str:
        """Note a value and return it."""
        value: str = event.value
        start, end = event.start_mark.index, event.end_mark.index
        marks = self.marks
        marks.append(start)
        marks.append(end)
        if event.tag is not None or event.anchor is not None:
            self._decorated(event)
        if event.style:
            self._quoted_value(event, container, step)
            return value
        size = len(value)
        if end - start != size:
            self.folded = True
        if size < WORD_SIZE:
            value = intern(value)
            if size < _LONGER and value in _SIGNS:
                return self._sign(value, container, step)
        return value

    def _inside(self, event: Any, *, key: bool = False) -> YamlValue | None:
        """Read a mapping or a list; None for an alias, which stands for nothing."""
        kind = type(event)
        is_mapping = kind is self._kinds.mapping_start
        if not is_mapping and kind is not self._kinds.sequence_start:
            self._alias(event)
            return None
        marks, begin = self.marks, event.start_mark
        marks.append(begin.index)
        marks.append(OPEN_MAPPING if is_mapping else OPEN_SEQUENCE)
        if event.tag is not None or event.anchor is not None:
            self._decorated(event)
        if key:
            complain(self.fouten, "complex key", _first_character(event))
        self._depth += 1
        if self._depth > MAX_DEPTH:
            complain(self.fouten, "too deep", _first_character(event))
            raise _TooDeep
        inside: dict[str, YamlValue] | list[YamlValue] = {} if is_mapping else []
        end = (self._mapping(inside) if isinstance(inside, dict) else self._list(inside)).end_mark
        marks.append(CLOSE)
        marks.append(end.index)
        self._depth -= 1
        if event.flow_style and begin.line != end.line:
            self.long_brackets = True
        return inside

    def _no_key(self, event: Any) -> str:
        """Read what cannot be a key; return one to go on with, for the file is refused anyhow."""
        return "*" if self._inside(event, key=True) is None else ""

    def _alias(self, event: Any) -> None:
        complain(self.fouten, "alias", _span(event))
        self.marks += _span(event)

    def _sign(
        self, value: str, container: dict[str, YamlValue] | list[YamlValue], step: str | int
    ) -> str:
        """Note that nothing was written, or a dash alone."""
        if value == _DASH:
            self.lone_dash = True
            return value
        self.empties.append((container, step))
        return value if isinstance(container, dict) else ""

    def _check_size(self) -> None:
        marks = self.marks
        if len(marks) // 2 - marks.count(CLOSE) > MAX_NODES:
            at = max(marks[2 * MAX_NODES : 2 * MAX_NODES + 2])
            complain(self.fouten, "too many nodes", (at, at))

    def _decorated(self, event: Any) -> None:
        """A tag or an anchor, or both."""
        start = event.start_mark.index
        word = _WORD.match(self.text, start)
        span = (start, word.end() if word else start + 1)
        if event.anchor is not None:
            complain(self.fouten, "anchor", span)
        if event.tag is not None:
            complain(self.fouten, "tag", span)

    def _quoted_value(
        self, event: Any, container: dict[str, YamlValue] | list[YamlValue], step: str | int
    ) -> None:
        self.quoted.add((id(container), step))
        if event.start_mark.line != event.end_mark.line:
            key_start = self.marks[-4] if isinstance(step, str) else -1
            self.long_values.append((key_start, *_span(event)))
        if self._escapes and event.style == '"':
            complain_escapes(self.fouten, self.text, _span(event), event.value)

    def _quoted_key(self, event: Any) -> None:
        self.quoted_keys[event.start_mark.index] = event.value
        if self._escapes and event.style == '"':
            complain_escapes(self.fouten, self.text, _span(event), event.value)

    def top(self) -> dict[str, YamlValue] | None:
        """Return the finished tree: a mapping, without the keys that have nothing behind them."""
        if self.fouten:
            return None
        waarde = self._documents[0] if self._documents else ""
        if not isinstance(waarde, dict):
            complain_top(self.fouten, self.text, waarde)
            return None
        for container, step in self.empties:
            if isinstance(container, dict):
                self.orders.setdefault(id(container), list(container))
                container.pop(str(step), None)
        return waarde


def _span(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _first_character(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.start_mark.index + 1
