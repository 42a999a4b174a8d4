"""The example register that ships with rao: in the wheel, or beside the package."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND

_PAKKET: Final = Path(__file__).parent.parent
_NIET_MEE: Final = frozenset({"uitvoer", "schemas"})


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
    """Yield path and text of every file of the example register, but for the schemas."""
    root = voorbeeldregister()
    for pad in sorted(root.rglob("*")):
        naam = pad.relative_to(root)
        if pad.is_file() and naam.parts[0] not in _NIET_MEE:
            yield naam.as_posix(), pad.read_text(encoding="utf-8")
