"""The gate for bytes and characters, before any YAML: size, strict UTF-8, no hidden characters."""

import codecs
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.leesfout import MAX_PER_CODE, Leesfouten

MAX_BYTES: Final = 1024 * 1024

# C0 (but tab and line ends), DEL, C1, bidi controls, line and paragraph separator, BOM and
# noncharacters of the last line. Soft hyphen and private use are for a later rule to judge.
_BAD: Final = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e"
    "\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
)
# Persian and Urdu spell with a zero width (non-)joiner inside a word; at its edge it only hides.
_JOINER: Final = "\u200c\u200d"
_SUSPECT: Final = patroon(f"[{_BAD}{_JOINER}]")
_NO_WORD: Final = rf"\s!-/:-@\[-`{{-~{_BAD}"
#: What a scalar may not hold, however it was written (`"\\0"` gives a NUL too).
FORBIDDEN_VALUE: Final = patroon(f"[{_BAD}\r]")
_TAB_INDENT: Final = patroon("^ *\t[ \t]*", re.MULTILINE)
# Deleting these leaves a short text to look at, or none: 4 µs for 4 KB.
_PLAIN_BYTES: Final = bytes(range(0x20, 0x7F)) + b"\t\r\n"

_NAMES: Final = (
    ("\0", "een NUL-teken"),
    ("\r", "een los regeleinde uit een oude Mac-tekst"),
    ("\u2028\u2029", "een bijzonder regeleinde"),
    ("\ufeff", "een BOM-teken midden in de tekst"),
    (_JOINER, "een onzichtbaar verbindingsteken aan de rand van een woord"),
    ("\u061c\u200e\u200f\u202a-\u2069", "een onzichtbaar teken dat de leesrichting verandert"),
    ("\ud800-\udfff\ufffe\uffff", "een teken dat niet bestaat"),
)
_CONTROL: Final = "een onzichtbaar besturingsteken"
_UTF8_HINT: Final = "Sla het bestand op met de codering UTF-8."
_WIDE_BOMS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


class Poort(msgspec.Struct, frozen=True):
    """What came through the gate."""

    text: str  # decoded, without BOM
    parseable: str | None  # the same length, bad characters replaced; None: not to be parsed
    fouten: Leesfouten


def open_text(data: bytes) -> Poort:
    """Decode a file and note every character that may not be there; never raises for content."""
    if len(data) > MAX_BYTES:
        tekst = f"Het bestand is te groot: {-(-len(data) // 1024)} kB. Hoogstens 1024 kB mag."
        return _refuse("VRM07", tekst, "Verdeel de inhoud over meer bestanden.")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _broken(data)
    if text.startswith("\ufeff"):
        text = text[1:]
        data = data[3:]
    rest = data.translate(None, _PLAIN_BYTES)
    lone_cr = b"\r" in data and data.count(b"\r") != data.count(b"\r\n")
    if lone_cr or (rest and _is_suspect(rest.decode())):
        return _with_bad_characters(text)
    return Poort(text, text, Leesfouten(text))


def _is_suspect(signs: str) -> bool:
    """What may not be there is never printable, and é always is: then no pattern is needed."""
    return not signs.isprintable() and _SUSPECT.search(signs) is not None


@cache
def _forbidden() -> re.Pattern[str]:
    """Compile the pattern of what no file may hold; a good file never needs it."""
    return re.compile(
        f"[{_BAD}]|\r(?!\n)|(?<![^{_NO_WORD}])[{_JOINER}]|[{_JOINER}](?![^{_NO_WORD}])"
    )


def find_forbidden(value: str) -> str | None:
    """Return the first character that a value may not hold; none of those is printable."""
    if value.isprintable():
        return None
    match = _forbidden().search(value)
    return match[0] if match else None


def tab_indents(text: str) -> list[tuple[int, int]]:
    """Return the stretches at the head of a line that indent with a tab."""
    if "\t" not in text:
        return []
    return [match.span() for match in _TAB_INDENT.finditer(text)]


def matches_at(sign: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Find what begins with a sign: where it is rare five times as quick as the pattern alone."""
    at = text.find(sign)
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            yield match
        at = text.find(sign, match.end() if match else at + 1)


def name_character(character: str) -> str:
    """Name a forbidden character for a reader, with its number."""
    name = next((name for group, name in _NAMES if re.fullmatch(f"[{group}]", character)), _CONTROL)
    return f"{name} (U+{ord(character):04X})"


def _with_bad_characters(text: str) -> Poort:
    if len(text) <= text.count("\0") * 3 and text.strip("\0"):
        return _wide()
    fouten = Leesfouten(text)
    if "\r" in text and "\n" not in text:
        tekst = "Dit bestand heeft alleen regeleinden uit een oude Mac-tekst (CR)."
        at = text.index("\r")
        fouten.add("VRM06", (at, at + 1), tekst, "Sla het op met gewone regeleinden (LF of CRLF).")
        return Poort(text, None, fouten)
    found = _find_all(text)
    for match in islice(found, MAX_PER_CODE):
        tekst = f"Hier staat {name_character(match[0])}. Dat mag niet."
        fouten.add("VRM06", match.span(), tekst, "Haal het teken weg en typ de tekst opnieuw.")
    fouten.count_more("VRM06", sum(1 for _ in found))
    if not fouten:
        return Poort(text, text, fouten)
    parseable = _forbidden().sub(lambda match: "\n" if match[0] == "\r" else "\ufffd", text)
    return Poort(text, parseable, fouten)


def _find_all(text: str) -> Iterator[re.Match[str]]:
    """Find what is forbidden, looking closely only where it may be: a joiner is mostly allowed."""
    close = _forbidden()
    places = re.finditer(f"[{_BAD}{_JOINER}\r]", text)
    return (match for place in places if (match := close.match(text, place.start())))


def _refuse(code: str, tekst: str, hint: str) -> Poort:
    """Close the gate for a whole file."""
    fouten = Leesfouten("")
    fouten.add(code, (0, 0), tekst, hint)
    return Poort("", None, fouten)


def _wide() -> Poort:
    return _refuse("VRM06", "Het bestand is opgeslagen als UTF-16 of UTF-32.", _UTF8_HINT)


def _broken(data: bytes) -> Poort:
    """Find the bytes that are no UTF-8."""
    if data.startswith(_WIDE_BOMS) or data.count(0) * 3 >= len(data):
        return _wide()
    parts: list[str] = []
    bad: list[tuple[int, int]] = []
    at = length = 0
    while at < len(data):
        good, skip = _decode_from(data, at)
        parts.append(good)
        length += len(good)
        if skip:
            bad.append((length, data[skip[0]]))
            parts.append("\ufffd")
            length += 1
        at = skip[1] if skip else len(data)
        if len(bad) > MAX_PER_CODE:
            parts.append(data[at:].decode(errors="replace"))
            break
    text = "".join(parts)
    fouten = Leesfouten(text)
    for start, byte in bad:
        tekst = f"Hier staat een byte (0x{byte:02X}) die geen UTF-8 is."
        fouten.add("VRM06", (start, start + 1), tekst, _UTF8_HINT)
    return Poort(text, None, fouten)


def _decode_from(data: bytes, at: int) -> tuple[str, tuple[int, int] | None]:
    """Decode as far as it goes; also return the offsets of the bytes that broke it."""
    try:
        return data[at:].decode(), None
    except UnicodeDecodeError as error:
        good = data[at : at + error.start].decode()
        return good, (at + error.start, at + max(error.end, error.start + 1))
