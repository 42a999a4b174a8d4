"""A title before a name (PRI07): which it is, and whether what follows is a name.

Behind a title that is only used with a name (mevrouw, gezin) any word with a capital is a name, but
for what never is; behind a word that may stand alone (moeder, betrokkene) only an unknown one, or
one that no sentence goes on with.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from rao_cli.model.privacy.namen.groep import Naamdeel, Woordplek
from rao_cli.model.privacy.namen.naamwoorden import (
    FUNCTIES,
    INSTELLINGEN,
    TITELS,
    TUSSENWOORDEN,
    WERKWOORDEN,
    ZWAK,
)
from rao_cli.model.privacy.namen.zinsplek import OM

#: Of these rao knew before it knew more; in registers that exist they stay a fout.
_OUD: Final = frozenset(
    ("heer", "mevrouw", "meneer", "mijnheer", "familie", "dhr", "hr", "mevr", "mw", "fam")
)
#: What may stand behind a title besides that.
_ACHTER: Final = frozenset(".:,'’")
_TERUG: Final = 60
_AFKORTING: Final = 4
#: A shorter title is an abbreviation: a point behind it ends no sentence.
_KORT: Final = 4
_TITELACHTIG: Final = TITELS | ZWAK
#: How the words end that are a title or stand behind one: most words do not, and that is quick.
_STAART: Final = 3
_STAARTEN: Final = frozenset(
    woord[-_STAART:] for woord in TITELS | ZWAK | TUSSENWOORDEN if len(woord) >= _STAART
)


#: How an adverb ends, that opens the sentence after a title with a point (dhr. Uiteindelijk ...),
#: and what a case is about (gezin Overplaatsing).
_GEEN_ACHTERNAAM: Final = (
    *("lijk", "lijks", "erwijs", "gewijs", "waarts", "dien", "tijds", "maals", "igens", "heid"),
    *("teit", "atie", "schap", "last", "keer", "trek", "vang", "ing", "ingen", "iek", "isme"),
)


#: So the name of a place begins: Ter Apel, Den Haag.
_PLAATSBEGIN: Final = frozenset(("ter", "den", "het"))
#: Whom a street or a school is named after: Dr. Denekampweg.
_STRAATTITELS: Final = frozenset(
    (*("dr", "ds", "mr", "ir", "prof", "professor", "dokter"), *("dominee", "pastoor", "pater"))
)
_STRAAT: Final = (
    *("straat", "weg", "laan", "plein", "kade", "gracht", "singel", "dreef", "steeg", "school"),
)


class Titel(msgspec.Struct, frozen=True):
    """A title: where it begins, the word in small letters, and what stands behind it."""

    begin: int
    woord: str
    ervoor: str = ""
    roept: bool = False
    #: Whether a sentence or an answer ends behind it: then only an unknown word is a name.
    punt: bool = False
    artikel: bool = False

    @property
    def sterk(self) -> bool:
        """Whether it is only used with a name."""
        return self.woord in TITELS

    @property
    def oud(self) -> bool:
        """Whether rao knew it from the beginning."""
        return self.woord in _OUD and (self.woord != "heer" or self.artikel)


def splits_titel(
    tekst: str, groep: Sequence[Woordplek]
) -> tuple[Titel | None, Sequence[Woordplek]]:
    """Return the title of a group and the rest of it: in the group (Mevrouw Kaya), or before."""
    for i in range(len(groep) - 1, 0, -1):
        woord = groep[i - 1].woord
        if woord.lower() in _TITELACHTIG:
            tussen = tekst[groep[i - 1].eind : groep[i].begin].strip(OM)
            return _titel(tekst, groep[i - 1].begin, woord, tussen), groep[i:]
    return _titel_ervoor(tekst, groep[0].begin), groep


def _titel_ervoor(tekst: str, begin: int) -> Titel | None:
    """Return the title that stands right before a place."""
    vanaf = max(0, begin - _TERUG)
    ervoor = tekst[vanaf:begin].rstrip(OM)
    if not (ervoor[-1:].isalpha() or ervoor[-1:] in _ACHTER):
        return None
    staart = ervoor.rstrip(".:,")[-_STAART:]
    if len(staart) == _STAART and staart.isalpha() and staart.lower() not in _STAARTEN:
        return None
    tussen: list[str] = []
    while ervoor:
        laatste = _laatste(ervoor)
        if laatste.lower() not in TUSSENWOORDEN:  # 't
            laatste = laatste.lstrip("'’-*[")
        kaal = laatste.rstrip(".:,").lower()
        if kaal in _TITELACHTIG:
            plek = vanaf + len(ervoor) - len(laatste)
            eind = laatste[len(laatste.rstrip(".:,")) :]
            return _titel(tekst, plek, laatste.rstrip(".:,"), " ".join(tussen), eind)
        if kaal not in TUSSENWOORDEN or laatste[-1] in ".:,":
            return None
        tussen.insert(0, laatste)
        ervoor = ervoor[: -len(laatste)].rstrip(OM)
    return None


def _laatste(ervoor: str) -> str:
    """Return the last word of a text, with the point behind it."""
    laatste = ervoor.rpartition(" ")[2].rpartition("\n")[2]
    for teken in '(/"“„':
        laatste = laatste.rpartition(teken)[2]
    return laatste if laatste.strip(".:'’-") else ervoor[-1:]


def _titel(tekst: str, begin: int, woord: str, tussen: str, eind: str = "") -> Titel | None:
    laag = woord.lower()
    roepend = laag in _OUD or laag.startswith(("mv", "mev", "men", "gezin"))
    if eind[:1] == "," and not roepend:  # 7 ms, Typer
        return None
    if laag in TITELS and eind == ":" and not roepend:
        return None
    if laag not in TITELS and eind == ".":
        return None
    return Titel(
        begin,
        laag,
        ervoor=tussen,
        roept=woord.isupper() and len(woord) > 2,  # noqa: PLR2004
        punt=(laag in TITELS and eind[-1:] in {":", ","}) or (eind == "." and len(woord) > _KORT),
        artikel=tekst[max(0, begin - 3) : begin].lower() in {"de ", "den", "en "},
    )


def naam_achter(titel: Titel, groep: Sequence[Naamdeel]) -> list[Naamdeel]:
    """Return the words of a group that are the name behind its title; none when it is no name."""
    delen = [deel for deel in groep[:-1] if not _is_begin(deel)] + [groep[-1]]
    if len(delen) < len(groep):
        titel = msgspec.structs.replace(titel, roept=False)  # VAN DER Wal: so only a name goes on
    woorden = [deel for deel in delen if deel.soort is not None]
    if not woorden or not _kan_heten(titel, woorden) or _is_plek(titel, groep, woorden[0]):
        return []
    eerste = woorden[0]
    onbekend = eerste.soort == "onbekend" or eerste.luid or eerste.kan
    if not onbekend and eerste.woord.lower().endswith(_GEEN_ACHTERNAAM):
        return []
    if not onbekend and (titel.punt or _vraagt_onbekend(titel, eerste.woord)):
        return []
    na = delen.index(eerste) + 1
    tot = next((i for i in range(na, len(delen)) if not _gaat_verder(delen[i])), len(delen))
    return delen[:tot]


def _is_plek(titel: Titel, groep: Sequence[Naamdeel], eerste: Naamdeel) -> bool:
    """Say whether what stands behind a title is a place, a street or an abbreviation.

    Familie Ter Apel, Dr. Denekampweg, arts BMA.
    """
    if titel.woord in FUNCTIES and eerste.soort == "afkorting":
        return len(eerste.woord) < _AFKORTING
    if eerste.soort == "plaats":
        return groep[0].woord.lower() in _PLAATSBEGIN and groep[0].woord[0].isupper()
    straat = titel.woord in _STRAATTITELS and len(eerste.woord) > 2 * _AFKORTING
    return straat and eerste.woord.lower().endswith(_STRAAT)


def _gaat_verder(deel: Naamdeel) -> bool:
    """Say whether a word behind the first of a name is more of it: no place (Kaya uit Emmen)."""
    return deel.soort != "plaats" and _hoort(deel)


def _is_begin(deel: Naamdeel) -> bool:
    """Say whether a word only begins a name: mevrouw A Kaya, gezin VAN DER Meer."""
    return deel.woord.lower() in TUSSENWOORDEN or len(deel.woord) == 1


def _hoort(deel: Naamdeel) -> bool:
    return deel.soort is None or deel.heet


def _vraagt_onbekend(titel: Titel, woord: str) -> bool:
    """Say whether only an unknown word is a name: behind a function, or before a verb."""
    if titel.sterk:
        return titel.roept and woord.lower() in WERKWOORDEN
    return titel.roept or titel.woord in FUNCTIES or woord.lower() in WERKWOORDEN


def _kan_heten(titel: Titel, woorden: Sequence[Naamdeel]) -> bool:
    """Say whether a word with a capital behind a title may be a name."""
    eerste = woorden[0]
    laag = eerste.woord.lower()
    van = titel.ervoor.lower()
    if not _hoort(eerste):
        return False
    if van.split(" ")[0] in {"van", "uit", "in", "op", "bij", "aan", "te"}:
        if eerste.soort == "afkorting" or laag in INSTELLINGEN:
            return False
        ook_woord = len(woorden) > 1 and eerste.soort == "woord" == woorden[1].soort
        iets = van in {"van de", "van het", "uit", "in", "op", "bij", "aan", "te"}
        lang = eerste.soort == "woord" and len(laag) > 2 * _AFKORTING
        if ook_woord or (iets and (lang or not titel.sterk)) or van in {"uit", "in", "bij"}:
            return False
    if eerste.soort == "plaats":
        mag = titel.oud or (titel.sterk and van.startswith("van"))
        return mag and not laag.endswith(("se", "sche", "enaar", "ër"))
    return True


def is_oud(titel: Titel, delen: Sequence[Naamdeel]) -> bool:
    """Say whether rao called this a name already when it knew ten titles."""
    eerste = next(deel.woord for deel in delen if deel.soort is not None).partition("-")[0]
    return titel.oud and not (eerste.isupper() and len(eerste) <= _AFKORTING)
