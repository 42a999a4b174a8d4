"""Find dates of birth: a date near a word that says so."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.datum.datumvorm import datum
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: One of these stands in a text with a date of birth of these days.
_OVER_GEBOORTE: Final[tuple[str, ...]] = "geb", "jarig"
_OVER_GEBOORTE_OOK: Final = "birth", "dob", "born", "wereld", "verja"
_WOORD: Final = (
    r"(?<![^\W_])(?i:geb(?:oren\b|oorte(?:plaats en[- ]{1,3}(?:geboorte)?datum"
    r"|(?!akte|bewijs|register|aangifte)\w*)\b"
    r"|\.?[- ]?dat\w*\b\.?"
    r"|\.?[- ]?(?:jaar|jr)\b\.?|d\b|[.: ])|gbda?t?\b|g\.?d\.?:|dob\b|d\.o\.b\b|born\b"
    r"|birth(?:[- ]?da\w+)?\b|ter wereld\b|née? le\b|jarig\b|verjaardag\w*\b"
    r"|(?<!vordering )(?<!feit )verjaart\b|levenslicht\b"
    r"|bevalling\b|bevall?en\b|beviel\w*\b|uitgerekend\b)"
)
#: The sign comes first: so the search jumps from one to the next.
_TEKEN: Final = r"[°†*](?:(?<=[°†])(?<!\d.)|(?<=\(\*)|(?<=\*)(?<![\w*]\*)(?=\d)|(?<=\w \*)(?= \d))"
_RUIMTE: Final = 100
#: Between the word and the date: no end of a sentence, and no other number.
_ERNA: Final = r"(?:[^\n\d.!?;]|\.(?! {1,2}[A-Z])){0,70}"
_ERVOOR: Final = r"[^\n\d.!?;]{0,45}"
_VLAK_ERVOOR: Final = (
    r"(?i:[ ,(]{1,3}(?:is |was |als |staat |vermeld |zijn |haar |de |een |\(){0,4})"
)
#: Between the word and what is only a year.
_ERNA_JAAR: Final = (
    r"[^\w\n]{0,4}(?:(?:is|was|in|op|d\.?d\.?|ca\.?|circa|rond|omstreeks|het jaar|jaar|anno"
    r"|begin|eind"
    r"|medio|vermoedelijk|waarschijnlijk|mogelijk|zou|(?:te )?zijn|hij|zij|ze|naar eigen zeggen"
    r"|volgens \w+|opgegeven|geschat|ergens|vóór|voor|na|tussen|te [A-Z]\w+,?)[ :,]{1,2}){0,5}"
)
#: From one date of birth to the next in a row of them.
_EN_DE_ANDER: Final = (
    r",? (?:en |of )?(?:(?:(?:zijn|haar|de|het|hun) )?(?i:zoon|dochter|kind|broer|zus|man|vrouw"
    r"|partner|echtgeno\w+|moeder|vader|andere?|tweede|oudste|middelste|jongste|jongen|meisje)\w*"
    r"(?: kind)?(?: is| werd)?(?: geboren)? (?:op |in )?)?"
)
_ERNA_OUD_JAAR: Final = r" ?(?:te|in) [A-Z][^\n\d.!?;]{2,40}?\W"
_ERVOOR_JAAR: Final = r"(?:(?! en )[^\n\d.!?;]){0,25}"
_VOOR_HET_JAAR: Final = (
    r"(?i:\b(?:in|uit|anno|van|jaar|begin|eind|medio|rond|omstreeks|circa|ca\.)|\() ?$"
)
_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
#: Behind the word for it a year of two digits: gebjr '68.
_JAARWOORD: Final = r"(?i:geb(?:oorte)?\.?[- ]?(?:jaar|jr))\.?"
_KORT_JAAR: Final = r"[:= ]{0,3}(?:is |was )?(?P<jaar>['’]?\d\d)(?![\d.,:/-]\w|\w)"
_OUDE_MAAND: Final = (
    r"(?:\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_OUDE_DATUM: Final = rf"(?:\d{{1,2}}e?[-/. ]+{_OUDE_MAAND}[-/. ]+\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
#: How rao saw them at first: that was a fout from the beginning.
_OUDE_VORM: Final = (
    rf"(?i:geb(?:oren\b|oorteda\w+|[.: ])[^\n\d.!?]{{0,25}}{_OUDE_DATUM}"
    rf"|{_OUDE_DATUM}[^\n\d.!?]{{0,5}}geboren"
    r"|(?:geboren in |geboortejaar\W{0,3}(?:is )?)(?:19|20)\d\d)"
)


def vind_geboorte(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates near a word about birth."""
    for woord in _woorden(blik):
        yield from _erna(blik.heel, woord)
        yield from _ervoor(blik.heel, woord)


