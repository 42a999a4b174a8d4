"""The document for the Deelberaad, made and named (S17, S18)."""

from rao_cli.documents.document import OPSCHALING
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.workflow.controle.gereed import vind_gaten, zeg_gaten
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.opschaling.deelberaad import zoek_opschaling
from rao_cli.workflow.zoeken import zoek_lijst


def genereer_opschaling(h: Handeling, kenmerk: str) -> tuple[str, CommitResult]:
    """Render a list to the Deelberaad; returns the path of the document."""
    pad, lijst = zoek_opschaling(h, kenmerk)
    gaten = vind_gaten(h, pad) if lijst.status == "concept" else ()
    document = make_opschaling(h.stand, lijst, zeg_gaten(gaten), h.templates)
    h.schrijf(document.naam, document.tekst)
    onderwerp = f"Stuk voor het Deelberaad Asiel over {lijst.kenmerk}"
    betreft = [lijst.kenmerk, *lijst.zaken]
    return document.naam, h.leg_vast(onderwerp, "opschaling-genereer", betreft)


def zeg_stuk(h: Handeling, kenmerk: str) -> list[str]:
    """Say which document goes to the Deelberaad with a list, or how it is made; else nothing."""
    _, lijst = zoek_lijst(h.stand, kenmerk)
    if lijst.richting != "rao-deelberaad":
        return []
    naam = OPSCHALING.op(lijst)
    if naam in h.lading.overig:
        return [f"Dit stuurt u naar het Deelberaad Asiel: {naam}"]
    return [f"Maak het stuk voor het Deelberaad Asiel met: rao opschaling genereer {kenmerk}"]
