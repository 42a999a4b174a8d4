"""OND: how each LKO does, in numbers and in words (S14)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.onderwerp import Onderwerp
from rao_cli.model.periode import Looptijd, lees_periode
from rao_cli.model.stand import OnderwerpPlek, RegisterPlek, Stand
from rao_cli.model.verloop import GEHOUDEN
from rao_cli.rules.lopend import maanden_eerder
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import opsomming

_JAAR: Final = 12


@regel(
    "OND14",
    over=OnderwerpPlek,
    ernst="waarschuwing",
    bron="S14",
    hint="Vul bij kwantitatief cijfers in, en bij kwalitatief hoe het LKO werkt en samenwerkt.",
    fout="""
        onderwerp:
          type: voortgang
          gedeeld_met:
          landelijk:
          lko: ter-apel
          periode: 2026-Q1
          kwantitatief: {zaken_besproken: '12'}
    """,
    goed="""
        onderwerp:
          type: voortgang
          gedeeld_met:
          landelijk:
          lko: ter-apel
          periode: 2026-Q1
          kwantitatief: {zaken_besproken: '12'}
          kwalitatief: {samenwerking: De organisaties zijn er elke keer.}
    """,
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
    over=RegisterPlek,
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
    berichten = tuple(_berichten(stand))
    for sleutel, lko in plek.ding.lkos.items():
        if (mist := _mist(stand, sleutel, berichten)) is not None:
            yield ("lkos", sleutel), f"Van {lko.naam} is er geen bericht over de voortgang {mist}."


def _berichten(stand: Stand) -> Iterator[tuple[str, str, Looptijd]]:
    """Yield LKO, period as written and its days, of every voortgang."""
    for onderwerp in stand.onderwerpen.values():
        looptijd = lees_periode(onderwerp.periode) if onderwerp.periode else None
        if onderwerp.type == "voortgang" and onderwerp.lko and onderwerp.periode and looptijd:
            yield onderwerp.lko, onderwerp.periode, looptijd


def _mist(stand: Stand, lko: str, berichten: tuple[tuple[str, str, Looptijd], ...]) -> str | None:
    """Say over which time nothing is known of an LKO; None when it told enough."""
    eigen = [looptijd for wie, _, looptijd in berichten if wie == lko]
    if berichten:
        _, naam, laatste = max(berichten, key=lambda b: (b[2].eind, b[2].begin))
        if not any(looptijd.omvat(laatste) for looptijd in eigen):
            return f"over {naam}"
    dagen = [o.datum for _, o in stand.overleggen_op_datum if o.status in GEHOUDEN]
    if not dagen or (grens := maanden_eerder(dagen[-1], _JAAR)) < dagen[0]:
        return None
    recent = any(looptijd.eind >= grens for looptijd in eigen)
    return None if recent else "in een heel jaar"