def _woorden(blik: Tekstblik) -> Iterator[re.Match[str]]:
    """Yield the words and signs about birth."""
    plekken = blik.over.get("geboorte", [])
    woorden = _OVER_GEBOORTE if "geboorte" in blik.aanleidingen else ()
    if "verjaardag" in blik.aanleidingen and (blik.heeft_dag or b"0000-" in blik.vorm):
        woorden = (*woorden, *_OVER_GEBOORTE_OOK)
    if woorden:
        vaak = patroon_van("|".join(map(re.escape, woorden))).finditer(blik.laag)
        plekken = sorted({*plekken, *(vondst.start() for vondst in vaak)})
    for plek in plekken:
        if woord := patroon_van(_WOORD).match(blik.heel, plek):
            yield woord
    if any(teken in blik.tekst for teken in "°†*"):
        yield from patroon_van(_TEKEN).finditer(blik.heel)


def _erna(tekst: str, woord: re.Match[str]) -> Iterator[Persoonsgegeven]:
    """Yield the date behind a word about birth."""
    van = woord.end()
    if patroon_van(_JAARWOORD).fullmatch(woord[0]):
        kort = patroon_van(_KORT_JAAR).match(tekst, van)
        if kort:
            yield Persoonsgegeven("geboortedatum", *kort.span("jaar"), nieuw=True)
            return
    if not patroon_van(r"\d").search(tekst, van, van + _RUIMTE):
        return
    vondst = datum().search(tekst, van, van + _RUIMTE)
    zonder_jaar = woord[0].lower().startswith(("jarig", "verja", "geboortedag"))
    if vondst is None or (_soort(vondst) == "dag" and not zonder_jaar):
        return
    tussen = tekst[van : vondst.start()]
    if _soort(vondst) == "jaar":
        vormen = [_ERNA_JAAR]
        vormen += [_ERNA_OUD_JAAR] if patroon_van(_OUD_JAAR).search(vondst[0]) else []
        vormen += [_ERNA] if not vondst[0].isdigit() else []
        goed = any(patroon_van(vorm).fullmatch(tussen) for vorm in vormen)
    else:
        goed = patroon_van(_ERNA).fullmatch(tussen) is not None
    sluit = woord[0] == "*" and tekst[vondst.end() : vondst.end() + 1] == "*"
    if goed and not sluit:
        oud_heel = patroon_van(_OUDE_VORM).fullmatch(tekst, woord.start(), vondst.end())
        yield Persoonsgegeven("geboortedatum", *vondst.span(), oud_heel is None)
        yield from volgende_datums(tekst, vondst.end())


def volgende_datums(tekst: str, eind: int) -> Iterator[Persoonsgegeven]:
    """Yield the next dates in a row of dates of birth, behind the first, that ends at `eind`."""
    while tussen := patroon_van(_EN_DE_ANDER).match(tekst, eind):
        vondst = datum().match(tekst, tussen.end())
        if vondst is None or _soort(vondst) == "dag":
            return
        yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)
        eind = vondst.end()


def _ervoor(tekst: str, woord: re.Match[str]) -> Iterator[Persoonsgegeven]:
    """Yield the date before a word about birth: `op 3 april 2012 geboren`."""
    vast = woord[0].lower().startswith(("geboren", "ter", "geboortedat", "bevi"))
    begin = max(0, woord.start() - _RUIMTE)
    if woord[0] in "°†*" or not patroon_van(r"\d").search(tekst, begin, woord.start()):
        return
    vondsten = list(datum().finditer(tekst, begin, woord.start()))
    if not vondsten or _soort(vondsten[-1]) == "dag":
        return
    vondst = vondsten[-1]
    tussen = tekst[vondst.end() : woord.start()]
    vorm = _ERVOOR if vast else _VLAK_ERVOOR
    if _soort(vondst) == "jaar":
        vorm = _ERVOOR_JAAR
        voor = tekst[max(0, vondst.start() - 8) : vondst.start()]
        if vondst[0].isdigit() and not patroon_van(_VOOR_HET_JAAR).search(voor):
            return
    if patroon_van(vorm).fullmatch(tussen):
        oud = patroon_van(_OUDE_VORM).fullmatch(
            tekst, vondst.start(), woord.start() + len("geboren")
        )
        yield Persoonsgegeven("geboortedatum", *vondst.span(), oud is None)


def _soort(vondst: re.Match[str]) -> str:
    return vondst.lastgroup or ""
