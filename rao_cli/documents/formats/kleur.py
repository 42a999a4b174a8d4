"""Colours that can be read: contrast is at least AA (WCAG 1.4.3), whatever is chosen."""

from collections.abc import Iterable
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

_Rgb = tuple[float, float, float]
#: What ordinary text asks against what lies behind it.
AA: Final = 4.5
_STAPPEN: Final = 50


def meng(kleur: str, met: str, deel: float) -> str:
    """Return a colour with a part (0 to 1) of another in it."""
    paren = zip(_rgb(kleur), _rgb(met), strict=True)
    return _hex(a + (b - a) * deel for a, b in paren)


def contrast(een: str, ander: str) -> float:
    """Return how much two colours differ in light: from 1 to 21."""
    laag, hoog = sorted((_licht(_rgb(een)), _licht(_rgb(ander))))
    return (hoog + 0.05) / (laag + 0.05)


def leesbaar(kleur: str, *achter: str, minstens: float = AA) -> str:
    """Return the colour, or the nearest darker or lighter one that can be read on all of these."""
    einde = 1.0 if contrast(achter[0], "#ffffff") > contrast(achter[0], "#000000") else 0.0
    tint, helder, verzadigd = rgb_to_hls(*_rgb(kleur))
    for stap in range(_STAPPEN + 1):
        licht = helder + (einde - helder) * stap / _STAPPEN
        zo = _hex(hls_to_rgb(tint, licht, verzadigd))
        if all(contrast(zo, een) >= minstens for een in achter):
            return zo
    return _hex((einde,) * 3)


def _rgb(kleur: str) -> _Rgb:
    getallen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return getallen[0], getallen[1], getallen[2]


def _hex(rgb: Iterable[float]) -> str:
    return "#" + "".join(f"{round(deel * 255):02x}" for deel in rgb)


def _licht(rgb: _Rgb) -> float:
    """Return the relative luminance, as WCAG defines it."""
    rood, groen, blauw = (
        deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for deel in rgb
    )
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
