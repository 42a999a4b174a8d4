"""The example register that ships with rao: in the wheel, or beside the package."""

from collections.abc import Iterator
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND

_PAKKET = Path(__file__).parent.parent


def voorbeeldregister() -> Path:
    """Return the folder of the example register; RaoError when the installation misses it."""
    for map_ in (_PAKKET, _PAKKET.parent):
        gevonden = map_ / "voorbeelden" / "goed"
        if (gevonden / REGISTERBESTAND).is_file():
            return gevonden
    raise RaoError(
        "Het voorbeeldregister ontbreekt in deze installatie.", hint="Installeer rao opnieuw."
    )


def read_voorbeeld() -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the example register."""
    root = voorbeeldregister()
    for pad in sorted(root.rglob("*")):
        if pad.is_file() and "uitvoer" not in pad.relative_to(root).parts:
            yield pad.relative_to(root).as_posix(), pad.read_text(encoding="utf-8")
