"""VRB30: what was erased stays away, and two functions answer for that (S4)."""

from typing import Final

from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import DingPlek
from rao_cli.rules.regel import Gevonden, regel

CODE: Final = "VRB30"


@regel(
    CODE,
    ernst="fout",
    hint="Een wissing is een besluit van twee mensen met een verschillende functie. Noem beide.",
    voorbeeld="""
        bestanden:
          wissingen/2026/W-2026-04-01-7K3F.yaml:
            soort: wissing
            kenmerk: W-2026-04-01-7K3F
            datum: 2026-04-01
            grond: verzoek
            wijze: tekst
            door: [secretaris, …]
            toppen: [1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e]
            begin: [1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e]
    """,
    fout="Secretaris",
    goed="functionaris gegevensbescherming",
)
def twee_functies(plek: DingPlek) -> Gevonden:
    """Over een wissing besluiten twee verschillende functies, en wat gewist is blijft weg.

    Niemand haalt alleen iets uit een geschiedenis waar anderen op rekenen. Komt het met een oude
    kopie terug, dan zegt `rao valideer --historie` dat.
    """
    ding = plek.ding
    if isinstance(ding, Wissing) and not ding.is_van_twee:
        yield ("door",), f"Over {ding.kenmerk} besloot één functie: {ding.door[0]}."
