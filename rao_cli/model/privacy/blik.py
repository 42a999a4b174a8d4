"""A plain text with what a first look shows of it: which kinds of signs can be in it at all.

Every file of a register goes through here at every check, so a kind is only looked for where
something is that is quick to see and rare.
"""

import re
from functools import cached_property
from typing import Final

from rao_cli.model.privacy.trefwoorden import Onderwerpwoord, genoemd

#: The end of a line inside a text: what follows is no key, no item and no comment; or inside a
#: number that has dashes.
_AFGEBROKEN: Final = re.compile(
    r"\n(?= *(?![ #\n]|- |[\w&.-]+:)\S)|\n(?:(?<=\d\n)|(?<=\d \n))(?= *(?:- )?\d)"
)
#: What rao writes itself and what looks like a number now and then.
_VINGERAFDRUK: Final = re.compile(r"sha256[-0-9]{0,8}:[0-9a-f]+")
_KENMERK: Final = re.compile(r"(?<![^\W_])Z-[0-9A-Z]{6}(?![^\W_])")
_LETTERS: Final = bytes(range(65, 91)), bytes((*range(97, 123), *range(192, 256)))
#: Digits as 0, capitals as A, small letters as a.
_VORM: Final = bytes.maketrans(
    b"0123456789" + _LETTERS[0] + _LETTERS[1],
    b"0" * 10 + b"A" * len(_LETTERS[0]) + b"a" * len(_LETTERS[1]),
)
#: What may stand between two groups of a number.
_TUSSEN: Final = b" \t\r\n\x0b\x0c.-/_,()|:'*\xb7?"
_ISO_DATUM: Final = re.compile(rb"20\d\d-[01]\d-[0-3]\d(?!-?\d\d\d)")
_DATUMS: Final = b"00-00-0000", b"00:00"
#: Groups of a number that look like a date when one looks at a part of them.
_GEEN_DATUMS: Final = b"00-00-00000", b"-00-00-0000", b"000-00-0000", b"00-00-0000-0"
#: Fewer digits than this are no number of a person.
_MINST: Final = b"0" * 7
_CODES: Final = b"00000", b"A00", b"0A0", b"00A"


class Blik:
    """One plain text; positions are the same in all its forms."""

    def __init__(self, tekst: str) -> None:
        if "sha256" in tekst:
            tekst = _VINGERAFDRUK.sub(_verborgen, tekst)
        if "Z-" in tekst:
            tekst = _KENMERK.sub(_verborgen, tekst)
        self.tekst = tekst
        self.laag = _klein(tekst)
        self.vorm = tekst.encode("latin-1", "replace").translate(_VORM)

    @cached_property
    def heel(self) -> str:
        """The text with a blank where a line ends inside a value."""
        return _AFGEBROKEN.sub(" ", self.tekst.replace("\r\n", " \n"))

    @cached_property
    def heel_laag(self) -> str:
        """The text with a blank where a line ends inside a value, in small letters."""
        return _klein(self.heel)

    @cached_property
    def kern(self) -> bytes:
        """The form without dates and times: of those every file is full. Places are other ones."""
        vorm = _ISO_DATUM.sub(b"#", self.tekst.encode("latin-1", "replace")).translate(_VORM)
        for datum in _DATUMS:
            vorm = vorm.replace(datum, b"#")
        return vorm

    @cached_property
    def dicht(self) -> bytes:
        """The kern without what may stand between two groups of a number."""
        return self.kern.translate(None, _TUSSEN)

    @cached_property
    def heeft_getal(self) -> bool:
        """Whether digits stand together as they do in a number, and not in a date or a time."""
        return _MINST in self.dicht or self.toont(*_GEEN_DATUMS) or "getal" in self.over

    @cached_property
    def heeft_code(self) -> bool:
        """Whether digits stand together with capitals, or with more digits than a year has."""
        dicht = self.dicht
        return any(deel in dicht for deel in _CODES) or self.toont(b"a00", b"0a0")

    @cached_property
    def over(self) -> dict[Onderwerpwoord, list[int]]:
        """What its words are about, and where those begin."""
        return genoemd(self.laag)

    def toont(self, *vormen: bytes) -> bool:
        """Say whether one of these forms, of 0, A and a, is in the text."""
        vorm = self.vorm
        return any(deel in vorm for deel in vormen)


def _verborgen(vondst: re.Match[str]) -> str:
    return "#" * len(vondst[0])


def _klein(tekst: str) -> str:
    """Return a text in small letters, sign for sign: one capital of Turkish becomes two signs."""
    laag = tekst.lower()
    return laag if len(laag) == len(tekst) else tekst.replace("\u0130", "i").lower()
