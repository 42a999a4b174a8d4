"""Find mail addresses, also those that were written to hide from a machine: naam (at) domein.nl."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik, in_regels, plekken
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: How far to both sides of the @ an address may reach.
_LOKAAL, _DOMEIN = 80, 260
_AT: Final = (
    r" ?\\?@ ?| {0,3}[\[({<] {0,2}(?i:at|a|@|apenstaart(?:je)?|apestaart(?:je)?) {0,2}[\])}>] {0,3}"
    r"|(?: {1,3}|[-_])(?i:at|ape?n?staart(?:je)?)(?: {1,3}|[-_])"
)
#: What of it a first look sees, in small letters; at the end of a line too. What is rare comes
#: first: so the search jumps to it.
_KERNEN: Final = ("@", "staart", r"at(?<=[\s_-]at)[\s_-]", r"[\[({<]\s*at?\s*[\])}>]")
_PUNT: Final = r"(?:\.| ?[\[({] ?(?i:dot|punt|\.) ?[\])}] ?| {1,2}(?i:dot|punt) {1,2})"
#: Who hides the @ puts blanks around the full stop too.
_RUIME_PUNT: Final = rf"(?: {{0,2}}\. {{0,2}}|{_PUNT})"
_VOOR: Final = rf"(?:[\w.+&=~#!$%*-][\w.+'&=~#!$%*-]*)?\w(?:{_PUNT}[\w+-]+)*$"
_NA: Final = rf"[^\W_](?:[\w-]*)(?:{_PUNT}[\w-]+)+"
_RUIM_NA: Final = rf"[^\W_](?:[\w-]*)(?:{_RUIME_PUNT}[\w-]+){{1,5}}"
_OUD: Final = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_TLD: Final = r"[^\W\d_]{2,24}$"
#: Before the address of a server stands who enters: `ssh://git@`. That is no person.
_SERVER: Final = r"[a-z+]+://[^\s/?]*$"
#: So the path behind the address of a server begins; these are servers themselves.
_PAD: Final = r":[\w~/]|/\w"
_GITSERVER: Final = r"(?:\w[\w-]*\.)*(?:git\w*|bitbucket|codeberg|gitlab|github|dev|ssh)\."
#: Not a server but a person, whom a program made a link of: https://k.verzonnen@voorbeeld.nl.
_PERSOON: Final = r"https?://$"
#: Of a domain that misses its end or has a comma: k.verzonnen@ind, k.verzonnen@voorbeeld,nl.
_SLORDIG: Final = (
    r"(?<![\w./@:+-])(?:[\w+-]+(?:\.[\w+-]+)*@[^\W\d_][\w-]{1,40},(?:nl|com|org|net|eu|be|de)"
    r"|[^\W\d_]+[._][^\W\d_]{2,40}@[^\W\d_]{2,30})(?![\w@:/-]|\.\w)"
)
#: A box of an organisation, that nobody is.
_BUS: Final = r"(?i:info|contact|post|algemeen|receptie|secretariaat|communicatie|klachten|pers)"
_ORGANISATIE: Final = (
    r"(?i:(?:coa|ind|dtv|dienstterugkeerenvertrek|minjenv|rijksoverheid|politie|nidos"
    r"|vluchtelingenwerk|iom|gzasielzoekers|dji)\.(?:nl|int))"
)


def vind_mail(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the mail addresses in a text."""
    tekst, kernen = blik.heel, sorted(plekken(_KERNEN, blik.heel_laag))
    eind = 0
    for apenstaart in in_regels(_AT, tekst, kernen):
        midden = apenstaart.end()
        ruim = apenstaart[0] != "@"
        na = patroon_van(_RUIM_NA if ruim else _NA).match(tekst, midden, midden + _DOMEIN)
        if na is None:
            continue
        voor = patroon_van(_VOOR).search(
            tekst[max(0, apenstaart.start() - _LOKAAL) : apenstaart.start()]
        )
        if voor is None or not _kan(apenstaart[0], voor[0], na[0]):
            continue
        begin = apenstaart.start() - len(voor[0])
        if begin < eind or _is_niemand(tekst, begin, voor[0], na):
            continue
        eind = na.end()
        oud = patroon_van(_OUD).fullmatch(tekst, begin, eind)
        in_url = "://" in tekst[max(0, begin - _DOMEIN) : begin].rpartition(" ")[2]
        nieuw = oud is None or in_url or voor[0] == "git"
        yield Persoonsgegeven("mailadres", begin, eind, nieuw)
    if "@" in tekst:
        for slordig in in_regels(_SLORDIG, tekst, kernen):
            yield Persoonsgegeven("mailadres", *slordig.span(), nieuw=True)


def _kan(apenstaart: str, voor: str, na: str) -> bool:
    """Say whether all parts together can be an address; with blanks only one that looks so."""
    einde = re.split(_RUIME_PUNT, na)[-1]
    if apenstaart == "@":
        return True
    heeft_letter = any(teken.isalpha() for teken in voor)
    return heeft_letter and patroon_van(_TLD).match(einde) is not None


def _is_niemand(tekst: str, begin: int, voor: str, na: re.Match[str]) -> bool:
    """Say whether an address is of a server, or the box of an organisation."""
    if patroon_van(_BUS).fullmatch(voor) and patroon_van(_ORGANISATIE).fullmatch(na[0]):
        return True
    links = tekst[max(0, begin - _DOMEIN) : begin]
    if "://" in links and patroon_van(_SERVER).search(links):
        return not ("." in voor and patroon_van(_PERSOON).search(links))
    server = patroon_van(_PAD).match(tekst, na.end()) or patroon_van(_GITSERVER).match(na[0])
    return voor == "git" and server is not None
