"""Find number plates: in one of the Dutch forms, or behind the word."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven
from rao_cli.model.privacy.trefwoorden import VOERTUIGEN

#: The forms since 1951 (RDW): letters as A, digits as 0.
_VORMEN: Final = frozenset(
    (
        *("AA-00-00", "00-00-AA", "00-AA-00", "AA-00-AA", "AA-AA-00", "00-AA-AA", "00-AAA-0"),
        *("0-AAA-00", "AA-000-A", "A-000-AA", "AAA-00-A", "A-00-AAA", "0-AA-000", "000-AA-0"),
    )
)
_GESTREEPT: Final = (
    r"(?<![\w.-])(?:(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})"
    r"|(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{2,3}|\d{2,3})-(?:[a-z]{1,3}|\d{1,3}))(?![\w-]|[.,/]\d)"
)
_TUSSEN: Final = r"(?:[-.]| {1,40})"
_GENOEMD: Final = (
    r"(?i:(?:kenteken(?:s|plaat|nummer)?|k(?:n?t|en)k(?:e?n)?)\b\W{0,4}(?:[a-z]{2,12}\W{1,3}){0,5}?)"
    rf"(?P<waarde>(?:[A-Z]{{1,3}}|\d{{1,4}})(?:{_TUSSEN}?(?:[A-Z]{{1,3}}|\d{{1,5}})){{1,3}}"
    rf"|(?:[a-z]{{1,3}}|\d{{1,3}})(?:{_TUSSEN}(?:[a-z]{{1,3}}|\d{{1,3}})){{2}}"
    r"|(?=[a-z]{0,4}\d)[a-z0-9]{6,7})(?![^\W_])"
)
_MERKEN: Final = (
    "auto|bus|bestelbus|busje|voertuig|scooter|motor|bestelauto|wagen|opel|volkswagen|vw|bmw|audi"
    "|ford|renault|peugeot|toyota|mercedes|skoda|volvo|brommer|snorfiets|taxi"
    # the end of another word too, such as of a name: these only as a word of their own
    r"|(?<![^\W_])(?:vw|seat|fiat|kia|golf|polo)"
)
_VOERTUIG: Final = (
    rf"(?i:(?:{_MERKEN})\b[^\n\d.;]{{0,30}}?[ (])"
    r"(?P<waarde>[A-Za-z]{1,3}[- ]?\d{2,3}[- ]?[A-Za-z]{1,3}|\d{1,3}[- ]?[A-Za-z]{2,3}[- ]?\d{1,3}"
    r"|[A-Z]{2}[- ]?\d\d[- ]?\d\d)(?![^\W_])"
)
#: What stands between two numbers and is no part of a plate: a month, or a word (1-op-100).
_WOORDEN: Final = frozenset(
    (
        *("JAN", "FEB", "MRT", "MAR", "APR", "MEI", "MAY", "JUN", "JUL", "AUG", "SEP", "OKT"),
        *("OCT", "NOV", "DEC", "OP", "EN", "OF", "TOT", "VAN", "DE", "TE", "IN"),
    )
)
_VOERTUIGEN: Final = frozenset(VOERTUIGEN.split("|"))
#: What stands before a plate of which the parts have blanks between them: no digits give it away.
_IN_VOERTUIG: Final = rf"(?i:(?:{_MERKEN})\b[^\n\d.;]{{0,30}}[ (])\Z"
_VOERTUIG_VER: Final = 50
#: The middle of such a plate, in the form of a text; and the whole of it.
_MET_WIT: Final = (b"0 AA 0", b"0 AAA 0", b"A 00 A", b"A 000 A", b"A 00 0", b"0 00 A")
#: Between two numbers these are an hour, a distance, money or a period.
_MATEN: Final = frozenset(("UUR", "KM", "EUR", "EU", "TM", "KG", "CM", "MM", "M"))
#: So far from one of its dashes a plate may begin.
_VER: Final = 8
_TEKENS: Final = (4, 9)
_LENGTE: Final = 6


def vind_kentekens(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the number plates in a text."""
    for streep in _streepjes().finditer(blik.kern) if b"-" in blik.kern else ():
        for vondst in patroon_van(_GESTREEPT).finditer(
            blik.heel, max(0, streep.start() - _VER), streep.start() + 2 * _VER
        ):
            if _is_vorm(vondst[0]):
                yield Persoonsgegeven("kenteken", *vondst.span())
    genoemd_ = "kenteken" in blik.aanleidingen
    for genoemd in patroon_van(_GENOEMD).finditer(blik.heel) if genoemd_ else ():
        if _kan(genoemd["waarde"]):
            yield Persoonsgegeven("kenteken", *genoemd.span("waarde"))
    for plek in blik.over.get("voertuig", ()):
        voertuig = patroon_van(_VOERTUIG).match(blik.heel, plek)
        kaal = re.sub("[- ]", "", voertuig["waarde"]) if voertuig else ""
        if (
            voertuig
            and len(kaal) == _LENGTE
            and _WOORDEN.isdisjoint(re.findall("[A-Z]+", kaal.upper()))
        ):
            yield Persoonsgegeven("kenteken", *voertuig.span("waarde"))
    if not _VOERTUIGEN.isdisjoint(blik.aanleidingen):
        yield from _met_wit(blik)


def _met_wit(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the plates with blanks, in capitals, behind the word for a car: "auto 12 AB 34"."""
    if not any(deel in blik.kern for deel in _MET_WIT):
        return
    for vondst in _losse_delen().finditer(blik.kern):
        begin, eind = vondst.span()
        waarde = blik.heel[begin:eind].replace(" ", "-")
        if (
            _is_vorm(waarde)
            and _MATEN.isdisjoint(waarde.split("-"))
            and patroon_van(_IN_VOERTUIG).search(blik.heel, max(0, begin - _VOERTUIG_VER), begin)
        ):
            yield Persoonsgegeven("kenteken", begin, eind)


@cache
def _losse_delen() -> re.Pattern[bytes]:
    return re.compile(rb"(?<![0Aa-])(?:0{1,3}|A{1,3})(?: (?:0{1,3}|A{1,3})){2}(?![0Aa-]| 0)")


@cache
def _streepjes() -> re.Pattern[bytes]:
    """Return what a plate shows of itself: digits, a dash and letters, of each three at most."""
    return re.compile(rb"-(?<![0Aa]{4}-)(?:(?<=[Aa]-)0{1,3}+|(?<=0-)(?:A{1,3}+|a{1,3}+))(?![0Aa])")


def _is_vorm(gevonden: str) -> bool:
    vorm = "".join("0" if t.isdigit() else "A" if t.isalpha() else "-" for t in gevonden)
    return vorm in _VORMEN and _WOORDEN.isdisjoint(gevonden.upper().split("-"))


def _kan(waarde: str) -> bool:
    """Say whether what stands behind the word can be a plate: letters and digits, not too many."""
    tekens = [teken for teken in waarde if teken.isalnum()]
    minst, meest = _TEKENS
    gemengd = any(map(str.isdigit, tekens)) and any(map(str.isalpha, tekens))
    return gemengd and minst <= len(tekens) <= meest
