"""What a reader cannot see or must not obey in a text, as marks that can be seen."""

import re
import unicodedata

from rao_cli.model.tekens import BEVEL, GEWOON, is_gevaarlijk, merk

# The strict reader refuses these in a file; all other format characters may stand there.
_RICHTING = frozenset(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), 0xFEFF)))
_RICHTING |= frozenset(map(chr, range(0x2066, 0x206A)))
_ONLEESBAAR = frozenset({"Cc", "Cs", "Zl", "Zp"})


def is_onleesbaar(tekst: str) -> bool:
    """Whether a typed text holds something that a file of the register may not hold."""
    return not tekst.isprintable() and any(
        t not in GEWOON and (t in _RICHTING or unicodedata.category(t) in _ONLEESBAAR)
        for t in tekst
    )


def zichtbaar(tekst: str) -> str:
    """The text with marks (␛, ⟨U+202E⟩) for control and bidi characters; not for LF and tab.

    `##[…]`, which a build server would obey in its log, becomes `##⟨[⟩…]`.
    """
    if not tekst.isprintable():
        tekst = "".join(merk(t) if is_gevaarlijk(t) else t for t in tekst)
    return BEVEL.sub(r"##\1⟨[⟩", tekst) if "##" in tekst else tekst


def zonder_bevel(tekst: str) -> str:
    """The text without `::` at the begin of a line: a command in the log of GitHub."""
    return re.sub(r"(?m)^([^\S\n]*)::", r"\1⟨::⟩", tekst) if "::" in tekst else tekst


def in_een_regel(tekst: str) -> str:
    """The same on one line, for a cell of a table: line ends become ␊, tabs blanks."""
    return zichtbaar(tekst).replace("\n", "␊").replace("\t", " ")


def json_veilig(tekst: str) -> str:
    """JSON text with those characters as escapes: the same data, safe on a screen and in a log."""
    if "##" in tekst:
        tekst = BEVEL.sub(lambda bevel: f"#\\u0023{bevel[0][2:]}", tekst)
    if tekst.isascii():  # json escapes C0 itself; only DEL is left
        return tekst.replace("\x7f", "\\u007f")
    return "".join(_escape(t) if is_gevaarlijk(t) else t for t in tekst)


def _escape(teken: str) -> str:
    stukken = teken.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{stukken[i]:02x}{stukken[i + 1]:02x}" for i in range(0, len(stukken), 2))


def breedte_van(tekst: str) -> int:
    """How many columns a text takes on a screen (wide and combining characters counted)."""
    if tekst.isascii():
        return len(tekst)
    return sum(_kolommen(t) for t in tekst)


def _kolommen(teken: str) -> int:
    if unicodedata.combining(teken) or teken in GEWOON:
        return 0
    return 2 if unicodedata.east_asian_width(teken) in {"W", "F"} else 1


def voor_codering(tekst: str, codering: str) -> str:
    """What can be written in `codering`: é becomes e and … becomes ... where it must."""
    try:
        tekst.encode(codering)
    except UnicodeEncodeError:
        return "".join(_passend(t, codering) for t in tekst)
    return tekst


_NETJES = {"–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "•": "*", "─": "-"}


def _passend(teken: str, codering: str) -> str:
    for poging in (teken, _NETJES.get(teken, ""), unicodedata.normalize("NFKD", teken)):
        bytes_ = poging.encode(codering, "ignore")
        if bytes_:
            return bytes_.decode(codering)
    return "?"
