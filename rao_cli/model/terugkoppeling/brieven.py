"""Which LKO's get a reply about a meeting: the one place that decides it (S11)."""

from rao_cli.model.overleg.afhandeling import kan_verteld
from rao_cli.model.overleg.eigen import eigen_besluiten, eigen_verslag
from rao_cli.model.overleg.opgevolgd import wie_hoort
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import onderwerpen_per_lko
from rao_cli.model.terugkoppeling.terugkoppeling import lkos_met_actie, zaken_per_lko


def lkos_met_brief(stand: Stand, overleg: Overleg) -> tuple[str, ...]:
    """Return who hears of a meeting, in the order of the register; nobody before it can be told."""
    if not kan_verteld(stand, overleg):
        return ()
    horen = {*zaken_per_lko(stand, overleg), *onderwerpen_per_lko(stand, overleg)}
    horen |= lkos_met_actie(stand, overleg)
    lkos = stand.register.lkos
    horen |= {wie_hoort(stand, overleg, lko) for lko in lkos if hoort_iets(overleg, lko)}
    return tuple(lko for lko in lkos if lko in horen)


def hoort_iets(overleg: Overleg, lko: str) -> bool:
    """Say whether something was decided or said about what an LKO brought in itself."""
    return any(eigen_besluiten(overleg, lko)) or any(eigen_verslag(overleg, (), lko))
