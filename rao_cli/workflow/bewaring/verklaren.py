"""The declaration of a destruction, made of its record and kept in the register."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rao_cli.documents.document import VERKLARING
from rao_cli.model.bewaring.vernietigd import wissingen_op_datum
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.workflow.taak import Kast
from rao_cli.workflow.zoeken import lijkt_op

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling


def verklaar(h: "Handeling", kenmerk: str | None) -> "tuple[str, CommitResult]":
    """Write the declaration of a record, or of the last one; returns its path."""
    from rao_cli.documents.bewaring.verklaring import make_verklaring  # `rao status` makes none

    wissing = _zoek(h.stand, kenmerk)
    document = make_verklaring(h.stand, wissing, h.templates)
    h.schrijf(document.naam, document.tekst)
    onderwerp = f"Verklaring van vernietiging {wissing.kenmerk}"
    return document.naam, h.leg_vast(onderwerp, "vernietiging-verklaar", [wissing.kenmerk])


def zonder_verklaring(stand: Stand, kast: Kast) -> Iterator[Wissing]:
    """Yield the records of terms that were over, without a declaration, oldest first."""
    for een in wissingen_op_datum(stand):
        if een.grond == "termijn" and kast.mist(VERKLARING.op(een)):
            yield een


def _zoek(stand: Stand, kenmerk: str | None) -> Wissing:
    alle = {een.kenmerk: een for een in wissingen_op_datum(stand)}
    if not alle:
        raise RaoError(
            "In dit register is nog niets vernietigd.",
            hint="Kijk wat weg mag met: rao bewaartermijn",
        )
    gezocht = kenmerk.upper() if kenmerk else [*alle][-1]
    if gezocht not in alle:
        raise RaoError(
            f"Wissing '{kenmerk}' staat niet in dit register.",
            hint=f"{lijkt_op(gezocht, alle)}Kies uit: {', '.join(alle)}",
        )
    return alle[gezocht]
