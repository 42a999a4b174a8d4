"""What stands around a word with a capital: does it open a sentence, and what is before it."""

from typing import Final

import msgspec

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.namen.naamwoorden import (
    AFKORTINGEN,
    DING_NA,
    GELETTERD,
    KOPJES,
    NAAM_NA,
    PERSOON_NA,
    PERSOONLIJK,
    PLAATS_NA,
    WERKWOORDEN,
    ZWAK,
)

#: Behind one of these a sentence, an item, a cell or a value begins.
_OPENT: Final = frozenset('.!?:;|\n>*#•·=–—[{"“„«')
_NA_HEET: Final = frozenset(" \"'“„‘(")
#: What may stand between a word and the one before it.
KAAL: Final = " \t('‘_"
#: What may stand between a title and a name.
OM: Final = " (\"'“„‘«*["
#: So far back one needs to look for a word.
_TERUG: Final = 40
_LAATSTE: Final = r"([^\W\d_][\w.'’&-]*)[\s(\"'“„‘]*$"
_VOLGENDE: Final = r"[ ,]{1,2}(?:ook |zelf |niet |nu |toen |al )?([^\W\d_]+)"


class Zinsplek(msgspec.Struct, frozen=True):
    """Where a word stands: first of a sentence, behind a heading, a place, a thing, `heet`."""

    opent: bool
    kopje: bool = False
    plaats: bool = False
    ding: bool = False
    heet: bool = False
    letter: bool = False
    persoon: bool = False


def plek_van(tekst: str, begin: int) -> Zinsplek:
    """Return where the word at `begin` stands in its sentence."""
    ervoor = tekst[max(0, begin - _TERUG) : begin]
    kaal = ervoor.rstrip(KAAL)
    if not kaal:
        return Zinsplek(opent=True)
    vondst = patroon_van(_LAATSTE).search(kaal.rstrip(":.; "))
    woord = vondst[1] if vondst else ""
    if kaal[-1] == ":" and (woord.lower() in KOPJES and not woord.islower()):
        return Zinsplek(opent=True, kopje=True)
    if kaal[-1] in _OPENT and not (kaal[-1] == "." and _is_afkorting(woord)):
        return Zinsplek(opent=True, letter=woord.lower() in GELETTERD)
    if kaal[-1] in "-+" and kaal[:-1].rstrip(" ")[-1:] in {"", "\n", ">", "|"}:
        return Zinsplek(opent=True)
    laag = woord.lower() if kaal[-1].isalnum() else ""
    return Zinsplek(
        opent=False,
        plaats=laag in PLAATS_NA,
        ding=laag in DING_NA,
        heet=heet_voor(tekst, begin),
        letter=laag in GELETTERD,
        persoon=laag in PERSOON_NA or laag in ZWAK,
    )


def staat_achter_woord(tekst: str, begin: int) -> bool:
    """Say whether right before a place stands a word; only then `plek_van` says of whom."""
    return tekst[max(0, begin - _TERUG) : begin].rstrip(KAAL)[-1:].isalnum()


def heet_voor(tekst: str, begin: int) -> bool:
    """Say whether the word before a place says that a name follows: heet, genaamd."""
    if tekst[begin - 1 : begin] not in _NA_HEET:
        return False
    ervoor = tekst[max(0, begin - _TERUG) : begin].rstrip(" \"'“„‘(")
    if not ervoor[-1:].isalpha():
        return False
    ervoor = ervoor.lower()
    return ervoor.rpartition(" ")[2] in NAAM_NA or ervoor.endswith(("noemt zich", "noemde zich"))


def _is_afkorting(woord: str) -> bool:
    """Say whether the point behind a word ends no sentence: t.a.v., dhr., J."""
    return woord.lower().rstrip(".") in AFKORTINGEN or (len(woord) == 1 and woord.isupper())


def werkwoord_na(tekst: str, eind: int) -> bool:
    """Say whether somebody does something: behind the word at `eind` a verb follows."""
    vondst = patroon_van(_VOLGENDE).match(tekst, eind)
    return vondst is not None and vondst[1] in WERKWOORDEN


def doet_iets(tekst: str, eind: int) -> bool:
    """Say whether the verb behind a word is one of persons only: wil, zegt, weigert."""
    vondst = patroon_van(_VOLGENDE).match(tekst, eind)
    return vondst is not None and vondst[1] in PERSOONLIJK
