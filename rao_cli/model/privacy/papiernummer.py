"""Find numbers of papers and files of a person: a passport, a card, a file of an organisation."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

#: Words of which a number right behind them is one of a person.
_STERK: Final = (
    r"paspoort|passport|reisdocument|reispas|identiteits(?:kaart|bewijs|document)|id[- ]?"
    r"(?:kaart|bewijs)"
    r"|verblijfs(?:document|pas|kaart|vergunning)|vreemdelingen(?:document|pas|kaart|paspoort)"
    r"|[wo][1-4]?[- ]?doc(?:ument)?"
    r"|w2|rijbewijs|visum(?:sticker)?|laissez[- ]passer|geboorteakte|huwelijksakte|crv|parket"
    r"|skn|strafrechtsketen"
    r"|havank|eurodac|bvh|proces[- ]?verbaal|p\.?v\.?|a-nummer|bewoners?|dactyloscopie|indigo"
    r"|vreemdelingenzaak"
    r"|(?:coa-?)?zorg(?:polis|verzekering|verzekerings|pas)?|cz-?polis|polis|pati[ëe]nt(?:en)?"
    r"|cli[ëe]nt(?:en)?"
    r"|coa|ind|dt&?v|avim|aso|rvv|fmms|iom|vwn|biometrie|aangifte|detineerden?|registratie|zaak"
    r"|dossier|document|kaart|akte"
)
#: Of these a number behind the bare word is enough; the others need `nummer` or a colon.
_KAAL: Final = (
    r"paspoort|reisdocument|identiteitskaart|identiteitsbewijs|id-kaart|rijbewijs|crv|skn"
    r"|eurodac|havank|bvh|parket"
    r"|[wo][1-4]?[- ]doc(?:ument)?|vreemdelingendocument|verblijfsdocument"
    r"|laissez-passer|pv|proces-verbaal"
    r"|dossier|vreemdelingenpaspoort"
)
_IS: Final = (
    r"(?:[^\w.\n]{0,3}(?:is|was|van|met|nummer|nr|het|de|zijn|haar|betrokkene|op naam|luidt|bij"
    r"|coa|ind|dt&v|avim|politie|ambassade|consulaat|gemeente|moeder|vader|kind|man|vrouw)\b\.?){0,4}[^\w.\n]{0,3}"
)
_WAARDE: Final = (
    r"(?P<waarde>[A-Z]{2,5}/(?:19|20)\d\d/\d{3,8}"
    r"|[A-Z]{0,4}[-./ ]?\d(?:[-./ ]?[A-Z0-9]){3,18}|[A-Z]{1,3}[A-Z0-9]{5,12}"
    r"|(?=[a-z]{0,3}\d)[a-z0-9]{7,12})(?![^\W_])"
)
_SOORT: Final = r"(?:dossier|zaak|klant|document|kaart|registratie|bewoners?|cli[ëe]nt(?:en)?|zorg)"
#: What stands right before the word `nummer`, and what between a word and its number.
_VOOR_NUMMER: Final = rf"(?<![^\W_])(?:[a-zé&-]{{0,14}}?(?:{_STERK})|a)(?:s?[- ]?{_SOORT})?s?[- ]?$"
_ACHTER_NUMMER: Final = rf"(?:nummers?|nrs?|num|no|id)\b\.?{_IS}"
_ACHTER_WOORD: Final = rf"(?<![^\W_])(?:(?:{_STERK})(?=:)|(?:{_KAAL})\b){_IS}"
#: A passport or card of the Netherlands; a number of the public prosecutor; one of the police.
#: Each behind what it shows as 0 and A, with its first sign first: so the search jumps.
_VORMEN: Final = (
    (
        rb"AA[0#]",
        r"[A-NP-Z](?<![\w-].)[A-NP-Z](?=[A-NP-Z]{0,5}\d)[A-NP-Z0-9]{6}\d(?![\w-])",
    ),
    (rb"000000[-/.]", r"\d(?<![\w/.-].)\d[-/.]\d{6}[-/.]\d\d(?![\w/-]|\.\d)"),
    (rb"AA0000", r"PL(?<![\w-]..)\d{4}[- /]?20\d{8}(?:-\d+)?(?!\w)"),
)
_DATUM: Final = (
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d(?:[-/. ]\d{1,2}){0,2}"
    r"|\d{1,2} \d{1,2} \d{1,2}"
)
#: A number of a zaak that says its year is one of the organisation itself.
_EIGEN: Final = r"(?:19|20)\d\d ?[-/]"
_ANDERS: Final = (
    r"(?i:order|factuur|kvk|rsin|btw|bestel|product|serie|artikel|model|type|isbn|ref\w*|contract)"
    r"[a-z]{0,12}\W{0,3}(?:(?:is|nr|nummer)\W{1,2})?$"
)
_MINSTE_CIJFERS: Final = 4
#: So far behind such a word a number ends at most.
_VERST: Final = 140
_MINSTE_IN_VORM: Final = 3


def vind_papiernummers(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the numbers of papers and files in a text, behind a word or in a fixed form."""
    for plek, zaak in _begin(blik):
        vondst = patroon_van(_WAARDE).match(blik.heel, plek)
        if vondst and _is_nummer(vondst[0]) and not (zaak and patroon_van(_EIGEN).match(vondst[0])):
            yield Persoonsgegeven("documentnummer", *vondst.span())
    for deel, vorm in _VORMEN:
        if patroon_van(deel).search(blik.dichtbij):
            for vondst in blik.zoek(patroon_van(vorm)):
                if not _is_anders(blik.heel, vondst):
                    yield Persoonsgegeven("documentnummer", *vondst.span())


def _begin(blik: Tekstblik) -> Iterator[tuple[int, bool]]:
    """Yield where a number may begin, and whether it is called only that of a zaak.

    Behind `paspoortnummer`, or behind `paspoort`.
    """
    laag = blik.heel_laag
    for plek in blik.over.get("nummer", ()):
        woord = patroon_van(_ACHTER_NUMMER).match(laag, plek)
        if woord:
            ervoor = laag[max(0, woord.start() - 40) : woord.start()]
            if patroon_van(_VOOR_NUMMER).search(ervoor):
                yield woord.end(), patroon_van(r"(?<![\w-])zaak$").search(ervoor) is not None
    for plek in blik.over.get("papier", ()):
        if blik.vorm.count(b"0", max(0, plek - 20), plek + _VERST) < _MINSTE_CIJFERS:
            continue
        for woord in patroon_van(_ACHTER_WOORD).finditer(laag, max(0, plek - 20), plek + 90):
            yield woord.end(), woord[0].startswith("zaak")


def _is_nummer(waarde: str) -> bool:
    """Say whether what stands behind a word has the digits of a number, and is no date."""
    cijfers = sum(teken.isdigit() for teken in waarde)
    return cijfers >= _MINSTE_CIJFERS and not patroon_van(_DATUM).fullmatch(waarde)


def _is_anders(tekst: str, vondst: re.Match[str]) -> bool:
    """Say whether the words before it say that it is of a thing, or it has too few digits."""
    cijfers = sum(teken.isdigit() for teken in vondst[0])
    ervoor = tekst[max(0, vondst.start() - 30) : vondst.start()]
    return cijfers < _MINSTE_IN_VORM or patroon_van(_ANDERS).search(ervoor) is not None
