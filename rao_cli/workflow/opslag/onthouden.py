"""Keep what was read, for a next run: only of files in which no data of a person was found."""

from collections.abc import Collection

from rao_cli.store.lading import Lading
from rao_cli.store.opslag.bewaren import bewaar
from rao_cli.store.yaml.loading import Bestand


def onthoud(lading: Lading, schoon: Collection[str] = ()) -> None:
    """Keep what was read; of the files in `schoon` is known that there is no such data."""
    lezing = lading.lezing
    if lezing is None:
        return
    nieuw = [b for pad, b in lading.bestanden.items() if lezing.is_nieuw(pad) and not b.meldingen]
    mag = {*schoon, *(b.pad for b in nieuw if b.pad not in schoon and is_schoon(b, lading))}
    bewaar(lezing, lading.bestanden, mag)


def is_schoon(bestand: Bestand, lading: Lading) -> bool:
    """Say whether no sign of a person is found in a file."""
    from rao_cli.workflow.privacy.meldingen import privacymeldingen  # seldom something is new

    return next(privacymeldingen(bestand, lading.regels, lading.register), None) is None
