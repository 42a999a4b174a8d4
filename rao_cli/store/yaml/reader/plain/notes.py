"""What is noted on the short way, as event_pass.py notes it."""

from sys import intern
from typing import Any, Final

from rao_cli.store.yaml.reader.boom import EMPTY, EmptyPlace
from rao_cli.store.yaml.reader.event_pass import LONGER, WORD_SIZE
from rao_cli.store.yaml.reader.nodes import OPEN_MAPPING, OPEN_SEQUENCE

#: The forms of a key, and of a value in quotes that shows what it says.
KEY: Final = r"\w[\w&.-]{0,60}+"
QUOTED: Final = r"'[^'\n]*+'|\"[^\"\\\n]*+\""
#: So many blocks, as many brackets and those that open at once go less deep than is allowed.
DEEP: Final = 8
_QUOTES: Final = "'\""


class NotPlainError(Exception):
    """Here stands something that the parser must look at."""


class PlainNotes:
    """What is known so far."""

    def __init__(self) -> None:
        self.marks: list[int] = []
        self.empties: list[EmptyPlace] = []
        self.quoted: set[tuple[int, str | int]] = set()
        self.keys: list[str] = []

    def begin(self, inside: Any, at: int) -> Any:
        """Note where a mapping or list begins, and return it."""
        self.marks.append(at)
        self.marks.append(OPEN_SEQUENCE if type(inside) is list else OPEN_MAPPING)
        return inside

    def key(self, key: str, at: int, block: Any) -> str:
        """Note a key and return it."""
        if type(block) is list or key in block:
            raise NotPlainError
        self.marks.append(at)
        self.marks.append(at + len(key))
        self.keys.append(key)
        return intern(key) if key < "a" else key

    def value(self, value: str, at: int, block: Any, step: str | int) -> str:
        """Note a value, and return what it says."""
        size = len(value)
        self.marks.append(at)
        self.marks.append(at + size)
        if value[0] in _QUOTES:
            self.quoted.add((id(block), step))
            return value[1:-1]
        if size < WORD_SIZE:
            value = intern(value)
            if size < LONGER and value in EMPTY:
                self.empties.append((block, step))
                return value if type(block) is dict else ""
        return value

    def nothing(self, at: int, block: Any, key: str) -> None:
        """Note a key behind which nothing stands."""
        block[key] = ""
        self.marks += (at, at)
        self.empties.append((block, key))
