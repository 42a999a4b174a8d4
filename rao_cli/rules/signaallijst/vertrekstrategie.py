"""SIG: the departure strategy: steps taken, steps to come, openings on toelating (S18)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.signaallijst import Vertrekstrategie
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak import onderdelen
from rao_cli.rules.regel import PER_FASE, Gevonden, inhoudsregel
from rao_cli.rules.zin import onaf


def _is_leeg(blok: Vertrekstrategie | None) -> bool:
    """Say whether nothing of the strategy is there; SIG14 then speaks for all three parts."""
    return blok is None or not (blok.gezet or blok.gepland or blok.toelating or blok.geen_toelating)


@inhoudsregel(
    "SIG14",
    ernst=PER_FASE,
    bron="S18",
    hint="Noem bij vertrekstrategie.gezet elke stap, met organisatie en datum.",
    voorbeeld="""
    zaak:
      vertrekstrategie:
        gezet: …
    """,
    fout="[]",
    goed="[{stap: Vertrekgesprekken, organisatie: DT&V, datum: 2026-02-11}]",
    vast=True,
)
def gezet(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt welke stappen van de vertrekstrategie zijn gezet.

    Wie over de zaak beslist, moet weten wat al is geprobeerd. Anders komt dezelfde stap terug.
    """
    if onderdelen.heeft_gezette_stappen(plek.zaak):
        return
    if _is_leeg(plek.zaak.vertrekstrategie):
        tekst = "De vertrekstrategie ontbreekt: gezette stappen, geplande stappen en toelating."
        yield ("vertrekstrategie",), tekst
    else:
        yield ("vertrekstrategie", "gezet"), "Er staat nog niet welke stappen zijn gezet."


@inhoudsregel(
    "SIG15",
    ernst=PER_FASE,
    bron="S18",
    hint="Noem bij vertrekstrategie.gepland elke stap, met organisatie en datum.",
    voorbeeld="""
    zaak:
      vertrekstrategie:
        gepland: [{stap: …}]
    """,
    fout="Presentatie bij de ambassade",
    goed="Presentatie bij de ambassade, organisatie: DT&V, datum: 2026-04-01",
    vast=True,
)
def gepland(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt welke stappen nog komen, door wie en wanneer.

    Het overleg kan alleen volgen wat een naam en een datum heeft.
    """
    blok = plek.zaak.vertrekstrategie
    if onderdelen.heeft_geplande_stappen(plek.zaak) or blok is None or _is_leeg(blok):
        return
    if not any(gevuld(stap.stap) for stap in blok.gepland):
        yield ("vertrekstrategie", "gepland"), "Er staat nog niet welke stappen nog komen."
        return
    for nummer, stap in enumerate(blok.gepland):
        delen = {
            "stap": (gevuld(stap.stap), "wat die inhoudt"),
            "organisatie": (stap.organisatie, "wie die zet"),
            "datum": (stap.datum, "wanneer die komt"),
        }
        pad = ("vertrekstrategie", "gepland", nummer)
        yield from onaf(pad, f"Bij geplande stap {nummer + 1} staat niet", delen)


@inhoudsregel(
    "SIG16",
    ernst=PER_FASE,
    bron="S18",
    hint="Vul vertrekstrategie.toelating in, of schrijf bij geen_toelating waarom er niets is.",
    voorbeeld="""
    zaak:
      vertrekstrategie:
        toelating: []
        geen_toelating: …
    """,
    fout="",
    goed="Alle aanvragen zijn afgewezen en er zijn geen nieuwe feiten.",
    vast=True,
)
def toelating(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt welke oplossingen er op toelating nog zijn, of waarom niet.

    Ook als er niets meer is, hoort dat er te staan, met de reden. Dan is zeker dat ernaar is
    gekeken.
    """
    if onderdelen.heeft_toelating(plek.zaak) or _is_leeg(plek.zaak.vertrekstrategie):
        return
    pad = ("vertrekstrategie", "toelating")
    yield pad, "Er staat nog niet welke oplossing er op toelating is, of waarom die er niet is."


@inhoudsregel(
    "SIG35",
    ernst="waarschuwing",
    bron=("S18", "S19c"),
    hint="Kies: er is een opening op toelating, of er is geen en u schrijft waarom.",
    voorbeeld="""
    zaak:
      vertrekstrategie:
        toelating: [Een nieuwe aanvraag ligt bij de IND.]
        geen_toelating: …
    """,
    fout="Alle aanvragen zijn afgewezen.",
    goed="",
)
def toelating_strijdig(plek: ZaakPlek) -> Gevonden:
    """De zaak spreekt zichzelf over toelating niet tegen.

    Er is nog een oplossing op toelating, of die is er niet. Wie een aanvraag afwacht, ziet er nog
    een.
    """
    blok = plek.zaak.vertrekstrategie
    if blok is None or not gevuld(blok.geen_toelating):
        return
    termijn = plek.zaak.termijn
    if any(map(gevuld, blok.toelating)):
        ander = "en ook een oplossing op toelating"
    elif termijn and termijn.soort == "toelating":
        ander = "maar de termijn wacht een aanvraag af"
    else:
        return
    pad = ("vertrekstrategie", "geen_toelating")
    yield pad, f"Er staat dat er op toelating geen oplossing is, {ander}."
