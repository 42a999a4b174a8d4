"""The variables of the environment that rao reads: one table, which `rao help omgeving` shows.

Those of an option are read by Typer (`envvar=`); what is typed goes before them. Nothing that
answers for a person or erases has one.
"""

import os
from collections.abc import Iterator
from typing import Final


class Variabele:
    """A name, what stands for its value, what it does, and the option that it stands for.

    Each run makes all of them, so it is a plain class.
    """

    __slots__ = ("naam", "optie", "uitleg", "waarde")

    def __init__(self, naam: str, waarde: str, uitleg: str, optie: str = "") -> None:
        self.naam, self.waarde, self.uitleg, self.optie = naam, waarde, uitleg, optie


REGISTER: Final = "RAO_REGISTER"
UITVOER: Final = "RAO_UITVOER"
STRENG: Final = "RAO_STRENG"
ZONDER_OPSLAG: Final = "RAO_ZONDER_OPSLAG"
PROCESSEN: Final = "RAO_PROCESSEN"
KLEUR: Final = "RAO_KLEUR"
BREEDTE: Final = "RAO_BREEDTE"
PAGER: Final = "RAO_PAGER"
DEBUG: Final = "RAO_DEBUG"

VARIABELEN: Final = (
    Variabele(REGISTER, "MAP", "Het register, voor als u niet in een register staat.", "--map"),
    Variabele(
        UITVOER,
        "FORMAAT[:BESTAND]",
        "Hoe rao valideer verslag doet; meer dan één met een spatie ertussen.",
        "--uitvoer",
    ),
    Variabele(STRENG, "ja", "Ook een waarschuwing van rao valideer geeft code 1.", "--streng"),
    Variabele(
        ZONDER_OPSLAG,
        "ja",
        "Wie kijkt, leest alles opnieuw, ook wat eerder is gelezen.",
        "--zonder-opslag",
    ),
    Variabele(
        PROCESSEN,
        "1|2",
        "Met hoeveel processen rao valideer een groot register leest; anders kiest rao dat.",
    ),
    Variabele(KLEUR, "altijd|nooit|zelf", "Of rao kleur gebruikt; zelf is: op een scherm."),
    Variabele(BREEDTE, "GETAL", "Hoeveel tekens er op een regel passen, 40 of meer."),
    Variabele(PAGER, "PROGRAMMA", "Waarmee u door lange teksten bladert; leeg is niets."),
    Variabele(DEBUG, "1", "Toon bij een fout in rao alles wat een programmeur wil weten."),
)
#: What rao obeys besides, as other programs do.
VAN_ANDEREN: Final = (
    Variabele("NO_COLOR", "1", f"Geen kleur; {KLEUR} gaat voor."),
    Variabele("FORCE_COLOR", "1", "Ook kleur in een pipe of bestand."),
    Variabele("COLUMNS", "GETAL", f"Hoe breed het scherm is; {BREEDTE} gaat voor."),
    Variabele("VISUAL", "PROGRAMMA", "Uw tekstverwerker, voor --in editor."),
    Variabele("EDITOR", "PROGRAMMA", "Hetzelfde, waar VISUAL er niet is."),
)
#: What rao itself sets for a hook that it starts, and what its recipes for CI name.
_EIGEN: Final = frozenset({"RAO_IN_HOOK", "RAO_PAKKET"})
_BEKEND: Final = frozenset(een.naam for een in VARIABELEN) | _EIGEN
_KLEUREN: Final = {"altijd": True, "nooit": False, "zelf": None}
#: What Typer takes for yes, and Dutch.
_JA: Final = frozenset(("ja", "1", "true", "t", "yes", "y", "on"))
_SMALST: Final = 40
_BEGIN: Final = "RAO_"
#: More digits than this are no width: some thousands of them Python does not even read.
_CIJFERS: Final = 6


def kleur() -> bool | None:
    """Return whether somebody wants colour; None when rao decides that itself."""
    return _KLEUREN.get(os.environ.get(KLEUR, "").casefold())


def processen() -> int:
    """Return in how many processes somebody wants to read a register, 0 when rao chooses."""
    return {"1": 1, "2": 2}.get(os.environ.get(PROCESSEN, ""), 0)


def zonder_opslag() -> bool:
    """Say whether `rao` alone, which has no such option, reads all anew."""
    return os.environ.get(ZONDER_OPSLAG, "").strip().casefold() in _JA


def breedte() -> int | None:
    """Return how wide somebody wants the lines, None when the screen says it."""
    gekozen = os.environ.get(BREEDTE, "")
    return int(gekozen) if _is_breedte(gekozen) else None


def klacht() -> str:
    """Say which variable that is of no option has a wrong value; "" when none has."""
    if (gekozen := os.environ.get(KLEUR, "")) and gekozen.casefold() not in _KLEUREN:
        return f"De waarde van {KLEUR} klopt niet: '{gekozen}'. Kies uit: altijd, nooit of zelf."
    if (gekozen := os.environ.get(PROCESSEN, "")) not in {"", "1", "2"}:
        return f"De waarde van {PROCESSEN} klopt niet: '{gekozen[:_SMALST]}'. Kies uit: 1 of 2."
    if (gekozen := os.environ.get(BREEDTE, "")) and not _is_breedte(gekozen):
        waarde = gekozen if len(gekozen) <= _SMALST else f"{gekozen[:_SMALST]}…"
        hint = f"Geef een getal van {_SMALST} of meer, van hoogstens {_CIJFERS} cijfers."
        return f"De waarde van {BREEDTE} klopt niet: '{waarde}'. {hint}"
    return ""


def onbekende() -> Iterator[str]:
    """Yield a sentence for each variable that rao does not know, though it has its name."""
    vreemd = [naam for naam in os.environ if naam.startswith(_BEGIN) and naam not in _BEKEND]
    if not vreemd:
        return
    from rao_cli.model.getypt.lijkend import lijkende  # hardly ever

    # What all of them begin with, makes none of them alike.
    bekend = {een.naam.removeprefix(_BEGIN): een.naam for een in VARIABELEN}
    for naam in sorted(vreemd):
        kansen = [bekend[kans] for kans in lijkende(naam.removeprefix(_BEGIN), bekend)]
        vraag = f"Bedoelt u {' of '.join(kansen)}?" if kansen else "Zie: rao help omgeving"
        yield f"Let op: rao kent de variabele {naam} niet. {vraag}"


def _is_breedte(tekst: str) -> bool:
    is_getal = tekst.isascii() and tekst.isdecimal() and len(tekst) <= _CIJFERS
    return is_getal and int(tekst) >= _SMALST
