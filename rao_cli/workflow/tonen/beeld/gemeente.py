"""A gemeente on the screen: how the contact went, meeting by meeting, and what it brought in."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.gemeentecontact import contacten_met
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import GEMEENTE
from rao_cli.model.stand import Stand
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, opdracht, teksten, velden


def beeld_gemeente(stand: Stand, sleutel: str) -> Beeld:
    """Return a gemeente with its contacts, the last one first."""
    gemeente = stand.register.gemeenten[sleutel]
    kop = velden(("naam", gemeente.naam), ("toelichting", gemeente.toelichting))
    delen = (
        ("", kop),
        ("contacten", _contacten(stand, sleutel)),
        ("bracht in", _ingebracht(stand, sleutel)),
    )
    return Beeld.van(GEMEENTE, sleutel, REGISTERBESTAND, gemeente, *delen)


def _contacten(stand: Stand, sleutel: str) -> Iterator[Beeldregel]:
    contacten = contacten_met(stand, sleutel)
    for een in reversed(contacten):
        hoe = f"werkt mee: {een.contact.werkt_mee}"
        yield Beeldregel(datum(een.op), hoe, teksten(een.contact.toelichting))
    if not contacten:
        yield from teksten("Nog niet besproken. Na een overleg legt u het vast met:")
        yield opdracht(f"rao overleg gemeente DATUM {sleutel}")


def _ingebracht(stand: Stand, sleutel: str) -> Iterator[Beeldregel]:
    """Yield the topics and the items of agendas that came from this gemeente."""
    namen = {f"{GEMEENTE}:{sleutel}"}
    if sleutel not in {**stand.register.lkos, **stand.register.organisaties}:
        namen.add(sleutel)
    for onderwerp in stand.onderwerpen.values():
        if onderwerp.indiener in namen:
            yield Beeldregel(onderwerp.kenmerk, onderwerp.titel)
    for plek in stand.punten:
        if plek.punt.indiener in namen and plek.punt.soort == "overig":
            yield Beeldregel(datum(plek.overleg.datum), plek.punt.onderwerp or plek.punt.id)
