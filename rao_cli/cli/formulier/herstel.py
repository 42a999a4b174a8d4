"""A field of a form that will not do, asked on the spot: the rest of its item stays."""

from datetime import date
from typing import Any

from rao_cli.cli.formulier.scherm import als_zin
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.formulier.deel import Veld
from rao_cli.model.formulier.verschil import Misser, Verschil, Zaakvergelijking
from rao_cli.workflow.formulier.herstellen import herstel
from rao_cli.workflow.formulier.wegen import Weger

_NAAM = "antwoord"


class VeldVraag(Vraag, frozen=True, kw_only=True):
    """What must stand in one field; the answer is the difference that it makes."""

    weger: Weger
    misser: Misser
    veld: Veld

    def lees(self, antwoord: str, vandaag: date) -> Verschil:  # noqa: ARG002 - the weger has it
        """Return the difference; NietBegrepen says why a text will not do."""
        een = self.misser
        gewogen = self.weger.verschil(self.veld, een.plek, een.kop, antwoord, een.nu)
        if isinstance(gewogen, Misser):
            raise NietBegrepen(gewogen.zin)
        return gewogen

    def toon(self, waarde: Any) -> str:
        """Return the text that comes in the field."""
        return waarde.wordt if isinstance(waarde, Verschil) else str(waarde)

    def echo(self, waarde: Any) -> str:
        """Say how it was understood."""
        return f"Begrepen: {self.toon(waarde)}"


def vraag_missers(
    s: WriteSession, naam: str, gezien: Zaakvergelijking, weger: Weger
) -> Zaakvergelijking:
    """Ask each field that will not do and that one line can answer; Enter leaves it out."""
    for misser in gezien.missers:
        if misser.veld is None or misser.veld.soort in {"proza", "regels"}:
            continue
        veld = misser.veld
        vraag = VeldVraag(
            naam=_NAAM,
            tekst=veld.vraag,
            reden=als_zin(naam, misser),
            voorbeeld=veld.voorbeeld,
            verplicht=False,
            leeg=_leeg(misser),
            weger=weger,
            misser=misser,
            veld=veld,
        )
        antwoord = vragen.vul_aan([vraag], {}, ja=s.ja, vandaag=s.vandaag)[_NAAM]
        if antwoord is not None:
            gezien = herstel(gezien, misser, antwoord)
    return gezien


def _leeg(misser: Misser) -> str:
    """Say what happens when a person gives no answer."""
    if misser.deels is not None and misser.deels.wordt:
        return f"Dan komt er te staan: {misser.deels.wordt}."
    if misser.veld is not None and misser.veld.verplicht:
        return "Zonder dit kan de zaak niet in het register."
    return "Dit veld komt niet over."
