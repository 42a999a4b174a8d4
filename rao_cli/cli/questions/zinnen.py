"""What plain words say: which choices, and which days; never one that they deny."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from rao_cli.cli.questions.keuze import Keuze
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import DAGEN, MAANDEN

#: Signs at the edge of a word that are no part of it.
RAND: Final = " \t.,:!?()"
NABIJ: Final = {*DAGEN, "eergisteren", "gisteren", "vandaag", "morgen", "overmorgen"}
_MAAND: Final = "|".join(["mrt", *(m[:n] for m in MAANDEN for n in range(len(m), 2, -1))])
#: A day as a date with its year, or with the name of its month: that it is, wherever it stands.
_ZEKER: Final = (
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}"
    rf"|[0-9]{{1,2}} (?:{_MAAND})(?: [0-9]{{4}})?"
)
_MAAND_ALLEEN: Final = patroon(
    rf"(?:in |voor |vanaf |tot )?(?:begin |eind |half |medio )?(?:{_MAAND})\.?(?: [0-9]{{4}})?",
    re.IGNORECASE,
)
_KAAL: Final = r"[0-9]{1,2}[-/.][0-9]{1,2}"
DAGVORM: Final = patroon(rf"\b(?:{_ZEKER}|{_KAAL})\b", re.IGNORECASE)
_DUUR: Final = r"\s*(?:we[ke]|dag|maand|ja|uur|keer)"
#: `2-3 weken` and `artikel 3.6` are no days; `op 2-3` is.
_IN_ZIN: Final = patroon(
    rf"(?<![-/.0-9])(?:({_ZEKER})|(?:\bop|\bper|\btot) ({_KAAL})(?!{_DUUR}))(?![-/0-9])\b",
    re.IGNORECASE,
)
_ONTKENT: Final = frozenset({"niet", "geen", "noch", "nooit", "zonder", "behalve"})
_KORTE: Final = frozenset({"ja", "nee"})
#: Words that say nothing beside a choice and a day: `volgens de casemanager op 11 februari`.
_VULWOORDEN: Final = frozenset(
    {"de", "het", "een", "en", "op", "per", "tot", "van", "door", "volgens", "in", "bij", "om"}
)


def is_maand(stuk: str) -> bool:
    """Say whether a piece is a month and no day: `oktober`, `begin oktober 2026`."""
    return _MAAND_ALLEEN.fullmatch(stuk) is not None


def dagen_in(stukken: Sequence[str]) -> list[str]:
    """Return the days that stand in sentences, each once."""
    gevonden = (een or ander for stuk in stukken for een, ander in _IN_ZIN.findall(stuk))
    return list(dict.fromkeys(gevonden))


def keuzes_in(stukken: Sequence[str], keuzes: Sequence[Keuze], *, samen: bool = False) -> list[str]:
    """Return the choices that stand in sentences, but in none that denies something.

    `samen`: they are one answer together, so nothing is taken where one of them is denied. The
    little words ja and nee stand in many sentences: those never.
    """
    zeker = [stuk for stuk in stukken if not _ONTKENT.intersection(_woorden(stuk))]
    if samen and len(zeker) < len(stukken):
        return []
    woorden = _woorden(" ".join(zeker))
    gevonden = [keuze.waarde for keuze in keuzes if keuze.waarde.casefold() in woorden]
    return [] if _KORTE & {*gevonden} else gevonden


def zegt_meer(tekst: str, begrepen: Collection[str]) -> bool:
    """Say whether a text says more than what was understood of it."""
    for een in begrepen:
        tekst = re.sub(re.escape(een), " ", tekst, flags=re.IGNORECASE)
    return not _VULWOORDEN.issuperset(_woorden(tekst))


def _woorden(tekst: str) -> set[str]:
    kaal = (woord.strip(RAND + "-–—|/;+").casefold() for woord in re.split(r"[\s/|]+", tekst))
    return {woord for woord in kaal if woord}
