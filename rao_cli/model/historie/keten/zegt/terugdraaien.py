"""A step that says that it takes an earlier one back, puts only what stood there before (S11)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang


@dataclass
class Vroegerestand:
    """What stood at every place before it changed."""

    _waarden: dict[tuple[str, tuple[str, ...]], list[Any]] = field(default_factory=dict)

    def neem(self, o: Ketenovergang) -> None:
        """Take note of what a step put something else for."""
        for pad, _ in o.dingen:
            for verschil in o.delen(pad):
                self._waarden.setdefault((pad, verschil.plek), []).append(verschil.was)

    def terug(self, o: Ketenovergang) -> Iterator[Ketenfout]:
        """Find what a step put that never stood there."""
        for pad, _ in o.dingen:
            for verschil in o.delen(pad):
                if verschil.nu not in self._waarden.get((pad, verschil.plek), []):
                    plek = ".".join(verschil.plek)
                    tekst = f"Dit zegt iets terug te draaien, maar '{plek}' was nooit zo."
                    yield Ketenfout("ongedaan", tekst, pad)
