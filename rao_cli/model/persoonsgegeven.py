"""Signs of a person in a text: numbers, addresses, a date of birth, a name.

A register holds no data of the persons discussed (domein.md section 3): git forgets nothing.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, Literal, NamedTuple

Soort = Literal["bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum", "naam"]


class Persoonsgegeven(NamedTuple):
    """What was found: its kind, and the stretch of the text from `begin` to before `eind`."""

    soort: Soort
    begin: int
    eind: int


_WIT: Final = "[ \u00a0]"
_PUNT: Final = "[. \u00a0]?"
#: A part of a kenmerk, of a fingerprint or of an amount is no number of its own.
_VOOR: Final = "(?<![\\w.,+€-])(?<!€[ \u00a0])"
_NA: Final = r"(?![\w-])(?!,\d)"
_MAAND: Final = (
    r"(?:\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAG_EN_MAAND: Final = rf"\d{{1,2}}[-/. ]{_MAAND}[-/. ]"
_DATUM: Final = rf"(?:{_DAG_EN_MAAND}\d{{2,4}}|\d{{4}}(?:-\d\d-\d\d)?)"
#: So long ago that in a text about a zaak it can hardly be anything but a date of birth.
_OUD_JAAR: Final = r"(?:19\d\d|200\d)"

_GETALLEN: Final[tuple[tuple[Soort, str], ...]] = (
    ("bsn", rf"{_VOOR}\d{{3}}{_PUNT}\d{{3}}{_PUNT}\d{{3}}{_NA}"),
    ("bsn", rf"{_VOOR}\d{{4}}\.\d\d\.\d{{3}}{_NA}"),
    ("v-nummer", rf"{_VOOR}[1-9]\d\d{_PUNT}\d{{3}}{_PUNT}\d{{4}}{_NA}"),
    (
        "iban",
        rf"(?<!\w)[A-Z]{{2}}\d\d(?:{_WIT}?[A-Z0-9]{{4}}){{2,7}}(?:{_WIT}?[A-Z0-9]{{1,3}})?(?!\w)",
    ),
    ("telefoon", rf"{_VOOR}\(?0[1-9]\d{{0,2}}\)?[ -]?\d(?:{_WIT}?\d){{5,8}}{_NA}"),
    ("telefoon", rf"(?<![\w.])(?:\+|00)31{_WIT}?-?(?:\(0\))?{_WIT}?[1-9](?:[ -]?\d){{8}}{_NA}"),
)
_GENOEMD: Final[tuple[tuple[Soort, str], ...]] = (
    ("bsn", rf"(?i:\bbsn|\bburgerservicenummer)\W{{0,3}}(?:is )?\d{{8,9}}{_NA}"),
    ("v-nummer", rf"(?i:\bv-?(?:nummer|nr))\W{{0,3}}(?:is )?\d[\d. ]{{6,11}}\d{_NA}"),
)
#: With what comes before it: in the address of a server `git@` is no person.
_MAIL: Final = r"(?:[a-z+]+://\S*?)?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
#: Not as YYYY-MM-DD: so the fields of a file are written, and no field is a date of birth.
_OUDE_DATUM: Final = rf"(?<![\w-])(?i:{_DAG_EN_MAAND}){_OUD_JAAR}(?![\w-])"
_NAAM: Final = (
    r"\b(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Ff]amilie)\s+"
    r"(?:[A-Z]\.\s?)*(?:(?:van|de|der|den|el|al|ter|ten)[ -])*[A-Z][\w'’-]+"
)
_CIJFERS_TELEFOON: Final = 10
_AANSPREEKWOORDEN: Final = (*("heer ", "dhr", "Dhr", "evr", "mw", "Mw", "eneer ", "amilie "),)
#: What rao writes itself and what looks like a number now and then.
_VINGERAFDRUK: Final = re.compile("sha256:[0-9a-f]+")
_KENMERK: Final = re.compile("Z-[0-9A-Z]{6}")
#: How Word and a web page write a dash, a blank or nothing: each as one sign of a keyboard.
_VREEMD: Final = re.compile("[\u00ad\u2000-\u2015\u202f\u2060\u2212\ufeff\uff10-\uff19]")
_GEWOON: Final = {
    **dict.fromkeys((0xAD, *range(0x2000, 0x2010), 0x202F, 0x2060, 0xFEFF), " "),
    **dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-"),
    **{0xFF10 + cijfer: str(cijfer) for cijfer in range(10)},
}
#: Digits as 0, and what may stand between two groups of a number as a blank.
_VORM: Final = bytes.maketrans(b"123456789.\xa0", b"000000000  ")


def vind_persoonsgegevens(tekst: str) -> list[Persoonsgegeven]:
    """Return the signs of a person in a text, in its order; where two overlap the longest.

    Every file of a register goes through here at every check, so each kind of sign first looks
    for something that is quick to see and rare.
    """
    if not tekst.isascii() and _VREEMD.search(tekst):
        tekst = tekst.translate(_GEWOON)  # as long as it was: positions stay right
    if "sha256:" in tekst:
        tekst = _VINGERAFDRUK.sub(lambda treffer: "#" * len(treffer[0]), tekst)
    gevonden = sorted(_vind(tekst), key=lambda p: (p.begin, -p.eind))
    eind = 0
    uit = []
    for gegeven in gevonden:
        if gegeven.begin >= eind:
            uit.append(gegeven)
            eind = gegeven.eind
    return uit


def _vind(tekst: str) -> Iterator[Persoonsgegeven]:
    if _heeft_getal(tekst) and _heeft_getal(_KENMERK.sub("", tekst)):
        yield from _zoek(tekst, (*_GETALLEN, *_GENOEMD))
    if "@" in tekst:
        yield from _zoek(tekst, (("mailadres", _MAIL),))
    if _patroon(_OUD_JAAR).search(tekst):
        yield from _zoek(tekst, (("geboortedatum", _OUDE_DATUM),))
    if "geb" in tekst or "Geb" in tekst:
        geboren = rf"(?i:\bgeb(?:oren|\.|oortedatum)[^\n\d]{{0,25}}{_DATUM})"
        yield from _zoek(tekst, (("geboortedatum", geboren),))
    if any(woord in tekst for woord in _AANSPREEKWOORDEN):
        yield from _zoek(tekst, (("naam", _NAAM),))


def _heeft_getal(tekst: str) -> bool:
    """Say whether digits stand together as they do in a number, and not in a date or a time."""
    vorm = tekst.encode("utf-8", "surrogatepass").replace(b"\xc2\xa0", b" ").translate(_VORM)
    return b"00000" in vorm or b"00 00" in vorm


def _zoek(tekst: str, patronen: tuple[tuple[Soort, str], ...]) -> Iterator[Persoonsgegeven]:
    for soort, patroon in patronen:
        for vondst in _patroon(patroon).finditer(tekst):
            if _klopt(soort, vondst[0]):
                yield Persoonsgegeven(soort, vondst.start(), vondst.end())


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most registers never need most of them."""
    return re.compile(patroon)


def _klopt(soort: Soort, gevonden: str) -> bool:
    """Say whether a number passes the test of its kind."""
    if soort == "bsn":
        from stdnum.nl import bsn  # costs more than a whole check, and is seldom needed

        return not gevonden[:1].isdigit() or bsn.is_valid(gevonden)
    if soort == "iban":
        from stdnum import iban

        return iban.is_valid(gevonden)
    if soort == "telefoon":
        return sum(teken.isdigit() for teken in gevonden) >= _CIJFERS_TELEFOON
    return soort != "mailadres" or not ("://" in gevonden or gevonden.startswith("git@"))
