"""Everything that is asked of one step between two states, in one order."""

from collections.abc import Iterator

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.agenda import vaste_agenda
from rao_cli.model.historie.keten.dagen import dagen_die_staan
from rao_cli.model.historie.keten.gesloten import gesloten_zaken
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.rollen import rollen_van_toen
from rao_cli.model.historie.keten.status import statusstappen
from rao_cli.model.historie.keten.stukken import vaste_stukken
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.vast import vastgesteld
from rao_cli.model.historie.keten.verdwenen import verdwenen


def beoordeel_stap(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find what may not happen from one state to the next, whoever did it."""
    yield from vastgesteld(o, aard)
    yield from vaste_agenda(o, aard)
    yield from vaste_stukken(o, aard)
    yield from statusstappen(o, aard)
    yield from dagen_die_staan(o, aard)
    yield from rollen_van_toen(o, aard)
    yield from verdwenen(o)
    if not aard.samen:
        yield from gesloten_zaken(o, aard)
