"""Dutch as it is written at the table: dates, numbers with a noun, enumerations, durations."""

import re
from datetime import date
from textwrap import dedent
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.taal import datum, datum_voluit, opsomming

#: What comes of the model; everything else stands below.
__all__ = ["datum", "datum_voluit", "opsomming"]

#: A text that ends as a sentence does, also inside quotes or brackets.
_KLAAR: Final = patroon(r"[.!?…:][\"'’”)\]]?$")
#: Up to this many days people count in days, and then up to this many in weeks.
_TOT_IN_DAGEN: Final = 14
_TOT_IN_WEKEN: Final = 70
_JAAR: Final = 12


def tijdvak(tekst: str) -> str:
    """Return "10:00-12:00" as "10:00 tot 12:00 uur", and "10:00" as "vanaf 10:00 uur"."""
    begin, _, eind = tekst.partition("-")
    return f"{begin} tot {eind} uur" if eind else f"vanaf {begin} uur"


def minuten_in(tekst: str | None) -> int | None:
    """Return how many minutes "10:00-12:00" lasts; None without an end after the begin."""
    begin, _, eind = (tekst or "").partition("-")
    lengte = minuut_van(eind) - minuut_van(begin) if eind else 0
    return lengte if lengte > 0 else None


def minuut_van(tijd: str) -> int:
    """Return how many minutes of the day are over at "10:30", the begin of "10:30-12:00" too."""
    uur, _, minuut = tijd.partition("-")[0].partition(":")
    return int(uur) * 60 + int(minuut)


def aantal(getal: int, enkelvoud: str, meervoud: str) -> str:
    """Return "1 zaak" or "3 zaken"."""
    return f"{getal} {enkelvoud if getal == 1 else meervoud}"


def rang(getal: int) -> str:
    """Return "2e"."""
    return f"{getal}e"


def duur(van: date, tot: date) -> str:
    """Return how long it lasts as people say it: "9 dagen", "6 weken", "2 jaar en 3 maanden"."""
    dagen = max((tot - van).days, 0)
    if dagen < _TOT_IN_DAGEN:
        return aantal(dagen, "dag", "dagen")
    if dagen < _TOT_IN_WEKEN:
        return aantal(dagen // 7, "week", "weken")
    heel = (tot.year - van.year) * _JAAR + tot.month - van.month - (tot.day < van.day)
    jaren, maanden = divmod(heel, _JAAR)
    delen = [f"{jaren} jaar"] if jaren else []
    return opsomming([*delen, aantal(maanden, "maand", "maanden")] if maanden else delen)


def hoofdletter(tekst: str) -> str:
    """Return the text with a capital at the begin; "IJ" is one letter."""
    begin = 2 if tekst[:2] == "ij" else 1
    return tekst[:begin].upper() + tekst[begin:]


def zin(tekst: str | None) -> str:
    """Return a text as one sentence: a capital and an end; white space becomes one blank."""
    kaal = " ".join((tekst or "").split())
    klaar = not kaal or _KLAAR.search(kaal)
    return hoofdletter(kaal if klaar else f"{kaal}.")


def zinnen(*teksten: str | None) -> str:
    """Return several texts as sentences after each other; what is empty is left out."""
    return " ".join(zin(tekst) for tekst in teksten if tekst and tekst.strip())


def voluit(*teksten: str | None) -> str:
    """Return several texts after each other, whole: what was typed in more lines keeps them.

    What was typed on one line becomes a sentence, as in `zinnen`.
    """
    uit = ""
    was_regel = True
    for tekst in teksten:
        if not (deel := heel(tekst)):
            continue
        is_regel = "\n" not in deel
        tussen = "" if not uit else " " if is_regel and was_regel else "\n\n"
        uit += tussen + (zin(deel) if is_regel else hoofdletter(deel))
        was_regel = is_regel
    return uit


def heel(tekst: str | None) -> str:
    """Return a text as it was typed, without the white space around it that says nothing."""
    return dedent("\n".join((tekst or "").splitlines())).strip()


def kort(tekst: str | None, lengte: int = 280) -> str:
    """Return at most `lengte` characters, cut between words and marked with "…"."""
    kaal = " ".join((tekst or "").split())
    if len(kaal) <= lengte:
        return kaal
    begin = re.sub(r"\W+$", "", kaal[: lengte + 1].rsplit(" ", 1)[0][:lengte])
    return f"{begin} …"
