"""`rao haak installeer`: let git itself put two versions of a file together as rao does."""

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.samen.haak import installeer_haak


def installeer(s: WriteSession) -> None:
    """Laat git zelf twee versies van een bestand samenvoegen zoals rao dat doet.

    Voorbeeld:
        rao haak installeer

    Twee mensen veranderden hetzelfde bestand: de een de zaal, de ander de agenda. Haalt u het werk
    van de ander op met git zelf, dan houdt git nu allebei. Veranderden zij hetzelfde anders, dan
    kiest git niets: typ daarna rao sync.

    Typ dit één keer op elke computer waar u aan een register werkt dat u van een ander kreeg; bij
    rao init en rao demo doet rao het zelf. Vindt git het programma rao niet, dan voegt git samen
    zoals altijd: regel voor regel.
    """
    uitkomst, zinnen = installeer_haak(s.h)
    s.vertel(uitkomst, zinnen=zinnen, niets="In het register stond alles hiervoor al.")
