"""Find dates of birth without a word about birth: right behind a person, or of so long ago."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.datum.datumvorm import datum
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
#: What stands behind a date between brackets, and how `v, 3-4-2012` begins.
_EINDE: Final = (")", ",", ";")
_MV: Final = frozenset(("m,", "v,", "m;", "v;", "m/", "v/"))
#: Around a person: `zoon (3-4-2012)`, `(v, 03042012)`, `een man uit 1988`.
_KIND: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling)(?:tje|je)?,?) ?$"
)
_HAAKJE: Final = (
    r"\((?P<wie>(?i:[mvx]|man|vrouw|jongen|meisje)[,;:/]? ?(?:geb\.? ?)?)?(?=\d|[a-z]{3,9} \d)"
)
_PERSOON: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling"
    r"|oudste|jongste|middelste)(?:tje|je)?"
    r"(?:,? ?(?=\d\d?[-/.])"
    r"|, (?=(?:19\d\d|20[01]\d)[,;.)])|,? (?:is )?(?:uit|van|van bouwjaar|van het jaar) )"
    r"|\b(?:hij|zij|ze|betrokkene) is van (?:het jaar )?|(?<![\w.'’])[mv][,;/] ?(?=\d))"
)
#: Without any word: so long ago that, written so, it can hardly be anything else. Not as
#: YYYY-MM-DD: so the fields of a file are written; not in words: so laws and treaties are named.
_OUD: Final = rf"(?<![\w-])\d{{1,2}}[-/]\d{{1,2}}[-/]{_OUD_JAAR}(?![\w-])"
_PUNTEN: Final = rf"(?<![\w.-])[0-3]\d\.[01]\d\.{_OUD_JAAR}(?![\w-]|\.\d)"
_HAAKJES: Final = (
    rf"\((?P<in>\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{_OUD_JAAR}|{_OUD_JAAR}[-/]\d\d[-/]\d\d"
    rf"|\d{{1,2}} [a-z]{{3,9}} {_OUD_JAAR}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]['’]?[3-9]\d)\)"
)
#: Between commas, behind a name: `R. Verzonnen, 1990-04-03, Syrië`.
_KOMMA: Final = (
    rf", (?P<na>{_OUD_JAAR}[-/]\d\d[-/]\d\d|\d{{1,2}} [a-z]{{3,9}} {_OUD_JAAR}"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:['’]\d\d|[3-9]\d))(?=[,;)]| te\b| uit\b|\.?$|\.\s)"
)
_DAG: Final = r"\d{1,2}(?:[-/]\d{1,2}[-/]\d{2,4}| [a-z]{3,9} \d{4})"
#: Who becomes eighteen on a day was born on it.
_WORDT: Final = (
    rf"(?i:\b(?:wordt|werd|is)\b[^\n.;\d]{{0,20}}?)(?P<dag>{_DAG})"
    r"(?i: (?:18|achttien|\d\d jaar|meerderjarig))"
    rf"|(?i:\b(?:wordt|werd|is) (?:dan )?(?:18|achttien|meerderjarig)(?: jaar)? (?:op"
    rf"|per) )(?P<op>{_DAG})"
)
_WORDT_WOORDEN: Final = "achttien", "meerderjarig", "18 jaar", "dt 18"
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


def vind_persoonsdatums(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates that are of birth by what stands around them."""
    if "(" in blik.tekst and (blik.heeft_dag or "(v" in blik.laag or "(m" in blik.laag):
        yield from _tussen_haakjes(blik.heel)
    if blik.heeft_dag and any(woord in blik.laag for woord in _WORDT_WOORDEN):
        for vondst in _patroon(_WORDT).finditer(blik.heel):
            yield Persoonsgegeven("geboortedatum", *vondst.span(vondst.lastgroup or 0), nieuw=True)
    if not blik.heeft_meer:
        return
    if "persoon" in blik.over:
        yield from _bij_persoon(blik)
    yield from _oud(blik)


def _oud(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates of so long ago that they are hardly of anything else."""
    for tekens, vorm, nieuw in _LOS:
        if tekens in blik.zonder_iso:
            for vondst in _patroon(vorm).finditer(blik.heel):
                if not _is_gebeurtenis(blik.heel, *vondst.span()):
                    plek = vondst.span(vondst.lastgroup or 0)
                    yield Persoonsgegeven("geboortedatum", *plek, nieuw)


def _tussen_haakjes(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield the date behind a bracket, right behind a word for a person or with m or v."""
    for haakje in _patroon(_HAAKJE).finditer(tekst):
        ervoor = tekst[max(0, haakje.start() - 16) : haakje.start()]
        if not (haakje["wie"] or _patroon(_KIND).search(ervoor)):
            continue
        vondst = datum().match(tekst, haakje.end())
        if vondst and vondst.lastgroup != "dag" and tekst.startswith(_EINDE, vondst.end()):
            yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)


def _bij_persoon(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the date right behind a word for a person, or behind its m or v."""
    for plek in blik.over["persoon"]:
        woord = _patroon(_PERSOON).match(blik.heel, plek)
        vondst = datum().match(blik.heel, woord.end()) if woord else None
        if woord is None or vondst is None or vondst.lastgroup == "dag":
            continue
        oud = _patroon(_OUD_JAAR).search(vondst[0]) is not None
        is_jaar = vondst.lastgroup == "jaar"
        van = woord[0].endswith((" van ", " uit ")) and not _loopt_door(blik.heel, vondst.end())
        jaar = is_jaar and woord[0].endswith(" ") and (van or vondst[0].isdigit())
        if jaar or (not is_jaar and (oud or van or woord[0][:2].lower() in _MV)):
            yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)


def _is_gebeurtenis(tekst: str, begin: int, eind: int) -> bool:
    """Say whether the words around a date say that it is of something that happened."""
    ervoor = tekst[max(0, begin - 60) : begin].rpartition("\n")[2].lower()
    ervoor = " ".join(ervoor.split()) + " "
    if _patroon(_GEBEURTENIS).search(ervoor):
        return True
    return _loopt_door(tekst, eind)


def _loopt_door(tekst: str, eind: int) -> bool:
    """Say whether a date begins a term."""
    return _patroon(_TOT_EN_MET).match(tekst, eind) is not None


@cache
def _patroon(patroon: str) -> re.Pattern[str]:
    """Compile late: most texts hold no date of birth."""
    return re.compile(patroon)
