"""The questions about gemeenten: does each work along, and why not (S7)."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Final

from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst, Vraag
from rao_cli.documents.agenda.gemeenten import zeg_contact, zeg_gemeente
from rao_cli.model.overleg.gemeentecontact import laatste_contact
from rao_cli.model.soorten.gemeente import Gemeentecontact
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.overleg.gemeenten import MET_REDEN

KEUZES: Final = (
    Keuze("ja", "de gemeente werkt mee"),
    Keuze("deels", "met een deel werkt zij mee; u zegt waarom"),
    Keuze("nee", "zij werkt niet mee; u zegt waarom"),
)


def gemeentevragen(stand: Stand, overleg: Overleg, gemeenten: Iterable[str]) -> list[Vraag]:
    """Return what is asked about these gemeenten, one by one."""
    return [vraag for sleutel in gemeenten for vraag in _vragen(stand, overleg, sleutel)]


def contacten_uit_antwoorden(
    overleg: Overleg, gemeenten: Iterable[str], antwoorden: Mapping[str, Any]
) -> dict[str, Gemeentecontact]:
    """Return what somebody answered; a gemeente that was not spoken of is left out."""
    contacten = {}
    for sleutel in gemeenten:
        if werkt_mee := antwoorden.get(_naam(sleutel)):
            was = overleg.gemeenten.get(sleutel)
            tekst = antwoorden.get(_waarom(sleutel))
            if was and was.werkt_mee == werkt_mee:
                tekst = tekst or was.toelichting
            contacten[sleutel] = Gemeentecontact(werkt_mee=werkt_mee, toelichting=tekst)
    return contacten


def _vragen(stand: Stand, overleg: Overleg, sleutel: str) -> list[Vraag]:
    naam, nu = zeg_gemeente(stand, sleutel), overleg.gemeenten.get(sleutel)
    was = zeg_contact(laatste_contact(stand, sleutel, overleg.datum))
    return [
        KeuzeVraag(
            naam=_naam(sleutel),
            tekst=f"Werkt {naam} mee?",
            reden=f"{f'Was: {was}. ' if was else ''}Is er niet over gesproken? Druk op Enter.",
            keuzes=KEUZES,
            verplicht=False,
            eerder=nu.werkt_mee if nu else None,
        ),
        LangeTekst(
            naam=_waarom(sleutel),
            tekst=f"Waarom werkt {naam} niet of niet helemaal mee?",
            reden="Zo weet het volgende overleg waar het aan ligt (S7).",
            voorbeeld="Er is tot de zomer geen plek voor gezinnen.",
            alleen_als=partial(_vraagt_reden, _naam(sleutel)),
            eerder=nu.toelichting if nu else None,
        ),
    ]


def _vraagt_reden(naam: str, antwoorden: Mapping[str, Any]) -> bool:
    return antwoorden.get(naam) in MET_REDEN


def _naam(sleutel: str) -> str:
    return f"gemeente {sleutel}"


def _waarom(sleutel: str) -> str:
    return f"waarom {sleutel}"
