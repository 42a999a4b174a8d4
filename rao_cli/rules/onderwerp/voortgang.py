"""OND: how each LKO does, in numbers and in words (S14)."""

from collections.abc import Iterator

from rao_cli.model.cijfers.voortgang import berichten, mist_voortgang
from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import OnderwerpPlek, RegisterPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import opsomming


@regel(
    "OND14",
    ernst="waarschuwing",
    bron="S14",
    hint="Vul bij kwantitatief cijfers in, en bij kwalitatief hoe het LKO werkt en samenwerkt.",
    voorbeeld="""
        onderwerp:
          type: voortgang
          gedeeld_met:
          landelijk:
          lko: ter-apel
          periode: 2026-Q1
          kwantitatief: {zaken_besproken: '12'}
          …
    """,
    fout="",
    goed="kwalitatief: {samenwerking: De organisaties zijn er elke keer.}",
)
def cijfers_en_woorden(plek: OnderwerpPlek) -> Gevonden:
    """De voortgang van een LKO staat er in cijfers en in woorden.

    Het RAO let op de resultaten, en ook op de samenwerking en de manier van werken.
    """
    voortgang = plek.ding
    if voortgang.type == "voortgang" and (mist := list(_ontbreekt(voortgang))):
        yield ("type",), f"Bij deze voortgang staat nog niet {opsomming(mist)}."


def _ontbreekt(voortgang: Onderwerp) -> Iterator[str]:
    if voortgang.lko is None:
        yield "om welk LKO het gaat"
    if voortgang.periode is None:
        yield "over welke periode"
    if not voortgang.kwantitatief:
        yield "wat de cijfers zijn"
    woorden = voortgang.kwalitatief
    if woorden is None or not any(
        map(gevuld, (woorden.samenwerking, woorden.werkwijze, woorden.knelpunten))
    ):
        yield "hoe het gaat in woorden"


@regel(
    "OND15",
    ernst="aandachtspunt",
    bron="S14",
    hint="Vraag het LKO ernaar en leg het vast met: rao nieuw onderwerp --type voortgang",
    fout="""
        register: {lkos: {emmen: {naam: LKO Emmen}}}
        onderwerp: {type: voortgang, gedeeld_met: , landelijk: , lko: ter-apel, periode: 2026-Q1}
    """,
    goed="""
        onderwerp: {type: voortgang, gedeeld_met: , landelijk: , lko: ter-apel, periode: 2026-Q1}
    """,
)
def elk_lko(plek: RegisterPlek) -> Gevonden:
    """Van elk LKO is de voortgang bekend.

    Is er van het ene LKO een bericht over een kwartaal of jaar, dan ook van de andere. En van elk
    LKO hoort het RAO ten minste eens per jaar hoe het gaat.
    """
    stand = plek.stand
    bekend = berichten(stand)
    for sleutel, lko in stand.lkos.items():
        if (mist := mist_voortgang(stand, sleutel, bekend)) is not None:
            yield ("lkos", sleutel), f"Van {lko.naam} is er geen bericht over de voortgang {mist}."
