"""The days on which the country rests, from a table that docs/maak_feestdagen.py makes.

The library that knows them costs 110 ms and 13 MB at every run that counts a term; what it says
changes with a law. A test holds the table equal to it.
"""

from bisect import bisect_left
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

TABEL: Final = Path(__file__).with_name("feestdagen.txt")


@cache
def feestdagen(jaar: int) -> Mapping[date, str]:
    """Return the holidays of a year with their names, in Dutch; nothing before 1966, after 2100."""
    regels = _regels()
    van, tot = (bisect_left(regels, f"{grens:04}-") for grens in (jaar, jaar + 1))
    delen = (regel.partition(" ") for regel in regels[van:tot])
    return {date.fromisoformat(dag): naam for dag, _, naam in delen}


@cache
def _regels() -> list[str]:
    return TABEL.read_text(encoding="utf-8").splitlines()
