"""What kind of word a word with a capital is: a Dutch word, a name of no person, or unknown.

The words lie in `woorden/`; they are read once, when the first word is asked.
"""

import unicodedata
from functools import cache, lru_cache
from typing import Final, Literal

from rao_cli.model.privacy.namen.naamwoorden import ACHTERNAAM_EINDE, ENDEN, PLAATS_BEGIN, VOORNAMEN
from rao_cli.model.privacy.namen.woordlijst import lees, lees_blokken
from rao_cli.model.privacy.namen.woordvorm import is_vorm

#: `vast` is never a person; `plaats` and `dubbel` may be a surname too (mevrouw van Assen).
Woordsoort = Literal["vast", "plaats", "dubbel", "afkorting", "woord", "onbekend"]

#: Capitals only, and as short as this: an organisation (COA, AVIM).
_AFKORTING: Final = 5
#: No name is one word of this length; a compound that the list lacks is.
_LANGST: Final = 16
#: Also those with an accent; a word without any is an abbreviation.
_KLINKERS: Final = frozenset("aeiouyáéíóúàèìòùäëïöüâêîôûãõåæø\u0131\u0430\u0435\u0438\u043e\u0443")
#: As long at least is the word behind a name in one word.
_STAART: Final = 3


@lru_cache(maxsize=10_000)
def woordsoort(woord: str) -> Woordsoort:
    """Return what kind of word this is; `woord` as it is typed, with its capital."""
    kaal = woord.rstrip("'’-")
    for bezit in ("''s", "'s", "’s"):
        kaal = kaal.removesuffix(bezit)
    if (soort := _eigennaam(kaal)) is not None:
        return soort
    return _met_streepje(kaal) if "-" in kaal else _zonder_streepje(kaal)


def _met_streepje(kaal: str) -> Woordsoort:
    """Return what kind of word one with dashes is: COA-locatie, Sint-Oedenrode, Al-Masri."""
    eerste, *rest = (deel for deel in kaal.split("-") if deel)
    if rest and rest[-1].islower() and is_woord(rest[-1]):
        return "woord"
    return "plaats" if eerste in PLAATS_BEGIN else _samen([woordsoort(d) for d in (eerste, *rest)])


def _zonder_streepje(kaal: str) -> Woordsoort:
    laag = kaal.lower()
    if _is_code(kaal):
        return "vast"
    if (kaal.isupper() and len(kaal) <= _AFKORTING) or _KLINKERS.isdisjoint(laag):
        return "afkorting"
    if laag in VOORNAMEN or laag.endswith(ACHTERNAAM_EINDE):
        return "onbekend"
    gewoon = len(kaal) >= _LANGST or laag.endswith(ENDEN) or is_woord(kaal) or _is_iets(kaal)
    return "woord" if gewoon else "onbekend"


def _is_code(woord: str) -> bool:
    """Say whether a word is no plain one: S19a, RAO_PAGER, LibreOffice; McDonald and Sa'adi are."""
    delen = woord.removeprefix("Mc").removeprefix("Mac").replace("’", "'").split("'")
    gemengd = any(deel not in {deel.capitalize(), deel.lower()} for deel in delen)
    letters = all(deel.isalpha() for deel in delen if deel)
    return not letters or (gemengd and not woord.isupper() and woord[:2] != "IJ")


def _is_iets(woord: str) -> bool:
    """Say whether a word is made of a name and a word: Dublinverordening, Schengengrens."""
    laag = woord.lower() if woord.islower() else woord
    return any(
        laag[:i] in eigennamen(laag[:1]) and is_woord(laag[i:])
        for i in range(4, len(laag) - _STAART)
    )


def _samen(soorten: list[Woordsoort]) -> Woordsoort:
    """Return the kind of words with a dash between them (COA-locatie, Al-Masri)."""
    if not soorten or soorten[0] == "afkorting":
        return "afkorting"
    eerst: tuple[Woordsoort, ...] = ("onbekend", "vast", "plaats")
    return next((soort for soort in eerst if soort in soorten), soorten[0])


def _eigennaam(kaal: str) -> Woordsoort | None:
    namen = eigennamen(kaal[:1])
    soort = namen.get(kaal)
    if soort is None and kaal.isupper() and len(kaal) > _AFKORTING:
        soort = namen.get(kaal.capitalize())
    return soort


def is_woord(woord: str) -> bool:
    """Say whether this is a Dutch word, or is made of Dutch words."""
    laag = woord.lower()
    return is_vorm(laag, _staat) or (not laag.isascii() and is_vorm(_zonder_accent(laag), _staat))


def _zonder_accent(woord: str) -> str:
    los = unicodedata.normalize("NFD", woord)
    return "".join(teken for teken in los if not unicodedata.combining(teken))


def _staat(woord: str) -> bool:
    return woord in _beginnend_met(woord[:2])


@cache
def _beginnend_met(letters: str) -> frozenset[str]:
    """Return the words of the list that begin so: most texts need a few of these heaps."""
    return frozenset(_nederlands(bestand_van(letters)).get(letters, "").split())


def bestand_van(letters: str) -> str:
    """Return where the Dutch words that begin so stand."""
    eerste = letters[:1]
    return f"{eerste}.txt" if "a" <= eerste <= "z" else "accenten.txt"


@cache
def _nederlands(bestand: str) -> dict[str, str]:
    """Return Dutch words of which others are made, in heaps by their first two letters.

    A file for each first letter: all of them are more memory than an act that asks a few is worth.
    """
    return {hoop[:2]: hoop for hoop in lees(f"nederlands/{bestand}").split("=")}


@cache
def eigennamen(letter: str) -> dict[str, Woordsoort]:
    """Return the names that begin so of countries, places, organisations and systems.

    With what they are. Most texts ask a few letters, and all names together are much memory.
    """
    return {
        letter + naam.partition(" ")[0]: soort
        for soort, namen in _eigennamen()
        for naam in namen.split(f" {letter}")[1:]
    }


@cache
def _eigennamen() -> list[tuple[Woordsoort, str]]:
    """Return the names of each kind, each with a blank before it; of two kinds the last holds."""
    blokken = [*lees_blokken("eigennamen.txt")]
    soorten: tuple[Woordsoort, ...] = ("plaats", "vast", "dubbel")
    return [
        (
            soort,
            " ".join(["", *(namen for van, namen in blokken if van == soort)]).replace("\n", " "),
        )
        for soort in soorten
    ]
