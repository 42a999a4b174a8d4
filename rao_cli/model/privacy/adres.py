"""Find addresses: a street with a number, and a postcode."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.blik import Blik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: How the names of streets end; of `_ZWAK` only with a capital before them.
_STERK: Final = (
    "straat|str\\.|laan|gracht|kade|singel|steeg|dreef|plantsoen|straatweg|boulevard|dwarsweg"
)
_ZWAK: Final = (
    "weg|plein|dijk|hof|pad|markt|park|burgwal|wal|baan|ring|haven|brink|meent|akker|kamp|veld|zoom|erf"
    "|hoek|kerkhof|poort|brug|berg|bos|plaats|heide|stede|donk|horst|borg|burg|drift|laak|zijde|tuin|hage"
    "|rak|oord|stee|warande|loop|vaart|diep|stein|ve(?:e)?n|es|kwartier|schans|pas|hout|bocht"
)
#: Words of an ordinary sentence that end so.
_GEEN_STRAAT: Final = re.compile(
    r"(?i:snelweg|onderweg|omweg|halverwege|werkplein|(?:ge)?rechtshof|hof|arbeidsmarkt|markt|loopbaan|startbaan"
    r"|bijbaan|groeipad|stappenpad|deelplaats|werkplaats|standplaats|(?:woon|verblijf|opvang|geboorte)plaats"
    r"|plaats|terugweg|uitweg|weg|opvang\w*|fase\w*|regelkring|kring|vergadering|\w+ering|\w+ing|baan|park|eis|proces\w*"
    r"|advies|\w+ten|\w+den|dienst|trein|februari|bedrag|verloop|afloop|aanloop|beloop|inloop|oploop|instroom"
    r"|vreemdelingenoord|dossier\w*|groep\w*|lokaal|kamer|unit|blok|gebouw|paviljoen|\w+kamp|\w+ven|\w+len)"
)
_HUIS: Final = r"\d{1,4}(?![\d.,:%/€-]*\d|[-/.]\d|e\b| ?(?:%|uur|jaar|dagen|weken|maanden|personen|km|m2|euro))"
_TOEVOEGING: Final = r"(?:[- ]?(?:[a-zA-Z]\b|bis\b|hs\b|[IVX]{1,3}\b)|[-/]\d{1,3}\b)?"
_STRAAT: Final = (
    rf"(?<![^\W_])(?P<straat>(?:[A-Z][\w.'’-]* (?:van |de |den |der |ter |ten |het |'t )*){{0,3}}?"  # noqa: RUF001
    rf"(?:[A-Za-z][\w'’-]*(?:{_STERK})|(?-i:[A-Z])[\w'’-]*(?:{_ZWAK})))"  # noqa: RUF001
    rf",? ?(?:nr\.? ?|no\.? ?|huisnummer )?{_HUIS}{_TOEVOEGING}"
)
_GENOEMD: Final = (
    r"(?i:\b(?:woon|verblijfs?|post|bezoek|thuis|brp-|correspondentie|huis)?adres(?:gegevens)?\b(?: is|:| van [\w ]{1,20}?:?)?"
    r"|\b(?:woont|wonend|woonachtig|gewoond|ingeschreven|woonde|verblijft|logeert|slaapt|staat)\b[^\n.;:\d]{0,30}? (?:op|aan|te|in))"
    rf"[:, ]{{1,3}}(?:de |het |'t )?(?P<naam>[A-Z][\w.'’-]+(?: (?:van|de|den|der|ter|ten|het|[A-Z][\w'’-]+)){{0,4}}) {_HUIS}{_TOEVOEGING}"  # noqa: RUF001
)
_POSTCODE: Final = r"(?<![\w€.,/-])(?<!€ )[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\w-])"
_POSTCODE_GENOEMD: Final = r"(?i:\bpostcode\W{1,3}(?:is )?(?P<naam>[1-9]\d{3} ?[a-z]{2})\b)"
#: What may look like the two letters of a postcode behind a number.
_EENHEDEN: Final = frozenset(
    "KM KG MB GB KB TB CM MM ML KW MW EU NL DT BV NV VN CO OF EN IN OP TE UI IS".split()
)
_POSTBUS: Final = r"(?i:postbus|antwoordnummer|po box)"
_LAATSTE_JAREN: Final = r"(?:19|20)\d\d "


def vind_adressen(blik: Blik) -> Iterator[Persoonsgegeven]:
    """Yield the addresses in a text: each street with its number, each postcode."""
    for begin, eind in _straateinden(blik):
        for vondst in _patroon(_STRAAT).finditer(blik.heel, max(0, begin - 60), eind + 24):
            if not _GEEN_STRAAT.fullmatch(vondst["straat"].rpartition(" ")[2]):
                yield Persoonsgegeven("adres", vondst.start(), vondst.end())
    if "adres" in blik.over:
        for patroon in (_GENOEMD, _POSTCODE_GENOEMD):
            for vondst in _patroon(patroon).finditer(blik.heel):
                if not _GEEN_STRAAT.fullmatch(vondst["naam"]):
                    yield Persoonsgegeven("adres", vondst.start(), vondst.end())
    if blik.heeft_code and blik.toont(b"0000 AA", b"0000AA"):
        for vondst in _patroon(_POSTCODE).finditer(blik.heel):
            if _is_postcode(blik.heel, vondst):
                yield Persoonsgegeven("adres", vondst.start(), vondst.end())


def _straateinden(blik: Blik) -> Iterator[tuple[int, int]]:
    """Yield the last letters before a number, where they can be the end of the name of a street."""
    laag, einden = blik.laag, _einden()
    for patroon in (rb" (?<=[a.,] )0", rb"a0", rb", 0", rb"\n *0"):
        for vondst in _bytes(patroon).finditer(blik.vorm):
            plek = vondst.start() + (patroon == rb"a0")
            if laag[plek - 1 : plek] == ".":
                plek -= laag[plek - 3 : plek] in {"nr.", "no."} and 4
            if laag[plek - 3 : plek] in einden:
                yield plek, vondst.end()


@cache
def _einden() -> frozenset[str]:
    """Return the last three signs of the names of streets: quick to compare."""
    namen = f"{_STERK}|{_ZWAK}".replace("(?:e)?", "e").replace("\\", "").split("|")
    return frozenset(naam[-3:] for naam in namen)


@cache
def _bytes(patroon: bytes) -> re.Pattern[bytes]:
    return re.compile(patroon)


def _is_postcode(tekst: str, vondst: re.Match[str]) -> bool:
    """Say whether digits and letters are a postcode: no year, no unit, and not of a postbus."""
    begin, eind = vondst.span()
    ervoor = tekst[max(0, begin - 25) : begin]
    if vondst[0][-2:] in _EENHEDEN or _patroon(_POSTBUS).search(ervoor):
        return False
    if _patroon(_LAATSTE_JAREN).match(vondst[0]):
        return re.match(r",? \(?[A-Z][a-z]", tekst[eind : eind + 5]) is not None or ervoor.endswith(
            ", "
        )
    return True


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most texts hold no address."""
    return re.compile(patroon)
