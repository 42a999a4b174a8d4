"""A period as people write it: a year, a quarter or a month (S14)."""

from datetime import date, timedelta
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.model.stand import Stand

_VORM: Final = patroon(r"[0-9]{4}(-(Q[1-4]|0[1-9]|1[0-2]))?")
_MAANDEN_PER_KWARTAAL = 3
_DECEMBER = 12


class Looptijd(msgspec.Struct, frozen=True):
    """First and last day."""

    begin: date
    eind: date

    def omvat(self, ander: "Looptijd") -> bool:
        """Say whether the other lies wholly inside this one."""
        return self.begin <= ander.begin and ander.eind <= self.eind


def read_periode(tekst: str) -> Looptijd | None:
    """Read `2026`, `2026-Q1` or `2026-03`; None for another text or a year no calendar has."""
    if not _VORM.fullmatch(tekst):
        return None
    jaar, _, deel = tekst.partition("-")
    if int(jaar) < date.min.year:
        return None
    if not deel:
        return _maanden(int(jaar), 1, _DECEMBER)
    if deel.startswith("Q"):
        laatste = int(deel[1:]) * _MAANDEN_PER_KWARTAAL
        return _maanden(int(jaar), laatste - _MAANDEN_PER_KWARTAAL + 1, laatste)
    return _maanden(int(jaar), int(deel), int(deel))


def _maanden(jaar: int, eerste: int, laatste: int) -> Looptijd:
    """Return the days of some months of one year."""
    if laatste == _DECEMBER:
        return Looptijd(date(jaar, eerste, 1), date(jaar, _DECEMBER, 31))
    return Looptijd(date(jaar, eerste, 1), date(jaar, laatste + 1, 1) - timedelta(days=1))


def sluit_op(stand: Stand, dag: date) -> date:
    """Return the last day on which the figures of the month of a day may change by themselves."""
    return stand.kalender.na(einde_maand(dag), stand.register.termijnen.terugkoppeling_werkdagen)


def laatste_gesloten_jaar(stand: Stand) -> int:
    """Return the last year of which no figure changes by itself any more."""
    jaar = max(stand.vandaag.year - 1, date.min.year + 1)
    return jaar if sluit_op(stand, date(jaar, _DECEMBER, 31)) < stand.vandaag else jaar - 1


def einde_maand(dag: date) -> date:
    """Return the last day of the month of a day."""
    if dag.month == _DECEMBER:
        return dag.replace(day=31)
    return dag.replace(month=dag.month + 1, day=1) - timedelta(days=1)
