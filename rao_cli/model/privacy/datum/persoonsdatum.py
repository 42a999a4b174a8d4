"""Find dates of birth without a word about birth: right behind a person, or of so long ago."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik, in_regels, plekken
from rao_cli.model.privacy.datum.datumvorm import datum
from rao_cli.model.privacy.datum.gebeurtenis import is_gebeurtenis, loopt_door, noemt_recht
from rao_cli.model.privacy.datum.geboorte import volgende_datums
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_OUD_JAAR: Final = r"(?:19\d\d|200\d)"
#: What stands behind a date between brackets, and how `v, 3-4-2012` begins.
_EINDE: Final = (")", ",", ";")
_MV: Final = frozenset(("m,", "v,", "m;", "v;", "m/", "v/"))
#: Around a person: `zoon (3-4-2012)`, `(v, 03042012)`, `een man uit 1988`.
_KIND: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling)(?:tje|je)?,?) ?$"
)
_GETAL: Final = r"(?=\d|[a-z]{3,9} \d)"
#: How the words end behind which a bracket with a date is looked at: most brackets stand elsewhere.
_KINDEINDE: Final = r"(?i:oon|ter|ind|gen|aby|oer|zus|man|ouw|ing|\wje)"
_HAAKJE: Final = (
    rf"\((?:(?P<wie>(?i:[mvx]|man|vrouw|jongen|meisje)[,;:/]? ?(?:geb\.? ?)?){_GETAL}"
    rf"|{_GETAL}(?:(?<={_KINDEINDE}\()|(?<={_KINDEINDE}[ ,]\()|(?<={_KINDEINDE}, \()))"
)
_PERSOON: Final = (
    r"(?i:\b(?:zoon|dochter|kind|jongen|meisje|baby|broer|zus|man|vrouw|tweeling"
    r"|oudste|jongste|middelste)(?:tje|je)?"
    r"(?:,? ?(?=\d\d?[-/.])"
    r"|, (?=(?:19\d\d|20[01]\d)[,;.)])|,? (?:is )?(?:uit|van|van bouwjaar|van het jaar) )"
    r"|\b(?:kind(?:eren)?|zonen|zoons?|dochters?|broers?|zus(?:sen)?|tweeling|meisjes|jongens)"
    r"(?: zijn| is)?(?: van)? ?:? ?(?=\d\d?[-/.]\d\d?[-/.]\d)"
    r"|\b(?:hij|zij|ze|betrokkene) is van (?:het jaar )?|(?<![\w.'’&-])[mv][,;/] ?(?=\d))"
)
#: Without any word: so long ago that, written so, it can hardly be anything else. As YYYY-MM-DD
#: not in a field of a file; in words not where a law or a treaty is named.
_OUD: Final = rf"(?<![\w-])\d{{1,2}}[-/]\d{{1,2}}[-/]{_OUD_JAAR}(?![\w-])"
_PUNTEN: Final = rf"(?<![\w.-])[0-3]?\d\.[01]?\d\.{_OUD_JAAR}(?![\w-]|\.\d)"
#: What it begins with comes first: so the search jumps from one to the next.
_ISO: Final = {
    eeuw: rf"{eeuw}(?<![\w/.-]{eeuw})\d{{{4 - len(eeuw)}}}-[01]\d-[0-3]\d(?![\w/-]|\.\w)"
    for eeuw in ("19", "200")
}
#: So a field of a file holds a day, and nothing else.
_VELD: Final = r"(?:^|[\n{,\[] ?) *(?:- )?(?:[\w\"'-]+:)? ?[\"']?$"
_VELDEINDE: Final = r"[\"']? *(?:$|[\n,}\]#])"
_MAAND: Final = (
    "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_WOORDEN: Final = rf"(?<![\w.-])[0-3]?\d {_MAAND} 19\d\d(?![\w-])"
#: The first signs of those two, and of who becomes eighteen: most texts have none.
_OOIT: Final = (
    r"1(?:9\d\d(?:-|(?<=[a-z] 19\d\d))|8(?:(?i: jaar)|(?<=(?i:dt) 18)))",
    r"200\d-",
)
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
#: What each of those has, in small letters.
_LEEFTIJD: Final = ("18", "achttien", "jaar", "meerderjarig")
#: What has to stand in the text, the form, and whether it is new.
_LOS: Final = (
    (b"0-0000", _OUD, False),
    (b"0/0000", _OUD, False),
    (b"0.0000", _PUNTEN, True),
    (b"(0", _HAAKJES, True),
    (b", 0", _KOMMA, True),
)


def vind_persoonsdatums(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates that are of birth by what stands around them."""
    if "(" in blik.tekst and (blik.heeft_dag or "(v" in blik.laag or "(m" in blik.laag):
        yield from _tussen_haakjes(blik.heel)
    ooit = any(patroon_van(vorm).search(blik.heel) for vorm in _OOIT)
    if blik.heeft_dag and _wordt_achttien(blik, ooit=ooit):
        for vondst in in_regels(_WORDT, blik.heel, sorted(plekken(_LEEFTIJD, blik.heel_laag))):
            yield Persoonsgegeven("geboortedatum", *vondst.span(vondst.lastgroup or 0), nieuw=True)
    if ooit:
        yield from _oud_in_zin(blik)
    if not blik.heeft_meer:
        return
    if "persoon" in blik.over:
        yield from _bij_persoon(blik)
    yield from _oud(blik)


