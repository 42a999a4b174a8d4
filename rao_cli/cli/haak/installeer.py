"""`rao haak installeer`: let git itself work as rao does, where a person types git."""

from rao_cli.cli.haak.keuze import Alleen, kies_haken
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.haak.installeer import SAMENVOEGEN, installeer_haak


def installeer(
    s: WriteSession,
    *,
    alleen: Alleen = None,
) -> None:
    """Laat git zelf samenvoegen en nakijken zoals rao dat doet.

    Voorbeeld:
        rao haak installeer
        rao haak installeer --alleen samenvoegen
        rao haak installeer --alleen pre-push

    Twee mensen veranderden hetzelfde bestand: de een de zaal, de ander de agenda. Haalt u het werk
    van de ander op met git zelf, dan houdt git nu allebei. Veranderden zij hetzelfde anders, dan
    kiest git niets: typ daarna rao sync.

    Legt u iets vast met git zelf (git commit), dan kijkt rao eerst na wat u klaarzette: of het te
    lezen is, of er geen persoonsgegevens in staan, en of blijft staan wat vastligt. Ook uw eigen
    tekst erbij kijkt rao na. Bij git push kijkt rao of u niets wegduwt wat een ander deelde. Fouten
    houden u tegen, waarschuwingen niet. Een haak die u zelf maakte, blijft zoals hij is.

    Typ dit één keer op elke computer waar u aan een register werkt dat u van een ander kreeg; bij
    rao init en rao demo stelt rao het samenvoegen zelf in. Vindt git het programma rao niet, dan
    voegt git samen zoals altijd: regel voor regel. Weg ermee? rao haak verwijder
    """
    gekozen = kies_haken(alleen)
    uitkomst, zinnen = installeer_haak(s.h, gekozen)
    niets = "In het register stond alles hiervoor al."
    if SAMENVOEGEN not in gekozen:
        niets = "In het register veranderde niets: een haak staat alleen op deze computer."
    s.vertel(uitkomst, zinnen=zinnen, niets=niets)
