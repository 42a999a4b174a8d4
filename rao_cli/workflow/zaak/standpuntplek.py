"""Where the standpunten about a zaak stand, or those about a knelpunt or trend (S12, S20)."""

from collections.abc import Mapping

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import vind_onderwerp
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zoeken import zoek_zaak


class Standpuntplek(msgspec.Struct, frozen=True):
    """Where standpunten stand: file and path, what it is about, and what was said before."""

    bestand: str
    pad: Pad
    over: str
    betreft: tuple[str, ...]
    gegeven: Mapping[str, Standpunt]


def zoek_plek(stand: Stand, punt: str) -> Standpuntplek:
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
