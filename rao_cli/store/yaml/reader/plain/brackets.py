"""What stands between brackets, on one line."""

from typing import Any, Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.boom import YamlValue
from rao_cli.store.yaml.reader.nodes import CLOSE
from rao_cli.store.yaml.reader.plain.notes import DEEP, KEY, QUOTED, NotPlainError, PlainNotes

_VALUE: Final = rf"[\w(][^\n:#,\[\]{{}}?]*+(?<! )|{QUOTED}"
#: Brackets that open, key, value, brackets that close, comma. What may be absent is written (…|):
#: that takes half the time of (…)?.
_ITEM: Final = patroon(rf"([\[{{]{{0,8}}+)(?:({KEY}): |)({_VALUE}|)([\]}}]*+)(, |)")


def read_brackets(notes: PlainNotes, text: str, at: int) -> YamlValue:
    """Return what stands between brackets that begin here; NotPlainError when not all of it is."""
    marks, end = notes.marks, at + len(text)
    whole: list[YamlValue] = []
    block: Any = whole
    around: list[Any] = []
    key, comma = "", ", "
    for opens, name, value, closes, after in _ITEM.findall(text):
        if not (comma or key) or not (opens or name or value) or (key and name and not opens):
            raise NotPlainError  # no comma, nothing behind it, or nothing behind a key
        for sign in opens:
            inside = notes.begin([] if sign == "[" else {}, at)
            at += 1
            _put(block, key, inside)
            around.append(block)
            block, key = inside, ""
        if name:
            key = notes.key(name, at, block)
            at += len(name) + 2
        if value:
            _put(block, key, notes.value(value, at, block, key or len(block)))
            at += len(value)
            key = ""
        for sign in closes:
            if key or not around or (sign == "]") is not (type(block) is list):
                raise NotPlainError
            at += 1
            marks.append(CLOSE)
            marks.append(at)
            block = around.pop()
        comma = after
        at += len(comma)
        if not around or len(around) > DEEP or (comma and not (value or closes)):
            break
    if at != end or around:
        raise NotPlainError
    return whole[0]


def _put(block: Any, key: str, inside: YamlValue) -> None:
    if type(block) is list:
        block.append(inside)
    elif key:
        block[key] = inside
    else:
        raise NotPlainError
