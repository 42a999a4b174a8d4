"""OND: a kader of the Deelberaad is carried out and explained (S13)."""

from rao_cli.model.register.werkdagen import maanden_eerder
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.model.tafel import kader_bekend, nog_uit_te_leggen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming


@regel(
    "OND10",
    ernst="waarschuwing",
    bron="S13",
    hint="Zet bij vastgesteld_op de dag waarop het Deelberaad het kader vaststelde.",
    fout="onderwerp: {type: kader, gedeeld_met: , landelijk: }",
    goed="onderwerp: {type: kader, gedeeld_met: , landelijk: , vastgesteld_op: 2026-02-26}",
)
def vastgesteld(plek: OnderwerpPlek) -> Gevonden:
    """Een kader zegt wanneer het Deelberaad het vaststelde.

    Een kader is een afspraak van het Deelberaad. Zonder datum is niet te zien of het er al een is.
    """
    if plek.ding.type == "kader" and plek.ding.vastgesteld_op is None:
        yield ("vastgesteld_op",), "Er staat niet wanneer het Deelberaad dit kader vaststelde."


@regel(
    "OND11",
    ernst="waarschuwing",
    bron="S13",
    hint="Leg het uit en leg dat vast met: rao kader informeer KENMERK --lko LKO",
    fout="onderwerp: {type: kader, gedeeld_met: , landelijk: , vastgesteld_op: 2026-01-15}",
    goed="""
        onderwerp:
          type: kader
          gedeeld_met:
          landelijk:
          vastgesteld_op: 2026-01-15
          lkos_geinformeerd: {ter-apel: 2026-02-05}
    """,
)
def uitgelegd(plek: OnderwerpPlek) -> Gevonden:
    """Een kader is uitgelegd aan elk LKO.

    Een LKO dat een kader niet kent, werkt er niet naar. Hoeveel maanden het RAO de tijd heeft,
    staat in rao.yaml bij kader_maanden (gewoonlijk 2). Het rondt een kader niet eerder af. Van een
    kader dat niet meer geldt, vraagt niemand dat nog.
    """
    kader, stand = plek.ding, plek.stand
    nog = nog_uit_te_leggen(stand, kader)
    bekend_sinds = kader.vastgesteld_op or kader.datum
    geduld = stand.register.termijnen.kader_maanden
    grens = maanden_eerder(stand.vandaag, geduld)
    wacht = kader.status != "afgerond"
    nog = tuple(lko for lko in nog if not wacht or kader_bekend(stand, lko, bekend_sinds) < grens)
    if not nog:
        return
    namen = opsomming([stand.register.lkos[lko].naam for lko in nog])
    sinds = f"dit kader van {dag(bekend_sinds)}"
    yield ("lkos_geinformeerd",), f"Aan {namen} is {sinds} nog niet uitgelegd."
