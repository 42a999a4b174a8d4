"""How a shell reads what is typed, and how it must be told a value so that it runs none of it."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon

#: What bash needs no backslash for. A tilde is not here: at the start it is somebody's home.
_BASH: Final = patroon(r"([^\w@%+=:,./-])")
#: PowerShell takes an `@`, a comma and a bracket for more than text.
_POWERSHELL: Final = patroon(r"[\w./:=+-]+")
#: Curly quotes are quotes to PowerShell.
_ENKEL: Final = patroon("(['\u2018\u2019\u201a\u201b])")
#: No shell reads these as more than text, however often it evaluates them.
_ONSCHULDIG: Final = patroon(r"[\w .,:+=@&/-]*")


class Getypt(NamedTuple):
    """The line up to the cursor. The last word is the one that Tab must finish; it may be empty."""

    woorden: list[str]
    rauw: str  # the last word with its quotes and backslashes
    open: str  # the quote in which the cursor stands, or nothing


def ontleed(regel: str, ontsnapping: str = "\\") -> Getypt:
    """Split a line in words, as a shell does, though its last word is not finished."""
    teken = re.escape(ontsnapping)
    stuk = re.compile(
        rf"""(?P<wit>\s+)|'(?P<enkel>[^']*)(?P<dicht>'?)|{teken}(?P<los>.?)"""
        rf"""|"(?P<dubbel>(?:{teken}.|[^"{teken}])*){teken}?(?P<toe>"?)|(?P<kaal>[^\s'"{teken}]+)""",
        re.DOTALL,
    )
    woorden, begin, open_ = [""], 0, ""
    for deel in stuk.finditer(regel):
        if deel["wit"]:
            woorden.append("")
            begin = deel.end()
        dubbel = re.sub(rf'{teken}([$`"{teken}])', r"\1", deel["dubbel"] or "")
        woorden[-1] += (deel["enkel"] or "") + (deel["los"] or "") + dubbel + (deel["kaal"] or "")
        open_ = "'" if deel["dicht"] == "" else '"' if deel["toe"] == "" else ""
    return Getypt(woorden, regel[begin:], open_)


def voor_bash(waarde: str, open_: str = "") -> str:
    """Return what stands for a value in bash, where the quote `open_` was typed already.

    Bash itself closes that quote behind the value, unless the value ends in one.
    """
    dicht = open_ if open_ and waarde.endswith(open_) else ""
    if open_ == "'":
        return waarde.replace("'", r"'\''") + dicht
    if open_ == '"':
        # Bash looks for an earlier command behind a ! in these quotes, also after a backslash.
        return re.sub(r'([$`"\\])', r"\\\1", waarde).replace("!", "\"'!'\"") + dicht
    return _BASH.sub(r"\\\1", waarde)


def voor_powershell(waarde: str) -> str:
    """Return what stands for a value in PowerShell: between quotes where it needs those."""
    return waarde if _POWERSHELL.fullmatch(waarde) else "'" + _ENKEL.sub(r"\1\1", waarde) + "'"


def is_te_typen(waarde: str) -> bool:
    """Say whether a value is one line of characters that can be seen."""
    return bool(waarde) and not any(map(_is_verborgen, waarde))


def is_onschuldig(waarde: str) -> bool:
    """Say whether a value is text in every shell, even where a script evaluates it twice."""
    return _ONSCHULDIG.fullmatch(waarde) is not None


def onschuldig(tekst: str) -> str:
    """Return a text without what a shell could read as more than text."""
    zacht = tekst.replace("'", "\u2019")  # LKO's
    return _op_een_regel(t if t == "\u2019" or is_onschuldig(t) else " " for t in zacht)


def uitleg(tekst: str) -> str:
    """Return a text as one line of characters that can be seen."""
    return _op_een_regel(" " if _is_verborgen(teken) else teken for teken in tekst)


def _op_een_regel(tekens: Iterable[str]) -> str:
    return " ".join("".join(tekens).split())


def _is_verborgen(teken: str) -> bool:
    return unicodedata.category(teken)[0] == "C" or teken in "\u2028\u2029"
