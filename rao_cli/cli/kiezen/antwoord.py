"""What a person types where he chooses: an answer of one line, or that he stops."""

from typing import Final

from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.ronde import Gestopt
from rao_cli.cli.terminal import scherm, uitvoer

STOP: Final = "stop"
UITLEG: Final = "?"


def vraag_tekst(vraag: str) -> str:
    """Return what a person types where there is nothing to choose from. Gestopt when he stops."""
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", scherm.vouw(vraag))], fout=True)
    while (getypt := read_antwoord()) in {"", UITLEG}:
        if getypt:
            stellen.meld_regels(f"Typ het antwoord op één regel. Met {STOP} houdt u op.")
        else:
            stellen.klaag(f"Dit antwoord is nodig. Typ {STOP} om te stoppen.")
    return getypt


def read_antwoord() -> str:
    """Return what is typed; Gestopt when that is the end of it."""
    try:
        getypt = stellen.read_regel("> ").strip()
    except (KeyboardInterrupt, EOFError):
        uitvoer.meld()
        raise Gestopt({}, onderbroken=True, verder="Er is niets veranderd.") from None
    if getypt.casefold() == STOP:
        raise Gestopt({}, verder="Er is niets veranderd.")
    return getypt
