"""Read a register to look at it: the work tree as it is, no git needed; or as it was."""

from datetime import date

from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Begin, Lading, RegisterMap
from rao_cli.workflow.lezing import eis_stand, zeg_onleesbaar
from rao_cli.workflow.opslag import onthoud

__all__ = ["Begin", "Lading", "bekijk", "onleesbaar_melding"]


def vind(begin: Begin) -> RegisterMap:
    """Return the register around `begin`; RaoError when there is none."""
    return RegisterMap.vind(begin)


def bekijk(begin: Begin, vandaag: date) -> tuple[Stand, Lading]:
    """Return the Stand of the register around `begin`; RaoError when rao.yaml is not valid."""
    lading = RegisterMap.vind(begin).load()
    onthoud(lading)
    return eis_stand(lading, vandaag), lading


def nieuwer_melding(lading: Lading) -> str | None:
    """Say that a newer rao made this register, so that something may be missing here."""
    if not lading.nieuwer:
        return None
    return f"Let op: dit register {lading.nieuwer}. Wat nieuw is, ziet u hier niet: werk rao bij."


def onleesbaar_melding(lading: Lading) -> str | None:
    """Say which files are left out because their form is wrong; None when all are fine."""
    stuk = sorted(pad for pad, bestand in lading.bestanden.items() if not bestand.is_geldig)
    return zeg_onleesbaar(stuk) if stuk else None
