"""Which LKO's a topic touches that do not read in their reply what was decided of it (S12, S16)."""

from collections.abc import Iterator

from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import lkos_van_onderwerp, tafel_van


def nog_door_te_geven(stand: Stand, overleg: Overleg) -> Iterator[tuple[Onderwerp, list[str]]]:
    """Yield the topics that a meeting decided about, with the LKO's that hear it nowhere.

    An LKO that brought it in reads it in its reply, one where it goes on the agenda gets it there,
    and what goes to the Deelberaad is told with the answer. A kader is explained in its own way.
    """
    besluiten = {b.agendapunt: b for b in overleg.besluiten.values()}
    for onderwerp in stand.onderwerpen.values():
        besluit = besluiten.get(onderwerp.kenmerk)
        naar = onderwerp.type in {"knelpunt", "trend", "thema"} and besluit is not None
        if not naar or (besluit and besluit.gevolg.vervolg == "deelberaad"):
            continue
        geraakt, tafels = lkos_van_onderwerp(stand, onderwerp), onderwerp.voor_agenda
        lkos = [
            lko
            for lko in stand.register.lkos
            if lko in geraakt and tafel_van(lko) not in {*tafels, *onderwerp.op_agenda}
        ]
        buiten = [lko for lko in lkos if onderwerp.kenmerk not in _leest(overleg, lko)]
        if buiten:
            yield onderwerp, buiten


def _leest(overleg: Overleg, lko: str) -> set[str]:
    return {punt.id for punt in eigen_punten(overleg, lko)}
