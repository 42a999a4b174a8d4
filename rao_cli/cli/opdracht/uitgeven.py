"""Papers in the format that was asked, of a command that makes them.

Nothing of it is loaded until a format or a folder is typed.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rao_cli.cli.opdracht import vertellen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout

if TYPE_CHECKING:
    from rao_cli.cli.opdracht.read_session import ReadSession
    from rao_cli.cli.opdracht.write_session import WriteSession
    from rao_cli.model.stand import Stand
    from rao_cli.workflow.handeling import CommitResult, Handeling
    from rao_cli.workflow.papier.bron import Papiertekst
    from rao_cli.workflow.papier.uitgave import Uitgave, Uitgegeven
    from rao_cli.workflow.tonen.bekijken import Lading


def lees(
    s: "WriteSession",
    formaat: Sequence[str] | None,
    naar: str | None,
    voor: str | None = None,
) -> "Uitgave | None":
    """Return what is asked, None when that is nothing; GebruiksFout when it cannot be."""
    if not formaat and naar is None and voor is None:
        return None
    if voor is not None:
        from rao_cli.workflow.papier.lezers import lees_lezer

        lees_lezer(s.h.stand, voor)  # before the act
    return eis(s, formaat, naar, voor)


def eis(
    s: "ReadSession | WriteSession",
    formaat: Sequence[str] | None,
    naar: str | None,
    voor: str | None = None,
) -> "Uitgave":
    """Return what is asked; GebruiksFout when it cannot be."""
    from rao_cli.workflow.papier.formaten import FORMATEN
    from rao_cli.workflow.papier.uitgave import lees_uitgave

    uitgave = lees_uitgave(formaat, naar, voor)
    if uitgave.is_stroom and s.als_json:
        raise GebruiksFout("--json en --naar - gaan niet samen: beide zijn voor de uitvoer.")
    if uitgave.is_stroom and uitvoer.is_scherm() and not FORMATEN[uitgave.formaten[0]].is_tekst:
        raise GebruiksFout(
            f"Een {uitgave.formaten[0]} kan niet op het scherm.",
            hint=f"Zet er achteraan bij: > NAAM.{uitgave.formaten[0]}",
        )
    return uitgave


def geef(
    h: "Handeling", uitkomst: "CommitResult", uitgave: "Uitgave | None", *paden: str
) -> "Uitgegeven | None":
    """Give the documents at these paths, as they are committed after an act."""
    if not uitgave:
        return None
    from rao_cli.workflow.papier.uitgeven import geef_uit

    return geef_uit(h, uitkomst, uitgave, paden)


def geef_los(
    s: "ReadSession",
    gelezen: "tuple[Stand, Lading]",
    uitgave: "Uitgave",
    teksten: "Iterable[Papiertekst]",
) -> None:
    """Give and show documents that are never committed: a path to be named after, and Markdown."""
    from rao_cli.workflow.papier.uitgeven import geef_los as geef_ze

    vertellen.toon_gegeven(geef_ze(s.begin, *gelezen, uitgave, teksten), als_json=s.als_json)
