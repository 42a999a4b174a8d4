"""What a run keeps of what it read for the next one; whether it may, says the front door."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from rao_cli.store.opslag.gebruik import kies_opslag, kies_processen, laat_opslag
from rao_cli.store.pakketten.deel import laad_msgspec

if TYPE_CHECKING:
    from rao_cli.store.lading import Lading
    from rao_cli.store.yaml.loading import Bestand

__all__ = ["kies_opslag", "kies_processen", "laad_msgspec", "laat_opslag", "onthoud"]


def onthoud(lading: "Lading", schoon: Collection[str] = ()) -> None:
    """Keep what was read, but for files in which data of a person was found.

    Of those in `schoon` is known that there is none.
    """
    lezing = lading.lezing
    if lezing is None or lezing.is_zoals_bewaard:
        return
    from rao_cli.store.opslag.bewaren import bewaar  # seldom something is new

    nieuw = [b for pad, b in lading.bestanden.items() if lezing.is_nieuw(pad) and not b.meldingen]
    mag = {*schoon, *(b.pad for b in nieuw if b.pad not in schoon and _is_schoon(b, lading))}
    bewaar(lezing, lading.bestanden, mag)


def _is_schoon(bestand: "Bestand", lading: "Lading") -> bool:
    """Say whether no sign of a person is found in a file."""
    from rao_cli.workflow.privacy.meldingen import privacymeldingen

    return next(privacymeldingen(bestand, lading.regels, lading.register), None) is None
