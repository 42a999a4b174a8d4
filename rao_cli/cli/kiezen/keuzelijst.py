"""How what there is to choose from stands on the screen: as much as fits, each on a line or two."""

import shutil
from collections.abc import Sequence
from typing import Final

from rao_cli.cli.terminal import scherm, tekens, uitvoer
from rao_cli.workflow.kiezen.kandidaat import Kandidaat

#: What stands on the screen besides the list: the question, how to answer, the answer.
_ERNAAST: Final = 7
_MINST: Final = 5
#: What something is about keeps this much on its line; else it goes on a line of its own.
_LEESBAAR: Final = 40
_TUSSEN: Final = "  "
_PUNTJES: Final = "…"


def toon_lijst(over: Sequence[Kandidaat], vanaf: int) -> int:
    """Show as much of a list as fits on the screen; returns where the rest begins."""
    regels = max(shutil.get_terminal_size().lines - _ERNAAST, _MINST)
    eronder = _past_niet(over, vanaf, vanaf + regels)
    tot = min(vanaf + (regels // 2 if eronder else regels), len(over))
    breed = max((tekens.breedte_van(een.waarde) for een in over[vanaf:tot]), default=0)
    cijfers = len(str(len(over)))
    for nummer, een in enumerate(over[vanaf:tot], start=vanaf + 1):
        gat = " " * (breed - tekens.breedte_van(een.waarde))
        voor = f"{_TUSSEN}{nummer:>{cijfers}}{_TUSSEN}"
        kop = f"{voor}{tekens.in_een_regel(een.waarde)}{gat}{_TUSSEN}"
        ruimte = _ruimte() - tekens.breedte_van(kop)
        if eronder:
            uitvoer.meld((kop + _kort(_bij(een), ruimte)).rstrip())
            if over_ := _over(een):
                uitvoer.meld(" " * len(voor) + _kort(over_, _ruimte() - len(voor)))
        else:
            uitvoer.meld((kop + _naast(een, ruimte)).rstrip())
    return tot


def _ruimte() -> int:
    return min(scherm.breedte(), 2 * scherm.LEESBAAR) - 1


def _past_niet(over: Sequence[Kandidaat], vanaf: int, tot: int) -> bool:
    """Say whether what something is about would be cut short beside its kenmerk."""
    deel = over[vanaf:tot]
    breed = max((tekens.breedte_van(een.waarde) for een in deel), default=0)
    over_ = _ruimte() - breed - len(str(len(over))) - 3 * len(_TUSSEN)
    return any(
        over_ - tekens.breedte_van(_bij(een)) - 3 < min(_LEESBAAR, tekens.breedte_van(_over(een)))
        for een in deel
    )


def _naast(een: Kandidaat, ruimte: int) -> str:
    """Return what it is about, as far as that fits; how far it is stands there whole."""
    bij, over = _bij(een), _over(een)
    if not over or not bij:
        return _kort(over or bij, ruimte)
    staart = f" ({bij})"
    return _kort(over, ruimte - tekens.breedte_van(staart)) + staart


def _over(een: Kandidaat) -> str:
    return tekens.in_een_regel(" ".join(een.wat.split()))


def _bij(een: Kandidaat) -> str:
    return tekens.in_een_regel(een.bij)


def _kort(tekst: str, ruimte: int) -> str:
    """Return a text, or its beginning with a sign that there is more."""
    if tekens.breedte_van(tekst) <= ruimte:
        return tekst
    while tekst and tekens.breedte_van(tekst) >= ruimte:
        tekst = tekst[:-1]
    return tekst.rstrip(" ,;:") + _PUNTJES
