"""`rao haak verwijder`: let git work by itself again."""

from rao_cli.cli.haak.keuze import Alleen, kies_haken
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.haak.verwijder import NIETS_VASTGELEGD, verwijder_haak


def verwijder(
    s: WriteSession,
    *,
    alleen: Alleen = None,
) -> None:
    """Haal weg wat rao haak installeer op deze computer zette.

    Voorbeeld:
        rao haak verwijder
        rao haak verwijder --alleen pre-push

    git legt dan weer vast en deelt zonder dat rao meekijkt, en voegt samen zoals altijd: regel
    voor regel. Een haak die u zelf maakte, blijft zoals hij is. Wat in het register staat, blijft
    ook: dat is van iedereen. Terug komt het met rao haak installeer.
    """
    zinnen = verwijder_haak(s.h, kies_haken(alleen))
    s.vertel(NIETS_VASTGELEGD, zinnen=zinnen, niets="In het register veranderde niets.")
