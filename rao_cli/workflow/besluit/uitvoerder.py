"""Who does an actie: an organisation or an LKO, by what a user types (S8, S11)."""

from datetime import date
from typing import Final

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.register import Register, partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import lko_van, tafel_van
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lko

#: The two keys of an actie that say who does it; never both.
VELDEN: Final = ("organisatie", "lko")


class Uitvoerder(msgspec.Struct, frozen=True):
    """One of the two is filled in."""

    organisatie: str | None = None
    lko: str | None = None

    def doet(self, register: Register, actie: Actie) -> bool:
        """Say whether an actie is of this one, or of whom it came."""
        if self.lko is not None:
            return actie.lko in {*voorgangers(register.lkos, self.lko)}
        return actie.organisatie in {*voorgangers(register.organisaties, self.organisatie or "")}

    def naam(self, register: Register) -> str:
        """Return who it is as a text says it."""
        return self.organisatie or partij(register, self.lko)


def kies_uitvoerder(stand: Stand, organisatie: str | None, lko: str | None) -> str | None:
    """Return what was typed with --organisatie or --lko; GebruiksFout for both."""
    if organisatie and lko:
        raise GebruiksFout(
            "Een actie is van een organisatie of van een LKO, niet van allebei.",
            hint="Noem --organisatie of --lko.",
        )
    if lko is None:
        return organisatie
    return keuze_van(stand.register, Uitvoerder(lko=eis_lko(stand, lko, stand.vandaag)))


def keuze_van(register: Register, wie: Uitvoerder) -> str:
    """Return what names it: its key, or `lko:…` for an LKO that is called as an organisation."""
    if wie.lko is None:
        return wie.organisatie or ""
    namen = {sleutel.casefold() for sleutel in register.organisaties}
    return tafel_van(wie.lko) if wie.lko.casefold() in namen else wie.lko


def eis_uitvoerder(stand: Stand, getypt: str, op: date | None = None) -> Uitvoerder:
    """Return which organisation or LKO is meant; RaoError when the register has neither.

    With a day it must be there on that day.
    """
    organisaties = {sleutel.casefold() for sleutel in stand.register.organisaties}
    if getypt.casefold() in organisaties:
        return Uitvoerder(organisatie=eis_organisatie(stand, getypt, op))
    if (lko := zoek_lko(stand, lko_van(getypt) or getypt)) is not None:
        return Uitvoerder(lko=eis_lko(stand, lko, op))
    bekend = ", ".join((*stand.organisaties, *stand.lkos))
    raise RaoError(
        f"'{getypt}' staat niet in rao.yaml als organisatie of LKO.", hint=f"Kies uit: {bekend}."
    )
