"""Dates as people type them."""

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

import msgspec

from rao_cli.model.taal import DAGEN, MAANDEN

_NABIJ = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
# Compiled when first used: most commands read no date.
_JAAR_EERST = r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})"
_DAG_EERST = r"([0-9]{1,2})[-/. ]+([0-9]{1,2}|[a-z]{3,9})\.?(?:[-/. ]*'?([0-9]{4}|[0-9]{2}))?"
_KORT_JAAR = 100


class GeenDatum(ValueError):
    """The text is not a date; the message is a Dutch sentence."""


class Grenzen(msgspec.Struct, frozen=True):
    """From when on and until when a day can be; both days are part of it."""

    na: date | None = None
    voor: date | None = None

    def past(self, dag: date) -> bool:
        """Say whether a day can be."""
        return (self.na is None or dag >= self.na) and (self.voor is None or dag <= self.voor)


ALLES: Final = Grenzen()


def read_ruim(tekst: str, vandaag: date, grenzen: Grenzen = ALLES) -> date:
    """Read "2026-03-12", "12-3-2026", "12 maart", "morgen" and "donderdag" (the next one).

    Without a year it is the day nearest to `vandaag`, of those that can be.
    """
    schoon = " ".join(tekst.casefold().split())
    if schoon in _NABIJ:
        return _verder(vandaag, _NABIJ[schoon], tekst)
    if schoon in DAGEN:
        verder = (DAGEN.index(schoon) - vandaag.weekday() - 1) % 7 + 1
        return _verder(vandaag, verder if grenzen.voor is None else verder - 7, tekst)
    for dag in DAGEN:
        schoon = schoon.removeprefix(f"{dag} ")
    if delen := re.fullmatch(_JAAR_EERST, schoon):
        return _bestaand(int(delen[1]), int(delen[2]), int(delen[3]), tekst)
    if delen := re.fullmatch(_DAG_EERST, schoon):
        nummer = int(delen[2]) if delen[2].isdigit() else _maand(delen[2], tekst)
        if delen[3] is None:
            bij = grenzen.na or grenzen.voor or vandaag
            kansen = _kansen(int(delen[1]), nummer, bij, tekst)
            return next(filter(grenzen.past, kansen), kansen[0])
        eeuw = 0 if len(delen[3]) == len("2026") else vandaag.year // _KORT_JAAR * _KORT_JAAR
        return _bestaand(eeuw + int(delen[3]), nummer, int(delen[1]), tekst)
    raise GeenDatum(f"'{tekst}' is geen datum. Schrijf bijvoorbeeld 12-3-2026 of 12 maart 2026.")


def als_overleg(getypt: str, vandaag: date) -> str:
    """Return "12 maart" as the kenmerk of that meeting; another text as it is."""
    try:
        return read_ruim(getypt, vandaag).isoformat() if getypt[:1].isdigit() else getypt
    except GeenDatum:
        return getypt


def _verder(vandaag: date, dagen: int, tekst: str) -> date:
    """Return a day so many days from now, unless the calendar ends before it."""
    try:
        return vandaag + timedelta(days=dagen)
    except OverflowError:
        raise GeenDatum(f"'{tekst}' bestaat niet op de kalender.") from None


def _kansen(dag: int, maand: int, bij: date, tekst: str) -> list[date]:
    """Return the days in the years around one, the nearest first."""
    kansen = []
    for mogelijk in (bij.year - 1, bij.year, bij.year + 1):
        try:
            kansen.append(date(mogelijk, maand, dag))
        except ValueError:  # 29 February is not in every year
            continue
    if not kansen:
        raise GeenDatum(f"'{tekst}' bestaat niet op de kalender.")
    return sorted(kansen, key=lambda kans: abs(kans - bij))


def _maand(naam: str, tekst: str) -> int:
    if naam == "mrt":
        return 3
    passend = [nr for nr, maand in enumerate(MAANDEN, start=1) if maand.startswith(naam)]
    if len(passend) != 1:
        raise GeenDatum(f"'{tekst}' is geen datum: '{naam}' is geen maand.")
    return passend[0]


def _bestaand(jaar: int, maand: int, dag: int, tekst: str) -> date:
    try:
        return date(jaar, maand, dag)
    except ValueError:
        lengte = _lengte(jaar, maand, dag)
        raise GeenDatum(f"'{tekst}' bestaat niet op de kalender.{lengte}") from None


def _lengte(jaar: int, maand: int, dag: int) -> str:
    """Say how long the month is, when the day is too high for it."""
    if not (1 <= maand <= len(MAANDEN) and MINYEAR <= jaar <= MAXYEAR and dag):
        return ""
    from calendar import monthrange  # loads locale and more, for a day that does not exist

    dagen = monthrange(jaar, maand)[1]
    return f" {MAANDEN[maand - 1].capitalize()} {jaar} heeft {dagen} dagen."
