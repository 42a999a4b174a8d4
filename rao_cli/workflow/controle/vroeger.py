"""What the same check said of a register where this branch and another parted."""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from rao_cli.store.register_map import Lading, Toen
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.oogst import Oogst


@dataclass
class Vroeger:
    """What was said of the registers as they were, and which files differ since.

    There is an `oogst` for each commit at which the branches parted; hardly ever two.
    """

    oogsten: list[Oogst]
    gewijzigd: set[str] = field(default_factory=set)

    def per_begin(self, toen: Sequence[Toen]) -> Iterator[tuple[Oogst, Toen]]:
        """Yield each commit of one register, with what it has to be added to."""
        while len(self.oogsten) < len(toen):
            self.oogsten.append(deepcopy(self.oogsten[-1]))
        for nummer, oogst in enumerate(self.oogsten):
            yield oogst, toen[min(nummer, len(toen) - 1)]

    def neem(
        self, toen: Sequence[Toen], nu: Lading, gekozen: Callable[[str], bool], voorvoegsel: str
    ) -> None:
        """Judge one register as it was; a file that only got another path is the same file."""
        for oogst, begin in self.per_begin(toen):
            eigen = Oogst(oogst.vandaag, oogst.profiel)
            eigen.voeg_toe(begin.lading, lambda _: True)
            naar = verhuisd(begin.lading, nu)
            hier = {pad: naar.get(pad, pad) for pad in {m.bestand or "" for m in eigen.meldingen}}
            oogst.neem_over(eigen, {p: voorvoegsel + h for p, h in hier.items() if gekozen(h)})
        anders = frozenset.intersection(*(begin.gewijzigd for begin in toen))
        self.gewijzigd |= {voorvoegsel + pad for pad in anders}


def verhuisd(toen: Lading, nu: Lading) -> dict[str, str]:
    """Return where files went that have the same text under another path: old path to new."""
    weg = {_regels(b): pad for pad, b in toen.bestanden.items() if pad not in nu.bestanden}
    nieuw = ((pad, _regels(b)) for pad, b in nu.bestanden.items() if pad not in toen.bestanden)
    return {weg.pop(regels): pad for pad, regels in nieuw if regels in weg}


def _regels(bestand: Bestand) -> bytes:
    return bestand.data.replace(b"\r\n", b"\n")
