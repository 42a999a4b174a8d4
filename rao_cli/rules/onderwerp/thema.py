"""OND: what the region speaks of at every table, and what crosses locations (S7, S9)."""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import OverlegPlek, Stand, ZaakPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.signaallijst.lopend import loopt_nog, telt_mee
from rao_cli.rules.zin import opsomming

#: What the source names as themes, and words by which an item shows that it is about one.
_THEMAS: Final[Mapping[str, tuple[str, ...]]] = {
    "Contacten met gemeenten": ("gemeente",),
    "Opvang en lang verblijf": ("opvang", "verblijf"),
    "Meldplicht en inbewaringstelling": ("toezicht", "meldplicht", "bewaring"),
}
#: A theme that missed this many meetings in a row was forgotten.
_OVERLEGGEN: Final = 3


@regel(
    "OND17",
    ernst="aandachtspunt",
    bron="S9",
    hint="Zet de zaak bij een onderwerp met: rao onderwerp zet KENMERK --zaak ZAAK. Of maak er "
    "een met: rao nieuw onderwerp --type knelpunt",
    fout="""
        zaak: {kenmerken: [overlast, locatieoverstijgend]}
        bestanden:
          onderwerpen/2026/trend-langer-wachten-op-reisdocument.yaml:
    """,
    goed="""
        zaak: {kenmerken: [overlast, locatieoverstijgend]}
        onderwerp: {type: knelpunt, gedeeld_met: , landelijk: , zaken: [Z-7K3F9E]}
    """,
)
def over_locaties_heen(plek: ZaakPlek) -> Gevonden:
    """Wat meer dan één locatie raakt, is een onderwerp van het RAO.

    Overlast en terugkeer die verder gaan dan één locatie, lost een LKO niet alleen op. Overlast
    bij twee LKO's tegelijk hoort daar ook bij.
    """
    zaak = plek.zaak
    if not zaak.kenmerken or plek.lijst.richting != "lko-rao" or not telt_mee(plek):
        return
    if not loopt_nog(plek) or _hoort_bij_onderwerp(plek):
        return
    if "locatieoverstijgend" in zaak.kenmerken:
        yield ("kenmerken",), "Deze zaak raakt meer dan één locatie, maar hoort bij geen onderwerp."
    elif elders := list(dict.fromkeys(_overlast_elders(plek))):
        waar = opsomming(elders)
        yield ("kenmerken",), f"Overlast is er ook bij {waar}, maar dat is nog geen onderwerp."


def _hoort_bij_onderwerp(plek: ZaakPlek) -> bool:
    return any(plek.kenmerk in onderwerp.zaken for onderwerp in plek.stand.onderwerpen.values())


def _overlast_elders(plek: ZaakPlek) -> Iterator[str]:
    """Yield the names of other LKO's with a running zaak about nuisance."""
    lkos = plek.stand.register.lkos
    for ander in plek.stand.zaken:
        afzender = ander.lijst.afzender
        if afzender == plek.lijst.afzender or "overlast" not in ander.zaak.kenmerken:
            continue
        if ander.lijst.richting == "lko-rao" and telt_mee(ander) and loopt_nog(ander):
            yield lkos[afzender].naam if afzender in lkos else afzender


@regel(
    "OND18",
    ernst="aandachtspunt",
    bron="S7",
    hint="Zet het thema op de volgende agenda.",
    fout="""
        overleg:
          agendapunten: [{id: opening, soort: vast, onderwerp: Opening}]
        bestanden:
          overleggen/2026/2026-01-15.yaml: {soort: overleg, datum: 2026-01-15, status: gehouden}
          overleggen/2026/2026-02-12.yaml: {soort: overleg, datum: 2026-02-12, status: gehouden}
    """,
    goed="""
        overleg:
          agendapunten:
            - {id: gemeenten, soort: vast, onderwerp: Contacten met gemeenten}
            - {id: opvang, soort: vast, onderwerp: Lang verblijf in de opvang}
            - {id: toezicht, soort: vast, onderwerp: Meldplicht}
        bestanden:
          overleggen/2026/2026-01-15.yaml: {soort: overleg, datum: 2026-01-15, status: gehouden}
          overleggen/2026/2026-02-12.yaml: {soort: overleg, datum: 2026-02-12, status: gehouden}
    """,
)
def themas_komen_langs(plek: OverlegPlek) -> Gevonden:
    """De vaste thema's van de regio komen geregeld op tafel.

    Het RAO spreekt over gemeenten, over de opvang en over toezicht. Ontbreekt een thema drie
    overleggen achter elkaar, dan is het waarschijnlijk vergeten.
    """
    gehouden = [o for _, o in plek.stand.overleggen_op_datum if o.is_gehouden]
    laatste = gehouden[-_OVERLEGGEN:]
    if len(laatste) < _OVERLEGGEN or laatste[-1] is not plek.ding:
        return
    for thema, woorden in _THEMAS.items():
        if not any(_ging_over(plek.stand, overleg, woorden) for overleg in laatste):
            yield ("agendapunten",), f"{thema}: dat stond drie overleggen lang niet op de agenda."


def _ging_over(stand: Stand, overleg: Overleg, woorden: tuple[str, ...]) -> bool:
    """Say whether an item other than a zaak speaks of one of these words."""
    titels = {onderwerp.kenmerk: onderwerp.titel for onderwerp in stand.onderwerpen.values()}
    teksten = (
        f"{punt.id} {punt.onderwerp or ''} {titels.get(punt.id, '')}".casefold()
        for punt in overleg.agendapunten
        if punt.soort != "zaak"
    )
    return any(woord in tekst for tekst in teksten for woord in woorden)
