"""How far a meeting, a list or a reply is: of two steps of one road, the furthest counts."""

from collections.abc import Sequence
from typing import Any, Final

from rao_cli.model.plaats import is_registerbestand, soort_van
from rao_cli.workflow.samen.samenloop.plek import waarde_op
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

_WEGEN: Final[dict[str, Sequence[str]]] = {
    "overleg": ("gepland", "agenda-vastgesteld", "gehouden", "besluitenlijst-vastgesteld"),
    "signaallijst": ("concept", "ingediend", "ontvangen", "afgehandeld"),
    "terugkoppeling": ("concept", "verzonden", "bevestigd"),
}


def neem_verste(s: Samenloop) -> None:
    """Give both sides the furthest status where each took another step."""
    for pad in sorted({*s.ons} & {*s.hun}):
        weg = _WEGEN.get(soort_van(pad) or "", ())
        if weg and is_registerbestand(pad) and s.ons[pad] != s.hun[pad]:
            _gelijk(s, pad, weg)


def _gelijk(s: Samenloop, pad: str, weg: Sequence[str]) -> None:
    was: Any = waarde_op(s.basis.get(pad), ("status",))
    ons, hun = (waarde_op(files[pad], ("status",)) for files in (s.ons, s.hun))
    if ons == hun or was in {ons, hun} or not {ons, hun} <= {*weg}:
        return
    if weg.index(ons) < weg.index(hun):
        s.zet_als("ons", pad, s.hun[pad], ("status",))
    else:
        s.zet_als("hun", pad, s.ons[pad], ("status",))
