"""The gemeenten at their own item, when a whole meeting is minuted in one run (S7)."""

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.gemeentevragen import contacten_uit_antwoorden, gemeentevragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.agenda.gemeenten import PUNT, zeg_gemeente
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.overleg.gemeenten import zet_contacten


def vraag_gemeenten(s: WriteSession, plek: PuntPlek) -> list[str]:
    """Show what was minuted of each gemeente, and ask about the others; says what was kept."""
    h, overleg = s.h, plek.overleg
    if plek.punt.id != PUNT or not h.stand.register.gemeenten:
        return []
    open_ = [naam for naam in h.stand.register.gemeenten if naam not in overleg.gemeenten]
    for sleutel, contact in overleg.gemeenten.items():
        waarom = f" ({contact.toelichting})" if contact.toelichting else ""
        uitvoer.meld(f"{zeg_gemeente(h.stand, sleutel)} werkt mee: {contact.werkt_mee}{waarom}")
    if overleg.gemeenten:
        uitvoer.meld(f"Klopt er iets niet? rao overleg gemeente {overleg.datum}")
    if not open_:
        return []
    opdracht = ("overleg", "gemeente", overleg.datum.isoformat())
    antwoorden = s.vul_aan(gemeentevragen(h.stand, overleg, open_), {}, *opdracht, bevestigd=True)
    contacten = contacten_uit_antwoorden(overleg, open_, antwoorden)
    if not contacten:
        s.vergeet()
        return []
    zinnen, uitkomst = zet_contacten(h, overleg.datum, contacten)
    s.vertel(uitkomst, zinnen=zinnen)
    return ["de gemeenten"]
