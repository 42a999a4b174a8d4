"""Who does an actie: an organisation or an LKO, by what a user types (S8, S11)."""

from typing import Final, NamedTuple

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.register import Register, partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import lko_van, tafel_van
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lko

#: The two keys of an actie that say who does it; never both.
VELDEN: Final = ("organisatie", "lko")


class Uitvoerder(NamedTuple):
    """One of the two is filled in."""

    organisatie: str | None = None
    lko: str | None = None

    def doet(self, actie: Actie) -> bool:
        """Say whether an actie is of this one."""
        return (self.organisatie, self.lko) == (actie.organisatie, actie.lko)

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
    return keuze_van(stand.register, Uitvoerder(lko=eis_lko(stand, lko))) if lko else organisatie


def keuze_van(register: Register, wie: Uitvoerder) -> str:
    """Return what names it: its key, or `lko:…` for an LKO that is called as an organisation."""
    if wie.lko is None:
        return wie.organisatie or ""
    namen = {sleutel.casefold() for sleutel in register.organisaties}
    return tafel_van(wie.lko) if wie.lko.casefold() in namen else wie.lko


def eis_uitvoerder(stand: Stand, getypt: str) -> Uitvoerder:
    """Return which organisation or LKO is meant; RaoError when the register has neither."""
    organisaties = {sleutel.casefold() for sleutel in stand.register.organisaties}
    if getypt.casefold() in organisaties:
        return Uitvoerder(organisatie=eis_organisatie(stand, getypt))
    if (lko := zoek_lko(stand, lko_van(getypt) or getypt)) is not None:
        return Uitvoerder(lko=lko)
    bekend = ", ".join((*stand.register.organisaties, *stand.register.lkos))
    raise RaoError(
        f"'{getypt}' staat niet in rao.yaml als organisatie of LKO.", hint=f"Kies uit: {bekend}."
    )
