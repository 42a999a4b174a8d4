"""A name of a person without a title: capitals and what stands around them (PRI13).

In Dutch a capital inside a sentence is a name. Of whom or what, rao does not know: it leaves out
what its lists know, and what stands behind a word such as `stichting`. At the beginning of a
sentence each word has a capital: there a word counts only when it is unknown and does something.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from rao_cli.model.privacy.namen import namenlijst
from rao_cli.model.privacy.namen.groep import WOORD, Naamdeel
from rao_cli.model.privacy.namen.naamwoorden import (
    GEEN_NAAM,
    INSTITUUT,
    KOPJES,
    TUSSENWOORDEN,
    ZWAK,
)
from rao_cli.model.privacy.namen.woordenschat import woordsoort
from rao_cli.model.privacy.namen.zinsplek import (
    Zinsplek,
    doet_iets,
    heet_voor,
    plek_van,
    staat_achter_woord,
    werkwoord_na,
)

_OPENERS: Final = GEEN_NAAM | TUSSENWOORDEN | KOPJES | ZWAK
#: A longer word is a street or a thing: Van Heemstralaan.
_KORT: Final = 8
#: With a capital inside a sentence they begin a surname: met Van Dijk.
_VAN: Final = frozenset(("van", "el", "al", "ten", "der", "ben", "abu"))


def naam_zonder_titel(tekst: str, groep: Sequence[Naamdeel]) -> tuple[int, int] | None:
    """Return begin and end of the name in a group of words; None when there is none."""
    if not any(deel.telt for deel in groep):
        return _gewone_woorden(tekst, groep)
    plek = plek_van(tekst, groep[0].begin)
    if plek.opent and len(groep) > 1 and _is_gewoon(groep[0]):
        return naam_zonder_titel(tekst, groep[1:])  # `Heeft Kaya`, `Gemeente Kaya`
    if _is_instelling(groep):
        return None
    delen = [deel for deel in groep if deel.past or deel.luid]
    if not delen or not _is_naam(tekst, groep, plek):
        return None
    return delen[0].begin, delen[-1].eind


def _gewone_woorden(tekst: str, groep: Sequence[Naamdeel]) -> tuple[int, int] | None:
    """Return the place of plain words that are a name here: heet Roos, Roos wil, met Roos."""
    er_is, laatste = namenlijst.is_er(), len(groep) - 1
    begin = 0
    while begin < laatste:  # a loop: a group may have thousands of words
        if _is_van_iemand(tekst, groep[begin], groep[begin + 1]):
            return groep[begin].begin, groep[-1].eind
        if not er_is or groep[begin].kan:
            break
        begin += 1  # `Volgens Bakker`
    rest = groep[begin:]
    eerste = rest[0]
    is_naam = eerste.past and (
        heet_voor(tekst, eerste.begin) or (er_is and _is_ook_een_woord(tekst, rest))
    )
    return (eerste.begin, rest[-1].eind) if is_naam else None


def _is_van_iemand(tekst: str, eerste: Naamdeel, tweede: Naamdeel) -> bool:
    """Say whether a surname stands inside a sentence without a first name: met Van Dijk."""
    if eerste.woord.lower() not in _VAN or eerste.woord.isupper():
        return False
    kort = tweede.soort in {"dubbel", "woord"} and len(tweede.woord) <= _KORT
    return kort and not plek_van(tekst, eerste.begin).opent


def _is_ook_een_woord(tekst: str, groep: Sequence[Naamdeel]) -> bool:
    """Say whether plain words that are names too (Roos, Bakker) are so here.

    The list of names is looked at last: that costs most.
    """
    if doet_iets(tekst, groep[-1].eind):
        return groep[0].kan
    if len(groep) == 1 and not staat_achter_woord(tekst, groep[0].begin):
        return False
    plek = plek_van(tekst, groep[0].begin)
    if plek.opent or plek.ding or plek.plaats or not (plek.persoon or len(groep) > 1):
        return False
    return groep[0].kan and (len(groep) == 1 or groep[1].kan or plek.persoon)


def _is_instelling(groep: Sequence[Naamdeel]) -> bool:
    """Say whether words together name no person: Turkish Airlines, Eindhoven Airport."""
    eerste, laatste = groep[0], groep[-1]
    if eerste.soort in {"vast", "plaats"}:
        return not eerste.luid
    return len(groep) > 1 and (laatste.soort == "vast" or laatste.woord.lower() in INSTITUUT)


def _is_gewoon(deel: Naamdeel) -> bool:
    """Say whether a word that opens a sentence has its capital of that alone."""
    if deel.woord.lower() in _OPENERS:
        return True
    return not deel.luid if deel.soort == "afkorting" else deel.soort == "woord" and not deel.kan


def _is_naam(tekst: str, groep: Sequence[Naamdeel], plek: Zinsplek) -> bool:
    eerste = groep[0]
    if eerste.soort is None:
        return _na_letters(tekst, groep, plek)
    if plek.heet or _is_in_kapitalen(groep):
        return eerste.past or eerste.luid
    onbekend = any(deel.soort == "onbekend" for deel in groep)
    if not onbekend or plek.ding or (plek.plaats and not _staat_vast(groep)):
        return False
    if _naast_iets(tekst, groep):
        return False
    if plek.kopje or not plek.opent:
        return True
    return eerste.kan if len(groep) > 1 else _doet_mee(tekst, eerste)


def _doet_mee(tekst: str, deel: Naamdeel) -> bool:
    """Say whether a word that opens a sentence does something, or stands beside a name."""
    return (
        deel.woord.endswith(("'s", "’s"))
        or werkwoord_na(tekst, deel.eind)
        or _hoort_bij_een_naam(tekst, deel)
        or namenlijst.heeft(deel.woord)
    )


def _is_in_kapitalen(groep: Sequence[Naamdeel]) -> bool:
    """Say whether an unknown name stands in capitals beside another word of it: BILAL OKONKWO."""
    luid = [deel for deel in groep if deel.luid or (deel.woord.isupper() and deel.kan)]
    return len(luid) > len(groep) // 2 > 0 or (
        bool(luid) and len(groep) > 1 and groep[0].soort == "onbekend"
    )


def _na_letters(tekst: str, groep: Sequence[Naamdeel], plek: Zinsplek) -> bool:
    """Say whether initials have a name behind them, and are no part of a list (A. Inleiding)."""
    rest = [deel for deel in groep if deel.soort is not None]
    if not rest or not (rest[0].past or rest[0].luid) or plek.letter:
        return False
    if not plek.opent or any(deel.soort == "onbekend" or deel.luid for deel in rest):
        return True
    return rest[0].begin > groep[0].eind + 1 or werkwoord_na(tekst, rest[-1].eind)  # N. van der Wal


def _naast_iets(tekst: str, groep: Sequence[Naamdeel]) -> bool:
    """Say whether a word stands in one row with what is no person: in Word of Zivver."""
    voor = _ervoor().search(tekst[max(0, groep[0].begin - 40) : groep[0].begin])
    na = _erna().match(tekst, groep[-1].eind)
    return any(rij is not None and rij[1] and _is_iets(rij[1]) for rij in (voor, na))


def _is_iets(woord: str) -> bool:
    return woordsoort(woord) in {"vast", "plaats"}


@cache
def _ervoor() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({WOORD})(?:,| en| of| &) $")


def _staat_vast(groep: Sequence[Naamdeel]) -> bool:
    """Say whether a group is a name also where a place is expected: in the list of names."""
    return len(groep) > 1 or any(namenlijst.heeft(deel.woord) for deel in groep)


def _hoort_bij_een_naam(tekst: str, laatste: Naamdeel) -> bool:
    """Say whether initials follow (Kaya, K.), or another name (Yusuf en Hodan)."""
    vondst = _erna().match(tekst, laatste.eind)
    return vondst is not None and (not vondst[1] or woordsoort(vondst[1]) == "onbekend")


@cache
def _erna() -> re.Pattern[str]:
    return re.compile(
        rf", (?:[A-Z]\. ?)+|: (?=[a-z])| en (?=(?:haar|zijn|hun|diens) )|,? (?:en|of|&) ({WOORD})"
    )
