"""A plain text with what a first look shows of it: which kinds of signs can be in it at all.

Every file of a register goes through here at every check, so a kind is only looked for where
something is that is quick to see and rare.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from rao_cli.model.privacy.aanleiding import Woordaanleiding, aanleidingen
from rao_cli.model.privacy.trefwoorden import Onderwerpwoord, genoemd

#: The end of a line inside a text: what follows is no key, no item and no comment; or inside a
#: number that has dashes.
_AFGEBROKEN: Final = re.compile(
    r"\n(?= *+[^\s#])(?! *+(?:- |[\w&.-]+:))|\n(?:(?<=\d\n)|(?<=\d \n))(?= *(?:- )?\d)"
)
#: What rao writes itself and what looks like a number now and then.
_VINGERAFDRUK: Final = re.compile(r"sha256[-0-9]{0,8}:[0-9a-f]+")
_KENMERK: Final = re.compile(r"Z-(?<![^\W_]Z-)[0-9A-Z]{6}(?![^\W_])")
_LETTERS: Final = bytes(range(65, 91)), bytes((*range(97, 123), *range(192, 256)))
#: Digits as 0, capitals as A, small letters as a.
_VORM: Final = bytes.maketrans(
    b"0123456789" + _LETTERS[0] + _LETTERS[1],
    b"0" * 10 + b"A" * len(_LETTERS[0]) + b"a" * len(_LETTERS[1]),
)
#: What may stand between two groups of a number.
_TUSSEN: Final = b" \t\r\n\x0b\x0c.-/_,()|:'*\xb7?"
#: A day as the fields of a file have it, as Dutch writes it, and a time.
_ISO_DATUM: Final = b"0000-00-00"
_DATUM: Final = b"00-00-0000"
_TIJD: Final = b"00:00"
#: Groups of a number that look like a date or a time when one looks at a part of them.
_GEEN_ISO: Final = b"0000-00-000", b"00000-00-00"
_GEEN_TIJD: Final = b"0:000", b"000:0"
_GEEN_DATUM: Final = b"00-00-00000", b"-00-00-0000", b"000-00-0000", b"00-00-0000-0"
#: A year of these days in a sentence.
_DIT_JAAR: Final = re.compile(rb" 20(?:2[4-9]|3\d)")
_JAAR: Final = re.compile(rb" 0000(?![-./ ]?0)")
_WEG: Final = {deel: b"#" * len(deel) for deel in (_ISO_DATUM, _DATUM, _TIJD)}
#: Where a number may be; the second also where something stands between each two digits.
_VEEL: Final = re.compile(rb"0(?:0000|A|(?<=A0)|0/0)")
_VIER: Final = re.compile(rb"0000")
_EEUW: Final = frozenset((b"19", b"20"))
_LANG_GELEDEN: Final = b"19", b"200"
_STREEPJES: Final = frozenset((b"-", b".", b"/"))
_VEEL_LOS: Final = re.compile(rb"0(?:0000|A|(?<=A0)|0/0|(?:[^0Aa]{1,40}0{1,6}){2})")
#: So far from there may stand what says what it is.
_ERVOOR, _ERNA = 100, 60
#: Fewer digits than this are no number of a person.
_MINST: Final = b"0" * 7
_CODES: Final = b"A0A", b"0A0", b"00A", b"A00", b"a00", b"0a0"
_CODES_DICHT: Final = b"00000", b"A0000", b"0000A"


class Tekstblik:
    """One plain text; positions are the same in all its forms but `kern`."""

    def __init__(self, tekst: str) -> None:
        if "sha256" in tekst:
            tekst = _VINGERAFDRUK.sub(_verborgen, tekst)
        if "Z" in tekst and "Z-" in tekst:
            tekst = _KENMERK.sub(_verborgen, tekst)
        self.tekst = tekst
        self.bytes = tekst.encode("latin-1", "replace")

    @cached_property
    def laag(self) -> str:
        """The text in small letters."""
        return _klein(self.tekst)

    @cached_property
    def aanleidingen(self) -> frozenset[Woordaanleiding]:
        """What the words of the text may be about."""
        return aanleidingen(self.laag)

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
        """The form without dates and times: of those every file is full."""
        vorm = self.zonder_iso
        if _DATUM not in vorm or any(deel in vorm for deel in _GEEN_DATUM):
            return vorm
        return vorm.replace(_DATUM, _WEG[_DATUM])

    @cached_property
    def zonder_iso(self) -> bytes:
        """The form without days as YYYY-MM-DD and without times."""
        vorm = self.vorm
        if _ISO_DATUM in vorm and not any(deel in vorm for deel in _GEEN_ISO):
            vorm = vorm.replace(_ISO_DATUM, _WEG[_ISO_DATUM])
        if _TIJD in vorm and not any(deel in vorm for deel in _GEEN_TIJD):
            vorm = vorm.replace(_TIJD, _WEG[_TIJD])
        return vorm

    def _als_dit_jaar(self, vondst: re.Match[bytes]) -> bytes:
        """Return a mark for a year of these days, and any other year as it was."""
        return b" ####" if _DIT_JAAR.match(self.bytes, vondst.start()) else vondst[0]

    @cached_property
    def dicht(self) -> bytes:
        """The kern without what may stand between two groups of a number; places are other ones."""
        return self.kern.translate(None, _TUSSEN)

    @cached_property
    def heeft_dag(self) -> bool:
        """Whether two digits stand together, but in dates and times: a day, a number of a house."""
        return b"00" in self.zonder_iso

    @cached_property
    def heeft_meer(self) -> bool:
        """Whether there are more digits than of a day, or digits and capitals."""
        return bool(self.stukken)

    @cached_property
    def stukken(self) -> list[tuple[int, int]]:
        """The stretches around more digits than a day has, but in a year of these days.

        Or around digits and capitals, or around many digits with something between each two.
        """
        vorm = self.zonder_iso
        if b" 0000" in vorm:
            vorm = _JAAR.sub(self._als_dit_jaar, vorm)
        los = _MINST in self.dicht
        plekken = self._viertallen(vorm) if b"0000" in vorm else []
        if los or b"A0" in vorm or b"0A" in vorm or b"00/0" in vorm:
            meer = (_VEEL_LOS if los else _VEEL).finditer(vorm)
            plekken = sorted({*plekken, *(vondst.start() for vondst in meer)})
        return list(_rond(plekken, len(vorm)))

    def _viertallen(self, vorm: bytes) -> list[int]:
        """Return where four digits are no number of their own: a part of more, a year, a postcode.

        A year of these days is left out already.
        """
        uit = []
        for vondst in _VIER.finditer(vorm):
            begin, eind = vondst.span()
            erna, ervoor = vorm[eind : eind + 2], vorm[max(0, begin - 4) : begin].rstrip()[-1:]
            vast = ervoor in _STREEPJES or (erna[:1] in _STREEPJES and erna[1:] == b"0")
            if (
                vast
                or erna[:1] in {b"0", b"A"}
                or erna == b" A"
                or self.bytes[begin:eind][:2] in _EEUW
            ):
                uit.append(begin)
        return uit

    @property
    def heeft_getal(self) -> bool:
        """Whether digits stand together as they do in a number, and not in a date or a time."""
        return _MINST in self.dicht

    @cached_property
    def dichtbij(self) -> bytes:
        """The kern of only the stretches with digits."""
        return b"\n".join(self.kern[begin:eind] for begin, eind in self.stukken)

    @cached_property
    def heeft_code(self) -> bool:
        """Whether digits stand together with letters, or with more digits than a year has."""
        kern = self.dichtbij
        if any(deel in kern for deel in _CODES):
            return True
        dicht = kern.translate(None, _TUSSEN)
        return any(deel in dicht for deel in _CODES_DICHT)

    @cached_property
    def over(self) -> dict[Onderwerpwoord, list[int]]:
        """What the words near digits are about, and where those begin."""
        uit: dict[Onderwerpwoord, list[int]] = {}
        for begin, eind in self.stukken:
            genoemd(self.laag, begin, eind, uit)
        return uit

    def zoek(self, patroon: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds near digits."""
        for begin, eind in self.stukken:
            yield from patroon.finditer(self.heel, begin, eind)

    def toont_jaar(self, vorm: bytes) -> bool:
        """Say whether a sign and a year, in its form, is somewhere one of so long ago."""
        plek = self.zonder_iso.find(vorm)
        while plek >= 0:
            if self.bytes.startswith(_LANG_GELEDEN, plek + 1):
                return True
            plek = self.zonder_iso.find(vorm, plek + 1)
        return False

    def toont(self, *vormen: bytes) -> bool:
        """Say whether one of these forms, of 0, A and a, is near digits."""
        vorm = self.dichtbij
        return any(deel in vorm for deel in vormen)


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


def _verborgen(vondst: re.Match[str]) -> str:
    return "#" * len(vondst[0])


def _klein(tekst: str) -> str:
    """Return a text in small letters, sign for sign: one capital of Turkish becomes two signs."""
    laag = tekst.lower()
    return laag if len(laag) == len(tekst) else tekst.replace("\u0130", "i").lower()
