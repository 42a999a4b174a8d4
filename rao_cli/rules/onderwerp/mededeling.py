"""OND: a mededeling tells early who changes what, from when (S10)."""

from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming

_MEDEDELING: Final = """
onderwerp:
  type: mededeling
  gedeeld_met:
  landelijk:
  organisatie: COA
  ingang: …
  gevolgen: Zestig bewoners verhuizen binnen de regio.
"""


@regel(
    "OND12",
    ernst="waarschuwing",
    bron="S10",
    hint="Vul aan met: rao onderwerp zet KENMERK --organisatie O --ingang DATUM --gevolgen TEKST",
    fout="onderwerp: {type: mededeling, gedeeld_met: , landelijk: , organisatie: COA}",
    goed=_MEDEDELING.replace("…", "2026-05-01"),
)
def volledig(plek: OnderwerpPlek) -> Gevonden:
    """Een mededeling zegt van wie zij komt, vanaf wanneer het geldt en wat anderen merken.

    Pas dan kunnen de andere organisaties er rekening mee houden.
    """
    nieuws = plek.ding
    if nieuws.type != "mededeling":
        return
    delen = {
        "van wie zij komt": nieuws.organisatie is not None,
        "vanaf wanneer": nieuws.ingang is not None,
        "wat anderen ervan merken": gevuld(nieuws.gevolgen),
    }
    mist = [deel for deel, is_er in delen.items() if not is_er]
    if mist:
        yield ("type",), f"Bij deze mededeling staat nog niet {opsomming(mist)}."


@regel(
    "OND13",
    ernst="aandachtspunt",
    bron="S10",
    hint="Vraag de organisatie om een volgende verandering eerder te melden.",
    voorbeeld=_MEDEDELING,
    fout="2026-02-01",
    goed="2026-05-01",
)
def vroeg(plek: OnderwerpPlek) -> Gevonden:
    """Een mededeling komt voordat de verandering ingaat.

    Wie het achteraf hoort, kan er niets meer mee doen.
    """
    nieuws = plek.ding
    if nieuws.type == "mededeling" and nieuws.ingang and nieuws.ingang < nieuws.datum:
        yield ("ingang",), f"De verandering ging al in op {dag(nieuws.ingang)}, voor de mededeling."
