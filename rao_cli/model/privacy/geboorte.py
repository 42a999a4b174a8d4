"""Find dates of birth: a date behind a word that says so, or one of so long ago."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.blik import Blik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_MAANDNAAM: Final = (
    r"(?i:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aa)?rt|march|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    r"|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAG: Final = r"(?<![\d,])(?:0?[1-9]|[12]\d|3[01])"
_JAAR: Final = r"(?:(?:19|20)\d\d|['’`´]?\d\d)(?!\d)"  # noqa: RUF001 - a quote as Word writes it
_S: Final = r" {0,20}[-/. _] {0,20}"
_CIJFERS: Final = rf"{_DAG}{_S}(?:0?[1-9]|1[0-2]|[IVX]{{1,4}}){_S}{_JAAR}"
_UIT: Final = (
    rf"{_DAG}(?:e|de|ste|st|nd|rd|th)?[-/. ,]{{1,20}}(?:of )?{_MAANDNAAM}[-/. ,]{{1,20}}{_JAAR}"
)
_ISO: Final = r"(?<!\d)(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:[0-2]?\d|3[01])(?!\d)"
_DICHT: Final = r"(?<!\d)(?:(?:19|20)\d{6}|[0-3]\d[01]\d(?:19|20)\d\d|[0-3]\d[01]\d\d\d)(?!\d)"
_DATUM: Final = rf"(?:{_UIT}|{_CIJFERS}|{_ISO})"
#: How far from a word about birth a date may begin.
_RUIMTE: Final = 80
_GEBOREN: Final = (
    r"(?:(?<![^\W_])(?i:geb(?:oren\b|oortej\w+|oorte(?:dat\w*|dag\w*|gegevens|plaats en[- ]{1,3}datum)?\b"
    r"|[.: ]|d\b|dat\w*\b)|gbd\b|g\.?d\.?\b|dob\b|d\.o\.b\b|born\b|(?:date of )?birth(?:[- ]?da\w+)?\b"
    r"|ter wereld\b|n[ée]e? le\b|jarig\b|verjaardag\w*\b)|(?<!\d)[°†]|(?<=\()\*)"
)
#: Between the word and the date: no end of a sentence, and no other number.
_TOT: Final = r"(?:[^\n\d.!?;]|\.(?! {1,2}[A-Z]))"
_JAARTAL: Final = r"(?:19[1-9]\d|20[0-2]\d)(?![-/\d]|\.\d)"
_ROND: Final = r"(?:(?:is|in|ca\.?|circa|rond|omstreeks|het jaar|jaar|anno|begin|eind|medio|vermoedelijk)[ :]{1,2}){0,3}"
_KIND: Final = r"(?i:zoon|dochter|kind|jongen|meisje|baby|broer|zus(?:je)?|broertje|man|vrouw|zoontje|dochtertje|tweeling)"
_NAAM_OF_KIND: Final = rf"(?:{_KIND}|[A-Z][\w'-]+)"
#: Each form, whether rao knew it from the beginning, and whether it needs the word geboren.
_VORMEN: Final = (
    (rf"{_GEBOREN}{_TOT}{{0,25}}?{_DATUM}", False),
    (rf"{_GEBOREN}{_TOT}{{26,70}}?{_DATUM}", True),
    (rf"{_GEBOREN}\W{{0,4}}{_TOT}{{0,12}}?{_DICHT}", True),
    (rf"{_DATUM}[^\n\d.!?]{{0,5}}(?i:geboren)\b", False),
    (rf"{_DATUM}[^\n\d.!?;]{{6,45}}(?i:geboren|ter wereld|geboortedatum)\b", True),
    (rf"(?i:\bgeboren in |\bgeboortejaar\W{{0,3}}(?:is )?){_JAARTAL}", False),
    (rf"{_GEBOREN}[^\w\n]{{0,4}}{_ROND}(?:{_MAANDNAAM} )?{_JAARTAL}", True),
    (rf"(?i:\bgeb(?:oren|\.)) ?(?:te|in) [A-Z][^\n\d.!?;]{{2,40}}?\W(?:19\d\d|200\d)\b", True),
    (rf"\b(?i:in|uit|anno) (?:{_MAANDNAAM} )?{_JAARTAL}[^\n\d.!?;]{{0,30}}(?i:\bgeboren)\b", True),
    (rf"(?i:\bjarig|\bverjaardag\w*){_TOT}{{0,25}}?{_DAG}[- ]{_MAANDNAAM}", True),
)
_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
_OUD: Final = rf"(?<![\w-])\d{{1,2}}[-/]\d{{1,2}}[-/]{_OUD_JAAR}(?![\w-])"
_TUSSEN_HAAKJES: Final = (
    rf"(?<=\()(?:{_DAG}[-/. ]\d{{1,2}}[-/. ]{_OUD_JAAR}|{_OUD_JAAR}-\d\d-\d\d"
    rf"|{_DAG} {_MAANDNAAM} {_OUD_JAAR})(?=\))"
)
_VAN_PERSOON: Final = (
    rf"\b{_KIND},? ?(?:\((?:{_DATUM}|{_JAARTAL})(?=[),])|(?:uit|van bouwjaar) {_JAARTAL}"
    rf"|,? ?\(?{_DAG}[-/.]\d{{1,2}}[-/.]{_OUD_JAAR})"
)
_PUNTEN: Final = rf"(?<![\w.-])[0-3]\d[. ][01]\d[. ]{_OUD_JAAR}(?![\w-]|\.\d)"
#: Without a word about birth: what has to stand in the text, the form, and whether it is new.
_LOS: Final = (
    (("-19", "-200", "/19", "/200"), _OUD, False),
    ((".19", ".200"), _PUNTEN, True),
    (("(",), rf"{_TUSSEN_HAAKJES}|{_VAN_PERSOON}", True),
    ((" uit 19", " uit 20", "bouwjaar"), _VAN_PERSOON, True),
)
#: Words before a date that make it one of something else.
_GEBEURTENIS: Final = (
    r"(?:^|\W)(?:van|sinds|vanaf|per|op|tot|t/m|d\.?d\.?|datum|ingang|sedert|na|v[oó][oó]r|tussen"
    r"|ingaande|artikel|art\.?|besluit|wet|verdrag|uitspraak|beschikking|arrest|brief|verslag|regeling"
    r"|circulaire|stcrt\.?|stb\.?|trb\.?|en met|geldig|gewijzigd|laatst|rond|\w*datum|\w*_op)\W{1,3}(?:de |het )?$"
)
_TOT_EN_MET: Final = r" ?(?:tot|t/m|t\.e\.m|–|- |en met)"


def vind_geboorte(blik: Blik) -> Iterator[Persoonsgegeven]:
    """Yield the dates of birth in a text."""
    if "geboorte" in blik.over or "°" in blik.tekst or "†" in blik.tekst:
        for van, tot in _stukken(blik.heel):
            for vorm, nieuw in _VORMEN:
                for vondst in _patroon(vorm).finditer(blik.heel, van, tot):
                    yield _gegeven(vondst, nieuw=nieuw or _is_nieuw(vondst[0]))
    for tekens, vorm, nieuw in _LOS:
        if any(teken in blik.laag for teken in tekens):
            for vondst in _patroon(vorm).finditer(blik.heel):
                if not _is_gebeurtenis(blik.heel, *vondst.span()):
                    yield _gegeven(vondst, nieuw=nieuw)


def _stukken(tekst: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around the words about birth; two that overlap are one."""
    van, tot = 0, 0
    for woord in _patroon(_GEBOREN).finditer(tekst):
        begin, eind = max(0, woord.start() - _RUIMTE), woord.end() + 2 * _RUIMTE
        if begin > tot:
            if tot:
                yield van, tot
            van = begin
        tot = eind
    if tot:
        yield van, min(tot, len(tekst))


