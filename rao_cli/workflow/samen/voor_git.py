"""What git asks of rao while it merges: one file, in three states that lie on disk.

Only what one file can settle is settled. Numbers drawn twice and documents need the whole
register, and a comment that would go unseen needs a person: they stay a conflict, with git's marks
around both texts, and `rao sync` finishes it.
"""

from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from rao_cli.model.plaats import (
    MAPPEN,
    REGISTERBESTAND,
    TEKSTMAPPEN,
    is_document,
    is_registerbestand,
)
from rao_cli.store.git.lezen.samenvoegen import Merknamen, met_merken
from rao_cli.workflow.samen.bestand import voeg_bestand_samen

#: Who has which depends on what a person does with git: in a rebase it is the other way round.
_ONS: Final = "de ene versie"
_HUN: Final = "de andere versie"


class Gitvraag(NamedTuple):
    """The three files that git gives, the length of its marks, and the path from the top."""

    basis: Path
    ons: Path
    hun: Path
    merken: int
    pad: str


def voeg_voor_git_samen(vraag: Gitvraag) -> bool:
    """Write in our file what both sides made of it; False: a person has to choose."""
    basis, ons, hun = (pad.read_bytes() for pad in vraag[:3])
    data = _schoon(plek_in_register(vraag.pad), basis, ons, hun)
    if data is None:
        namen = Merknamen(_ONS, _HUN, vraag.merken)
        vraag.ons.write_bytes(met_merken(ons, basis, hun, namen))
        return False
    vraag.ons.write_bytes(data)
    return True


def _schoon(pad: str, basis: bytes, ons: bytes, hun: bytes) -> bytes | None:
    if is_document(pad) and ons != hun and basis not in (ons, hun):
        return None
    try:
        samen = voeg_bestand_samen(pad, basis or None, ons, hun, {})
    except Exception:  # noqa: BLE001 - git has to get both texts, whatever is wrong with us
        return None
    return None if samen.botsingen or samen.zinnen else samen.data


def plek_in_register(pad: str) -> str:
    """Return a path from the top of the repository as one in its register."""
    delen = PurePosixPath(pad).parts
    if delen[-1] == REGISTERBESTAND:
        return REGISTERBESTAND
    for mappen in (MAPPEN.values(), TEKSTMAPPEN):
        plekken = [nummer for nummer, deel in enumerate(delen) if deel in mappen]
        kort = "/".join(delen[plekken[-1] :]) if plekken else ""
        if kort and (mappen is TEKSTMAPPEN or is_registerbestand(kort)):
            return kort
    return pad
