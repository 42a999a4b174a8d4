"""A plain text with what a first look shows of it: which kinds of signs can be in it at all.

Every file of a register goes through here at every check, so a kind is only looked for where
something is that is quick to see and rare.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from rao_cli.model.patroon import patroon, patroon_van
from rao_cli.model.privacy.aanleiding import aanleidingen
from rao_cli.model.privacy.cijferblik import Cijferblik
from rao_cli.model.privacy.trefwoorden import Onderwerpwoord, genoemd

#: The end of a line inside a text: what follows is no key, no item and no comment; or inside a
#: number that has dashes. Most keys are plain, and those are seen soonest.
_AFGEBROKEN: Final = patroon(
    r"\n(?= *+(?!- |[a-z_]++:|[\w&.-]+:)[^\s#])|\n(?:(?<=\d\n)|(?<=\d \n))(?= *(?:- )?\d)"
)
#: Lines that begin so that the one above them is never broken off. So many are remembered at most,
#: for a text can hold any number.
_NIEUWE_REGELS: Final = set[str]()
_MEESTE_REGELS: Final = 20_000
#: What rao writes itself and what looks like a number now and then.
_VINGERAFDRUK: Final = patroon(r"sha256[-0-9]{0,8}:[0-9a-f]+")
_KENMERK: Final = patroon(r"Z-(?<![^\W_]Z-)[0-9A-Z]{6}(?![^\W_])")
#: Small letters; and a digit is as good as another.
_KLEIN: Final = bytes(range(256)).lower().translate(bytes.maketrans(b"123456789", b"0" * 9))
_NULLEN: Final = bytes.maketrans(b"123456789", b"0" * 9)
#: A half character, as of a name of a file that is no UTF-8, stays one.
_ELK: Final = "surrogatepass"
_VERBORGEN_KENMERK: Final = "#" * len("Z-000000")


class Tekstblik(Cijferblik):
    """One plain text, without kenmerken; positions are the same in all its forms."""

    def __init__(self, tekst: str) -> None:
        if "sha256" in tekst:
            tekst = _VINGERAFDRUK.sub(_verborgen, tekst)
        if "Z-" in tekst:
            tekst = _KENMERK.sub(_VERBORGEN_KENMERK, tekst)
        super().__init__(tekst)
        self.tekst = tekst

    @cached_property
    def klein(self) -> bytes:
        """The text in small letters, with 0 for each digit."""
        laag = self.bytes if self.tekst.isascii() else self.laag.encode("latin-1", "replace")
        return laag.translate(_KLEIN)

    @cached_property
    def laag(self) -> str:
        """The text in small letters."""
        return _klein(self.tekst)

    @cached_property
    def aanleidingen(self) -> frozenset[str]:
        """What the words of the text may be about, and which of `trefwoorden` it may have."""
        return aanleidingen(self.regels)

    @cached_property
    def kleine_kern(self) -> bytes:
        """The same without dates and times: as `kern`."""
        return self.zonder(self.klein)

    @cached_property
    def regels(self) -> list[str]:
        """The lines of the text, with 0 for each digit."""
        return genulde_regels(self.tekst)

    @cached_property
    def heel(self) -> str:
        """The text with a blank where a line ends inside a value."""
        if "\r" in self.tekst:
            return _AFGEBROKEN.sub(" ", self.tekst.replace("\r\n", " \n"))
        onbekend = {*self.regels[1:]} - _NIEUWE_REGELS
        # before a digit it also depends on how the line above ends
        los = {regel for regel in onbekend if regel.lstrip(" -").startswith("0")}
        waar = self.tekst if los else "\n".join(["", *onbekend])
        if onbekend and _AFGEBROKEN.search(waar):
            return _AFGEBROKEN.sub(" ", self.tekst)
        if len(_NIEUWE_REGELS) > _MEESTE_REGELS:
            _NIEUWE_REGELS.clear()
        _NIEUWE_REGELS.update(onbekend - los)
        return self.tekst

    @cached_property
    def hele_regels(self) -> list[str]:
        """The lines of `heel`, with 0 for each digit."""
        return self.regels if self.heel == self.tekst else genulde_regels(self.heel)

    @cached_property
    def heel_laag(self) -> str:
        """The text with a blank where a line ends inside a value, in small letters."""
        return _klein(self.heel)

    @cached_property
    def over(self) -> dict[Onderwerpwoord, list[int]]:
        """What the words near digits are about, and where those begin."""
        return genoemd(self.laag, self.aanleidingen, self.stukken) if self.stukken else {}

    def zoek(self, patroon: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds near digits."""
        for begin, eind in self.stukken:
            yield from patroon.finditer(self.heel, begin, eind)


def in_regels(vorm: str, tekst: str, kernen: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield what a pattern without line ends finds in the lines where these places are, in order.

    Sign by sign through all of a text takes long.
    """
    eind = -1
    for kern in kernen:
        if kern > eind:
            na = tekst.find("\n", kern)
            begin, eind = tekst.rfind("\n", 0, kern) + 1, len(tekst) if na < 0 else na
            yield from patroon_van(vorm).finditer(tekst, begin, eind)


def plekken(vormen: Iterable[str], laag: str) -> Iterator[int]:
    """Yield where in a text in small letters one of these patterns begins, pattern by pattern."""
    for vorm in vormen:
        yield from (vondst.start() for vondst in patroon_van(vorm).finditer(laag))


def genulde_regels(tekst: str) -> list[str]:
    """Return the lines of a text with 0 for each digit; places in them are those in the text."""
    # As bytes: many times as quick as sign by sign.
    return tekst.encode(errors=_ELK).translate(_NULLEN).decode(errors=_ELK).split("\n")


def _verborgen(vondst: re.Match[str]) -> str:
    return "#" * len(vondst[0])


def _klein(tekst: str) -> str:
    """Return a text in small letters, sign for sign: one capital of Turkish becomes two signs."""
    laag = tekst.lower()
    return laag if len(laag) == len(tekst) else tekst.replace("\u0130", "i").lower()