def _gegeven(vondst: re.Match[str], *, nieuw: bool) -> Persoonsgegeven:
    return Persoonsgegeven("geboortedatum", vondst.start(), vondst.end(), nieuw)


def _is_gebeurtenis(tekst: str, begin: int, eind: int) -> bool:
    ervoor = tekst[max(0, begin - 30) : begin].rpartition("\n")[2].lower()
    if _patroon(_GEBEURTENIS).search(ervoor):
        return True
    return _patroon(_TOT_EN_MET).match(tekst, eind) is not None


@cache
def _oud_woord() -> re.Pattern[str]:
    maand = (
        r"(?:\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
        r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
    )
    datum = rf"(?:\d{{1,2}}e?[-/. ]+{maand}[-/. ]+\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
    jaar = r"(?:geboren in |geboortejaar\W{0,3}(?:is )?)(?:19|20)\d\d"
    return re.compile(
        rf"(?i:geb(?:oren\b|oorteda\w+|[.: ])[^\n\d.!?]{{0,25}}{datum}|{datum}[^\n\d.!?]{{0,5}}geboren|{jaar})"
    )


def _is_nieuw(gevonden: str) -> bool:
    """Say whether rao did not see this form at first: those were a fout from the beginning."""
    return _oud_woord().fullmatch(gevonden) is None


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most texts hold no date of birth."""
    return re.compile(patroon)
