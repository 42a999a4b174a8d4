"""On which grounds a list goes to the Deelberaad: one or more, as long as it waits (S17)."""

from collections.abc import Sequence

from rao_cli.model.soorten.signaallijst import Grond
from rao_cli.model.taal import opsomming
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.opschaling.deelberaad import zoek_opschaling
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.signaallijst.stappen import ververs_stuk


def grondwaarde(gronden: Sequence[Grond]) -> str | list[str]:
    """Return grounds as a file has them: one as a word, more as a list."""
    uniek: list[str] = list(dict.fromkeys(gronden))
    return uniek[0] if len(uniek) == 1 else uniek


def zet_gronden(h: Handeling, kenmerk: str, gronden: Sequence[Grond]) -> CommitResult:
    """Say on which grounds a list goes; RaoError for a list of an LKO, or one that is closed."""
    pad, lijst = zoek_opschaling(h, kenmerk)
    eis_open(lijst)
    if set(gronden) != set(lijst.gronden):
        h.zet(pad, ("grond",), grondwaarde(gronden))
        ververs_stuk(h, pad)
    wat = f"Signaallijst {lijst.kenmerk} op grond van {opsomming(dict.fromkeys(gronden))}"
    return h.leg_vast(wat, "signaallijst-zet", [lijst.kenmerk])
