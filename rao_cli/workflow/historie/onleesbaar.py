"""Files that nobody can read in the last step: what is in them, no check has seen."""

from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Bestandspaar, Ketenovergang
from rao_cli.model.historie.keten.verdwenen import niet_te_lezen
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store.keten import Keten
from rao_cli.workflow.historie.versiestanden import Versiestand


class NietTeLezen(NamedTuple):
    """What a history ends with."""

    keten: Keten
    einde: Versiestand

    def weg(self) -> Iterator[Ketenfout]:
        """Find files that others have, and of which nobody knows what they say now."""
        for pad, sinds in self._paden():
            yield from niet_te_lezen(self._overgang(pad), f"sinds vastlegging {sinds}")

    def zinnen(self) -> Iterator[str]:
        """Say of the others that they were not checked."""
        for pad, sinds in self._paden():
            if not [*niet_te_lezen(self._overgang(pad), "")]:
                yield (
                    f"Wat er in {pad} staat: dat is niet te lezen sinds vastlegging {sinds}. "
                    "Kijk wat er mis is met: rao valideer"
                )

    def _paden(self) -> Iterator[tuple[str, str]]:
        """Yield path and short id of the step since which it is so."""
        for pad, blob in sorted(self.einde.blobs.items()):
            if is_registerbestand(pad) and self.keten.ding(pad, blob) is None:
                door = [s.id for s in self.keten.schakels if s.veranderd.get(pad) == blob]
                yield pad, (door or [""])[-1][:10]

    def _overgang(self, pad: str) -> Ketenovergang:
        paar = Bestandspaar(was_er=True, is_er=False, was=self.einde.dingen.get(pad))
        return Ketenovergang({pad: paar}, lambda: self.einde.stand, lambda: self.einde.stand)
