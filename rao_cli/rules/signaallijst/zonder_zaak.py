"""SIG: a list to the Deelberaad about a knelpunt or trend without a zaak (S12, S20)."""

from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import LijstPlek
from rao_cli.model.taal import opsomming
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.model.zaak.opschaling import gaat_zonder_zaak
from rao_cli.rules.eigen_woorden import niet_eigen
from rao_cli.rules.regel import PER_FASE, Gevonden, regel
from rao_cli.rules.zin import gaven

_LIJST: Final = """
lijst:
  richting: rao-deelberaad
  afzender: Groningen en Drenthe
  kenmerk: SL-groningen-en-drenthe-2026-03-05
  grond: knelpunt
  zaken: {Z-7K3F9E: }
  onderwerp: trend-langer-wachten-op-reisdocument
onderwerp:
  kenmerk: trend-langer-wachten-op-reisdocument
"""


def _onderwerp(plek: LijstPlek) -> Onderwerp | None:
    """Return what a list without a zaak is about; None for another list, or when it is over."""
    if not gaat_zonder_zaak(plek.ding) or plek.ding.antwoord or plek.ding.status == "ingetrokken":
        return None
    gevonden = plek.stand.vind_onderwerp(plek.ding.onderwerp)
    return gevonden[1] if gevonden else None


@regel(
    "SIG37",
    ernst=PER_FASE,
    bron="S12",
    inhoud=True,
    hint="Vul het aan met: rao onderwerp zet KENMERK --omschrijving, --geprobeerd of --vraag",
    fout=f"{_LIJST}  geprobeerd: De regio sprak er twee keer over met de ambassades.",
    goed=f"{_LIJST}  geprobeerd: De regio sprak er twee keer over met de ambassades.\n"
    "  vraag: Spreek het ministerie aan op de duur.",
)
def waar_het_om_gaat(plek: LijstPlek) -> Gevonden:
    """Een lijst zonder zaak zegt wat er speelt, wat is geprobeerd en wat het RAO vraagt.

    Bij een zaak staat dat in de zaak zelf. Zonder zaak weet het Deelberaad het alleen als het bij
    het knelpunt of de trend staat.
    """
    if (onderwerp := _onderwerp(plek)) is None:
        return
    delen = {
        "waar het over gaat": onderwerp.omschrijving,
        "wat de regio al probeerde": onderwerp.geprobeerd,
        "wat het RAO van het Deelberaad vraagt": onderwerp.vraag,
    }
    if mist := [naam for naam, tekst in delen.items() if not gevuld(tekst)]:
        yield ("onderwerp",), f"Bij {onderwerp.kenmerk} staat nog niet {opsomming(mist)}."


@regel(
    "SIG38",
    ernst=PER_FASE,
    bron="S20",
    inhoud=True,
    hint="Vraag het standpunt op en leg het vast met: rao standpunt KENMERK ORGANISATIE",
    fout=_LIJST,
    goed=_LIJST
    + """  standpunten:
    DT&V: {standpunt: Zonder reisdocument staat het vertrek van acht mensen stil.}
    IND: {standpunt: De duur heeft geen gevolgen voor de beslissing op een aanvraag.}
    COA: {standpunt: De opvang zit vol en wachten kost elke maand acht plekken.}
    AVIM: {standpunt: De meldplicht blijft zo lang gelden en dat kost ons uren.}
""",
)
def standpunten(plek: LijstPlek) -> Gevonden:
    """Ook over een knelpunt zonder zaak geeft elke kernorganisatie een eigen standpunt.

    Naar het Deelberaad gaat een weging in haar geheel: elke organisatie zegt in eigen woorden wat
    zij vindt. "Akkoord" of een kopie van een ander is dat niet.
    """
    if (onderwerp := _onderwerp(plek)) is None:
        return
    gegeven = onderwerp.standpunten
    mist = [o for o in plek.stand.kernorganisaties if not heeft_standpunt(gegeven.get(o))]
    if mist:
        yield ("onderwerp",), f"{gaven(mist)} nog geen standpunt over {onderwerp.kenmerk}."
    for een in niet_eigen(plek.stand, gegeven, omhoog=True):
        zin = f"Het standpunt van {een.organisatie} {een.waarom}."
        if een.is_eigen:
            yield ("onderwerp",), zin, "waarschuwing"
        else:
            yield ("onderwerp",), zin
