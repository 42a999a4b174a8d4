"""Find addresses: a street with a number, and a postcode."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from rao_cli.model.patroon import op_begin, patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: How the names of streets end. What is in `_ZWAK` ends other words too: only behind a capital.
_STERK: Final = (
    "straat|str.|laan|gracht|kade|singel|steeg|dreef|plantsoen|straatweg|boulevard|dwarsweg"
    "|straße|strasse|street|allee|avenue"
)
_ZWAK: Final = "weg|plein|dijk|hof|pad|markt|park|wal|baan|ring|brink|meent|akker|akkers|kamp|erf"
#: Towns end so too: only where more of an address follows.
_PLAATS: Final = (
    "haven|veld|zoom|hoek|poort|brug|berg|bos|heide|stede|donk|horst|borg|burg|drift|laak|zijde"
    "|tuin"
    "|hage|rak|oord|stee|warande|loop|vaart|diep|stein|veen|kwartier|schans|pas|hout|bocht|laar"
)
#: Words of their own, with a capital: Lange Akkers, Markt.
_ALLEEN: Final = "Markt|Brink|Kade|Singel|Gracht|Dijk|Haven|Boulevard|Spui|Rapenburg|Vrijthof"
#: Words of an ordinary sentence that end so.
_GEEN_STRAAT: Final = (
    r"(?i:snelweg|onderweg|omweg|halverwege|werkplein|(?:ge)?rechtshof|arbeidsmarkt|woningmarkt"
    r"|loopbaan|startbaan|bijbaan|groeipad|stappenpad|\w*(?:deel|werk|stand|woon|opvang)plaats"
    r"|(?:verblijf|geboorte)s?plaats|terugweg|uitweg|opvang\w*|regelkring|kring|\w{3,}ering"
    r"|proces\w*|verloop|afloop|aanloop|beloop|inloop|oploop|bestek|paspoort|kamp|park|plaats"
    r"|weg|kamer|unit|blok"
    r"|gebouw|paviljoen|lokaal|zaal|fase|stap|week|groep|bijlage|spoor|lijn|perron|azc|lko|team"
    r"|artikel|locatie|kwartaal|deel|tranche|pagina|versie|optie|scenario|punt|agendapunt|vraag)"
)
_HUIS: Final = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?!\d|[.,:]\d|-\d{1,2}-\d|/\d{1,2}/\d|-\d{4}|e\b"
    r"| ?(?:%|€|uur|jaar|dagen|weken|maanden|personen|km|m2|euro))"
)
_TOEVOEGING: Final = r"(?:[- ]?(?:[a-zA-Z]\b|bis\b|hs\b|[IVX]{1,3}\b)|[-/]\d{1,3}\b)?"
_NUMMER: Final = rf",? {{0,3}}(?:nr\.? ?|no\.? ?|huisnummer )?{_HUIS}{_TOEVOEGING}"
_TUSSEN: Final = r"(?:van |de |den |der |ter |ten |het |'t |aan )*"
_HOOFDWOORD: Final = r"(?:[A-Z]\w{0,4}\.|[A-Z][\w'’-]*)"
_OVER_WONEN: Final = b"adres", b"woon"
#: Words before a name with a number that make it an address.
_WOONT: Final = (
    r"(?:[Ww]onend|[Ww]oonachtig|[Ww]oont|[Ww]oonde|[Vv]erblijft|[Vv]erblijvend|[Ll]ogeert"
    r"|[Ii]ngeschreven|[Ss]laapt|[Aa]dres)e?\b[^\n.;:\d]{0,30}?"
)
_AANLOOP: Final = (
    rf"\b(?:{_WOONT} (?:te|in) {_HOOFDWOORD}(?: {_HOOFDWOORD}){{0,3}}, "
    rf"|{_WOONT} (?:op|aan|te|in) (?:de |het |'t )?"
    r"|[\w-]{0,16}[Aa]dres(?:gegevens)?(?: is|:| van [\w ]{1,20}?:?)?[:, ]{1,3}"
    r"|(?:[Vv]erhuis\w+(?:[^\n.;]{1,40}? naar)?|[Hh]uisbezoek|[Pp]ost)(?: van| naar| aan| op"
    r"| bij)? )"
)
#: What follows a number of a house, and hardly any other: the town.
_VERDER: Final = r"(?<=[a-zA-Z])\b|(?<=-\d\d)|,? ?\d{4} ?[A-Z]{2}\b|,? (?:te|in) [A-Z]|, [A-Z]"
_POSTCODE: Final = r"(?<![\w€.,/-])(?<!€ )[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\w-])"
_POSTCODE_GENOEMD: Final = r"(?i:\bpostcode\W{1,3}(?:is )?[1-9]\d{3} ?[a-z]{2}\b)"
#: What may look like the two letters of a postcode behind a number.
_EENHEDEN: Final = frozenset(
    (
        *("KM", "KG", "MB", "GB", "KB", "TB", "CM", "MM", "ML", "KW", "MW", "EU", "NL", "DT"),
        *("BV", "NV", "VN", "CO", "OF", "EN", "IN", "OP", "TE", "UI", "IS"),
    )
)
_POSTBUS: Final = r"(?i:postbus|antwoordnummer|po box)"
_JAAR: Final = r"(?:19|20)\d\d "
_RUIMTE: Final = 60
#: Where a number begins. In a text that is shorter each is looked at: the pattern of what may stand
#: before one takes longer to make.
_GETAL: Final = rb"0(?<![0.,]0)"
_LANG: Final = 2000


def vind_adressen(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the addresses in a text: each street with its number, each postcode."""
    for vondst in _kandidaten(blik):
        yield Persoonsgegeven("adres", *vondst.span("adres"))
    if blik.heeft_meer and patroon_van(rb"0000 ?AA").search(blik.dichtbij):
        for vondst in patroon_van(_POSTCODE).finditer(blik.heel):
            if _is_postcode(blik.heel, vondst):
                yield Persoonsgegeven("adres", *vondst.span())
    if "postcode" in blik.aanleidingen:
        for vondst in patroon_van(_POSTCODE_GENOEMD).finditer(blik.heel):
            yield Persoonsgegeven("adres", *vondst.span())