def _wordt_achttien(blik: Tekstblik, *, ooit: bool) -> bool:
    """Say whether somebody becomes eighteen in a text."""
    if "wordt" in blik.aanleidingen:
        return True
    return ooit and ("18 jaar" in blik.laag or "dt 18" in blik.laag)


def _oud(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates of so long ago that they are hardly of anything else."""
    for tekens, vorm, nieuw in _LOS:
        if blik.toont_jaar(tekens) if tekens.endswith(b"0000") else blik.heeft(tekens):
            for vondst in patroon_van(vorm).finditer(blik.heel):
                recht = nieuw and noemt_recht(blik.heel, *vondst.span())
                if not (recht or is_gebeurtenis(blik.heel, *vondst.span())):
                    plek = vondst.span(vondst.lastgroup or 0)
                    van = blik.heel[max(0, plek[0] - 5) : plek[0]] == " van "
                    yield Persoonsgegeven("geboortedatum", *plek, nieuw or van)


def _oud_in_zin(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the old dates of a sentence as YYYY-MM-DD, or with the name of the month."""
    tekst = blik.tekst
    vormen = [vorm for eeuw, vorm in _ISO.items() if eeuw in tekst]
    vormen += [_WOORDEN] if b"a 0000" in blik.vorm and " 19" in tekst else []
    for vorm in vormen:
        for vondst in patroon_van(vorm).finditer(blik.heel):
            plek = vondst.span()
            veld = vorm != _WOORDEN and _is_veld(blik.tekst, *plek)
            recht = noemt_recht(blik.heel, *plek)
            if not (veld or recht or is_gebeurtenis(blik.heel, *plek)):
                yield Persoonsgegeven("geboortedatum", *plek, nieuw=True)


def _is_veld(tekst: str, begin: int, eind: int) -> bool:
    """Say whether a day is all that a field of a file holds."""
    ervoor = tekst[max(0, begin - 60) : begin]
    return bool(patroon_van(_VELD).search(ervoor) and patroon_van(_VELDEINDE).match(tekst, eind))


def _tussen_haakjes(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield the date behind a bracket, right behind a word for a person or with m or v."""
    for haakje in patroon_van(_HAAKJE).finditer(tekst):
        ervoor = tekst[max(0, haakje.start() - 16) : haakje.start()]
        if not (haakje["wie"] or patroon_van(_KIND).search(ervoor)):
            continue
        vondst = datum().match(tekst, haakje.end())
        if vondst and vondst.lastgroup != "dag" and tekst.startswith(_EINDE, vondst.end()):
            yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)


def _bij_persoon(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the date right behind a word for a person, or behind its m or v."""
    for plek in blik.over["persoon"]:
        woord = patroon_van(_PERSOON).match(blik.heel, plek)
        vondst = datum().match(blik.heel, woord.end()) if woord else None
        if woord is None or vondst is None or vondst.lastgroup == "dag":
            continue
        oud = patroon_van(_OUD_JAAR).search(vondst[0]) is not None
        is_jaar = vondst.lastgroup == "jaar"
        van = woord[0].endswith((" van ", " uit ")) and not loopt_door(blik.heel, vondst.end())
        jaar = is_jaar and woord[0].endswith(" ") and (van or vondst[0].isdigit())
        rij = woord[0].rstrip().endswith((":", "kinderen van"))
        if jaar or (not is_jaar and (oud or van or rij or woord[0][:2].lower() in _MV)):
            yield Persoonsgegeven("geboortedatum", *vondst.span(), nieuw=True)
            yield from volgende_datums(blik.heel, vondst.end())
