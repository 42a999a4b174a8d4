"""One organisation's position on a zaak, or on a knelpunt or trend, in its own lines (S12, S20)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import GEEN_STANDPUNT
from rao_cli.rules.eigen_woorden import HINT, niet_eigen
from rao_cli.store.yaml.editing import OpenBlock
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zoeken import eis_organisatie, zoek_zaak

if TYPE_CHECKING:
    from rao_cli.model.soorten.onderwerp import Onderwerp


class Standpuntplek(msgspec.Struct, frozen=True):
    """Where standpunten stand: file and path, what it is about, and what was said before."""

    bestand: str
    pad: Pad
    over: str
    betreft: tuple[str, ...]
    gegeven: Mapping[str, Standpunt]


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


def zoek_plek(stand: Stand, punt: str) -> Standpuntplek:
    """Return where the standpunten about a zaak, or about a knelpunt or trend, stand."""
    if (gevonden := stand.vind_onderwerp(punt.casefold())) is not None:
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


def _eis_niet_afgerond(onderwerp: "Onderwerp") -> None:
    if onderwerp.status == "afgerond":
        raise RaoError(
            f"Onderwerp {onderwerp.kenmerk} is afgerond; daar verandert niets meer aan.",
            hint="Komt het opnieuw op tafel? Maak dan een nieuw onderwerp met: rao nieuw onderwerp",
        )
