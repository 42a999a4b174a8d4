"""Answers do not wait for ever: what nobody worked on for thirty days is thrown away.

By the clock of this computer, as the times of its files are: a command that only pretends another
day (`--vandaag`) takes nothing away.
"""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.concept.bestanden import pad_van, wis_concept
from rao_cli.store.concept.nemen import is_bezig
from rao_cli.store.concept.plek import concepten

BEWAARD_DAGEN: Final = 30


def ruim_verlopen(root: Path) -> list[str]:
    """Throw away what waits too long; returns its names. What another process works on stays."""
    grens = date.today() - timedelta(days=BEWAARD_DAGEN)  # noqa: DTZ011 - of this computer
    weg = []
    for naam in concepten(root):
        with suppress(OSError, RaoError):
            laatste = date.fromtimestamp(pad_van(root, naam).stat().st_mtime)  # noqa: DTZ012
            if laatste < grens and not is_bezig(root, naam) and wis_concept(root, naam) is None:
                weg.append(naam)
    return weg
