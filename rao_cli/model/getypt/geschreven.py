"""Values of a file that somebody wrote in another way: only what can be read in one way.

Other than at the keyboard nobody sees here what was made of it, so a day has its whole year, and
`4-1-26` is left alone.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.getypt.datum import GeenDatum, read_ruim
from rao_cli.model.getypt.schrijfwijze import vergeef
from rao_cli.model.kenmerk import ZAAK_VORM, heel_kenmerk, is_zaak_kenmerk
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import DAGEN

_STREPEN: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_MET_JAAR: Final = patroon(r"(?<![0-9])[0-9]{4}(?![0-9])")
#: `03/04/2026`: to many the month comes first.
_SCHUIN: Final = patroon(r"([0-9]{1,2})/([0-9]{1,2})/[0-9]{4}")
_TIJD: Final = patroon(
    r"([0-9]{1,2})[:.]([0-9]{2})(?: ?(?:-|tot|t/m) ?([0-9]{1,2})[:.]([0-9]{2}))?(?: ?(?:uur|u))?"
)
#: A number of one digit, in a kenmerk or a month.
_KAAL: Final = patroon(r"(?<=[0-9]-)([0-9])(?=-|\Z)")
_NUL: Final = patroon(r"(?<=-)0(?=[0-9](?:-|\Z))")
_ZONDER: Final = patroon(r" ?([-&._:]) ?")
_VERLEZEN: Final = str.maketrans("OIL", "011")


class Leesdag(NamedTuple):
    """A day, and whether it can be read as another one too."""

    dag: date
    twijfel: bool


def read_geschreven(tekst: str) -> Leesdag | None:
    """Read `1-4-2026`, `1 april 2026`, `2026/4/1`; None when that is no day, or no year is there.

    A day of the week that does not fit is a mistake somewhere, so that is no day either.
    """
    schoon = _schoon(tekst).casefold()
    if not _MET_JAAR.search(schoon):
        return None
    try:
        dag = read_ruim(schoon, date.min)
    except GeenDatum:
        return None
    genoemd = next((naam for naam in DAGEN if schoon.startswith(f"{naam} ")), "")
    if genoemd and DAGEN[dag.weekday()] != genoemd:
        return None
    schuin = _SCHUIN.fullmatch(schoon)
    return Leesdag(dag, bool(schuin) and dag.day <= 12 and dag.day != dag.month)  # noqa: PLR2004 - months


def read_tijd(tekst: str) -> str | None:
    """Read `10.00 - 12.00 uur` as `10:00-12:00`; None for another text."""
    gevonden = _TIJD.fullmatch(_schoon(tekst).casefold())
    if gevonden is None:
        return None
    uren = [deel for deel in gevonden.groups() if deel is not None]
    return "-".join(f"{uur:0>2}:{min_}" for uur, min_ in zip(uren[::2], uren[1::2], strict=True))


def schrijfwijze(tekst: str, vorm: str) -> str | None:
    """Return the one text of a form (a regular expression) that differs only in how it is written.

    Capitals, blanks, other dashes, and a zero that is missing; None when there is none, or more.
    """
    past = {
        kans
        for kans in _kansen(_schoon(tekst))
        if re.search(vorm, kans) and _kern(kans) == _kern(tekst)
    }
    if vorm.startswith(f"^{ZAAK_VORM}"):
        past = set(filter(is_zaak_kenmerk, past))
    return past.pop() if len(past) == 1 else None


def _kansen(schoon: str) -> Iterator[str]:
    for kaal in dict.fromkeys((_ZONDER.sub(r"\1", schoon), schoon)):
        for tekst in dict.fromkeys((kaal, kaal.replace(" ", "-"))):
            vol = _KAAL.sub(r"0\1", tekst)
            heel = heel_kenmerk(vol) or heel_kenmerk(_ontcijfer(vol))
            yield from (heel,) if heel else (vol, vol.upper(), vol.lower())


def _ontcijfer(tekst: str) -> str:
    """Return a kenmerk of a zaak with digits for the letters that it never has."""
    return tekst[:2] + tekst[2:].upper().translate(_VERLEZEN)


def _kern(tekst: str) -> str:
    return vergeef(_NUL.sub("", tekst.translate(_STREPEN)))


def _schoon(tekst: str) -> str:
    return " ".join(tekst.translate(_STREPEN).split())
