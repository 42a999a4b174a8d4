"""How one text is written in YAML so that every reader, old or new, reads that same text."""

import re
from datetime import date
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import read_dag
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.yaml.reader.tekens import find_forbidden, name_character

Scalar = str | int | bool | date

_MAX_KEY: Final = 1024  # what the parser can look ahead for the colon
_BAD_START: Final = frozenset("-?:,[]{}#&*!|>'\"%@`.=~")
# YAML 1.1 reads these as yes/no, nothing or a merge; YAML 1.2 some of them.
_WORDS: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "<<"})
# Numbers in any base, with _ or , in them, with an exponent, and 12:30 (base sixty in YAML 1.1).
_NUMBER: Final = patroon(
    r"\+?(?:0[xXoObB][\da-fA-F_]+|\d[\d_.,]*(?:[eE][-+]?\d+)?|\d[\d_.,]*:.*|\.\d.*)", re.DOTALL
)
_TIMESTAMP: Final = patroon(r"\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d.*)?", re.DOTALL)
_ISO_DATE: Final = patroon(r"\d{4}-\d\d-\d\d")
# ruamel's and older C parsers stop at ? and : inside words between brackets.
_BAD_IN_FLOW: Final = frozenset(",[]{}?:")
_OPENS: Final = frozenset("“„«(")
#: Something opened and not closed: a next item may close it, and then a comma seems to split it.
_OPEN: Final = patroon(r"[“„«(][^“”„«»()]*\Z")


class OneLine(str):
    """A text that is written on one line, also when it has more lines."""

    __slots__ = ()


def text_of(value: Scalar) -> str:
    """Return the text that our reader gives back for a value; CRLF becomes LF."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return date(value.year, value.month, value.day).isoformat()
    if isinstance(value, int):
        return str(value)
    text = value.replace("\r\n", "\n")
    if forbidden := find_forbidden(text):
        raise RaoError(
            f"Deze tekst kan niet worden bewaard: er staat {name_character(forbidden)} in.",
            hint="Haal dat teken weg. Vaak helpt het om de tekst opnieuw te typen.",
        )
    return text


def one_line(value: Scalar, *, flow: bool) -> str:
    """Write a value on one line; `flow`: between brackets, where more must be quoted."""
    text = text_of(value)
    if not isinstance(value, str) or _is_plain(text, flow=flow):
        return text
    return quoted(text)


def key(text: str, *, flow: bool) -> str:
    """Write a key."""
    plain = _is_plain(text_of(text), flow=flow) and not _ISO_DATE.fullmatch(text)
    written = text if plain else quoted(text)
    if not text or "\n" in text or len(written) > _MAX_KEY:
        raise RaoError(
            f"'{verzwijg(text)[:40]}' kan geen sleutel zijn.",
            hint=f"Een sleutel is één regel van hoogstens {_MAX_KEY} tekens.",
        )
    return written


def in_style(old: str, value: object, new: str) -> str:
    """Keep the quotes that a person chose when a text takes the place of a text on one line."""
    if isinstance(value, str) and "\n" not in text_of(value) and old[:1] in {"'", '"'}:
        return quoted(text_of(value), double=old[0] == '"')
    return new


def quoted(text: str, *, double: bool = False) -> str:
    """Write a text between single quotes; between double ones when it has line ends or tabs."""
    if double or "\n" in text or "\t" in text:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
    return "'" + text.replace("'", "''") + "'"


def literal(value: Scalar) -> tuple[str, list[str]] | None:
    """Write a text of more lines as a block: its indicator and lines; None when it cannot hold it.

    A block would lose or hide blanks at the ends of lines and at the head of the first one.
    """
    if not isinstance(value, str) or isinstance(value, OneLine):
        return None
    text = text_of(value)
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if len(lines) == 1 or not lines[0] or not lines[-1] or lines[0] != lines[0].lstrip():
        return None
    if any(line != line.rstrip() or line.startswith("\t") for line in lines):
        return None
    return ("|-" if body == text else "|"), lines


def _is_plain(text: str, *, flow: bool) -> bool:
    """Whether a text can stand without quotes and every reader reads text (or an ISO date)."""
    if not text or text[0] in _BAD_START or text.strip() != text or not text.isprintable():
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    if flow and not _BAD_IN_FLOW.isdisjoint(text):
        return False
    if flow and not _OPENS.isdisjoint(text) and _OPEN.search(text):
        return False
    if not (text[0].isdecimal() or text[0] == "+"):
        return text.casefold() not in _WORDS
    return not _NUMBER.fullmatch(text) and (not _TIMESTAMP.fullmatch(text) or _is_date(text))


def _is_date(text: str) -> bool:
    day = read_dag(text)
    return day is not None and day.isoformat() == text
