"""Find dates of birth: a date near a word that says so, or of a person."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.blik import Blik
from rao_cli.model.privacy.datumvorm import datum
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: One of these stands in a text with a date of birth of these days.
_OVER_GEBOORTE: Final = "geb", "jarig"
_OVER_GEBOORTE_OOK: Final = (
    "birth",
    "dob",
    "born",
    "wereld",
    "levensl",
    "gbd",
    "verja",
    "d.o.b",
    "bouwj",
)
_WOORD: Final = (
    r"(?<![^\W_])(?i:geb(?:oren\b|oorte(?:ja\w+|plaats\w*|dat\w*|dag\w*|gegevens|plaats en[- ]{1,3}(?:geboorte)?datum)?\b"
    r"|\.?[- ]?dat\w*\b\.?|d\b|[.: ])|gbd\b|g\.?d\.?:|dob\b|d\.o\.b\b|born\b"
    r"|(?:date of )?birth(?:[- ]?da\w+)?\b|ter wereld\b|n[ée]e? le\b|jarig\b|verjaardag\w*\b|(?<!vordering )(?<!feit )verjaart\b|levenslicht\b)"
)
_TEKEN: Final = r"(?<!\d)[°†]|(?<=\()\*|(?<![\w*])\*(?=\d)|(?<=\w )\*(?= \d)"
#: Around a person: `zoon (3-4-2012)`, `(v, 03042012)`, `een man uit 1988`.
_KIND: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling)(?:tje|je)?,?) ?$"
)
_HAAKJE: Final = (
    r"\((?P<wie>(?i:[mvx]|man|vrouw|jongen|meisje)[,;:/]? ?(?:geb\.? ?)?)?(?=\d|[a-z]{3,9} \d)"
)
_PERSOON: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling)(?:tje|je)?"
    r"(?:,? ?(?=\d\d?[-/.])| (?:uit|van|van bouwjaar) )|(?<![\w.'’])[mv][,;/] ?(?=\d))"  # noqa: RUF001
)
_RUIMTE: Final = 100
#: Between the word and the date: no end of a sentence, and no other number.
_ERNA: Final = r"(?:[^\n\d.!?;]|\.(?! {1,2}[A-Z])){0,70}"
_ERVOOR: Final = r"[^\n\d.!?;]{0,45}"
#: Between the word and what is only a year.
_ERNA_JAAR: Final = (
    r"[^\w\n]{0,4}(?:(?:is|was|in|op|d\.?d\.?|ca\.?|circa|rond|omstreeks|het jaar|jaar|anno|begin|eind"
    r"|medio|vermoedelijk|vóór|voor|na|tussen|te [A-Z]\w+,?)[ :,]{1,2}){0,3}"
)
_ERNA_OUD_JAAR: Final = r" ?(?:te|in) [A-Z][^\n\d.!?;]{2,40}?\W"
_ERVOOR_JAAR: Final = r"(?:(?! en )[^\n\d.!?;]){0,25}"
_VOOR_HET_JAAR: Final = r"(?i:\b(?:in|uit|anno|van|jaar)|\() ?$"
_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
#: Without any word: so long ago that, written so, it can hardly be anything else. Not as
#: YYYY-MM-DD: so the fields of a file are written; not in words: so laws and treaties are named.
_OUD: Final = rf"(?<![\w-])\d{{1,2}}[-/]\d{{1,2}}[-/]{_OUD_JAAR}(?![\w-])"
_PUNTEN: Final = rf"(?<![\w.-])[0-3]\d\.[01]\d\.{_OUD_JAAR}(?![\w-]|\.\d)"
_HAAKJES: Final = (
    rf"\((?P<in>\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{_OUD_JAAR}|{_OUD_JAAR}[-/]\d\d[-/]\d\d"
    rf"|\d{{1,2}} [a-z]{{3,9}} {_OUD_JAAR})\)"
)
#: Between commas, behind a name: `R. Verzonnen, 1990-04-03, Syrië`.
_KOMMA: Final = (
    rf", (?P<na>{_OUD_JAAR}[-/]\d\d[-/]\d\d|\d{{1,2}} [a-z]{{3,9}} {_OUD_JAAR}"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]['’]\d\d)(?=[,;)]| te\b)"  # noqa: RUF001
)
_DAG: Final = r"\d{1,2}(?:[-/]\d{1,2}[-/]\d{2,4}| [a-z]{3,9} \d{4})"
#: Who becomes eighteen on a day was born on it.
_WORDT: Final = (
    rf"(?i:\b(?:wordt|werd|is)\b[^\n.;\d]{{0,20}}?)(?P<dag>{_DAG})"
    r"(?i: (?:18|achttien|\d\d jaar|meerderjarig))"
    rf"|(?i:\b(?:wordt|werd|is) (?:dan )?(?:18|achttien|meerderjarig)(?: jaar)? (?:op|per) )(?P<op>{_DAG})"
)
#: What has to stand in the text, the form, and whether it is new.
_LOS: Final = (
    (b"-0000", _OUD, False),
    (b"/0000", _OUD, False),
    (b".0000", _PUNTEN, True),
    (b"(0", _HAAKJES, True),
    (b", 0", _KOMMA, True),
)
#: Words before a date that make it one of something else.
_GEBEURTENIS: Final = (
    r"(?:^|\W)(?:van|sinds|vanaf|per|op|tot|t/m|d\.?d\.?|datum|ingang|sedert|na|v[oó][oó]r|tussen"
    r"|ingaande|artikel|art\.?|besluit|wet|verdrag|uitspraak|beschikking|arrest|brief|verslag"
    r"|regeling|circulaire|stcrt\.?|stb\.?|trb\.?|en met|geldig|gewijzigd|laatst|rond|\w*datum"
    r"|\w*_op)\W{1,3}(?:de |het )?$"
)
_TOT_EN_MET: Final = r" ?(?:tot|t/m|t\.e\.m|- |en met)"
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


def vind_geboorte(blik: Blik) -> Iterator[Persoonsgegeven]:
    """Yield the dates of birth in a text."""
    for woord in _woorden(blik):
        yield from _erna(blik.heel, woord)
        yield from _ervoor(blik.heel, woord)
    if "(" in blik.tekst and (blik.heeft_dag or "(v" in blik.laag or "(m" in blik.laag):
        yield from _tussen_haakjes(blik.heel)
    if not blik.heeft_meer:
        return
    if "persoon" in blik.over:
        yield from _bij_persoon(blik)
    if "leeftijd" in blik.over:
        for vondst in _patroon(_WORDT).finditer(blik.heel):
            yield Persoonsgegeven("geboortedatum", *vondst.span(vondst.lastgroup or 0), nieuw=True)
    for tekens, vorm, nieuw in _LOS:
        if tekens in blik.zonder_iso:
            for vondst in _patroon(vorm).finditer(blik.heel):
                if not _is_gebeurtenis(blik.heel, *vondst.span()):
                    yield Persoonsgegeven(
                        "geboortedatum", *vondst.span(vondst.lastgroup or 0), nieuw
                    )


def _woorden(blik: Blik) -> Iterator[re.Match[str]]:
    """Yield the words and signs about birth."""
    plekken = blik.over.get("geboorte", [])
    woorden = _OVER_GEBOORTE
    if blik.heeft_dag or b"0000-" in blik.vorm:
        woorden += _OVER_GEBOORTE_OOK
    if any(woord in blik.laag for woord in woorden):
        vaak = _patroon("|".join(map(re.escape, woorden))).finditer(blik.laag)
        plekken = sorted({*plekken, *(vondst.start() for vondst in vaak)})
    for plek in plekken:
        if woord := _patroon(_WOORD).match(blik.heel, plek):
            yield woord
    if any(teken in blik.tekst for teken in "°†*"):
        yield from _patroon(_TEKEN).finditer(blik.heel)


def _erna(tekst: str, woord: re.Match[str]) -> Iterator[Persoonsgegeven]:
    """Yield the date behind a word about birth."""
    van = woord.end()
    vondst = datum().search(tekst, van, van + _RUIMTE)
    zonder_jaar = woord[0].lower().startswith(("jarig", "verja"))
    if vondst is None or (_soort(vondst) == "dag" and not zonder_jaar):
        return
    tussen = tekst[van : vondst.start()]
    if _soort(vondst) == "jaar":
        vormen = [_ERNA_JAAR]
        vormen += [_ERNA_OUD_JAAR] if _patroon(_OUD_JAAR).search(vondst[0]) else []
        vormen += [_ERNA] if not vondst[0].isdigit() else []
        goed = any(_patroon(vorm).fullmatch(tussen) for vorm in vormen)
    else:
        goed = _patroon(_ERNA).fullmatch(tussen) is not None
    sluit = woord[0] == "*" and tekst[vondst.end() : vondst.end() + 1] == "*"
    if goed and not sluit:
        oud_heel = _patroon(_OUDE_VORM).fullmatch(tekst, woord.start(), vondst.end())
        yield Persoonsgegeven("geboortedatum", *vondst.span(), oud_heel is None)


def _ervoor(tekst: str, woord: re.Match[str]) -> Iterator[Persoonsgegeven]:
    """Yield the date before a word about birth: `op 3 april 2012 geboren`."""
    if not woord[0].lower().startswith(("geboren", "ter", "geboortedat")):
        return
    vondsten = list(datum().finditer(tekst, max(0, woord.start() - _RUIMTE), woord.start()))
    if not vondsten or _soort(vondsten[-1]) == "dag":
        return
    vondst = vondsten[-1]
    tussen = tekst[vondst.end() : woord.start()]
    vorm = _ERVOOR
    if _soort(vondst) == "jaar":
        vorm = _ERVOOR_JAAR
        voor = tekst[max(0, vondst.start() - 8) : vondst.start()]
        if vondst[0].isdigit() and not _patroon(_VOOR_HET_JAAR).search(voor):
            return
    if _patroon(vorm).fullmatch(tussen):
        oud = _patroon(_OUDE_VORM).fullmatch(tekst, vondst.start(), woord.start() + len("geboren"))
        yield Persoonsgegeven("geboortedatum", *vondst.span(), oud is None)


def _tussen_haakjes(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield the date behind a bracket, right behind a word for a person or with m or v."""
    for haakje in _patroon(_HAAKJE).finditer(tekst):
        ervoor = tekst[max(0, haakje.start() - 16) : haakje.start()]
        vondst = datum().match(tekst, haakje.end())
        if vondst and (haakje["wie"] or _patroon(_KIND).search(ervoor)):
            if _soort(vondst) != "dag" and tekst[vondst.end() : vondst.end() + 1] in {
                ")",
                ",",
                ";",
            }:
                yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)


