"""Dates as people type them."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from rao_cli.model.taal import DAGEN, MAANDEN

_NABIJ = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
# Compiled when first used: most commands read no date.
_JAAR_EERST = r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})"
_DAG_EERST = r"([0-9]{1,2})[-/. ]+([0-9]{1,2}|[a-z]{3,9})\.?(?:[-/. ]*'?([0-9]{4}|[0-9]{2}))?"
_KORT_JAAR = 100


class GeenDatum(ValueError):
    """The text is not a date; the message is a Dutch sentence."""


def read_ruim(tekst: str, vandaag: date) -> date:
    """Read "2026-03-12", "12-3-2026", "12 maart", "morgen" and "donderdag" (the next one).

    Without a year it is the day nearest to `vandaag`.
    """
    schoon = " ".join(tekst.casefold().split())
    if schoon in _NABIJ:
        return _verder(vandaag, _NABIJ[schoon], tekst)
    if schoon in DAGEN:
        return _verder(vandaag, (DAGEN.index(schoon) - vandaag.weekday() - 1) % 7 + 1, tekst)
    for dag in DAGEN:
        schoon = schoon.removeprefix(f"{dag} ")
    if delen := re.fullmatch(_JAAR_EERST, schoon):
        return _bestaand(int(delen[1]), int(delen[2]), int(delen[3]), tekst)
    if delen := re.fullmatch(_DAG_EERST, schoon):
        return _dag_eerst(delen[1], delen[2], delen[3], vandaag, tekst)
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


def _dag_eerst(dag: str, maand: str, jaar: str | None, vandaag: date, tekst: str) -> date:
    nummer = int(maand) if maand.isdigit() else _maand(maand, tekst)
    if jaar is not None:
        eeuw = vandaag.year // _KORT_JAAR * _KORT_JAAR
        volledig = int(jaar) if len(jaar) == len("2026") else eeuw + int(jaar)
        return _bestaand(volledig, nummer, int(dag), tekst)
    kansen = []
    for mogelijk in (vandaag.year - 1, vandaag.year, vandaag.year + 1):
        try:
            kansen.append(date(mogelijk, nummer, int(dag)))
        except ValueError:  # 29 February is not in every year
            continue
    if not kansen:
        raise GeenDatum(f"'{tekst}' bestaat niet op de kalender.")
    return min(kansen, key=lambda kans: abs(kans - vandaag))


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
    dagen = monthrange(jaar, maand)[1]
    return f" {MAANDEN[maand - 1].capitalize()} {jaar} heeft {dagen} dagen."
