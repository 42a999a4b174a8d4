"""Two characters that libyaml 0.1 wrongly refuses between brackets, masked for one more reading.

`{vraag: Waarom?}` and `[10:00-12:00]` are good YAML, but this parser stops at ? and : there.
Both are certainly text when they stand inside a word. So when it stops at one, the text is
read once more with a private character in its place, of the same length, and put back after.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.nodes import NodeBuilder

if TYPE_CHECKING:
    from rao_cli.store.yaml.reader.event_pass import EventPass

_STOPS: Final = {
    "found unexpected ':'",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
}
_INSIDE_WORD: Final = patroon(
    r"(?<=[^\s,\[\]{}:?!&*|>'\"%@`-])\?|(?<=\w )\?"  # ? after a word
    r"|(?<=[^\s,\[\]{}'\"]):(?=[^\s,\[\]{}])"  # : between two characters of a word
)


def is_maskable(text: str, error: Exception) -> bool:
    """Whether the parser stopped at a ? or : that may be text."""
    mark = getattr(error, "problem_mark", None)
    return (
        mark is not None
        and getattr(error, "problem", None) in _STOPS
        and text[mark.index : mark.index + 1] in {"?", ":"}
    )


def mask(text: str) -> tuple[str, dict[int, str]]:
    """Return the masked text and the way back, for str.translate."""
    used = set(text)
    free = [chr(code) for code in range(0xE000, 0xE000 + len(used) + 2) if chr(code) not in used]
    marks = dict(zip("?:", free, strict=False))
    masked = _INSIDE_WORD.sub(lambda match: marks[match[0]], text)
    return masked, {ord(mark): character for character, mark in marks.items()}


def unmask(next_event: Callable[[], Any], back: dict[int, str]) -> Callable[[], Any]:
    """Return a function that gives the events with their text as it was."""

    def unmasked() -> Any:
        event = next_event()
        value = getattr(event, "value", None)
        if value and not value.isascii():
            event.value = value.translate(back)
        return event

    return unmasked


def report_glued_keys(run: "EventPass") -> None:
    """Note `{antwoord:ja}`: to YAML 1.2 a key without value, to a person a forgotten blank."""
    if run.marks and not run.fouten:
        root = NodeBuilder(run.text, run.marks, run.quoted_keys).build()
        for _, node in root.leaves():
            if node.empty and ":" in run.text[node.key_start : node.key_end]:
                complain(run.fouten, "glued colon", (node.key_start, node.key_end))
