"""Findings of now struck off against those that are known: what is left of both."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

from rao_cli.model.melding import ERNSTEN, Melding
from rao_cli.workflow.controle.gevraagd.codes import ALTIJD
from rao_cli.workflow.controle.vroeger.grensbestand import Grenspunt


class Afgestreept:
    """Findings of now struck off against what is known."""

    def __init__(
        self,
        nu: Sequence[tuple[Grenspunt, Melding]],
        bekend: Iterable[Grenspunt],
        is_er: Callable[[str], bool],
    ) -> None:
        self.bekend: list[tuple[Grenspunt, Melding]] = []
        #: What is not known.
        self.nieuw = list(nu)
        # Whoever wrote a BSN in the file himself, does not make it known.
        self.opgelost = [punt for punt in bekend if punt.code not in ALTIJD]
        self._streep_weg(lambda punt: punt)
        self._streep_weg(lambda punt: punt[:3])
        # A document has no kenmerk: in another folder it is known by its name.
        self._streep_weg(
            lambda p: None if is_er(p.ding) else (PurePosixPath(p.ding).name, *p[1:3]),
            lambda p: (PurePosixPath(p.ding).name, *p[1:3]),
        )
        self.opgelost.sort()

    def _streep_weg(
        self,
        oud: Callable[[Grenspunt], object],
        nieuw: Callable[[Grenspunt], object] | None = None,
    ) -> None:
        """Take away pairs with the same key, of which the known one is as heavy, or heavier."""
        stapels: defaultdict[object, list[Grenspunt]] = defaultdict(list)
        for punt in sorted(self.opgelost, key=_zwaarte):
            stapels[oud(punt)].append(punt)
        blijft = []
        # The heaviest first: it is known only of one that was as heavy.
        for paar in sorted(self.nieuw, key=lambda paar: -_zwaarte(paar[0])):
            stapel = stapels.get((nieuw or oud)(paar[0]))
            if stapel and _zwaarte(stapel[-1]) >= _zwaarte(paar[0]):
                stapel.pop()
                self.bekend.append(paar)
            else:
                blijft.append(paar)
        self.nieuw = blijft
        self.opgelost = [punt for stapel in stapels.values() for punt in stapel]


def _zwaarte(punt: Grenspunt) -> int:
    return ERNSTEN.index(punt.ernst)
