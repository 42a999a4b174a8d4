"""Who was told a decision as it was, or is about to be: that LKO must hear what changed (S11)."""

from rao_cli.model.overleg.eigen import eigen_besluiten
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


def wie_weet_het(stand: Stand, overleg: Overleg, besluit: str | None) -> list[str]:
    """Say which LKO was told the decision as it was before, or is about to be."""
    if besluit is None:
        return []
    zaak, zinnen = overleg.besluiten[besluit].agendapunt, list[str]()
    for antwoord in stand.terugkoppelingen.values():
        eigen = {k for k, _ in eigen_besluiten(overleg, antwoord.lko)}
        if antwoord.overleg != overleg.datum or not {zaak, besluit} & {*antwoord.zaken, *eigen}:
            continue
        zin = f"In {antwoord.kenmerk} staat dit nog niet. Maak haar opnieuw met:"
        if antwoord.is_verzonden:
            zin = f"LKO {antwoord.lko} kreeg al een terugkoppeling over {zaak} "
            zin += f"({antwoord.kenmerk}). Vertel ook daar wat er verbeterd is:"
        opdracht = f"rao terugkoppeling genereer {overleg.datum} --lko {antwoord.lko}"
        zinnen.append(f"{zin} {opdracht}")
    return zinnen
