"""Find the signs of a person in a text."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.bekend import GEEN_BEKEND, Bekend
from rao_cli.model.privacy.gegeven import Gegevenssoort, Persoonsgegeven
from rao_cli.model.privacy.naam import vind_namen

#: What stands between two groups of a number; a longer blank was the end of a line.
_T: Final = "(?:[-.] ?| {1,30})?"
#: A part of a kenmerk, of a fingerprint or of an amount is no number of its own.
_VOOR: Final = r"(?<![\w,+€/-])(?<!\d\.)(?<!€ )"
_NA: Final = r"(?![\w-])(?![,./]\d)"
_GEEN_DATUM: Final = r"(?<!\d[-./ ])(?!\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d)"
_GETALLEN: Final[tuple[tuple[Gegevenssoort, str], ...]] = (
    ("bsn", rf"{_VOOR}\d{{3}}{_T}\d{{3}}{_T}\d{{3}}{_NA}"),
    ("bsn", rf"{_VOOR}\d{{4}}[-. ]\d\d[-. ]\d{{3}}{_NA}"),
    (
        "bsn",
        r"(?i:\bbsn|\bburgerservicenummer)\W{0,4}(?:nr\W{0,2}|is )?\d(?:[-. ]{0,2}\d){7,8}" + _NA,
    ),
    ("v-nummer", rf"{_VOOR}[1-9]\d\d{_T}\d{{3}}{_T}\d{{4}}{_NA}"),
    ("v-nummer", rf"(?i:\bv-?(?:nummer|nr))\W{{0,3}}(?:is )?\d(?:[-. ]{{0,30}}\d){{6,11}}{_NA}"),
    (
        "iban",
        r"(?<!\w)[A-Za-z]{2}\d\d(?:[ .]{0,30}[A-Za-z0-9]{4}){2,7}(?:[ .]?[A-Za-z0-9]{1,3})?(?!\w)",
    ),
    (
        "telefoon",
        rf"{_VOOR}{_GEEN_DATUM}\(?0[1-9]\d{{0,2}}\)?[-./ ]{{0,3}}\d(?:[-. ]?\d){{5,8}}{_NA}",
    ),
    ("telefoon", rf"(?<![\w.])(?:\+|00)31(?:[-. ()]{{0,3}}\d){{9,10}}{_NA}"),
)
#: With what comes before it: in the address of a server `git@` is no person.
_MAIL: Final = r"(?:[a-z+]+://\S*?)?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_MAAND: Final = (
    r"(?:\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATUM: Final = rf"(?:\d{{1,2}}e?[-/. ]+{_MAAND}[-/. ]+\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
_GEBOREN: Final[tuple[tuple[Gegevenssoort, str], ...]] = (
    ("geboortedatum", rf"(?i:\bgeb(?:oren\b|oorteda\w+|[.: ])[^\n\d.!?]{{0,25}}{_DATUM})"),
    ("geboortedatum", rf"(?i:{_DATUM}[^\n\d.!?]{{0,5}}geboren\b)"),
    ("geboortedatum", r"(?i:\bgeboren in |\bgeboortejaar\W{0,3}(?:is )?)(?:19|20)\d\d\b"),
)
#: So long ago that, written so, it can hardly be anything but a date of birth. Not as YYYY-MM-DD:
#: so the fields of a file are written; not in words: so laws and treaties are named.
_OUDE_DATUM: Final = (
    r"(?<![\w-])(?<!van )(?<!sinds )(?<!Sinds )(?<!vanaf )(?<!d\.d\. )"
    r"\d{1,2}[-/]\d{1,2}[-/](?:19\d\d|200\d)(?![\w-])"
)
_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
_CIJFERS_TELEFOON: Final = frozenset(range(10, 15))  # +31 and 00 31 (0) count too
#: What rao writes itself and what looks like a number now and then.
_VINGERAFDRUK: Final = re.compile("sha256[-0-9]*:[0-9a-f]+")
_KENMERK: Final = re.compile("Z-[0-9A-Z]{6}")
#: The end of a line inside a text: what follows is no key, no item and no comment.
_AFGEBROKEN: Final = re.compile(r"\r?\n(?= *(?![ #\r\n]|- |[\w&.-]+:)\S)")
#: How Word and a web page write a dash, a blank or nothing: each as one sign of a keyboard.
_VREEMD: Final = re.compile("[\t\u00a0\u00ad\u2000-\u2015\u202f\u2060\u2212\ufeff\uff10-\uff19]")
_GEWOON: Final = {
    **dict.fromkeys((0x9, 0xA0, 0xAD, *range(0x2000, 0x2010), 0x202F, 0x2060, 0xFEFF), " "),
    **dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-"),
    **{0xFF10 + cijfer: str(cijfer) for cijfer in range(10)},
}
#: Digits as 0, and what may stand between two groups of a number as a blank.
_VORM: Final = bytes.maketrans(b"123456789.\t\n", b"000000000   ")


def vind_persoonsgegevens(tekst: str, bekend: Bekend = GEEN_BEKEND) -> list[Persoonsgegeven]:
    """Return the signs of a person in a text, in its order; where two overlap the longest.

    Every file of a register goes through here at every check, so each kind of sign first looks
    for something that is quick to see and rare.
    """
    if ("\t" in tekst or not tekst.isascii()) and _VREEMD.search(tekst):
        tekst = tekst.translate(_GEWOON)  # as long as it was: positions stay right
    if "sha256" in tekst:
        tekst = _VINGERAFDRUK.sub(lambda treffer: "#" * len(treffer[0]), tekst)
    gevonden = sorted(_vind(tekst, bekend), key=lambda p: (p.begin, -p.eind))
    eind = 0
    uit = []
    for gegeven in gevonden:
        if gegeven.begin >= eind:
            uit.append(gegeven)
            eind = gegeven.eind
    return uit


def met_stippen(tekst: str, bekend: Bekend = GEEN_BEKEND) -> str:
    """Return a text to show, with dots for what is a sign of a person: a screen is a copy too."""
    delen, klaar = list[str](), 0
    for gegeven in vind_persoonsgegevens(tekst, bekend):
        delen += [tekst[klaar : gegeven.begin], "•" * (gegeven.eind - gegeven.begin)]
        klaar = gegeven.eind
    return "".join([*delen, tekst[klaar:]])


def _vind(tekst: str, bekend: Bekend) -> Iterator[Persoonsgegeven]:
    heel = _AFGEBROKEN.sub(lambda einde: " " * len(einde[0]), tekst)
    for soort, patroon in _verdacht(tekst):
        for vondst in _patroon(patroon).finditer(heel):
            if _klopt(soort, vondst):
                yield Persoonsgegeven(soort, vondst.start(), vondst.end())
    yield from vind_namen(heel, bekend)


def _verdacht(tekst: str) -> Iterator[tuple[Gegevenssoort, str]]:
    """Yield the kinds and patterns that may be found, after a look that is quick."""
    laag = tekst.lower()
    if _heeft_getal(tekst) and _heeft_getal(_KENMERK.sub("", tekst)):
        yield from _GETALLEN
    if "@" in tekst:
        yield "mailadres", _MAIL
    if _patroon(_OUD_JAAR).search(tekst):
        yield "geboortedatum", _OUDE_DATUM
    if "geb" in laag:
        yield from _GEBOREN


def _heeft_getal(tekst: str) -> bool:
    """Say whether digits stand together as they do in a number, and not in a date or a time."""
    vorm = tekst.encode("utf-8", "surrogatepass").translate(_VORM)
    return any(deel in vorm for deel in (b"00000", b"00 00", b"000-000", b"00  00"))


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most registers never need most of them."""
    return re.compile(patroon)


def _klopt(soort: Gegevenssoort, vondst: re.Match[str]) -> bool:
    """Say whether what was found passes the test of its kind."""
    gevonden = vondst[0]
    match soort:
        case "bsn":
            from stdnum.nl import bsn  # costs more than a whole check, and is seldom needed

            return not gevonden[:1].isdigit() or bsn.is_valid(gevonden.replace("-", ""))
        case "iban":
            from stdnum import iban

            return iban.is_valid(gevonden)
        case "telefoon":
            return sum(teken.isdigit() for teken in gevonden) in _CIJFERS_TELEFOON
        case "mailadres":
            return not ("://" in gevonden or gevonden.startswith("git@"))
        case _:
            return True
