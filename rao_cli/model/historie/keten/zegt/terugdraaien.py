"""A step that says that it takes an earlier one back, puts only what stood there before (S11)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.wijzigingen import Bytewissel


@dataclass
class Vroegerestand:
    """What stood at every place before it changed."""

    _waarden: dict[tuple[str, tuple[str, ...]], list[Any]] = field(default_factory=dict)
    _inhoud: dict[str, set[str | None]] = field(default_factory=dict)

    def neem(self, o: Ketenovergang, wissel: Bytewissel) -> None:
        """Take note of what a step put something else for."""
        for pad, (was, _) in wissel.items():
            self._inhoud.setdefault(pad, set()).add(was)
        for pad, _ in o.dingen:
            for verschil in o.delen(pad):
                self._waarden.setdefault((pad, verschil.plek), []).append(verschil.was)

    def terug(self, o: Ketenovergang, wissel: Bytewissel) -> Iterator[Ketenfout]:
        """Find what a step put that never stood there."""
        dingen = {pad for pad, _ in o.dingen}
        for pad, (_, nu) in wissel.items():
            if pad not in dingen and nu not in self._inhoud.get(pad, ()):
                tekst = f"Dit zegt iets terug te draaien, maar {pad} was nooit zo."
                yield Ketenfout("ongedaan", tekst, pad)
        for pad in dingen:
            for verschil in o.delen(pad):
                if verschil.nu not in self._waarden.get((pad, verschil.plek), []):
                    plek = ".".join(verschil.plek)
                    tekst = f"Dit zegt iets terug te draaien, maar '{plek}' was nooit zo."
                    yield Ketenfout("ongedaan", tekst, pad)
