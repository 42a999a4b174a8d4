"""The exchange of this register: where it is, and who we are there."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.register.namen import naam_op
from rao_cli.model.soorten.pakket import Vrijgave
from rao_cli.model.soorten.register import Uitwisseling, houder_op
from rao_cli.model.uitwisseling.adres import bezwaren, is_map
from rao_cli.store.git.ver.adres import vind_adres
from rao_cli.store.uitwisseling.kant import UITWISSELING
from rao_cli.store.uitwisseling.spiegel import Spiegel, open_spiegel
from rao_cli.workflow.handeling import Handeling

_HINT = (
    "Zeg waar de regio's trends delen, bijvoorbeeld:\n"
    "  rao register zet uitwisseling.remote https://git.voorbeeld.nl/rao/uitwisseling.git"
)
_MAP = (
    "Let op: de uitwisseling is een map en geen server. Op een netwerkschijf kan één vastgelopen "
    "computer alle regio's tegenhouden. Gebruik liever een git-server."
)


@contextmanager
def open_uitwisseling(h: Handeling) -> Iterator[Spiegel]:
    """Hold the local copy of the exchange; RaoError when rao.yaml names none that can be used."""
    plek = _eis_plek(h)
    with open_spiegel(h.map.root, plek.remote, plek.tak) as spiegel:
        yield spiegel


def waarschuwing_voor_map(h: Handeling) -> str | None:
    """Warn for an exchange on a disk, RaoError for one in the register; None for a server."""
    remote = _eis_plek(h).remote
    vind_adres(h.map.repo.plek, remote, UITWISSELING)
    return _MAP if is_map(remote) else None


def eigen_regio(h: Handeling) -> str:
    """Return the key of this region in the exchange; RaoError when its name gives none."""
    naam = naam_voor_anderen(h)
    sleutel = make_sleutel(naam)
    if not sleutel:
        raise RaoError(
            f"Van de naam van de regio ({naam}) kan rao geen sleutel maken.",
            hint="Geef de regio een naam met letters: rao register zet regio.naam",
        )
    return sleutel


def naam_voor_anderen(h: Handeling) -> str:
    """Return the name of this region in the exchange: its first, so that answers find its trends.

    What it shared before it got another name, stays its own.
    """
    return naam_op(h.stand.heel.regio, date.min)


def vrijgave(h: Handeling) -> Vrijgave:
    """Return who lets something out today: the secretary by its organisation, without a name."""
    houder = houder_op(h.stand.register.rollen.secretaris, h.vandaag)
    return Vrijgave(door=f"secretaris ({houder})" if houder else "het RAO", op=h.vandaag)


def _eis_plek(h: Handeling) -> Uitwisseling:
    plek = h.stand.register.uitwisseling
    if plek is None:
        raise RaoError("Dit register wisselt nog niets uit met andere regio's.", hint=_HINT)
    for _, zin in bezwaren(plek):
        raise RaoError(f"De uitwisseling in rao.yaml kan zo niet. {zin}", hint=_HINT)
    return plek