def _kandidaten(blik: Tekstblik) -> Iterator[re.Match[str]]:
    for begin, eind in _straateinden(blik):
        for vondst in _straat().finditer(blik.heel, max(0, begin - _RUIMTE), eind + 24):
            if not patroon_van(_GEEN_STRAAT).fullmatch(vondst["woord"]):
                yield vondst
    for plek in _plekken(blik):
        for vondst in _genoemd().finditer(blik.heel, max(0, plek - 16), plek + 3 * _RUIMTE):
            if not patroon_van(_GEEN_STRAAT).fullmatch(vondst["woord"]):
                yield vondst


def _plekken(blik: Tekstblik) -> Iterator[int]:
    """Yield where words stand about living somewhere."""
    if (blik.heeft_dag or blik.heeft_meer) and "woon" in blik.aanleidingen:
        for woord in _OVER_WONEN:
            plek = blik.klein.find(woord)
            while plek >= 0:
                if b"0" in blik.kern[plek : plek + 2 * _RUIMTE]:
                    yield plek
                plek = blik.klein.find(woord, plek + 1)


def _straateinden(blik: Tekstblik) -> Iterator[tuple[int, int]]:
    """Yield the last letters before a number, where they can be the end of the name of a street."""
    if not blik.brokken:
        return
    getallen = _huisnummers() if len(blik.kleine_kern) > _LANG else patroon_van(_GETAL)
    for vondst in getallen.finditer(blik.kleine_kern):
        plek = vondst.start()
        if _is_straateinde(blik.laag[max(0, plek - 16) : plek].rstrip(" ,.\n")[-5:]):
            yield plek, vondst.end()


@lru_cache(maxsize=10_000)
def _is_straateinde(letters: str) -> bool:
    """Say whether the last letters before a number can be those of the name of a street."""
    return letters != "maart" and (letters[-4:] in _einden() or letters[-3:] in _einden())


@cache
def _einden() -> frozenset[str]:
    """Return the last four signs of the names of streets: quick to compare."""
    namen = f"{_STERK}|{_ZWAK}|{_PLAATS}|{_ALLEEN.lower()}|huisnummer| nr|,nr|\nnr| no"
    return frozenset(naam.rstrip(".")[-4:] for naam in namen.split("|"))


def _is_postcode(tekst: str, vondst: re.Match[str]) -> bool:
    """Say whether digits and letters are a postcode: no year, no unit, and not of a postbus."""
    begin, eind = vondst.span()
    ervoor = tekst[max(0, begin - 25) : begin]
    if vondst[0][-2:] in _EENHEDEN or patroon_van(_POSTBUS).search(ervoor):
        return False
    if patroon_van(_JAAR).match(vondst[0]):
        plaats = patroon_van(r",? \(?[A-Z][a-z]").match(tekst, eind)
        return plaats is not None or ervoor.endswith(", ")
    return True


@cache
def _straat() -> re.Pattern[str]:
    sterk = _STERK.replace(".", r"\.")
    return re.compile(
        rf"(?<![^\W_])(?P<adres>(?:{_HOOFDWOORD} {{1,3}}{_TUSSEN}){{0,3}}"
        rf"(?P<woord>[\w'’-]*[^\W\d_](?:{sterk})|[A-Z][\w'’-]*(?:{_ZWAK})"
        rf"|(?:{_ALLEEN})|(?<=[a-z] )(?i:{_ZWAK})"
        rf"|[A-Z][\w'’-]*(?:{_PLAATS})(?={_NUMMER}(?:{_VERDER}))){_NUMMER})"
    )


@cache
def _genoemd() -> re.Pattern[str]:
    woord = rf"(?P<woord>{_HOOFDWOORD})(?: (?:van|de|den|der|ter|ten|het|{_HOOFDWOORD})){{0,4}}"
    return re.compile(rf"{_AANLOOP}(?P<adres>{woord} {_HUIS}{_TOEVOEGING})")


@cache
def _huisnummers() -> re.Pattern[bytes]:
    """Return where a number may be one of a house: its digit first, so the search jumps.

    Right behind the last letters of a street, or with one sign between; with more it may be, too.
    """
    einden = sorted({einde[-3:] for einde in _einden()})
    eind = op_begin(map(re.escape, einden)).encode("latin-1")
    return re.compile(
        rb"0(?<![0.]0)(?:(?<=(?:%b)[ \n]0)(?<!maart[ \n]0)|(?<=(?:%b)0)|(?<=[ ,.\n][ \n]0))"
        % (eind, eind)
    )
