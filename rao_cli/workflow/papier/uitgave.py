"""What somebody asks of papers: formats, a folder, a reader. Refused before anything is done."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.taal import opsomming
from rao_cli.workflow.papier.formaten import ALLE, FORMATEN
from rao_cli.workflow.tonen.los_bestand import eis_vrije_map
from rao_cli.workflow.zoeken import lijkt_op

#: What stands for the output itself in place of a folder.
STROOM: Final = "-"


class Uitgave(msgspec.Struct, frozen=True):
    """What is asked: in which formats, in which folder (None: the usual one), for which reader.

    `is_stroom`: one paper in one format, to the output itself. `in_mappen`: a folder for each
    meeting, and for each other kind of paper.
    """

    formaten: tuple[str, ...] = ()
    naar: Path | None = None
    is_stroom: bool = False
    voor: str = ""
    in_mappen: bool = False

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.formaten)


class Uitgegeven(NamedTuple):
    """What was given: the files, or the bytes for the output itself, and what to know of them."""

    bestanden: tuple[Path, ...] = ()
    stroom: bytes | None = None
    zinnen: tuple[str, ...] = ()


def lees_uitgave(
    formaat: Sequence[str] | None, naar: str | None, voor: str | None = None
) -> Uitgave:
    """Return what is asked, or refuse it before anything is done.

    GebruiksFout for a format that there is not, and for more than one to the output. RaoError
    when the program of a format is not there, or nothing can be written in the folder.
    """
    namen = [deel.strip().lower().lstrip(".") for een in formaat or () for deel in een.split(",")]
    formaten = tuple(dict.fromkeys(_genoemd(naam) for naam in namen))
    if ALLE in formaten:
        formaten = tuple(FORMATEN)
    if not formaten and naar is None and voor is None:
        return Uitgave()
    formaten = formaten or ("md",)
    if naar == STROOM and len(formaten) > 1:
        raise GebruiksFout(
            f"Met --naar - geeft rao één formaat, en u vraagt er {len(formaten)}.",
            hint="Noem er één, of noem een map in plaats van het streepje.",
        )
    for een in formaten:
        FORMATEN[een].eis()
    is_stroom = naar == STROOM
    map_ = None if naar is None or is_stroom else Path(naar)
    if map_ is not None:
        eis_vrije_map(map_)
    return Uitgave(formaten, map_, is_stroom, voor or "")


def _genoemd(naam: str) -> str:
    alle = (*FORMATEN, ALLE)
    if naam in alle:
        return naam
    kan = f"rao kent: {opsomming(FORMATEN)}, of {ALLE}."
    raise GebruiksFout(f"Het formaat '{naam}' is er niet.", hint=lijkt_op(naam, alle) + kan)
