"""Lines with % at the head of a file (%YAML, %TAG): refused, and out of the way before parsing."""

from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.leesfout import Leesfouten


def blank_directives(text: str, fouten: Leesfouten) -> str:
    """Return the text with each directive made a comment of the same length.

    Fifty thousand %TAG lines cost the parser seconds; and what comes after them is worth reading.
    """
    if "%" not in text or not (text.startswith("%") or "\n%" in text):
        return text
    at = 0
    blanked: list[str] = []
    while at < len(text) and (text[at] in "#%\r\n" or not text[at : _end(text, at)].strip()):
        end = _end(text, at)
        line = text[at:end]
        if line.startswith("%"):
            complain(fouten, "directive", (at, at + len(line.rstrip())))
            line = f"#{line[1:]}"
        blanked.append(line)
        at = end
    return "".join(blanked) + text[at:]


def _end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
