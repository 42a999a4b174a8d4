"""Characters that a reader cannot see or must not obey, and the marks that stand for them.

And files that hold no characters at all, so that nobody reads them as if they did.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from rao_cli.model.patroon import patroon

#: Zero width (non-)joiners are part of the spelling of Persian and Urdu, and join emoji.
GEWOON: Final = frozenset("\n\t\u200c\u200d")
# Control, format, surrogate, private use, line and paragraph separators.
_ONZICHTBAAR: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
#: What a build server obeys anywhere in a line of its log: ##[error], ##vso[…], ##teamcity[…].
BEVEL: Final = patroon(r"##(vso|teamcity)?\[")
_C0: Final = 0x20
_DELETE: Final = 0x7F
#: Bytes that stand in no text, but for a slip.
_STUUR: Final = bytes(code for code in range(_C0) if code not in b"\t\n\v\f\r\x1b")
#: How the files of other programs begin: PDF, Office and zip, pictures, archives.
_BEGIN: Final = (
    *(b"%PDF-", b"PK\3\4", b"PK\5\6", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
    *(b"RIFF", b"II*\0", b"MM\0*", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ"),
)
#: One slip in so many bytes leaves a text a text.
_DICHTHEID: Final = 20


def stip(tekst: str, stukken: Iterable[tuple[int, int]]) -> str:
    """Return a text with dots in place of some stretches, in order; one may overlap the next."""
    delen, klaar = list[str](), 0
    for begin, eind in stukken:
        delen += [tekst[klaar:begin], "•" * (eind - max(begin, klaar))]
        klaar = max(klaar, eind)
    return "".join([*delen, tekst[klaar:]])


def is_binair(data: bytes) -> bool:
    """Say whether bytes are no text: what looks like words in there is chance.

    A text with a stray control character or in an older encoding is a text; UTF-16 is not.
    """
    stuur = len(data) - len(data.translate(None, _STUUR))
    return bool(stuur) and (data.startswith(_BEGIN) or stuur * _DICHTHEID > len(data))


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
    # Of a long text all but its line ends is looked at as a whole: sign by sign takes ten times it.
    if not (tekst.isprintable() or tekst.replace("\n", "").isprintable()):
        merken = {ord(t): merk(t) for t in set(tekst) if is_gevaarlijk(t)}
        tekst = tekst.translate(merken) if merken else tekst  # which copies it, and takes time
    return BEVEL.sub(r"##\1⟨[⟩", tekst) if "##" in tekst else tekst


def als_naam(tekst: str) -> str:
    """Return the name of a file as one visible line: a line end in it stays visible."""
    return zichtbaar(tekst).replace("\n", "␊").replace("\t", "␉")


def zonder_bevel(tekst: str) -> str:
    """Return a text without `::` at the begin of a line: a command in the log of GitHub."""
    return re.sub(r"(?m)^([^\S\n]*)::", r"\1⟨::⟩", tekst) if "::" in tekst else tekst


def json_veilig(tekst: str) -> str:
    """Return JSON with those characters as escapes: the same data, safe on a screen or in a log."""
    if "##" in tekst:
        tekst = BEVEL.sub(lambda bevel: f"#\\u0023{bevel[0][2:]}", tekst)
    if tekst.isprintable():
        return tekst
    escapes = {ord(t): _escape(t) for t in set(tekst) if is_gevaarlijk(t)}
    return tekst.translate(escapes) if escapes else tekst


def _escape(teken: str) -> str:
    stukken = teken.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{stukken[i]:02x}{stukken[i + 1]:02x}" for i in range(0, len(stukken), 2))
