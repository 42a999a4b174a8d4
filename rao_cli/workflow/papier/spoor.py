"""What git tells of a meeting, so that a calendar knows it again when it moves.

A meeting has no name but its day, and that changes. So its life is followed through the commits:
of a change that takes one meeting away and makes one, the new one is the old one.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from rao_cli.documents.agenda.afspraak import Kalenderspoor
from rao_cli.model.plaats import MAPPEN, naam_in
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.git.lezen.versies import GitVersie
from rao_cli.store.register_map import RegisterMap


class _Levenslijn(NamedTuple):
    """Where a meeting began, which of those that began there it is, and how often it changed."""

    begin: str
    nummer: int
    keren: int = 0


class Sporen:
    """What git tells of every meeting of a register; without git only that they are there."""

    def __init__(self, map_: RegisterMap | None) -> None:
        """Read the history of the meetings once."""
        repo = map_.repo if map_ is not None else None
        versies = repo.historie.versies((MAPPEN["overleg"],)) if repo else []
        head = repo.head() if repo else None
        stap = repo.historie.vastleggingen([head])[0] if repo and head else None
        self._lijnen = _lijnen(versies)
        #: When anything of the register was committed last.
        self.gewijzigd = stap.datum if stap else None
        #: How often anything that a meeting or task follows from was committed.
        self.keren = len(repo.historie.versies(tuple(MAPPEN.values()))) if repo else 0

    def van(self, pad: str, overleg: Overleg) -> Kalenderspoor:
        """Return what git tells of the meeting at a path."""
        lijn = self._lijnen.get(pad, _Levenslijn(pad, 1))
        begin = _dag(lijn.begin) or overleg.datum
        moment = als_moment(self.gewijzigd, overleg.datum)
        return Kalenderspoor(begin, lijn.nummer, lijn.keren, moment)


def als_moment(moment: datetime | None, dag: date) -> datetime:
    """Return a moment in the time of the world; of a day without one its begin."""
    return (moment or datetime.combine(dag, time(), UTC)).astimezone(UTC)


def _lijnen(versies: Iterable[GitVersie]) -> dict[str, _Levenslijn]:
    """Follow every meeting from the oldest version on; returns those that are there now."""
    lijnen: dict[str, _Levenslijn] = {}
    begonnen = Counter[str]()
    for versie in versies:
        weg = [p for p, blob in versie.veranderd.items() if blob is None and p in lijnen]
        nieuw = [p for p, blob in versie.veranderd.items() if blob and p not in lijnen]
        oud = [lijnen.pop(pad) for pad in weg]
        for pad in nieuw:
            if len(oud) == len(nieuw) == 1:
                lijnen[pad] = oud[0]
            else:
                begonnen[pad] += 1
                lijnen[pad] = _Levenslijn(pad, begonnen[pad])
        for pad in versie.veranderd.keys() & lijnen.keys():
            lijnen[pad] = lijnen[pad]._replace(keren=lijnen[pad].keren + 1)
    return lijnen


def _dag(pad: str) -> date | None:
    try:
        return date.fromisoformat(naam_in(pad))
    except ValueError:
        return None
