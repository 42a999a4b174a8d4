"""`rao register toon`: what stands in rao.yaml, as a person reads it."""

from typing import Annotated

from rao_cli.cli.argumenten import vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.tonen.toon import toon_beeld
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.workflow.tonen.beeld.register import alle_plekken, beeld_register


def toon(
    s: ReadSession,
    *,
    alles: Annotated[bool, vlag("--alles", "Elke plek die u kunt zetten, met uitleg.")] = False,
) -> None:
    """Bekijk het register zelf: regio, organisaties, LKO's, leden, rollen en termijnen.

    Voorbeeld:
        rao register toon
        rao register toon --alles

    Veranderen doet u met rao register zet.
    """
    stand, lading = s.bekijk()
    inhoud = lading.bestanden[REGISTERBESTAND].boom
    waarden = inhoud.waarde if inhoud else {}
    if alles:
        rijen = [*alle_plekken(waarden)]
        if s.als_json:
            plekken = [{"plek": p, "waarde": w, "uitleg": u} for p, w, u in rijen]
            uitvoer.toon_json("plekken", {"plekken": plekken})
        else:
            uitvoer.toon_tabel(("plek", "staat er", "uitleg"), rijen)
        return
    beeld = beeld_register(stand, waarden)
    if s.als_json:
        uitvoer.toon_json(beeld.soort, {"bestand": beeld.bestand, beeld.soort: beeld.data})
    else:
        toon_beeld(beeld)
