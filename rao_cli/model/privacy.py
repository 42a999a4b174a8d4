"""Signs of a person in a text: numbers, addresses, a date of birth, a name.

A register holds no data of the persons discussed: git forgets nothing (docs/bouw.md).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

Gegevenssoort = Literal["bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum", "naam"]
#: How a sentence names each kind, with the short name behind it.
VOLUIT: Final[Mapping[Gegevenssoort, str]] = {
    "bsn": "een burgerservicenummer (BSN)",
    "v-nummer": "een V-nummer",
    "iban": "een rekeningnummer (IBAN)",
    "mailadres": "een mailadres",
    "telefoon": "een telefoonnummer",
    "geboortedatum": "een geboortedatum",
    "naam": "de naam van een persoon",
}


class Persoonsgegeven(NamedTuple):
    """What was found: its kind, and the stretch of the text from `begin` to before `eind`."""

    soort: Gegevenssoort
    begin: int
    eind: int


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
_OM: Final = "[ (\"'“„‘]"
_NAAM: Final = (
    rf"\b(?:(?i:de heer|mevrouw|meneer|mijnheer|familie){_OM}{{1,30}}"
    rf"|(?i:dhr|hr|mevr|mw|fam)(?:\.{_OM}{{0,30}}|{_OM}{{1,30}}))"
    r"(?:[^\W\d_](?:\. ?| +)){0,4}"
    r"(?:(?i:van|de|der|den|het|['’]t|ter|ten|el|al|bin|ben|ibn|di|da|von)[ -]+|d['’])*"
    r"(?P<naam>[^\W\d_][\w'’-]+)"
)
_CIJFERS_TELEFOON: Final = frozenset(range(10, 15))  # +31 and 00 31 (0) count too
#: An abbreviation of an organisation is no name.
_AFKORTING: Final = 4
_AANSPREEKWOORDEN: Final = (
    *("e heer", "nheer", "eneer", "hr.", "hr ", "evr", "mw", "milie", "fam"),
)
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


def vind_persoonsgegevens(tekst: str) -> list[Persoonsgegeven]:
    """Return the signs of a person in a text, in its order; where two overlap the longest.

    Every file of a register goes through here at every check, so each kind of sign first looks
    for something that is quick to see and rare.
    """
    if ("\t" in tekst or not tekst.isascii()) and _VREEMD.search(tekst):
        tekst = tekst.translate(_GEWOON)  # as long as it was: positions stay right
    if "sha256" in tekst:
        tekst = _VINGERAFDRUK.sub(lambda treffer: "#" * len(treffer[0]), tekst)
    gevonden = sorted(_vind(tekst), key=lambda p: (p.begin, -p.eind))
    eind = 0
    uit = []
    for gegeven in gevonden:
        if gegeven.begin >= eind:
            uit.append(gegeven)
            eind = gegeven.eind
    return uit


def met_stippen(tekst: str) -> str:
    """Return a text to show, with dots for what is a sign of a person: a screen is a copy too."""
    delen, klaar = list[str](), 0
    for gegeven in vind_persoonsgegevens(tekst):
        delen += [tekst[klaar : gegeven.begin], "•" * (gegeven.eind - gegeven.begin)]
        klaar = gegeven.eind
    return "".join([*delen, tekst[klaar:]])


def _vind(tekst: str) -> Iterator[Persoonsgegeven]:
    if patronen := tuple(_verdacht(tekst)):
        heel = _AFGEBROKEN.sub(lambda einde: " " * len(einde[0]), tekst)
        for soort, patroon in patronen:
            for vondst in _patroon(patroon).finditer(heel):
                if _klopt(soort, vondst):
                    yield Persoonsgegeven(soort, vondst.start(), vondst.end())


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
    if any(woord in laag for woord in _AANSPREEKWOORDEN):
        yield "naam", _NAAM


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
        case "naam":
            return _is_naam(vondst["naam"], gevonden.lower())
        case _:
            return True


def _is_naam(woord: str, ervoor: str) -> bool:
    """Say whether a word is a name: a capital, no abbreviation (COA), no land (de Syrische)."""
    eerste = woord.partition("-")[0]
    afkorting = eerste.isupper() and len(eerste) <= _AFKORTING
    kan_land = woord.endswith(("se", "sche")) and re.search(r"familie|\b(de|van|het) ", ervoor)
    return woord[0].isupper() and not afkorting and not kan_land
