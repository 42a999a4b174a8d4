"""The screen: is there one, does it take colour, how wide is it, and text folded to fit it."""

import os
import shutil
import sys
from collections.abc import Iterator
from textwrap import dedent
from typing import TextIO

from rao_cli.cli import omgeving
from rao_cli.cli.terminal.tekens import breedte_van
from rao_cli.model.patroon import patroon

LEESBAAR = 100  # wider lines are hard to read
_SMALST = 40
_NUMMER = patroon(r"[0-9]+\. ")
_PUNT = patroon(r"(?:[-*•–]|[0-9]{1,3}[.)])\s+")
#: What is indented and begins with a capital is a sentence, and no command.
_INGESPRONGEN = patroon(r" {2,12}(?=[A-Z][a-z]* )")
_DIEPST = 12  # so far in a line that a person typed may begin


def is_scherm(stroom: TextIO | None) -> bool:
    """Whether a person looks at this stream (and it is not closed)."""
    try:
        return stroom is not None and stroom.isatty()
    except ValueError:  # closed
        return False


def is_kaal() -> bool:
    """Whether the terminal says that it can do nothing but print."""
    return os.environ.get("TERM") in {"dumb", "unknown"}


def kan_bewegen(stroom: TextIO | None) -> bool:
    """Whether a line on this screen can be written over; an older console can from here on."""
    beweegt = (
        is_scherm(stroom) and not is_kaal() and bool(os.name == "nt" or os.environ.get("TERM"))
    )
    if beweegt and sys.platform == "win32":  # comes with Typer there
        import colorama

        colorama.just_fix_windows_console()
    return beweegt


def met_kleur(stroom: TextIO | None) -> bool:
    """Whether to colour; an older console of Windows can do so from here on."""
    kleurt = _wil_kleur(stroom)
    if kleurt and sys.platform == "win32":  # comes with Typer there
        import colorama

        colorama.just_fix_windows_console()
    return kleurt


def _wil_kleur(stroom: TextIO | None) -> bool:
    """Say what RAO_KLEUR says, else NO_COLOR, else FORCE_COLOR, else whether the screen can."""
    if (gekozen := omgeving.kleur()) is not None:
        return gekozen
    if os.environ.get("NO_COLOR"):
        return False
    if gevraagd := os.environ.get("FORCE_COLOR"):
        return gevraagd not in {"0", "false"}
    return is_scherm(stroom) and not is_kaal()


def breedte() -> int:
    """Columns of the screen; 80 in a pipe, COLUMNS goes before, and RAO_BREEDTE before that."""
    return omgeving.breedte() or max(shutil.get_terminal_size().columns, _SMALST)


def vouw(tekst: str, *, inspring: str = "", vervolg: str | None = None) -> str:
    """Paragraphs folded to a readable width; items ("- ", "1. ") and indented lines stay theirs.

    `inspring` goes before the first line, `vervolg` (default: the same) before the others.
    A command to copy is never folded.
    """
    ruimte = min(breedte(), LEESBAAR)
    daarna = inspring if vervolg is None else vervolg
    regels: list[str] = []
    for alinea in alineas(tekst):
        begin = daarna if regels else inspring
        diep = _INGESPRONGEN.match(alinea)
        if diep:  # a sentence below its number
            regels += _vouw(alinea[diep.end() :], begin + diep[0], daarna + diep[0], ruimte)
        elif alinea.startswith("  "):  # a command to copy
            regels.append(begin + alinea)
        elif alinea.strip():
            rest = daarna + ("  " if alinea.startswith("- ") else "")
            regels += _vouw(alinea, begin, rest, ruimte)
        else:
            regels.append("")
    return "\n".join(regels)


def vouw_getypt(tekst: str, *, inspring: str = "", vervolg: str | None = None) -> str:
    """Return a text as a person typed it: each line stays one, and what goes on is under its own.

    Empty lines stay, and so does how far in a line began.
    """
    ruimte = min(breedte(), LEESBAAR)
    daarna = inspring if vervolg is None else vervolg
    regels: list[str] = []
    for regel in dedent(tekst.expandtabs(4)).strip("\n").splitlines():
        kaal = regel.strip()
        diep = " " * min(len(regel) - len(regel.lstrip()), _DIEPST)
        begin = (daarna if regels else inspring) + diep
        punt = _PUNT.match(kaal)
        onder = daarna + diep + " " * (len(punt[0]) if punt else 0)
        regels += _vouw(kaal, begin, onder, ruimte) if kaal else [""]
    return "\n".join(regels) or inspring


def _vouw(alinea: str, inspring: str, vervolg: str, ruimte: int) -> Iterator[str]:
    """Yield the lines of one paragraph; a word that is wider than the screen stays whole."""
    from rao_cli.model.opdrachtregel import woorden_van

    eerste, *woorden = woorden_van(alinea.rstrip())
    regel, leeg = inspring + eerste, not eerste
    breed = breedte_van(regel)
    for woord in woorden:
        erbij = 1 + breedte_van(woord)
        if leeg or breed + erbij <= ruimte:
            regel, breed, leeg = f"{regel} {woord}", breed + erbij, False
        else:
            yield regel.rstrip()
            regel, breed = vervolg + woord, breedte_van(vervolg) + erbij - 1
    yield regel.rstrip()


def alineas(tekst: str) -> list[str]:
    """One string per paragraph or list item; empty strings are blank lines."""
    from rao_cli.model.opdrachtregel import eindigt_met_opdracht

    delen: list[str] = []
    for regel in tekst.splitlines():
        begint = not regel or regel.startswith(("- ", "  ")) or _NUMMER.match(regel)
        klaar = not delen or not delen[-1] or delen[-1].startswith("  ")
        if begint or klaar or eindigt_met_opdracht(delen[-1]):
            delen.append(regel)
        else:
            delen[-1] += " " + regel
    return delen
