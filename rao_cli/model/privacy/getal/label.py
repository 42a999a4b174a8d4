"""What the words before a number say that it is: of a person, or of something else."""

import re
from functools import cache, lru_cache
from typing import Final, Literal

from rao_cli.model.patroon import patroon

#: `kaal` is only a V, right before it; `ander` is a number of a thing (an order, an article),
#: `geld` an amount; empty: the words say nothing.
Nummerlabel = Literal["bsn", "v", "kaal", "telefoon", "rekening", "ander", "geld", ""]

_NUMMER: Final = r"(?:nummers?|nrs?|codes?|id|regels?)"
#: Things of which a number is never one of a person; of those behind it only a number itself is.
_DINGEN: Final = (
    r"\w*order|bestelling|bestel|facturen|factuur|nota|kvk|koophandel|rsin|btw|isbn|issn|barcode"
    r"|artikel(?:en)?|offerte|grootboek|kostenplaats|vestiging|loonheffing|loonbelasting|versie"
    r"|release|tracking|postbus|topdesk|declaratie|commit|anbi|aanbesteding"
)
_DINGEN_MET_NUMMER: Final = (
    r"product|serie|ticket|incident|contract|inkoop|pakket|antwoord|abonnement|voorraad|inventaris"
    r"|verplichting|klant|debiteur|debiteuren|crediteur|crediteuren|relatie|project|meter|melding"
    r"|leverancier|zending|verzend|garantie|polis|referentie|rechtspersonen|rechtspersoon|tender"
)
#: How the names of numbers of persons begin; of any other `…nummer` it is one of a thing.
_PERSOON: Final = (
    r"v|bsn|sofi|burger|service|tel|mobiel|gsm|fax|nood|contact|dossier|zaak|cli[eë]nt|persoon"
    r"|bewoner|rek|bank|giro|document|paspoort|reis|identiteit|id|kaart|crv|coa|ind|avim|dt|pati[eë]nt"
    r"|registratie|kenmerk|zorg|parket|proces|skn|strafrecht|gedetineerde|detineerde|alien|w2|oud|nieuw"
    r"|eigen|kind|a"
)
#: Near these a word more may stand before the number: het RSIN van het fonds.
_RUIM: Final = patroon(r"rsin\w*|kvk\w*|btw\w*|koophandel|fisca\w+|loon\w+")
_DING: Final = patroon(rf"(?:{_DINGEN_MET_NUMMER})(?:s|en)?")
_SOORTEN: Final[tuple[tuple[Nummerlabel, str], ...]] = (
    (
        "bsn",
        r"bsn\w{0,3}|fisca(?:al|le)\w*|burgerservice(?:nummers?|nr)|service(?:nummers?|nr)|sofi(?:nummers?|nr)?",
    ),
    ("v", r"v(?:nummers?|nrs?)|vreemdelingen?(?:nummers?|nrs?)"),
    (
        "telefoon",
        (
            r"(?:mobiel|vast)?tel(?:efoon\w*|efonisch|nr|nummer)?|mobiel|mobiele?nummer|mob|gsm|whatsapp"
            r"|sms|fax|phone|(?:terug|na|op)?(?:ge)?bel(?:t|len|d)?|bereikbaar|06"
        ),
    ),
    ("rekening", r"(?:bank|giro|spaar)?rek(?:ening(?:en|nummers?|nr)?)?|giro(?:rekening|nummer)?"),
    (
        "ander",
        (
            rf"(?:{_DINGEN})s?{_NUMMER}?|(?:{_DINGEN_MET_NUMMER})(?:s|en)?{_NUMMER}"
            rf"|(?!(?:{_PERSOON}))\w{{3,}}(?:nummers?|nrs?)"
            r"|fact|ticket|crediteur|debiteur|pinbon|kassabon|art|ean|oin|po|sha\w*|build|wet|verdrag|vs|lot|batch|lb|ip"
        ),
    ),
    ("geld", r"[€$£]|eur|euro|usd|bedrag\w*|kosten|totaal|begroting|subsidie|budget\w*"),
)
#: Words that say nothing of their own.
_VULLING: Final = frozenset(
    (
        *("nummer", "nummers", "nr", "nrs", "no", "num", "id", "is", "was", "zijn", "luidt"),
        *("luiden", "van", "het", "de", "den", "met", "haar", "hem", "betrokkene", "op", "om"),
        *("onder", "als", "moeder", "vader", "kind", "zoon", "dochter", "gezin", "vreemdeling"),
        *("man", "vrouw", "heeft", "hebben", "via", "naar", "volgende", "en", "of", "s"),
        *("code",),
    )
)
_NUMMERWOORD: Final = frozenset((*("nummer", "nummers", "nr", "nrs", "no", "num"),))
_AFKORTINGEN: Final = frozenset(
    (*("nr", "nrs", "no", "num", "tel", "mob", "art", "rek", "giro", "bsn", "v", "ref"),)
)
_WOORD: Final = patroon(r"[^\W_]+|[€$£]")
_EINDE: Final = patroon(r"[.;!?]\s")
#: How far back the words before a number stand: so many signs, and so many that say nothing.
_VOORAF: Final = 72
_MEESTE_WOORDEN: Final = 6
_MEESTE_ANDERE: Final = 3


def label(tekst: str, plek: int) -> Nummerlabel:
    """Return what the words before a place in a text, on its line, say about the number there.

    A word on the line above the number counts too: it may be its heading.
    """
    regel = tekst[max(0, plek - _VOORAF) : plek].lower()
    return _label(regel[regel.rstrip().rfind("\n") + 1 :])


@lru_cache(maxsize=4096)
def _label(regel: str) -> Nummerlabel:
    """Return what a line says of what stands behind it; the same keys come back all the time."""
    rechts, andere = "", 0
    for vondst in [*_WOORD.finditer(regel)][: -_MEESTE_WOORDEN - 1 : -1]:
        woord, erna = vondst[0], regel[vondst.end() :]
        if _EINDE.match(erna) and not (woord in _AFKORTINGEN or woord.endswith("nr")):
            break
        gevonden = _soort(woord) or _letter(woord, rechts, erna)
        if rechts in _NUMMERWOORD and _DING.fullmatch(woord):
            gevonden = "ander"
        if gevonden == "ander" and _patroon_samen().search(regel[: vondst.end()]):
            return "bsn"
        if gevonden and (not andere or (gevonden == "ander" and _RUIM.fullmatch(woord))):
            return gevonden
        if woord not in _VULLING:
            andere += 1 if woord.isalpha() else _MEESTE_ANDERE + 1
            if andere > _MEESTE_ANDERE or gevonden:
                break
        rechts = woord
    return ""


@cache
def _patroon_samen() -> re.Pattern[str]:
    """Return how a RSIN is named together with a BSN: bsn/rsin. It may be either then."""
    return re.compile(r"(?:bsn|burgerservice\w*|sofi\w*|fisca\w+) ?(?:/|of|en/of|\() ?\w*rsin\w*$")


def _letter(woord: str, rechts: str, erna: str) -> Nummerlabel:
    """Return what one letter says, by what stands behind it: V-nummer, V 280, T: 050."""
    if woord == "v" and rechts in _NUMMERWOORD:
        return "v"
    if woord == "v" and not rechts and len(erna) <= len("- "):
        return "kaal"
    return "telefoon" if woord in {"t", "m"} and erna.startswith(":") else ""


@lru_cache(maxsize=4096)
def _soort(woord: str) -> Nummerlabel:
    if woord in _VULLING:
        return ""
    for soort, vorm in _SOORTEN:
        if re.fullmatch(vorm, woord):
            return soort
    return ""
