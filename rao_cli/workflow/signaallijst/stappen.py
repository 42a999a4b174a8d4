"""The steps of a signaallijst: handed in, received, withdrawn, settled, and what forbids them.

A list of an LKO is settled by itself once every zaak on it is closed (S11); what goes to the
Deelberaad needs a decision, and its document keeps up with it (S17).
"""

from rao_cli.documents.document import OPSCHALING
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Intrekking
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.andermans import eis_eigen_zaken
from rao_cli.workflow.signaallijst.indienen import eis_in_te_dienen, eis_niet_op_agenda
from rao_cli.workflow.signaallijst.zaakvorm import zet_standpunten_klaar
from rao_cli.workflow.zoeken import zoek_lijst


def dien_in(h: Handeling, kenmerk: str) -> CommitResult:
    """Hand in a list: concept becomes ingediend; what must not go is refused."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    eis_in_te_dienen(h.stand, pad, lijst)
    if lijst.status == "concept":
        eis_eigen_zaken(h.stand, lijst)
    _stap(h, pad, lijst, "ingediend", ("concept",))
    if lijst.status == "concept":
        if lijst.richting == "rao-deelberaad":
            from rao_cli.workflow.controle.gereed import eis_gereed  # brings every rule along

            eis_gereed(h, pad, kenmerk)
        h.zet(pad, ("ingediend_op",), h.vandaag)
        zet_standpunten_klaar(h, pad, lijst)
        if lijst.richting == "rao-deelberaad":
            ververs_stuk(h, pad)
    waar = " bij het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else ""
    onderwerp = f"Signaallijst {lijst.kenmerk} ingediend{waar}"
    return h.leg_vast(onderwerp, "signaallijst-dien-in", [lijst.kenmerk])


def zeg_ontvangst(h: Handeling, kenmerk: str) -> str:
    """Say which step comes after handing in."""
    lijst = zoek_lijst(h.stand, kenmerk)[1]
    wie = "het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else "de secretaris"
    return f"Heeft {wie} de lijst? Leg dat vast met: rao signaallijst ontvang {lijst.kenmerk}"


def ontvang(h: Handeling, kenmerk: str) -> CommitResult:
    """Confirm that the RAO has the list: ingediend becomes ontvangen."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ontvangen", ("ingediend",))
    if lijst.status == "ingediend":
        eis_niet_voor(h.vandaag, lijst.ingediend_op, "het indienen")
        eis_eigen_zaken(h.stand, lijst)
        h.zet(pad, ("ontvangen_op",), h.vandaag)
        zet_standpunten_klaar(h, pad, lijst)
    wie = " door het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else ""
    onderwerp = f"Signaallijst {lijst.kenmerk} ontvangen{wie}"
    return h.leg_vast(onderwerp, "signaallijst-ontvang", [lijst.kenmerk])


def trek_in(h: Handeling, kenmerk: str, reden: str) -> CommitResult:
    """Withdraw a list that is not handled yet, with the reason.

    What was handed in stays in the figures: its zaken end as withdrawn. Once the table had one of
    them, only a zaak can be withdrawn, so that its LKO hears of it.
    """
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ingetrokken", ("concept", "ingediend", "ontvangen"))
    if lijst.status != "ingetrokken":
        eis_niet_op_agenda(h.stand, lijst)
        eis_niet_voor(h.vandaag, lijst.ingediend_op, "het indienen")
        eis_niet_voor(h.vandaag, lijst.ontvangen_op, "de ontvangst")
        weg = Intrekking(datum=h.vandaag, reden=reden)
        h.zet(pad, ("intrekking",), als_data(weg))
        telt = lijst.richting == "lko-rao" and lijst.status != "concept"
        for zaak, inhoud in lijst.zaken.items() if telt else ():
            if not inhoud.is_van_tafel:
                h.zet(pad, ("zaken", zaak, "intrekking"), als_data(weg))
    return h.leg_vast(
        f"Signaallijst {lijst.kenmerk} ingetrokken", "signaallijst-trek-in", [lijst.kenmerk]
    )


def _stap(h: Handeling, pad: str, lijst: Signaallijst, naar: str, van: tuple[str, ...]) -> None:
    """Take one step in the life of a list; the same step again changes nothing."""
    if lijst.status == naar:
        return
    if lijst.status not in van:
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status} en kan niet {naar} worden.",
            hint=f"Dat kan alleen als de lijst {' of '.join(van)} is.",
        )
    h.zet(pad, ("status",), naar)


def ververs_stuk(h: Handeling, pad: str) -> None:
    """Render the document of a list that went again, when there is one."""
    stand = h.straks()
    lijst = stand.signaallijsten[pad]
    if OPSCHALING.op(lijst) in h.lading.overig:
        from rao_cli.documents.opschaling import make_opschaling  # and half of the documents

        document = make_opschaling(stand, lijst, (), h.templates)
        h.schrijf(document.naam, document.tekst)
