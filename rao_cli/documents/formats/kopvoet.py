"""What stands at the head and the foot of every page, in words: the same for each format."""

from collections.abc import Iterable
from typing import Final

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.tekens import toonbaar
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.opmaak import datum, hoofdletter

#: So many letters of a foot stand beside the number of the page, in a wide font too.
_VOETREGEL: Final = 72
#: Stands on every page of a paper that may still change.
CONCEPT = "CONCEPT"


def merk(gegevens: Papiergegevens) -> str:
    """Return how the paper is marked: concept or not, and for whose eyes it is."""
    delen = (CONCEPT if gegevens.concept else "", gegevens.rubricering)
    return toonbaar(" · ".join(filter(None, delen)))


def afzender(gegevens: Papiergegevens) -> str:
    """Return whose paper it is."""
    return toonbaar(f"RAO {gegevens.regio}") if gegevens.regio else ""


def voetregels(gegevens: Papiergegevens, stijl: Vormgeving) -> tuple[str, ...]:
    """Return the lines of the foot; the number of the page stands beside the first."""
    delen = [
        f"Kenmerk {gegevens.kenmerk}" if gegevens.kenmerk else "",
        hoofdletter(gegevens.status),
        f"Gemaakt op {datum(gegevens.gemaakt_op)}" if gegevens.gemaakt_op else "",
    ]
    vingerafdruk = f"Vingerafdruk {gegevens.vingerafdruk}" if gegevens.vingerafdruk else ""
    regels = [
        *_vullen(delen),
        gegevens.anker,
        " · ".join(filter(None, (vingerafdruk, stijl.voettekst))),
    ]
    return tuple(toonbaar(regel) for regel in regels if regel)


def _vullen(delen: Iterable[str]) -> list[str]:
    """Return lines of whole parts: a day is not broken, and the number of the page has room."""
    regels: list[str] = []
    for deel in filter(None, delen):
        samen = f"{regels[-1]} · {deel}" if regels else ""
        if samen and len(samen) <= _VOETREGEL:
            regels[-1] = samen
        else:
            regels.append(deel)
    return regels


def trefwoorden(papier: Papier) -> tuple[str, ...]:
    """Return the words by which an archive finds the paper."""
    gegevens = papier.gegevens
    delen = (gegevens.soort, gegevens.regio, gegevens.kenmerk, gegevens.rubricering)
    return tuple(toonbaar(deel) for deel in delen if deel)


def eigenschappen(papier: Papier) -> dict[str, str]:
    """Return what is noted about the paper as properties of the file, by name."""
    gegevens = papier.gegevens
    alles = {
        "Kenmerk": gegevens.kenmerk,
        "Rubricering": gegevens.rubricering,
        "Status": gegevens.status,
        "Vingerafdruk": gegevens.vingerafdruk,
        "Anker": gegevens.anker,
        "Bron": "; ".join(gegevens.bron),
    }
    return {naam: toonbaar(waarde) for naam, waarde in alles.items() if waarde}
