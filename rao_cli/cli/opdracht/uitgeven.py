"""Papers in the format that was asked, of a command that makes them.

Nothing of it is loaded until a format or a folder is typed.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling
    from rao_cli.workflow.papier.uitgave import Uitgave, Uitgegeven


def lees(
    formaat: Sequence[str] | None, naar: str | None, voor: str | None = None
) -> "Uitgave | None":
    """Return what is asked, None when that is nothing; GebruiksFout when it cannot be."""
    if not formaat and naar is None and voor is None:
        return None
    from rao_cli.workflow.papier.uitgave import lees_uitgave

    return lees_uitgave(formaat, naar, voor)


def geef(
    h: "Handeling", uitkomst: "CommitResult", uitgave: "Uitgave | None", *paden: str
) -> "Uitgegeven | None":
    """Give the documents at these paths, as they are committed after an act."""
    if uitgave is None:
        return None
    from rao_cli.workflow.papier.uitgeven import geef_uit

    return geef_uit(h, uitkomst, uitgave, paden)
