"""Who was told a decision as it was, or is about to be: that LKO must hear what changed (S11)."""

from collections.abc import Collection

from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand


def wie_weet_het(
    stand: Stand, overleg: Overleg, besluit: str | None, *, alleen: str | None = None
) -> list[str]:
    """Say which LKO was told the decision as it was before, or is about to be.

    `alleen` is the LKO that may read what changed, when it is one.
    """
    if besluit is None:
        return []
    return wie_weet_van(stand, overleg, {overleg.besluiten[besluit].agendapunt}, alleen=alleen)


def wie_weet_van(
    stand: Stand, overleg: Overleg, punten: Collection[str], *, alleen: str | None = None
) -> list[str]:
    """Say which LKO was told about an item as it was before, or is about to be."""
    zinnen = list[str]()
    for antwoord in stand.terugkoppelingen.values():
        eigen = {
            punt.id for punt in eigen_punten(zoals(stand, overleg, antwoord.lko)[1], antwoord.lko)
        }
        over = [punt for punt in punten if punt in {*antwoord.zaken, *eigen}]
        if antwoord.overleg != overleg.datum or not over or alleen not in {None, antwoord.lko}:
            continue
        zin = f"In {antwoord.kenmerk} staat dit nog niet. Maak haar opnieuw met:"
        if antwoord.is_verzonden:
            lko = partij(stand.register, antwoord.lko)
            zin = f"{lko} kreeg al een terugkoppeling over {over[0]} "
            zin += f"({antwoord.kenmerk}). Vertel ook daar wat er verbeterd is:"
        opdracht = f"rao terugkoppeling genereer {overleg.datum} --lko {antwoord.lko}"
        zinnen.append(f"{zin} {opdracht}")
    return zinnen
