"""Small bars in a line of text; of blocks where the screen has them, else of hash signs."""

from rao_cli.cli.terminal import uitvoer

_BLOKKEN = " ▏▎▍▌▋▊▉█"
_ACHTSTEN = 8


def staafjes(waarden: list[float | None], hoogste: float, breedte: int) -> list[str]:
    """Return a bar per value, `hoogste` being as wide as `breedte`; nothing for nothing."""
    blokken = uitvoer.kan_tonen(_BLOKKEN)
    return [_staaf(waarde or 0, hoogste or 1, breedte, blokken=blokken) for waarde in waarden]


def _staaf(waarde: float, hoogste: float, breedte: int, *, blokken: bool) -> str:
    """Return one bar; what is not nothing shows."""
    if not blokken:
        return "#" * max(round(waarde * breedte / hoogste), 1 if waarde else 0)
    achtsten = max(round(waarde * breedte * _ACHTSTEN / hoogste), 1 if waarde else 0)
    heel, rest = divmod(achtsten, _ACHTSTEN)
    return (_BLOKKEN[-1] * heel + _BLOKKEN[rest]).rstrip()
