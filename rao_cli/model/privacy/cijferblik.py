"""What the digits of a text show at a first look: of which kinds there can be a number at all.

A register is full of days, times and years of these days: those are left out. What is left is
looked at in what stands around it, for most of a text holds no digits.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from rao_cli.model.patroon import patroon, patroon_van

_LETTERS: Final = bytes(range(65, 91)), bytes((*range(97, 123), *range(192, 256)))
#: Digits as 0, capitals as A, small letters as a.
_VORM: Final = bytes.maketrans(
    b"0123456789" + _LETTERS[0] + _LETTERS[1],
    b"0" * 10 + b"A" * len(_LETTERS[0]) + b"a" * len(_LETTERS[1]),
)
#: A digit, and all behind it up to the next small letter.
_BROK: Final = patroon(rb"0[^a]*")
#: What may stand between two groups of a number.
_TUSSEN: Final = b" \t\r\n\x0b\x0c.-/_,()|:'*\xb7?"
#: A day as the fields of a file have it, a time, and a day as Dutch writes it; each with groups of
#: a number that look so when one looks at a part of them.
_ISO_DATUM: Final = b"0000-00-00", (b"0000-00-000", b"00000-00-00")
_TIJD: Final = b"00:00", (b"0:000", b"000:0")
_DATUM: Final = b"00-00-0000", (b"00-00-00000", b"-00-00-0000", b"000-00-0000", b"00-00-0000-0")
#: A year of these days in a sentence.
_DIT_JAAR: Final = patroon(rb" 20(?:2[4-9]|3\d)")
_JAAR: Final = patroon(rb" 0000(?![-./ ]?0)")
#: Four digits; with a group where what stands beside them says that they are a part of more.
_VIER: Final = patroon(
    rb"0000(?:(?:(?=[0A]| A|[-./]0)|(?<=[-./]0000)|(?<=[-./]\s0000)|(?<=[-./]\s\s0000)"
    rb"|(?<=[-./]\s\s\s0000))()|)"
)
_EEUW: Final = b"19", b"20"
_LANG_GELEDEN: Final = b"19", b"200"
#: Where a number may be; the second also where something stands between each two digits.
_MEER: Final = patroon(rb"0(?:A|0/0|(?<=A0))")
_VEEL: Final = patroon(rb"0(?:0000|A|(?<=A0)|0/0)")
_VEEL_LOS: Final = patroon(rb"0(?:0000|A|(?<=A0)|0/0|(?:[^0Aa]{1,40}0{1,6}){2})")
#: So far from there may stand what says what it is.
_ERVOOR, _ERNA = 100, 60
#: Fewer digits than this are no number of a person.
_MINST: Final = b"0" * 7
#: A digit with letters on both sides, or with a letter and a digit.
_CODE: Final = patroon(rb"0(?:A0|0A|a0|(?<=A0)[0A]|(?<=a0)0)")
_CODES_DICHT: Final = b"00000", b"A0000", b"0000A"


class Cijferblik:
    """The digits of a plain text; places in its forms are those in the text, but in `brokken`."""

    def __init__(self, tekst: str) -> None:
        self.bytes = tekst.encode("latin-1", "replace")
        #: The text with 0 for each digit, A for each capital and a for each other letter.
        self.vorm = self.bytes.translate(_VORM)
        self._dag = _eruit(_ISO_DATUM, self.vorm)
        dagloos = _zonder(self.vorm, self._dag)
        brokken = b"a".join(_BROK.findall(dagloos))
        self._tijd = _eruit(_TIJD, brokken)
        #: The form without days as YYYY-MM-DD and without times.
        self.zonder_iso = _zonder(dagloos, self._tijd)
        #: All its digits, each with what is behind it up to the next small letter.
        self.brokken = _zonder(brokken, self._tijd)

    @cached_property
    def kern(self) -> bytes:
        """The form without dates and times: of those every file is full."""
        return _zonder(self.zonder_iso, self._datum)

    def zonder(self, vorm: bytes) -> bytes:
        """Return another form, with 0 for each digit, without dates and times too."""
        return _zonder(_zonder(_zonder(vorm, self._dag), self._tijd), self._datum)

    @cached_property
    def _datum(self) -> bytes:
        return _eruit(_DATUM, self.zonder_iso) if _DATUM[0] in self.brokken else b""

    @cached_property
    def heeft_dag(self) -> bool:
        """Whether two digits stand together, but in dates and times: a day, a number of a house."""
        return b"00" in self.brokken

    @property
    def heeft_meer(self) -> bool:
        """Whether there are more digits than of a day, or digits and capitals."""
        return bool(self.stukken)

    @cached_property
    def heeft_getal(self) -> bool:
        """Whether digits stand together as they do in a number, and not in a date or a time."""
        return _MINST in _zonder(self.brokken, self._datum).translate(None, _TUSSEN)

    @cached_property
    def stukken(self) -> list[tuple[int, int]]:
        """The stretches around more digits than a day has, but in a year of these days.

        Or around digits and capitals, or around many digits with something between each two.
        """
        if self.heeft_getal or _MEER.search(self.zonder_iso):
            vorm = _JAAR.sub(self._als_dit_jaar, self.zonder_iso)
            meer = (_VEEL_LOS if self.heeft_getal else _VEEL).finditer(vorm)
            plekken = sorted({*self._viertallen(vorm), *(vondst.start() for vondst in meer)})
        elif b"0000" in self.brokken:
            plekken = self._viertallen(self.zonder_iso)
        else:
            return []
        return list(_rond(plekken, len(self.vorm)))

    def _als_dit_jaar(self, vondst: re.Match[bytes]) -> bytes:
        """Return a mark for a year of these days, and any other year as it was."""
        return b" ####" if _DIT_JAAR.match(self.bytes, vondst.start()) else vondst[0]

    def _viertallen(self, vorm: bytes) -> list[int]:
        """Return where four digits are no number of their own: a part of more, a year, a postcode.

        Years of these days are left out.
        """
        return [
            plek
            for vondst in _VIER.finditer(vorm)
            for plek in (vondst.start(),)
            if (vondst.lastindex or self.bytes.startswith(_EEUW, plek))
            and not (_DIT_JAAR.match(self.bytes, plek - 1) and _JAAR.match(vorm, plek - 1))
        ]

    @cached_property
    def dichtbij(self) -> bytes:
        """The kern of only the stretches with digits."""
        return b"\n".join([self.kern[begin:eind] for begin, eind in self.stukken])

    @cached_property
    def heeft_code(self) -> bool:
        """Whether digits stand together with letters, or with more digits than a year has."""
        if _CODE.search(self.dichtbij):
            return True
        dicht = self.dichtbij.translate(None, _TUSSEN)
        return any(deel in dicht for deel in _CODES_DICHT)

    def toont_jaar(self, vorm: bytes) -> bool:
        """Say whether what ends with a year, in its form, is somewhere one of so long ago."""
        jaar = len(vorm) - len(b"0000")
        for begin, eind in self.stukken if vorm in self.brokken else ():  # it is always in those
            plek = self.zonder_iso.find(vorm, begin, eind)
            while plek >= 0:
                if self.bytes.startswith(_LANG_GELEDEN, plek + jaar):
                    return True
                plek = self.zonder_iso.find(vorm, plek + 1, eind)
        return False

    def heeft(self, vorm: bytes) -> bool:
        """Say whether a form is anywhere in the text: a pattern jumps to it, and `in` does not."""
        return patroon_van(re.escape(vorm)).search(self.zonder_iso) is not None


def _eruit(soort: tuple[bytes, tuple[bytes, ...]], waar: bytes) -> bytes:
    """Return the form of a day or a time that is to be left out; empty when there is none."""
    deel, groepen = soort
    return deel if deel in waar and not any(groep in waar for groep in groepen) else b""


def _zonder(vorm: bytes, deel: bytes) -> bytes:
    return vorm.replace(deel, b"#" * len(deel)) if deel else vorm


def _rond(plekken: Iterable[int], lengte: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches around what was found; two that touch are one."""
    van, tot = 0, -1
    for plek in plekken:
        begin = max(0, plek - _ERVOOR)
        if begin > tot:
            if tot >= 0:
                yield van, tot
            van = begin
        tot = min(lengte, plek + _ERNA)
    if tot >= 0:
        yield van, tot