def _bij_persoon(blik: Blik) -> Iterator[Persoonsgegeven]:
    """Yield the date right behind a word for a person, or behind its m or v."""
    for plek in blik.over["persoon"]:
        woord = _patroon(_PERSOON).match(blik.heel, plek)
        vondst = datum().match(blik.heel, woord.end()) if woord else None
        if woord is None or vondst is None or _soort(vondst) == "dag":
            continue
        oud = _patroon(_OUD_JAAR).search(vondst[0]) is not None
        jaar = _soort(vondst) == "jaar" and woord[0].endswith(" ") and vondst[0].isdigit()
        if (_soort(vondst) != "jaar" and (oud or len(woord[0]) < 4)) or jaar:  # noqa: PLR2004
            yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)


def _soort(vondst: re.Match[str]) -> str:
    return vondst.lastgroup or ""


def _is_gebeurtenis(tekst: str, begin: int, eind: int) -> bool:
    """Say whether the words around a date say that it is of something that happened."""
    ervoor = tekst[max(0, begin - 60) : begin].rpartition("\n")[2].lower()
    ervoor = " ".join(ervoor.split()) + " "
    if _patroon(_GEBEURTENIS).search(ervoor):
        return True
    return _patroon(_TOT_EN_MET).match(tekst, eind) is not None


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most texts hold no date of birth."""
    return re.compile(patroon)
