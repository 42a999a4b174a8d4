"""Find mail addresses, also those that were written to hide from a machine: naam (at) domein.nl."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: How far to both sides of the @ an address may reach.
_LOKAAL, _DOMEIN = 80, 260
_AT: Final = (
    r" ?\\?@ ?| {0,3}[\[({<] {0,2}(?i:at|a|@|apenstaart(?:je)?|apestaart(?:je)?) {0,2}[\])}>] {0,3}"
    r"|(?: {1,3}|[-_])(?i:at|ape?n?staart(?:je)?)(?: {1,3}|[-_])"
)
_PUNT: Final = r"(?:\.| ?[\[({] ?(?i:dot|punt|\.) ?[\])}] ?| {1,2}(?i:dot|punt) {1,2})"
#: Who hides the @ puts blanks around the full stop too.
_RUIME_PUNT: Final = rf"(?: {{0,2}}\. {{0,2}}|{_PUNT})"
_VOOR: Final = rf"[\w.+'&=~#!$%*-]*\w(?:{_PUNT}[\w+-]+)*$"
_NA: Final = rf"[^\W_](?:[\w-]*)(?:{_PUNT}[\w-]+)+"
_RUIM_NA: Final = rf"[^\W_](?:[\w-]*)(?:{_RUIME_PUNT}[\w-]+){{1,5}}"
_OUD: Final = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_TLD: Final = r"[^\W\d_]{2,24}$"
#: Before the address of a server stands who enters: `ssh://git@`. That is no person.
_SERVER: Final = r"[a-z+]+://[^\s/?]*$"


def kan_mail(blik: Tekstblik) -> bool:
    """Say whether an @ stands in a text, or a way to hide it; a look that is quick."""
    laag = blik.laag
    if "@" in laag or " at " in laag or "apenst" in laag or "_at_" in laag:
        return True
    rond = "(" in laag and ("at)" in laag or "(a)" in laag or "at )" in laag)
    return rond or ("[" in laag and ("at]" in laag or "[a]" in laag or "at ]" in laag))


def vind_mail(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield the mail addresses in a plain text of which the lines are folded."""
    eind = 0
    for apenstaart in _patroon(_AT).finditer(tekst):
        midden = apenstaart.end()
        ruim = apenstaart[0] != "@"
        na = _patroon(_RUIM_NA if ruim else _NA).match(tekst, midden, midden + _DOMEIN)
        links = tekst[max(0, apenstaart.start() - _LOKAAL) : apenstaart.start()]
        voor = _patroon(_VOOR).search(links)
        if na is None or voor is None or not _kan(apenstaart[0], voor[0], na[0]):
            continue
        begin = apenstaart.start() - len(voor[0])
        if begin < eind or _is_server(tekst, begin, voor[0]):
            continue
        eind = na.end()
        oud = _patroon(_OUD).fullmatch(tekst, begin, eind)
        in_url = "://" in tekst[max(0, begin - _DOMEIN) : begin].rpartition(" ")[2]
        yield Persoonsgegeven("mailadres", begin, eind, oud is None or in_url)


def _kan(apenstaart: str, voor: str, na: str) -> bool:
    """Say whether all parts together can be an address; with blanks only one that looks so."""
    einde = re.split(_RUIME_PUNT, na)[-1]
    if apenstaart == "@":
        return True
    heeft_letter = any(teken.isalpha() for teken in voor)
    return heeft_letter and _patroon(_TLD).match(einde) is not None


def _is_server(tekst: str, begin: int, voor: str) -> bool:
    if voor == "git":
        return True
    links = tekst[max(0, begin - _DOMEIN) : begin]
    return "://" in links and _patroon(_SERVER).search(links) is not None


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most texts hold no address."""
    return re.compile(patroon)
