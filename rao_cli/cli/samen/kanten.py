"""What the two sides of a question are called: yours and theirs, or two versions of nobody."""

from typing import NamedTuple

from rao_cli.cli.questions.keuze import Keuze
from rao_cli.model.samen.botsing import Botsing
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst


class Kantwoorden(NamedTuple):
    """How a question begins, who has which text (amid a sentence), and what there is to choose."""

    kop: str
    ons: str
    hun: str
    kies_ons: Keuze
    kies_hun: Keuze
    uitleg: str


def woorden_bij(uitkomst: SyncUitkomst, botsing: Botsing) -> Kantwoorden:
    """Return the words for a question: with the name of who shared it, when that is known."""
    if botsing.uit_markeringen:
        return Kantwoorden(
            "Git zette twee versies door elkaar",
            "de ene versie",
            "de andere versie",
            Keuze("eerste", "de ene versie"),
            Keuze("tweede", "de andere versie"),
            "Kies eerste of tweede: die versie blijft staan, en de andere gaat weg.",
        )
    ander = uitkomst.wie(botsing.pad)
    return Kantwoorden(
        f"U en {ander} veranderden hetzelfde",
        "u had",
        f"{ander} deelde",
        Keuze("ons", "wat u had"),
        Keuze("hun", "wat de ander heeft gedeeld"),
        f"Kies ons: dan blijft staan wat u vastlegde, ook bij de anderen. Wat {ander} deelde, "
        f"staat er dan niet meer. Kies hun: dan blijft staan wat {ander} deelde. Wat u "
        "vastlegde, staat er dan niet meer.",
    )
