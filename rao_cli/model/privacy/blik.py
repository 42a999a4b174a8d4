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
#: A day as the fields of a file have it, and as the name of a besluit or an actie begins.
_ISO_DATUM: Final = re.compile(rb"20\d\d-[01]\d-[0-3]\d(?:-\d\d)?(?!-?\d\d\d|\d)")
_DATUM: Final = b"00-00-0000"
_TIJD: Final = b"00:00"
#: A number with a colon in it, as ECLI has.
_GEEN_TIJD: Final = b"0:000", b"000:0"
#: Groups of a number that look like a date when one looks at a part of them.
_GEEN_DATUMS: Final = b"00-00-00000", b"-00-00-0000", b"000-00-0000", b"00-00-0000-0"
#: A year of these days in a sentence.
_DIT_JAAR: Final = re.compile(rb" 20[2-4]\d(?!\d)")
#: Fewer digits than this are no number of a person.
_MINST: Final = b"0" * 7
_CODES: Final = b"A0000", b"0000A"
_CODES_DICHT: Final = b"A0A", b"0A0", b"00A", b"A00"
#: Near what else a date can be without two digits beside each other that are no day of a field.
_OVER_GEBOORTE: Final = "geb", "birth", "jarig", "verja"


class Blik:
    """One plain text; positions are the same in all its forms but `kern`."""

    def __init__(self, tekst: str) -> None:
        if "sha256" in tekst:
            tekst = _VINGERAFDRUK.sub(_verborgen, tekst)
        if "Z-" in tekst:
            tekst = _KENMERK.sub(_verborgen, tekst)
        self.tekst = tekst
        self.bytes = tekst.encode("latin-1", "replace")

    @cached_property
    def laag(self) -> str:
        """The text in small letters."""
        return _klein(self.tekst)

    @cached_property
    def vorm(self) -> bytes:
        """The text with 0 for each digit, A for each capital and a for each other letter."""
        return self.bytes.translate(_VORM)

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
        return self._zonder_iso.replace(_DATUM, b"#")

    @cached_property
    def _zonder_iso(self) -> bytes:
        vorm = _ISO_DATUM.sub(b"#", self.bytes).translate(_VORM)
        return vorm if any(deel in vorm for deel in _GEEN_TIJD) else vorm.replace(_TIJD, b"#")

    @cached_property
    def dicht(self) -> bytes:
        """The kern without what may stand between two groups of a number."""
        return self.kern.translate(None, _TUSSEN)

    @cached_property
    def is_stil(self) -> bool:
        """Whether there are no digits but in dates, times and years, and no word about birth."""
        if any(woord in self.laag for woord in _OVER_GEBOORTE):
            return False
        if b"00" not in self._zonder_iso:
            return True
        zonder = _DIT_JAAR.sub(b"#", _ISO_DATUM.sub(b"#", self.bytes)).translate(_VORM)
        return b"00" not in zonder.replace(_TIJD, b"#")

    @cached_property
    def heeft_getal(self) -> bool:
        """Whether digits stand together as they do in a number, and not in a date or a time."""
        return _MINST in self.dicht or self.toont(*_GEEN_DATUMS) or "getal" in self.over

    @cached_property
    def heeft_code(self) -> bool:
        """Whether digits stand together with capitals, or with more digits than a year has."""
        dicht, kern = self.dicht, self.kern
        if b"00000" in dicht or any(deel in kern for deel in _CODES_DICHT):
            return True
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
