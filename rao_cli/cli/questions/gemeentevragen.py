"""The questions about gemeenten: does each work along, and why not (S7)."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar, Final

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


class _Contactvraag(KeuzeVraag, frozen=True, kw_only=True):
    """Ja, deels or nee, with a word of explanation behind a semicolon where the user has one."""

    vrij: ClassVar[bool] = True

    @property
    def aanwijzing(self) -> str:
        """How to choose, and how to say more."""
        return f"{super().aanwijzing} Wilt u er iets bij zeggen? Typ dan: ja; er komt plek bij."

    def lees(self, antwoord: str, vandaag: date) -> str:
        """Return the choice, with what was said behind it."""
        kort, _, erbij = antwoord.partition(";")
        woord = str(super().lees(kort, vandaag))
        return f"{woord}; {Vraag.lees(self, erbij, vandaag)}" if erbij.strip() else woord


def gemeentevragen(stand: Stand, overleg: Overleg, gemeenten: Iterable[str]) -> list[Vraag]:
    """Return what is asked about these gemeenten, one by one."""
    return [vraag for sleutel in gemeenten for vraag in _vragen(stand, overleg, sleutel)]


def contacten_uit_antwoorden(
    overleg: Overleg, gemeenten: Iterable[str], antwoorden: Mapping[str, Any]
) -> dict[str, Gemeentecontact]:
    """Return what somebody answered; a gemeente that was not spoken of is left out."""
    contacten = {}
    for sleutel in gemeenten:
        if antwoord := antwoorden.get(_naam(sleutel)):
            werkt_mee, _, erbij = antwoord.partition("; ")
            was = overleg.gemeenten.get(sleutel)
            tekst = antwoorden.get(_waarom(sleutel)) or erbij or None
            if was and was.werkt_mee == werkt_mee:
                tekst = tekst or was.toelichting
            contacten[sleutel] = Gemeentecontact(werkt_mee=werkt_mee, toelichting=tekst)
    return contacten


def _vragen(stand: Stand, overleg: Overleg, sleutel: str) -> list[Vraag]:
    naam, nu = zeg_gemeente(stand, sleutel), overleg.gemeenten.get(sleutel)
    was = zeg_contact(laatste_contact(stand, sleutel, overleg.datum))
    return [
        _Contactvraag(
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
            reden="Zo weet het volgende overleg waar het aan ligt.",
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
