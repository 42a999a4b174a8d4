"""Characters that a reader cannot see or must not obey, and the marks that stand for them."""

import re
import unicodedata
from typing import Final

#: Zero width (non-)joiners are part of the spelling of Persian and Urdu, and join emoji.
GEWOON: Final = frozenset("\n\t\u200c\u200d")
# Control, format, surrogate, private use, line and paragraph separators.
_ONZICHTBAAR: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
#: What a build server obeys anywhere in a line of its log: ##[error], ##vso[…], ##teamcity[…].
BEVEL: Final = re.compile(r"##(vso|teamcity)?\[")
_C0: Final = 0x20
_DELETE: Final = 0x7F


def is_gevaarlijk(teken: str) -> bool:
    """Say whether a character moves the cursor, turns the text or shows nothing."""
    if teken.isprintable() or teken in GEWOON:
        return False
    return unicodedata.category(teken) in _ONZICHTBAAR or _is_geen_teken(ord(teken))


def _is_geen_teken(code: int) -> bool:
    """Noncharacters: XML forbids U+FFFE and U+FFFF, and nobody can mean the others."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # noqa: PLR2004


def merk(teken: str) -> str:
    """Return the mark for a dangerous character: ␛ or ⟨U+202E⟩."""
    code = ord(teken)
    if code < _C0:
        return chr(0x2400 + code)  # each of C0 has a picture of its own
    return "␡" if code == _DELETE else f"⟨U+{code:04X}⟩"


def zichtbaar(tekst: str) -> str:
    """Return a text that only shows: marks for dangerous characters and for commands in a log.

    Line ends and tabs stay; `##[…]`, which a build server would obey, becomes `##⟨[⟩…]`.
    """
    if not tekst.isprintable():
        tekst = tekst.translate({ord(t): merk(t) for t in set(tekst) if is_gevaarlijk(t)})
    return BEVEL.sub(r"##\1⟨[⟩", tekst) if "##" in tekst else tekst


def zonder_bevel(tekst: str) -> str:
    """Return a text without `::` at the begin of a line: a command in the log of GitHub."""
    return re.sub(r"(?m)^([^\S\n]*)::", r"\1⟨::⟩", tekst) if "::" in tekst else tekst


def json_veilig(tekst: str) -> str:
    """Return JSON with those characters as escapes: the same data, safe on a screen or in a log."""
    if "##" in tekst:
        tekst = BEVEL.sub(lambda bevel: f"#\\u0023{bevel[0][2:]}", tekst)
    if tekst.isprintable():
        return tekst
    return tekst.translate({ord(t): _escape(t) for t in set(tekst) if is_gevaarlijk(t)})


def _escape(teken: str) -> str:
    stukken = teken.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{stukken[i]:02x}{stukken[i + 1]:02x}" for i in range(0, len(stukken), 2))
