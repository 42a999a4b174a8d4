"""The scalars of which the text does not show what they say: escapes, and lines that are joined."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.boom import Boom, YamlValue
from rao_cli.store.yaml.reader.nodes import Node

#: Without a backslash and an empty line the text of a file shows every value as it is, one line end
#: apart.
_EMPTY_LINE: Final = patroon(r"\n(?: ?\n|\r\n)")


def hidden_scalars(boom: Boom, tekst: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, value) of each key and value that stands otherwise in the text of a tree.

    A value may be typed in place by who read the file; what is no text any more is passed by.
    """
    if "\\" in tekst or _EMPTY_LINE.search(tekst):
        for start, end, value in _scalars(boom.nodes, boom.waarde):
            shown = tekst[start:end]
            if value not in shown and ("\\" in shown or "\n" in shown):
                yield start, end, value


def _scalars(node: Node, value: YamlValue) -> Iterator[tuple[int, int, str]]:
    for step, child in node.children():
        if isinstance(step, str) and child.key_start >= 0:
            yield child.key_start, child.key_end, step
        inside = _step(value, step)
        if isinstance(inside, str):
            yield child.start, child.end, inside
        elif inside is not None:
            yield from _scalars(child, inside)


def _step(value: YamlValue, step: str | int) -> YamlValue | None:
    if isinstance(value, dict):
        return value.get(str(step))
    if isinstance(value, list) and isinstance(step, int):
        return value[step]
    return None
