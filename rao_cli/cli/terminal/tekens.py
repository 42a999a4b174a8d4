"""Texts for a screen: what a file may not hold, how wide it is, and what a coding can write."""

import unicodedata

from rao_cli.model.tekens import GEWOON, zichtbaar

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


def in_een_regel(tekst: str) -> str:
    """The same on one line, for a cell of a table: line ends become ␊, tabs blanks."""
    return zichtbaar(tekst).replace("\n", "␊").replace("\t", " ")


def breedte_van(tekst: str) -> int:
    """How many columns a text takes on a screen (wide and combining characters counted)."""
    if tekst.isascii():
        return len(tekst)
    from rao_cli.documents.meldingen import tekens  # few texts need it, and it is heavy

    return tekens.breedte_van(tekst)


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
