"""Whether a status went a way that it may go: forward, and never out of what is over (S11)."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.overleg import Overleg

#: Per kind and status: where it may go from there; by hand more steps at once. An onderwerp is
#: taken up and laid down as the table likes.
_VERDER: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "signaallijst": {
        "concept": ("ingediend", "ontvangen", "afgehandeld", "ingetrokken"),
        "ingediend": ("ontvangen", "afgehandeld", "ingetrokken"),
        "ontvangen": ("afgehandeld", "ingetrokken"),
    },
    "overleg": {
        "gepland": ("agenda-vastgesteld", "gehouden", "besluitenlijst-vastgesteld", "vervallen"),
        "agenda-vastgesteld": ("gehouden", "besluitenlijst-vastgesteld", "vervallen"),
        "gehouden": ("besluitenlijst-vastgesteld",),
    },
    "actie": {"open": ("gereed", "vervallen")},
    "terugkoppeling": {"concept": ("verzonden", "bevestigd"), "verzonden": ("bevestigd",)},
}
#: Steps that no act of rao skips: what is between them has an act of its own.
_TUSSEN: Final = {
    ("signaallijst", "concept", "ontvangen"),
    ("signaallijst", "concept", "afgehandeld"),
    ("overleg", "gepland", "besluitenlijst-vastgesteld"),
    ("overleg", "agenda-vastgesteld", "besluitenlijst-vastgesteld"),
    ("terugkoppeling", "concept", "bevestigd"),
}


def statusstappen(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find a status that went back, came out of what is over, or skipped a step of rao."""
    for pad, paar in o.dingen:
        if paar.was is None or paar.nu is None:
            continue
        soort = str(getattr(paar.nu, "soort", ""))
        was, nu = getattr(paar.was, "status", None), getattr(paar.nu, "status", None)
        if was == nu or soort not in _VERDER or not (was and nu):
            continue
        if nu not in _VERDER[soort].get(was, ()) and not _nooit_vast(paar.was):
            tekst = f"De status van {soort} {kenmerk_van(paar.nu)} ging van {was} naar {nu}."
            yield Ketenfout("status", f"{tekst} Die stap bestaat niet.", pad)
        elif (soort, was, nu) in _TUSSEN and not _mag_ineens(aard):
            tekst = f"De status van {soort} {kenmerk_van(paar.nu)} sloeg een stap over:"
            yield Ketenfout("status", f"{tekst} van {was} naar {nu}.", pad)


def _nooit_vast(was: Any) -> bool:
    """Say whether a status only said that something was fixed: putting it back mends that."""
    if not isinstance(was, Overleg):
        return False
    vast = was.vaststelling
    stuk = {"agenda-vastgesteld": vast.agenda, "besluitenlijst-vastgesteld": vast.besluitenlijst}
    return was.status in stuk and stuk[was.status] is None


def _mag_ineens(aard: Aard) -> bool:
    return aard.met_de_hand or aard.samen or aard.begin or aard.gebundeld
