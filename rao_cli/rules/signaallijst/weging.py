"""SIG: the integral weighing: every organisation, every side, and Nidos for an amv (S3, S20)."""

from collections.abc import Iterator

from rao_cli.model.gevuld import gevuld
from rao_cli.model.register.namen import is_voogd
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_standpunt, zonder_aspect, zonder_standpunt
from rao_cli.rules.eigen_woorden import HINT, waarom_niet_eigen
from rao_cli.rules.regel import LICHT, PER_FASE, ZWAK, Gevonden, inhoudsregel
from rao_cli.rules.zin import gaven, opsomming


@inhoudsregel(
    "SIG10",
    ernst=PER_FASE,
    bron="S20",
    hint="Vraag het standpunt op en leg het vast met: rao standpunt ZAAK ORGANISATIE",
    fout="""
    zaak:
      standpunten:
        IND:
    """,
    goed="""
    zaak:
      standpunten:
        IND:
          standpunt: De laatste aanvraag is afgewezen en er liggen geen nieuwe feiten.
          inzet: Beslist binnen twee weken als er toch een aanvraag komt.
    """,
    vast=True,
)
def standpunten(plek: ZaakPlek) -> Gevonden:
    """Elke kernorganisatie geeft een standpunt.

    Een zaak is pas in haar geheel gewogen als elke organisatie zelf heeft gezegd wat zij vindt.
    Bij de inname mag dat nog ontbreken; de lijst laat dan zien wie nog iets moet leveren.
    """
    mist = zonder_standpunt(plek)
    if mist:
        pad = ("standpunten", *mist) if len(mist) == 1 else ("standpunten",)
        yield pad, f"{gaven(mist)} nog geen standpunt."


@inhoudsregel(
    "SIG11",
    ernst=PER_FASE,
    bron="S20",
    hint="Vraag een standpunt aan een organisatie met dit aspect in rao.yaml.",
    voorbeeld="""
    register:
      organisaties:
        IND: {aspect: …}
    """,
    fout="toezicht",
    goed="toelating",
    vast=True,
)
def aspecten(plek: ZaakPlek) -> Gevonden:
    """De standpunten gaan samen over toelating, terugkeer en opvang.

    Wie een van de drie overslaat, weegt de zaak niet in haar geheel. Wacht een aspect alleen op
    een kernorganisatie die al bij SIG10 staat, dan zegt deze regel niets.
    """
    mist = zonder_aspect(plek)
    if not mist:
        return
    bekend = plek.stand.register.organisaties
    verwacht = {bekend[sleutel].aspect for sleutel in zonder_standpunt(plek)}
    rest = [aspect for aspect in mist if aspect not in verwacht]
    if rest:
        yield ("standpunten",), f"Geen standpunt gaat over {opsomming(rest)}."


@inhoudsregel(
    "SIG12",
    ernst=ZWAK,
    bron="S20",
    vast="opschaling",
    hint=HINT,
    voorbeeld="""
    zaak:
      standpunten:
        COA: {standpunt: …}
    """,
    fout="Akkoord, zie DT&V",
    goed="Het gezin kan blijven tot de school in mei stopt.",
)
def eigen_woorden(plek: ZaakPlek) -> Gevonden:
    """Een standpunt staat in eigen woorden.

    Elke organisatie verwoordt zelf haar standpunt. "Akkoord" of een kopie van een ander laat niet
    zien wat zij vond; zo gaat de zaak niet naar het Deelberaad. Onder de 40 tekens past een eigen
    standpunt bijna nooit, maar dat houdt de zaak niet tegen.
    """
    for een in waarom_niet_eigen(plek):
        pad = ("standpunten", een.organisatie, "standpunt")
        zin = f"Het standpunt van {een.organisatie} {een.waarom}."
        if een.is_eigen:
            yield pad, zin, "waarschuwing"
        else:
            yield pad, zin


@inhoudsregel(
    "SIG23",
    ernst="waarschuwing",
    bron="S3",
    hint="Nodig Nidos uit bij het agendapunt, of leg het contact of standpunt van Nidos vast.",
    fout="""
    zaak:
      groep: amv
    """,
    goed="""
    zaak:
      groep: amv
      intern_geschakeld:
        contacten: [{organisatie: Nidos, datum: 2026-02-12, uitkomst: De voogd gaat mee.}]
    """,
)
def nidos(plek: ZaakPlek) -> Gevonden:
    """Bij een amv is Nidos betrokken.

    Nidos heeft de voogdij over alleenstaande minderjarigen. Zonder de voogd mist het overleg wie
    voor het kind spreekt.
    """
    bekend = plek.stand.heel.organisaties
    if plek.zaak.groep == "amv" and not any(is_voogd(bekend, naam) for naam in _genoemd(plek)):
        yield ("groep",), "Deze zaak gaat over een amv, maar Nidos is nog niet betrokken."


def _genoemd(plek: ZaakPlek) -> Iterator[str]:
    """Yield every organisation that takes part in a zaak in any way."""
    zaak = plek.zaak
    yield zaak.aanbrenger
    yield from (s for s, standpunt in zaak.standpunten.items() if heeft_standpunt(standpunt))
    if zaak.constatering:
        yield from zaak.constatering.organisaties
    if zaak.intern_geschakeld:
        yield from (c.organisatie for c in zaak.intern_geschakeld.contacten if c.organisatie)
    for optie in zaak.oplossingsrichtingen:
        yield from optie.voorbesproken_met
    for punt in plek.stand.punten_op_id.get(plek.kenmerk, ()):
        yield from (*punt.punt.genodigd, *punt.overleg.genodigd, *punt.overleg.aanwezig)


@inhoudsregel(
    "SIG28",
    ernst=LICHT,
    bron="S20",
    hint="Schrijf bij inzet wat de organisatie gaat doen, ook als dat niets nieuws is.",
    voorbeeld="""
    zaak:
      standpunten:
        COA: {inzet: …}
    """,
    fout="''",
    goed="Houdt de plek vrij tot de school stopt.",
)
def inzet(plek: ZaakPlek) -> Gevonden:
    """Bij een standpunt staat wat de organisatie gaat doen.

    Een standpunt zegt wat een organisatie vindt, de inzet wat zij ervoor doet. Met alleen het
    eerste komt de zaak niet verder.
    """
    mist = [
        sleutel
        for sleutel, standpunt in plek.zaak.standpunten.items()
        if not gevuld(standpunt.inzet) and heeft_standpunt(standpunt)
    ]
    if mist:
        pad = ("standpunten", *mist, "inzet") if len(mist) == 1 else ("standpunten",)
        yield pad, f"{gaven(mist)} een standpunt, maar zonder inzet."
