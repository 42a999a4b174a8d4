"""The contacts with gemeenten as they are minuted: one by one, each with the reason (S7)."""

from collections.abc import Iterator, Mapping
from datetime import date

from rao_cli.documents.agenda.gemeenten import zeg_contact, zeg_gemeente
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.gevuld import gevuld
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.gemeentecontact import laatste_contact
from rao_cli.model.soorten.gemeente import Gemeentecontact, WerktMee
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.overleg.overleg import zoek_te_houden
from rao_cli.workflow.partijen import eis_gemeente

#: With these a reason is asked.
MET_REDEN: frozenset[WerktMee] = frozenset({"nee", "deels"})


def zoek_te_notuleren(h: Handeling, dag: date | None) -> tuple[str, Overleg]:
    """Return path and meeting of which the contacts can be minuted."""
    return zoek_te_houden(h, dag, "Contacten met gemeenten vastleggen kan")


def zet_contacten(
    h: Handeling, dag: date | None, contacten: Mapping[str, Gemeentecontact]
) -> tuple[list[str], CommitResult]:
    """Record or reword how it goes with gemeenten; returns what changed since the time before."""
    pad, overleg = zoek_te_notuleren(h, dag)
    zinnen = list(schrijf_contacten(h, pad, overleg, contacten))
    wie = ", ".join(contacten)
    onderwerp = f"Contact met {wie} op {overleg.datum}" if wie else f"Contacten op {overleg.datum}"
    return zinnen, h.leg_vast(
        onderwerp, "overleg-gemeente", [overleg.datum.isoformat(), *contacten]
    )


def schrijf_contacten(
    h: Handeling, pad: str, overleg: Overleg, contacten: Mapping[str, Gemeentecontact]
) -> Iterator[str]:
    """Write contacts in the file of a meeting; says of each what it was before.

    GebruiksFout when one lacks its reason.
    """
    for getypt, contact in contacten.items():
        sleutel = eis_gemeente(h.stand, getypt)
        eis_reden(overleg.datum, sleutel, contact)
        waarde: dict[str, str] = {"werkt_mee": contact.werkt_mee}
        waarde |= {"toelichting": contact.toelichting} if contact.toelichting else {}
        nu = overleg.gemeenten.get(sleutel)
        if nu != contact:
            h.zet(pad, ("gemeenten", sleutel), waarde)
        naam = zeg_gemeente(h.stand, sleutel)
        if nu and nu.toelichting and not contact.toelichting:
            yield f"De toelichting bij {naam} is weg. Er stond: {nu.toelichting}"
        eerder = laatste_contact(h.stand, sleutel, overleg.datum)
        if eerder and eerder.contact.werkt_mee != contact.werkt_mee:
            yield f"{naam}: {contact.werkt_mee}, was: {zeg_contact(eerder)}."


def eis_reden(dag: date, sleutel: str, contact: Gemeentecontact) -> None:
    """Refuse a gemeente that does not work along, or in part, without the reason (S7)."""
    if contact.werkt_mee in MET_REDEN and not gevuld(contact.toelichting):
        woorden = ("overleg", "gemeente", dag.isoformat(), sleutel)
        opties = ("--werkt-mee", contact.werkt_mee, "--toelichting", "…")
        raise GebruiksFout(
            f"Bij {contact.werkt_mee} hoort een reden, en die staat er niet bij {sleutel}.",
            hint=f"Zeg waarom met: {opdrachtregel(*woorden, *opties)}",
        )
