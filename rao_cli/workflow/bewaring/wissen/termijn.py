"""What may be wiped because its term is over: what a table decided, and nothing else."""

from datetime import date
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.wissing import Wisgrond
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.bewaring.vernietigbesluit import OPNIEUW, eis_vernietigbesluit, uit_besluit
from rao_cli.workflow.bewaring.wissen.vraag import Wisvraag
from rao_cli.workflow.lezing import eis_vastgelegd

_TERMIJN: Final[Wisgrond] = "termijn"


def is_termijn(grond: str | None) -> bool:
    """Say whether the ground that was typed is that a term is over."""
    return (grond or "").strip().casefold() == _TERMIJN


def alles_van(begin: Path, vandaag: date, besluit: str) -> list[str]:
    """Return what a besluit lets go and is not gone yet; RaoError when that is nothing."""
    lading = RegisterMap.vind(begin).load_vastgelegd()
    return uit_besluit(eis_vastgelegd(lading, vandaag), besluit)


def eis_termijn(stand: Stand, vraag: Wisvraag) -> Wisvraag:
    """Return what is wiped as the register writes it; RaoError when no besluit lets it go.

    What is wiped for another reason than its term, stays as it is asked.
    """
    if vraag.grond != _TERMIJN:
        return vraag
    if vraag.teksten:
        raise GebruiksFout(
            "Een bewaartermijn geldt voor een zaak, overleg of onderwerp, niet voor een tekst.",
            hint="Noem een kenmerk, of kies --grond verzoek of --grond vergissing.",
        )
    if vraag.besluit is None:
        raise GebruiksFout(
            "Zeg op welk besluit het rust, met --besluit.",
            hint=f"Is er nog geen besluit? {OPNIEUW}",
        )
    goed = eis_vernietigbesluit(stand, vraag.besluit, vraag.kenmerken)
    return replace(vraag, kenmerken=tuple(goed))
