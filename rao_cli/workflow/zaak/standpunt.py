"""One organisation's position on a zaak, in its own lines (S20)."""

from collections.abc import Mapping

from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.zaak.onderdelen import GEEN_STANDPUNT
from rao_cli.rules.eigen_woorden import HINT, niet_eigen
from rao_cli.store.yaml.editing import OpenBlock
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zaak.standpuntplek import Standpuntplek, zoek_plek
from rao_cli.workflow.zoeken import eis_organisatie


def zoek_standpunt(h: Handeling, punt: str, organisatie: str) -> tuple[str, Standpunt]:
    """Return the key of an organisation and what it said before; RaoError when it may say nothing.

    Who said nothing yet has a standpunt in which nothing stands.
    """
    plek = zoek_plek(h.stand, punt)
    sleutel = eis_organisatie(h.stand, organisatie, h.vandaag)
    return sleutel, plek.gegeven.get(sleutel, GEEN_STANDPUNT)


def zeg_niet_eigen(h: Handeling, punt: str, organisatie: str) -> list[str]:
    """Say what `rao aanleveren` will say of a standpunt: not in own words, or too short (SIG12)."""
    straks = h.straks()
    plek = zoek_plek(straks, punt)
    lijst = straks.signaallijsten.get(plek.bestand)
    omhoog = lijst is None or lijst.richting == "rao-deelberaad"
    alle = niet_eigen(straks, plek.gegeven, omhoog=omhoog)
    vondsten = [vondst for vondst in alle if vondst.organisatie == organisatie]
    return [f"Let op: het standpunt van {een.organisatie} {een.waarom}. {HINT}" for een in vondsten]


def leg_standpunt_vast(
    h: Handeling, punt: str, organisatie: str, velden: Mapping[str, str | None]
) -> CommitResult:
    """Write what changes of one organisation's position; no other line of the file changes.

    What `velden` does not name stays as it is, and what is None in it goes.
    """
    plek = zoek_plek(h.stand, punt)
    sleutel = eis_organisatie(h.stand, organisatie, h.vandaag)
    zet_standpunt(h, plek, sleutel, velden)
    zaak = len(plek.betreft) > 1
    over = f"zaak {plek.over}" if zaak else h.noem(plek.over, "een onderwerp")
    return h.leg_vast(f"Standpunt van {sleutel} over {over}", "standpunt", plek.betreft)


def zet_standpunt(
    h: Handeling, plek: Standpuntplek, sleutel: str, velden: Mapping[str, str | None]
) -> None:
    """Set what changes of one organisation's position, with the day on which it was given."""
    oud = plek.gegeven.get(sleutel, GEEN_STANDPUNT)
    pad = (*plek.pad, "standpunten", sleutel)
    anders = {naam: tekst for naam, tekst in velden.items() if tekst != getattr(oud, naam)}
    if anders and oud == GEEN_STANDPUNT:
        h.zet(plek.bestand, pad, OpenBlock({**anders, "datum": h.vandaag}))
    elif anders:
        h.werk_bij(plek.bestand, pad, oud, {**anders, "datum": h.vandaag})
