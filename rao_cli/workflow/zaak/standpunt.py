"""One organisation's position on a zaak, in its own lines (S20)."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import vind_onderwerp
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.rules.signaallijst.eigen_woorden import niet_eigen
from rao_cli.rules.signaallijst.weging import eigen_woorden
from rao_cli.store.yaml.editing import OpenBlock
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.signaallijst.zaakvorm import GEEN_STANDPUNT
from rao_cli.workflow.zoeken import eis_organisatie, zoek_zaak


class Standpuntplek(NamedTuple):
    """Where standpunten stand: file and path, what it is about, and what was said before."""

    bestand: str
    pad: Pad
    over: str
    betreft: tuple[str, ...]
    gegeven: Mapping[str, Standpunt]


def _zoek(stand: Stand, punt: str) -> Standpuntplek:
    """Return where the standpunten about a zaak, or about a knelpunt or trend, stand."""
    if (gevonden := vind_onderwerp(stand, punt.casefold())) is not None:
        bestand, onderwerp = gevonden
        if onderwerp.type not in {"knelpunt", "trend"}:
            raise RaoError(
                f"{onderwerp.kenmerk} is een {onderwerp.type}; een standpunt hoort bij een zaak, "
                "een knelpunt of een trend.",
                hint=f"Bekijk het met: rao toon {onderwerp.kenmerk}",
            )
        _eis_niet_afgerond(onderwerp)
        kenmerk = onderwerp.kenmerk
        return Standpuntplek(bestand, (), kenmerk, (kenmerk,), onderwerp.standpunten)
    plek = zoek_zaak(stand, punt)
    eis_open(plek.lijst)
    betreft = (plek.kenmerk, plek.lijst.kenmerk)
    return Standpuntplek(plek.bestand, plek.pad, plek.kenmerk, betreft, plek.zaak.standpunten)


def _eis_niet_afgerond(onderwerp: Onderwerp) -> None:
    if onderwerp.status == "afgerond":
        raise RaoError(
            f"Onderwerp {onderwerp.kenmerk} is afgerond; daar verandert niets meer aan.",
            hint="Komt het opnieuw op tafel? Maak dan een nieuw onderwerp met: rao nieuw onderwerp",
        )


def zoek_standpunt(h: Handeling, punt: str, organisatie: str) -> tuple[str, Standpunt | None]:
    """Return the key of an organisation and what it said before; RaoError when it may say nothing.

    A standpunt without text counts as none.
    """
    plek = _zoek(h.stand, punt)
    sleutel = eis_organisatie(h.stand, organisatie)
    oud = plek.gegeven.get(sleutel)
    return sleutel, oud if heeft_standpunt(oud) else None


def zeg_niet_eigen(h: Handeling, punt: str, organisatie: str) -> list[str]:
    """Say what `rao aanleveren` will say of a standpunt: not in own words, or too short (SIG12)."""
    straks = h.straks()
    plek = _zoek(straks, punt)
    lijst = straks.signaallijsten.get(plek.bestand)
    omhoog = lijst is None or lijst.richting == "rao-deelberaad"
    return [
        f"Let op: het standpunt van {vondst.organisatie} {vondst.waarom}. {eigen_woorden.hint}"
        for vondst in niet_eigen(straks, plek.gegeven, omhoog=omhoog)
        if vondst.organisatie == organisatie
    ]


def leg_standpunt_vast(
    h: Handeling, punt: str, organisatie: str, standpunt: str, inzet: str | None
) -> CommitResult:
    """Write one organisation's position; no other line of the file changes."""
    plek = _zoek(h.stand, punt)
    sleutel = eis_organisatie(h.stand, organisatie)
    oud = plek.gegeven.get(sleutel, GEEN_STANDPUNT)
    nieuw: dict[str, Any] = {"standpunt": standpunt} | ({"inzet": inzet} if inzet else {})
    pad = (*plek.pad, "standpunten", sleutel)
    if oud == GEEN_STANDPUNT:
        h.zet(plek.bestand, pad, OpenBlock({**nieuw, "datum": h.vandaag}))
    elif oud.standpunt != standpunt or (inzet and oud.inzet != inzet):
        for naam, waarde in {**nieuw, "datum": h.vandaag}.items():
            h.zet(plek.bestand, (*pad, naam), waarde)
    zaak = len(plek.betreft) > 1
    over = f"zaak {plek.over}" if zaak else h.noem(plek.over, "een onderwerp")
    return h.leg_vast(f"Standpunt van {sleutel} over {over}", "standpunt", plek.betreft)
