"""What may be wiped because its term is over: what a table decided, and nothing else."""

from dataclasses import replace

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.stand import Stand
from rao_cli.workflow.bewaring.vernietigbesluit import OPNIEUW, eis_vernietigbesluit, uit_besluit
from rao_cli.workflow.bewaring.wissen.vraag import Wisvraag
from rao_cli.workflow.zoeken import zoek_besluit


def eis_termijn(stand: Stand, vraag: Wisvraag) -> Wisvraag:
    """Return what is wiped because its term is over: of a besluit all that may still go.

    What is wiped for another reason, stays as it is asked.
    """
    if vraag.grond != "termijn":
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
    kenmerken = vraag.kenmerken or uit_besluit(stand, vraag.besluit)
    goed = eis_vernietigbesluit(stand, vraag.besluit, kenmerken)
    return replace(vraag, kenmerken=tuple(goed), besluit=zoek_besluit(stand, vraag.besluit).kenmerk)
