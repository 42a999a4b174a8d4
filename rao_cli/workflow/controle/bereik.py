"""Between which two moments is asked what is new: `A...B` and `A..B` judge B as it is committed."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.getypt.reeks import HIER, read_reeks
from rao_cli.store.register_map import RegisterMap

__all__ = ["eis_zonder_toestand", "toen_aan_het_eind"]


def toen_aan_het_eind(sinds: str, plekken: Iterable[Path]) -> tuple[RegisterMap, str] | None:
    """Return the register at the end of the range, and where that begins; None without an end.

    `plekken` is what somebody named, or where he stands. GebruiksFout when it is more than one
    register; RaoError for an end that git does not know, or in which there was no register.
    """
    reeks = read_reeks(sinds)
    if not reeks.tot:
        return None
    registers = {RegisterMap.boven(plek) or RegisterMap.vind(plek).root for plek in plekken}
    if len(registers) != 1:
        raise GebruiksFout(
            f"Met '{sinds}' kijkt rao in één register, zoals het toen was.",
            hint="Ga naar de map van dat register, of noem alleen bestanden daarin.",
        )
    from rao_cli.store.toestand import RegisterToen  # with all that asks git: few name an end

    (root,) = registers
    repo = RegisterMap(root).repo
    toen = RegisterToen(root, repo.vastlegging_id(reeks.tot))
    # HEAD is the last commit here, and not the end of the range.
    van = repo.vastlegging_id(reeks.van) if HIER.match(reeks.van) else reeks.van
    return toen, replace(reeks, van=van).begin


def eis_zonder_toestand(sinds: str | None) -> None:
    """GebruiksFout when the end of a range is named beside --toestand: both say what is judged."""
    if sinds is not None and (tot := read_reeks(sinds).tot):
        raise GebruiksFout(
            f"'{sinds}' zegt al welke toestand rao bekijkt: die van {tot}.",
            hint="Laat --toestand weg, of typ bij --sinds alleen waar het begint.",
        )
