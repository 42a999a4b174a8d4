"""The text for the Deelberaad, and what it answered (S16, S17, S18)."""

from datetime import date

from rao_cli.documents.opschaling import make_opschaling
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.signaallijst import Antwoord, Signaallijst
from rao_cli.store.wijziging import Uitkomst
from rao_cli.workflow.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.gereed import vind_gaten, zeg_gaten
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zoeken import zoek_lijst


def genereer_opschaling(h: Handeling, kenmerk: str) -> tuple[str, Uitkomst]:
    """Render a list to the Deelberaad; returns the path of the document."""
    pad, lijst = _zoek_opschaling(h, kenmerk)
    gaten = vind_gaten(h, pad) if lijst.status == "concept" else ()
    document = make_opschaling(h.stand, lijst, zeg_gaten(gaten), h.templates)
    h.schrijf(document.naam, document.tekst)
    onderwerp = f"Stuk voor het Deelberaad Asiel over {lijst.kenmerk}"
    betreft = [lijst.kenmerk, *lijst.zaken]
    return document.naam, h.leg_vast(onderwerp, "opschaling-genereer", betreft)


def leg_antwoord_vast(
    h: Handeling,
    kenmerk: str,
    besluit: str | None,
    datum: date | None = None,
    teruggekoppeld_op: date | None = None,
) -> Uitkomst:
    """Record what the Deelberaad answered, and when the LKO heard that; each may come first.

    The lists of LKO's that are done by that, are settled in the same commit (S11).

    The same once more changes nothing; another answer is refused.
    """
    pad, lijst = _zoek_opschaling(h, kenmerk)
    _eis_verstuurd(lijst)
    antwoord, klaar = _antwoord(h, lijst, besluit, datum), list[str]()
    if lijst.antwoord is None:
        h.zet(pad, ("status",), "afgehandeld")
        h.zet(pad, ("antwoord",), {"datum": antwoord.datum, "besluit": antwoord.besluit})
    if teruggekoppeld_op is not None and teruggekoppeld_op != antwoord.teruggekoppeld_op:
        _eis_dag(h, teruggekoppeld_op, antwoord)
        h.zet(pad, ("antwoord", "teruggekoppeld_op"), teruggekoppeld_op)
        klaar = handel_lijsten_af(h)
    wat = "Antwoord van het Deelberaad Asiel"
    onderwerp = f"{wat} op {lijst.kenmerk}" + (" teruggekoppeld" if teruggekoppeld_op else "")
    betreft = [lijst.kenmerk, *lijst.zaken, *klaar]
    return h.leg_vast(f"{onderwerp}{en_afgehandeld(klaar)}", "opschaling-antwoord", betreft)


def _zoek_opschaling(h: Handeling, kenmerk: str) -> tuple[str, Signaallijst]:
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    if lijst.richting != "rao-deelberaad":
        raise RaoError(
            f"{kenmerk} is een lijst van een LKO en gaat niet naar het Deelberaad Asiel.",
            hint="Leg een zaak van die lijst voor met: rao zaak schaal-op ZAAK --grond GROND",
        )
    return pad, lijst


def _eis_verstuurd(lijst: Signaallijst) -> None:
    if lijst.status == "concept":
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is nog niet naar het Deelberaad Asiel gestuurd.",
            hint=f"Stuur haar eerst met: rao signaallijst dien-in {lijst.kenmerk}",
        )
    if lijst.status == "ingetrokken":
        raise RaoError(f"Signaallijst {lijst.kenmerk} is ingetrokken; daar komt geen antwoord op.")


def _antwoord(
    h: Handeling, lijst: Signaallijst, besluit: str | None, datum: date | None
) -> Antwoord:
    """Return the answer that counts: the one that was given already, or the new one."""
    eerder = lijst.antwoord
    if eerder is not None:
        anders = (besluit or eerder.besluit, datum or eerder.datum)
        if anders != (eerder.besluit, eerder.datum):
            raise RaoError(
                f"Op {lijst.kenmerk} staat al een antwoord, van {eerder.datum}: {eerder.besluit}",
                hint="Klopt het niet, verbeter dan het bestand.",
            )
        return eerder
    if besluit is None:
        raise GebruiksFout(
            f"Er is nog geen antwoord op {lijst.kenmerk}.",
            hint='Geef het mee met: --besluit "…" --datum DATUM',
        )
    nieuw = Antwoord(datum=datum or h.vandaag, besluit=besluit)
    verstuurd = lijst.ingediend_op or lijst.datum
    if not verstuurd <= nieuw.datum <= h.vandaag:
        raise GebruiksFout(
            f"Een antwoord van {nieuw.datum} kan niet: de lijst ging weg op {verstuurd} en het is "
            f"nu {h.vandaag}.",
            hint="Geef met --datum de dag waarop het Deelberaad besloot.",
        )
    return nieuw


def _eis_dag(h: Handeling, teruggekoppeld_op: date, antwoord: Antwoord) -> None:
    if antwoord.teruggekoppeld_op is not None:
        raise RaoError(f"Dit antwoord is al teruggekoppeld, op {antwoord.teruggekoppeld_op}.")
    if not antwoord.datum <= teruggekoppeld_op <= h.vandaag:
        raise GebruiksFout(
            f"Terugkoppelen op {teruggekoppeld_op} kan niet: het antwoord is van "
            f"{antwoord.datum} en het is nu {h.vandaag}.",
            hint="Geef de dag waarop het LKO het antwoord hoorde.",
        )
