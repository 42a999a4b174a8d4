"""On what our steps were made: a person may have put them on what others shared meanwhile.

Git finishes a rebase by itself where no line is changed by both; what is wrong together is not
seen then, by nobody. So rao does it once more, from where the steps were made. Where nobody knows
that, all that is wrong in the end and not in what is shared is asked.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.samen.herkomst import is_hier_gemaakt, vroeger
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.sync.lijn import op_wat_gelijk_was
from rao_cli.workflow.samen.sync.naspelen import Stappenreeks


class GemaakteReeks(NamedTuple):
    """Steps as they were made; not `zeker`: what they stand on may have come under them later.

    `op`: the shared commit that they were made on, where a person moved them to another.
    """

    reeks: Stappenreeks
    zeker: bool
    op: str = ""

    @property
    def stond(self) -> Bestanden:
        """What was there that a person has seen, so that it need not be asked."""
        return self.reeks.standen[-1] if self.zeker else self.reeks.begin


def zoals_gemaakt(
    ver: Ver, eigen: Sequence[EigenStap], reeks: Stappenreeks, gelijk: str | None
) -> GemaakteReeks:
    """Return the first row of our line on what it was made on.

    `gelijk` is what was shared when we were equal last; None: nobody knows.
    """
    begin = eigen[0].ouders[0] if eigen[0].ouders else None
    if begin is None or begin == gelijk or not ver.bevat(begin):
        return GemaakteReeks(reeks, zeker=True)
    lijn = [eigen[nummer] for nummer in reeks.nummers]
    plek = ver.lijn.repo.plek
    if is_hier_gemaakt(plek, ver.lijn.tak.ref, lijn):
        return GemaakteReeks(reeks, zeker=True)
    eerder = _eerder(ver, lijn, begin)
    if eerder is None and gelijk and _ligt_voor(ver, gelijk, begin):
        eerder = gelijk
    if eerder is None:
        return GemaakteReeks(reeks, zeker=False)
    terug = op_wat_gelijk_was(reeks, ver.bestanden(eerder))
    return GemaakteReeks(terug, zeker=terug is not reeks, op=eerder)


def _eerder(ver: Ver, lijn: Sequence[EigenStap], begin: str) -> str | None:
    """Return the shared commit on which the first step stood before a person moved it."""
    git, plek, tak = ver.lijn.repo.git, ver.lijn.repo.plek, ver.lijn.tak
    oude = vroeger(git, plek, tak.ref, lijn, [ver.tip or begin, ver.hoofd])
    punten = [punt for stap in oude if (punt := ver.beginpunt(stap.commit, begin)) is not None]
    eerste: str | None = None
    for punt in punten:
        if punt != begin and (eerste is None or _ligt_voor(ver, punt, eerste)):
            eerste = punt
    return eerste


def _ligt_voor(ver: Ver, een: str, ander: str) -> bool:
    return ver.beginpunt(een, ander) == een
