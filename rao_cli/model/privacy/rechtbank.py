"""Find numbers of courts: ECLI, and the number of a case."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import op_begin, patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_RECHTBANKEN: Final = (
    "AWB|SGR|AMS|UTR|HAA|ROT|ARN|GRO|LEE|ZWO|BRE|ROE|DOR|MID|DHA|ASS|ALM|MAA|LIM|NNE|OBR|OVE|GEL"
    "|NHO|ZWB|MNE|BRS"
)
#: With what stands before it last: so the search jumps from capital to capital.
_RECHTBANK: Final = rf"(?:{op_begin(_RECHTBANKEN.split('|'))})(?<!\w...)"
_NUMMER: Final = r"\d\d {0,3}[/.-] {0,3}\d{2,6}(?![\d/])"
_SOORTEN: Final = "FA RK|KG ZA|HA ZA|HA RK|JE RK|KG RK|EA VERZ|FT RK|JU RK|BM VERZ"
_WAT: Final = (
    r"(?i:\b(?:rechtbank|beroeps?|rol|rekest|procedure|hoger[- ]beroeps?|bezwaar|gerechts"
    r"|rechtszaak)"
    r"[- ]?(?:zaak)?(?:nummer|nr\.?|zaak)"
    r"|\b(?:rechtbank|hof|raad van state|voorlopige voorziening|beroep|vovo|rb\.?|zittingsplaats)\b"
    r"[^\n.;\d]{0,40}?\b(?:zaak)?(?:nummer|nr\.?|onder))"
)
#: The forms that a court gives them: each behind a form of 0, A and a that it shows.
_VORMEN: Final = (
    (b"AAA00", rf"{_RECHTBANK}{_NUMMER}"),
    (b"AA 00.", r"(?<![\w.])NL \d\d\.\d{3,6}(?![\w.]\d)"),
    (b"AA00.", r"(?<![\w.])NL\d\d\.\d{3,6}(?![\w.]\d)"),
    (b"AA00-", r"(?<![\w.])NL\d\d-\d{3,6}(?![\w.]\d)"),
    (b"AAA.00.", r"\bBRS\.\d\d\.\d{4,7}\b"),
    (b"000.000/0", r"(?<![\w.])200\.\d{3}\.\d{3}/\d\d(?!\w)"),
    (b"0/0/A", r"(?<![\w/])20\d{7}/\d/[A-Z]\d{1,2}\b"),
    (b"/00", r"\bC ?/ ?\d\d ?/ ?\d{5,6}(?: ?/ ?[A-Z]{2} ?[A-Z]{2} ?\d\d[-/ ]\d{1,5})?"),
    (b"/ 00", r"\bC ?/ ?\d\d ?/ ?\d{5,6}(?: ?/ ?[A-Z]{2} ?[A-Z]{2} ?\d\d[-/ ]\d{1,5})?"),
    (b"AA 00", rf"\b(?:{_SOORTEN}) ?\d\d[-/. ]\d{{1,5}}\b"),
)
#: One of these each of those shows.
_BEGIN: Final = b"/", b"A0", b"A 0", b"A.0"
#: The first with a blank, and what that shows; a date that was left out begins with digits too.
_MET_BLANK: Final = rf"{_RECHTBANK}\s{{1,40}}{_NUMMER}"
_BLANK: Final = rb"AAA[^0Aa#]{1,40}[0#]"
#: The forms behind a word.
_GENOEMD: Final = (
    r"(?i:\becli\b\W{1,3}[a-z]{2}\W{1,2}[a-z]{2,8}\W{1,2}\d{4}\W{1,2}[a-z0-9]{1,12})",
    r"(?i:\bawb[-. :]{0,3}(?:(?:zaak)?(?:nrs?|nummers?)[. :]{0,3})?)(?:20)?" + _NUMMER,
    _WAT + r"(?i:\W{0,3}(?:(?:is|van|nummer|nr)\W{1,2}){0,2})"
    r"(?P<waarde>[A-Z]{0,3} ?\d[\dA-Z]*(?:[-/. ]{1,3}[A-Z0-9]{1,6}){0,5})",
)
_ZAAKNUMMER: Final = (
    r"(?i:\bzaaknummers?\W{1,3}(?:is |van de rechtbank )?)"
    rf"(?P<waarde>(?:[A-Z]{{2,3}} ?)?{_NUMMER})"
)
_MINSTE_CIJFERS: Final = 4
_DATUM: Final = (
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d(?:[-/. ]\d{1,2}){0,2}(?![-/.]?\w)"
)


def vind_rechtbanknummers(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the numbers of courts in a text."""
    dichtbij = blik.dichtbij
    kan = any(deel in dichtbij for deel in _BEGIN)
    vormen = [vorm for deel, vorm in _VORMEN if kan and deel in dichtbij]
    vormen += [_MET_BLANK] if patroon_van(_BLANK).search(dichtbij) else []
    vormen += _GENOEMD if "recht" in blik.over else ()
    vormen += [_ZAAKNUMMER] if "nummer" in blik.over and "zaaknummer" in blik.laag else ()
    for vorm in vormen:
        for vondst in blik.zoek(patroon_van(vorm)):
            groep = "waarde" if "waarde" in vondst.groupdict() else 0
            cijfers = sum(teken.isdigit() for teken in vondst[groep])
            if cijfers >= _MINSTE_CIJFERS and not patroon_van(_DATUM).match(vondst[groep].strip()):
                yield Persoonsgegeven("rechtbanknummer", *vondst.span(groep))
