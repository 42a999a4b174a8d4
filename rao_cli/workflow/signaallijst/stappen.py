"""The steps of a signaallijst: handed in, received, withdrawn, settled, and what forbids them.

A list of an LKO is settled by itself once every zaak on it is closed (S11); what goes to the
Deelberaad needs a decision, and its document keeps up with it (S17).
"""

from rao_cli.documents.document import OPSCHALING
from rao_cli.documents.opmaak import datum
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.model.errors import RaoError
from rao_cli.model.opschaling import besluit_tot_opschalen
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import is_gesloten
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.workflow.controle.gereed import eis_gereed
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.zaakvorm import zet_standpunten_klaar
from rao_cli.workflow.zoeken import zoek_lijst


def dien_in(h: Handeling, kenmerk: str) -> CommitResult:
    """Hand in a list: concept becomes ingediend; what must not go is refused."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    eis_in_te_dienen(h.stand, pad, lijst)
    _stap(h, pad, lijst, "ingediend", ("concept",))
    if lijst.status == "concept":
        if lijst.richting == "rao-deelberaad":
            eis_gereed(h, pad, kenmerk)
        h.zet(pad, ("ingediend_op",), h.vandaag)
        zet_standpunten_klaar(h, pad, lijst)
        if lijst.richting == "rao-deelberaad":
            ververs_stuk(h, pad)
    waar = " bij het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else ""
    onderwerp = f"Signaallijst {kenmerk} ingediend{waar}"
    return h.leg_vast(onderwerp, "signaallijst-dien-in", [kenmerk])


def ontvang(h: Handeling, kenmerk: str) -> CommitResult:
    """Confirm that the RAO has the list: ingediend becomes ontvangen."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ontvangen", ("ingediend",))
    if lijst.status == "ingediend":
        h.zet(pad, ("ontvangen_op",), h.vandaag)
        zet_standpunten_klaar(h, pad, lijst)
    wie = " door het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else ""
    onderwerp = f"Signaallijst {kenmerk} ontvangen{wie}"
    return h.leg_vast(onderwerp, "signaallijst-ontvang", [kenmerk])


def trek_in(h: Handeling, kenmerk: str, reden: str) -> CommitResult:
    """Withdraw a list that is not handled yet, with the reason."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ingetrokken", ("concept", "ingediend", "ontvangen"))
    if lijst.status != "ingetrokken":
        h.zet(pad, ("intrekking",), {"datum": h.vandaag, "reden": reden})
    return h.leg_vast(f"Signaallijst {kenmerk} ingetrokken", "signaallijst-trek-in", [kenmerk])


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


def eis_open(lijst: Signaallijst) -> None:
    """Refuse to work on a list that is closed."""
    if lijst.status in {"afgehandeld", "ingetrokken"}:
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status}; daar verandert niets meer aan.",
            hint="Zet de zaak op een nieuwe lijst met: rao nieuw signaallijst",
        )


def eis_in_te_dienen(stand: Stand, pad: str, lijst: Signaallijst) -> None:
    """Refuse a list without zaken, with a refusal of before, or that the RAO did not decide on."""
    if not lijst.zaken:
        raise RaoError(
            f"Op signaallijst {lijst.kenmerk} staat nog geen zaak.",
            hint=f"Zet er een zaak op met: rao nieuw zaak {lijst.kenmerk}",
        )
    if lijst.status != "concept":
        return
    if lijst.richting == "rao-deelberaad":
        _eis_besluiten(stand, lijst)
    else:
        _eis_niet_geweigerd(pad, lijst)


def _eis_niet_geweigerd(pad: str, lijst: Signaallijst) -> None:
    """Who copies a zaak of an older list, may copy the refusal with it: that would end it again."""
    for kenmerk, zaak in lijst.zaken.items():
        if zaak.weigering is not None:
            dag = zaak.weigering.datum
            van = f" van {datum(dag)}" if dag else ""
            raise RaoError(
                f"Bij zaak {kenmerk} staat nog de weigering{van}; die hoort bij een eerdere lijst.",
                hint=f"Haal bij {kenmerk} de weigering weg in {pad}, en doe: rao bewaar\n"
                f"Dien de lijst daarna in met: rao signaallijst dien-in {lijst.kenmerk}",
            )


def _eis_besluiten(stand: Stand, lijst: Signaallijst) -> None:
    """The RAO puts a zaak before the Deelberaad together: it may have decided otherwise since."""
    over = [lijst.onderwerp] if lijst.onderwerp else []
    if any(besluit_tot_opschalen(stand, punt) for punt in over):
        return
    for kenmerk, zaak in lijst.zaken.items():
        if zaak.weigering is None and besluit_tot_opschalen(stand, kenmerk) is None:
            raise RaoError(
                f"Het RAO besloot niet (meer) om {kenmerk} voor te leggen aan het Deelberaad "
                "Asiel.",
                hint="Gaat de lijst niet door? Trek haar in met: "
                f'rao signaallijst trek-in {lijst.kenmerk} --reden "…"\n'
                "Wel besloten? Leg dat vast met: "
                f'rao nieuw besluit --punt {kenmerk} --uitkomst opschalen --besluit "…"',
            )


def handel_lijsten_af(h: Handeling) -> list[str]:
    """Mark every list of an LKO that is settled after the changes so far; returns kenmerken.

    For the act that closes the last zaak: both land in one commit.
    """
    stand = h.straks()
    klaar = [(pad, lijst) for pad, lijst in stand.signaallijsten.items() if _is_klaar(stand, lijst)]
    for pad, _ in klaar:
        h.zet(pad, ("status",), "afgehandeld")
    return [lijst.kenmerk for _, lijst in klaar]


def _is_klaar(stand: Stand, lijst: Signaallijst) -> bool:
    if lijst.richting != "lko-rao" or lijst.status != "ontvangen" or not lijst.zaken:
        return False
    return all(is_gesloten(plek) for plek in stand.zaken if plek.lijst is lijst)


def en_afgehandeld(kenmerken: list[str]) -> str:
    """Return the end of a commit subject: "; SL-… afgehandeld", or nothing."""
    return f"; {', '.join(kenmerken)} afgehandeld" if kenmerken else ""


def ververs_stuk(h: Handeling, pad: str) -> None:
    """Render the document of a list that went again, when there is one."""
    stand = h.straks()
    lijst = stand.signaallijsten[pad]
    if OPSCHALING.op(lijst) in h.lading.overig:
        document = make_opschaling(stand, lijst, (), h.templates)
        h.schrijf(document.naam, document.tekst)
