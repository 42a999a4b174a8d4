"""One organisation's position on a zaak, in its own lines (S20)."""

from typing import Any

from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.rules.signaallijst.eigen_woorden import waarom_niet_eigen
from rao_cli.rules.signaallijst.weging import eigen_woorden
from rao_cli.store.yaml.editing import OpenBlock
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.signaallijst.zaakvorm import GEEN_STANDPUNT
from rao_cli.workflow.zoeken import eis_organisatie, zoek_zaak


def zoek_standpunt(h: Handeling, zaak: str, organisatie: str) -> tuple[str, Standpunt | None]:
    """Return the key of an organisation and what it said before; RaoError when it may say nothing.

    A standpunt without text counts as none.
    """
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    sleutel = eis_organisatie(h.stand, organisatie, h.vandaag)
    oud = plek.zaak.standpunten.get(sleutel)
    return sleutel, oud if heeft_standpunt(oud) else None


def zeg_niet_eigen(h: Handeling, zaak: str, organisatie: str) -> list[str]:
    """Say what `rao aanleveren` will say of a standpunt: not in own words, or too short (SIG12)."""
    bestand = zoek_zaak(h.stand, zaak).bestand
    plekken = (p for p in h.straks().zaken_op_kenmerk[zaak.upper()] if p.bestand == bestand)
    return [
        f"Let op: het standpunt van {vondst.organisatie} {vondst.waarom}. {eigen_woorden.hint}"
        for plek in plekken
        for vondst in waarom_niet_eigen(plek)
        if vondst.organisatie == organisatie
    ]


def leg_standpunt_vast(
    h: Handeling, zaak: str, organisatie: str, standpunt: str, inzet: str | None
) -> CommitResult:
    """Write one organisation's position; no other line of the file changes."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    sleutel = eis_organisatie(h.stand, organisatie, h.vandaag)
    oud = plek.zaak.standpunten.get(sleutel, GEEN_STANDPUNT)
    nieuw: dict[str, Any] = {"standpunt": standpunt} | ({"inzet": inzet} if inzet else {})
    pad = (*plek.pad, "standpunten", sleutel)
    if oud == GEEN_STANDPUNT:
        h.zet(plek.bestand, pad, OpenBlock({**nieuw, "datum": h.vandaag}))
    elif oud.standpunt != standpunt or (inzet and oud.inzet != inzet):
        for naam, waarde in {**nieuw, "datum": h.vandaag}.items():
            h.zet(plek.bestand, (*pad, naam), waarde)
    onderwerp = f"Standpunt van {sleutel} over zaak {plek.kenmerk}"
    return h.leg_vast(onderwerp, "standpunt", [plek.kenmerk, plek.lijst.kenmerk])
