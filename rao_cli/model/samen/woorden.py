"""What a question says: the place in the words of the consultation, and each side as it reads."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.kenmerk import is_zaak_kenmerk
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand, naam_in, soort_van
from rao_cli.model.samen.waarden import Mogelijk, Niets, Waarde, is_leeg
from rao_cli.model.tonen.veldwoorden import plekwoorden

_VOLGORDE: Final = "volgorde van de agenda"


def waar(pad: str, plek: Pad) -> str:
    """Return what a place in a file is about: "Z-7K3F9E, standpunt van COA, inzet"."""
    ding = _ding(pad)
    if plek[:1] == ("zaken",) and len(plek) > 1 and is_zaak_kenmerk(str(plek[1])):
        ding, plek = str(plek[1]), plek[2:]
    woorden = _VOLGORDE if plek == ("agendapunten", "volgorde") else plekwoorden(plek)
    return ", ".join(filter(None, (ding, woorden)))


def _ding(pad: str) -> str:
    if not is_registerbestand(pad):
        return f"het bestand {pad}"
    if pad == REGISTERBESTAND:
        return "het register"
    return f"overleg {naam_in(pad)}" if soort_van(pad) == "overleg" else naam_in(pad)


def toon(waarde: Mogelijk) -> str | None:
    """Return what a person reads of one side; None: that side has it not."""
    match waarde:
        case None | Niets.AFWEZIG:
            return None
        case dict():
            return "\n".join(_regels(waarde))
        case _:
            return _op_een_regel(waarde)


def _regels(blok: dict[str, Waarde], plek: Pad = ()) -> Iterator[str]:
    """Yield a line for each place that says something: "standpunt van COA: Het gezin …"."""
    for naam, deel in blok.items():
        daar = (*plek, naam)
        delen = enumerate(deel) if isinstance(deel, list) else ()
        blokken = [(nummer, een) for nummer, een in delen if isinstance(een, dict)]
        if isinstance(deel, dict):
            yield from _regels(deel, daar)
        elif blokken:
            for nummer, een in blokken:
                yield from _regels(een, (*daar, nummer))
        elif not is_leeg(deel):
            yield f"{plekwoorden(daar)}: {_op_een_regel(deel)}"


def _op_een_regel(waarde: Waarde) -> str:
    match waarde:
        case dict():
            return "; ".join(_regels(waarde))
        case list():
            los = "; " if any(isinstance(deel, dict) for deel in waarde) else ", "
            return los.join(map(_op_een_regel, waarde))
        case _:
            return waarde or ""
