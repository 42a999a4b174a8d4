"""A numbered list on the screen, of which a person takes one: by number, kenmerk or word."""

from collections.abc import Sequence
from typing import Final

from rao_cli.cli.kiezen.keuzelijst import toon_lijst
from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.ronde import Gestopt
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.workflow.kiezen.kandidaat import Kandidaat, bedoeld, met_woord

_STOP: Final = "stop"
_UITLEG: Final = "?"
_HOE: Final = (
    "Op elke regel staat een nummer, wat u kunt kiezen, en waar het over gaat.",
    "U typt één van die drie: het nummer, het begin van het kenmerk, of van een woord erachter.",
    "Past dat bij meer regels, dan blijven alleen die over en kiest u daaruit.",
    f"Met Enter ziet u de rest. Met {_STOP} houdt u op; er is dan niets veranderd.",
)


def wijs_aan(vraag: str, kandidaten: Sequence[Kandidaat], *, meer: bool = False) -> list[str]:
    """Return what a person chooses; more of them when that may be. Gestopt when he stops."""
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", scherm.vouw(vraag))], fout=True)
    over, vanaf = list(kandidaten), 0
    while True:
        tot = toon_lijst(over, vanaf)
        _zeg_hoe(len(over), tot - vanaf, tot, meer=meer)
        getypt = _read()
        if not getypt:
            vanaf = tot if tot < len(over) else 0
            continue
        if getypt == _UITLEG:
            stellen.meld_regels(*_HOE)
            continue
        gekozen, passend = _lees(getypt, over, kandidaten, meer=meer)
        if gekozen:
            for een in gekozen:
                stellen.meld_regels(f"Gekozen: {een.waarde}.")
            return [een.waarde for een in gekozen]
        over, vanaf = (list(passend), 0) if passend else (over, vanaf)


def vraag_tekst(vraag: str) -> str:
    """Return what a person types where there is nothing to choose from. Gestopt when he stops."""
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", scherm.vouw(vraag))], fout=True)
    while (getypt := _read()) in {"", _UITLEG}:
        if getypt:
            stellen.meld_regels(f"Typ het antwoord op één regel. Met {_STOP} houdt u op.")
        else:
            stellen.klaag(f"Dit antwoord is nodig. Typ {_STOP} om te stoppen.")
    return getypt


def _lees(
    getypt: str, over: Sequence[Kandidaat], kandidaten: Sequence[Kandidaat], *, meer: bool
) -> tuple[list[Kandidaat], Sequence[Kandidaat]]:
    """Return what an answer chooses, and else to what it narrows the list."""
    delen = getypt.replace(",", " ").split() if meer else [getypt]
    op_nummer = [_op_nummer(deel, over) for deel in delen]
    if all(een is not None for een in op_nummer):
        return [*dict.fromkeys(een for een in op_nummer if een is not None)], ()
    passend = bedoeld(getypt, kandidaten).kandidaten or met_woord(getypt, over)
    passend = passend or met_woord(getypt, kandidaten)
    if len(passend) == 1:
        return [passend[0]], ()
    if meer and not passend:
        los = [bedoeld(deel, kandidaten).kandidaten for deel in delen]
        if all(len(een) == 1 for een in los):
            return [*dict.fromkeys(een[0] for een in los)], ()
    if not passend:
        stellen.klaag(f"'{getypt}' staat er niet bij.")
    return [], passend


def _op_nummer(deel: str, over: Sequence[Kandidaat]) -> Kandidaat | None:
    if not (deel.isascii() and deel.isdigit()) or not 0 < int(deel) <= len(over):
        return None
    return over[int(deel) - 1]


def _zeg_hoe(aantal: int, getoond: int, tot: int, *, meer: bool) -> None:
    zo = "Typ een nummer, of het begin van een kenmerk of van een woord dat erin staat."
    if meer and aantal > 1:
        zo = f"{zo} Meer mag: 1, 2."
    if tot < aantal:
        zo = f"{zo} Enter: de volgende {min(aantal - tot, getoond)} van {aantal}."
    stellen.meld_regels(f"{zo} Stoppen: {_STOP}. Uitleg: {_UITLEG}.")


def _read() -> str:
    """Return what is typed; Gestopt when that is the end of it."""
    try:
        getypt = stellen.read_regel("> ").strip()
    except (KeyboardInterrupt, EOFError):
        uitvoer.meld()
        raise Gestopt({}, onderbroken=True, verder="Er is niets veranderd.") from None
    if getypt.casefold() == _STOP:
        raise Gestopt({}, verder="Er is niets veranderd.")
    return getypt
