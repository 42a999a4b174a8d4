"""What of a register as it was a path names that somebody typed today."""

from pathlib import Path

from rao_cli.model.errors import GebruiksFout
from rao_cli.store.register_map import RegisterMap


def deel_toen(toen: RegisterMap, doel: Path, getypt: str) -> str | None:
    """Return the path within the register, None when it was not there; `""` is all of it.

    What is there today counts for nothing. GebruiksFout for what lies outside the register.
    """
    deel = plek_in(toen, doel, getypt)
    if deel == ".":
        return ""
    return deel if toen.repo.blobs(toen.repo.head() or "", [deel]) else None


def plek_in(map_: RegisterMap, doel: Path, getypt: str) -> str:
    """Return the path within the register; GebruiksFout for what lies outside it."""
    if not doel.is_relative_to(map_.root):
        raise GebruiksFout(
            f"'{getypt}' ligt niet in dit register. Met --toestand kijkt rao alleen daarin.",
            hint="Laat --toestand weg, of noem een bestand of map van het register.",
        )
    return doel.relative_to(map_.root).as_posix()
