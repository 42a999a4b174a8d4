"""One pass over the events of a YAML text: builds the plain tree, notes what is not allowed."""

from collections.abc import Callable
from functools import partial
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
_WORD: Final = patroon(r"[^\s,\]}]+")


class EventPass:
    """The state of one pass.

    `marks` is what nodes.py reads. `quoted`: (id of the container, key or number) of every value
    in quotes or block style. `long_values`: each of those that goes on after its first line, as
    (start of its key or -1, start, end). `quoted_keys`: keys that differ from the text, by where
    they start. `names`: all keys of the file. `doubled`: a key was met twice in one mapping.
    `folded`: a text without quotes goes on after its first line.
    `long_brackets`: something between brackets goes on after its first line.
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
        self._kinds = kinds
        self.empties: list[EmptyPlace] = []
        self.orders: dict[int, list[str]] = {}
        self._documents: list[YamlValue] = []
        self._escapes = "\\" in text

    def read(self, next_event: Callable[[], Any], stops: type[Exception]) -> Exception | None:
        """Read all events; return the error that stopped the parser, if any."""
        try:
            self._read(next_event)
        except stops as error:
            return error
        return None

    def _read(self, next_event: Callable[[], Any]) -> None:  # noqa: C901, PLR0912, PLR0915
        """The hot loop: 360 events in a list of 4 KB, so local names, few calls, one function."""
        scalar, mapping_start, sequence_start, mapping_end, sequence_end, document = self._kinds
        marks, names, text = self.marks, self.names, self.text
        mark = marks.append
        key: Any = None  # a text; None: no key waits for its value
        mapping: dict[str, YamlValue] = {}
        items: list[YamlValue] | None = self._documents  # None: inside a mapping
        # What we are inside of, the key that waits after it, and where it began.
        stack = [(mapping, items, key, 0)]
        if len(text) > _NEVER_TOO_MANY:
            next_event = partial(next, islice(iter(next_event, None), _MAX_EVENTS), None)
        while (event := next_event()) is not None:
            kind = type(event)
            if items is None and key is None and kind is scalar:
                key = event.value
                start, end = event.start_mark.index, event.end_mark.index
                mark(start)
                mark(end)
                if event.tag is not None or event.anchor is not None:
                    self._decorated(event)
                if key < "a":  # no field: an organisation, and of those every file keeps the same
                    key = intern(key)
                names.add(key)
                if event.style:
                    self._quoted_key(event)
                elif end - start != len(key):
                    self.folded = True
                if key in mapping:
                    self.doubled = True
                event = next_event()  # its value comes right behind it
                kind = type(event)
            if kind is scalar:
                value = event.value
                start, end = event.start_mark.index, event.end_mark.index
                mark(start)
                mark(end)
                if event.tag is not None or event.anchor is not None:
                    self._decorated(event)
                if event.style:
                    self._quoted_value(event, *_place(mapping, key, items))
                else:
                    size = len(value)
                    if end - start != size:
                        self.folded = True
                    if size < WORD_SIZE:
                        value = intern(value)
                        if size < _LONGER and value in EMPTY:
                            self.empties.append(_place(mapping, key, items))
                            if items is not None:
                                value = ""
                if items is None:
                    mapping[key] = value
                    key = None
                else:
                    items.append(value)
            elif kind is mapping_end or kind is sequence_end:
                end = event.end_mark.index
                mark(CLOSE)
                mark(end)
                _, _, key, start = stack.pop()
                mapping, items, _, _ = stack[-1]
                if text[start] in "[{" and not self.long_brackets:
                    self.long_brackets = text.find("\n", start, end) >= 0
            elif kind is mapping_start or kind is sequence_start:
                start = event.start_mark.index
                mark(start)
                mark(OPEN_MAPPING if kind is mapping_start else OPEN_SEQUENCE)
                if event.tag is not None or event.anchor is not None:
                    self._decorated(event)
                new: dict[str, YamlValue] | list[YamlValue] = {} if kind is mapping_start else []
                after = None
                if items is not None:
                    items.append(new)
                elif key is not None:
                    mapping[key] = new
                else:
                    after = self._complex_key(event)
                key = None
                mapping, items = (new, None) if isinstance(new, dict) else (mapping, new)
                stack.append((mapping, items, after, start))
                if len(stack) > MAX_DEPTH + 1:
                    complain(self.fouten, "too deep", _first_character(event))
                    return
            elif kind.__name__ == "AliasEvent":  # by name: these are few
                complain(self.fouten, "alias", _span(event))
                mark(event.start_mark.index)
                mark(event.end_mark.index)
                if items is not None:
                    items.append("")
                else:
                    key = "*" if key is None else None
            elif kind is document and self._documents:
                complain(self.fouten, "second document", _span(event))
                return
        if len(marks) > 2 * MAX_NODES and len(marks) // 2 - marks.count(CLOSE) > MAX_NODES:
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

    def _complex_key(self, event: Any) -> str:
        complain(self.fouten, "complex key", _first_character(event))
        return ""  # a key to go on with; the file is refused anyhow

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


def _place(mapping: dict[str, YamlValue], key: str, items: list[YamlValue] | None) -> EmptyPlace:
    """Return where the next value goes: what holds it, and its key or number there."""
    return (mapping, key) if items is None else (items, len(items))


def _span(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _first_character(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.start_mark.index + 1
