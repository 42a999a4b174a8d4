"""`rao overleg gemeente`: how the contact with a gemeente goes."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.gemeentevragen import contacten_uit_antwoorden, gemeentevragen
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.gemeente import Gemeentecontact, WerktMee
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.overleg.gemeenten import zet_contacten, zoek_te_notuleren
from rao_cli.workflow.partijen import eis_gemeente


def gemeente(
    s: WriteSession,
    overleg: Annotated[date, argumenten.overlegdag("DATUM", "Datum van het overleg.")],
    welke: Annotated[
        str | None,
        argument(
            "GEMEENTE",
            "Sleutel of naam, zoals in rao.yaml; niets is allemaal, een voor een.",
            suggesties.gemeenten,
        ),
    ] = None,
    *,
    werkt_mee: Annotated[WerktMee | None, optie("A", "ja, deels of nee.")] = None,
    toelichting: Annotated[
        str | None, optie("T", "Hoe het gaat; bij deels en nee: waarom.")
    ] = None,
) -> None:
    """Leg vast of een gemeente meewerkt, en waarom niet.

    Voorbeeld:
        rao overleg gemeente 2026-03-12 emmen --werkt-mee ja
        rao overleg gemeente 2026-03-12 assen --werkt-mee deels --toelichting "Geen plek tot mei"
        rao overleg gemeente 2026-03-12

    De besluitenlijst zegt wat er veranderde sinds de vorige keer. Doe het nog eens om te
    verbeteren, zolang de besluitenlijst niet vastligt.
    """
    h = s.keur_vooraf()
    _, gevonden = zoek_te_notuleren(h, overleg)
    if welke is None and (werkt_mee or toelichting):
        raise GebruiksFout("U zegt niet over welke gemeente het gaat.", hint="Noem haar sleutel.")
    if not h.stand.register.gemeenten:
        raise RaoError(
            "Er staan nog geen gemeenten in rao.yaml.",
            hint='Zet er een bij met bijvoorbeeld: rao nieuw gemeente emmen "gemeente Emmen"',
        )
    gemeenten = [eis_gemeente(h.stand, welke)] if welke else [*h.stand.register.gemeenten]
    contacten = _contacten(s, gevonden, gemeenten, werkt_mee, toelichting)
    zinnen, uitkomst = zet_contacten(h, gevonden.datum, contacten)
    s.vertel(uitkomst, zinnen=zinnen)


def _contacten(
    s: WriteSession,
    overleg: Overleg,
    gemeenten: list[str],
    werkt_mee: WerktMee | None,
    toelichting: str | None,
) -> dict[str, Gemeentecontact]:
    """Return what was typed with options, or else what is answered."""
    nu = overleg.gemeenten.get(gemeenten[0]) if len(gemeenten) == 1 else None
    gekozen = werkt_mee or (nu.werkt_mee if nu and toelichting else None)
    zelfde = toelichting is None and nu is not None and nu.werkt_mee == gekozen
    tekst = nu.toelichting if zelfde and nu else toelichting
    if gekozen and (gekozen == "ja" or tekst or not s.kan_vragen):
        return {gemeenten[0]: Gemeentecontact(werkt_mee=gekozen, toelichting=tekst)}
    vragen = gemeentevragen(s.h.stand, overleg, gemeenten)
    if not s.kan_vragen:
        hint = "Noem de gemeente en --werkt-mee ja, deels of nee."
        raise GebruiksFout("U zegt niet of de gemeente meewerkt.", hint=hint)
    gegeven = {vragen[0].naam: gekozen} if gekozen else {}
    welke = gemeenten if len(gemeenten) == 1 else []
    opdracht = ("overleg", "gemeente", overleg.datum.isoformat(), *welke)
    return contacten_uit_antwoorden(overleg, gemeenten, s.vul_aan(vragen, gegeven, *opdracht))
