"""What counts as text: a place that only holds "x", "-" or "n.v.t." says nothing."""

from functools import lru_cache
from string import ascii_letters, digits
from typing import Final

from rao_cli.model.patroon import patroon

#: Signs at the edge of a text that say nothing by themselves.
_RAND: Final = " \t\r\n\u00a0.,;:…-–—_?!*/\\|()[]<>'\"#+=~^"
#: To small letters, and the signs and blanks, of ASCII.
_KLEIN: Final = bytes(range(256)).lower()
_TEKENS: Final = bytes(code for code in range(128) if not chr(code).isalnum())
_GEEN_LETTER: Final = patroon(r"\W")
#: A half character, as of a name of a file that is no UTF-8, stays one.
_ELK: Final = "surrogatepass"
#: Longer than the longest phrase below, spaces and dots included.
_LANGST: Final = 32
#: Ways to write nothing; capitals, spaces and dots do not matter.
_UITVLUCHTEN: Final = """
geen / geen info / geen informatie / geen gegevens / geen opmerkingen / geen toelichting / leeg
niet / niet aanwezig / niet bekend / niet ingevuld / niet van toepassing / nvt / nva / n/a / nb
nog niet / nog niet bekend / nog niet ingevuld / nn / nnb / onbekend / nog onbekend / none / null
nader / nader te bepalen / te bepalen / nog te bepalen / ntb / nntb / tbd / tba / p.m. / pro memorie
invullen / vul in / nog in te vullen / nog invullen / aanvullen / nog aan te vullen / later
nog aan te leveren / wordt aangevuld / volgt / volgt nog / volgt later / uitzoeken / todo / xxx
nog uit te zoeken / nog doen / nog te doen / idem / ibid / zie boven / zie onder / zie bijlage
zie dossier / tekst / toelichting / test / abc / lorem ipsum
"""

#: What stands in a printed command where a person must fill in something.
_OPEN: Final = (
    *("BESLUIT", "DATUM", "GROND", "JJJJ-MM-DD", "KENMERK", "ORGANISATIE", "PUNT", "REDEN"),
    *("REGIO", "TEKST", "ZAAK"),
)


def is_plaatshouder(tekst: str) -> bool:
    """Say whether a text is only what rao shows where something must come: "…", DATUM or TEKST."""
    kaal = tekst.strip()
    return bool(kaal) and (not kaal.strip("….") or kaal in _OPEN)


def normaliseer(tekst: str) -> str:
    """Return only the letters and digits, small: what two texts must differ in to be two texts."""
    # As bytes: forty times as quick as sign by sign. What is no ASCII, stays whole there.
    klein = tekst.encode(errors=_ELK).translate(_KLEIN, _TEKENS).decode(errors=_ELK)
    return klein if klein.isascii() else _GEEN_LETTER.sub("", klein).casefold()


_LEEG: Final = frozenset(
    normaliseer(zin) for regel in _UITVLUCHTEN.splitlines() for zin in regel.split(" / ")
)
#: How those begin, in any case, and how "xxx" begins: only a text that begins so may be empty.
_BEGIN: Final = frozenset(
    een + twee
    for paar in (*(zin[:2] for zin in _LEEG), *(2 * teken for teken in ascii_letters + digits))
    for een in (paar[:1].lower(), paar[:1].upper())
    for twee in (paar[1:].lower(), paar[1:].upper())
)


@lru_cache(maxsize=1024)  # the rules look at the same texts one after another
def gevuld(tekst: str | None) -> bool:
    """Say whether a text says something: letters, and no placeholder such as "n.n.b." or "TODO"."""
    if not tekst:
        return False
    # This is asked some forty times per zaak, so the two first letters decide where they can.
    begin = tekst[:2]
    if begin not in _BEGIN and len(begin) > 1 and begin.isalnum():
        return True
    kaal = tekst.strip(_RAND)
    if len(kaal) > _LANGST and kaal[0].isalnum() and kaal[:2] != kaal[1:3]:
        return True
    normaal = normaliseer(kaal)
    return len(set(normaal)) > 1 and normaal not in _LEEG


def zelfde(een: str, ander: str) -> bool:
    """Say whether two texts differ only in capitals, spaces or signs."""
    return een == ander or normaliseer(een) == normaliseer(ander)
