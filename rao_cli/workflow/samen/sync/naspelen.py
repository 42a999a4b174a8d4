"""Play our steps that are not shared yet once more, on top of what others shared.

What comes of a row of steps is decided by one merge of its begin, its end and the shared register:
that merge asks, and its outcome is what is kept. In between each step is played file by file, so
that each commit holds what was done then.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.botsing import Botsing, Keuze, Keuzes
from rao_cli.model.samen.uitkomst import Bestanden, Kanten, RegisterSamen
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.register import hernummer, voeg_register_samen
from rao_cli.workflow.samen.sync.antwoorden import voeg_met_antwoorden
from rao_cli.workflow.samen.sync.handmerge import Handmerge


class Trede(NamedTuple):
    """A state to commit: of the own step at this place of the line, or (None) one that mends."""

    nummer: int | None
    bestanden: Bestanden


class Reeks(NamedTuple):
    """Steps in a row: the state before the first, and the state that each left."""

    begin: Bestanden
    standen: Sequence[Bestanden]
    #: Which steps of the line these are.
    nummers: Sequence[int]


@dataclass
class Naspel:
    """The shared register with our steps on it, as far as it went; with `botsingen` no further."""

    nu: Bestanden
    vandaag: date
    #: What a person answers, or answered before.
    raad: Callable[[Botsing], Keuze | None]
    #: Where a person put the two together by hand.
    handmerges: Sequence[Handmerge] = ()
    treden: list[Trede] = field(default_factory=list)
    botsingen: tuple[Botsing, ...] = ()
    zinnen: list[str] = field(default_factory=list)
    #: Every kenmerk of ours that was drawn twice: old → new.
    namen: dict[str, str] = field(default_factory=dict)

    def speel(self, reeks: Reeks) -> None:
        """Play a row of steps; what nobody answered becomes a Botsing."""
        samen, keuzes = self._voeg(reeks.begin, reeks.standen[-1])
        if samen.botsingen:
            return
        vorige, stand = self._met_namen(reeks.begin), self.nu
        for nummer, ons in zip(reeks.nummers, map(self._met_namen, reeks.standen), strict=True):
            stand, vorige = speel_stap_na(Kanten(vorige, ons, stand), keuzes), ons
            self.treden.append(Trede(nummer, stand))
        self._sluit_aan(samen.bestanden)

    def verbeter(self, begin: Bestanden, einde: Bestanden) -> None:
        """Play what a person changed besides the steps: it becomes one commit that mends."""
        samen, _ = self._voeg(begin, einde)
        if not samen.botsingen:
            self._sluit_aan(samen.bestanden)

    def _voeg(self, begin: Bestanden, einde: Bestanden) -> tuple[RegisterSamen, Keuzes]:
        kanten = Kanten(self._met_namen(begin), self._met_namen(einde), self.nu)

        def met_de_hand(botsing: Botsing) -> Keuze | None:
            gaf = (een.antwoord(botsing, kanten.ons, kanten.hun) for een in self.handmerges)
            return next(filter(None, gaf), None)

        samen, keuzes = voeg_met_antwoorden(
            lambda keuzes: voeg_register_samen(kanten, keuzes, self.vandaag),
            met_de_hand,
            self.raad,
        )
        self.botsingen = samen.botsingen
        self.zinnen += [zin for zin in samen.zinnen if zin not in self.zinnen]
        self.namen |= samen.hernummerd
        return samen, keuzes

    def _met_namen(self, bestanden: Bestanden) -> Bestanden:
        return hernummer(bestanden, self.namen) if self.namen else bestanden

    def _sluit_aan(self, einde: Bestanden) -> None:
        """Go on from the state that the merge decided.

        Documents are made again with the last step; what else differs is a commit of its own, for
        no step did that.
        """
        nu = self.treden[-1].bestanden if self.treden else self.nu
        anders = verschil(nu, einde)
        if self.treden and not any(map(is_registerbestand, anders)):
            self.treden[-1] = self.treden[-1]._replace(bestanden=einde)
        elif anders:
            self.treden.append(Trede(None, einde))
        self.nu = einde


def speel_stap_na(kanten: Kanten, keuzes: Keuzes) -> dict[str, bytes]:
    """Play one step file by file.

    Where a later step of ours made it no question any more, the shared text stays for now.
    """
    uit = dict(kanten.hun)
    for pad in verschil(kanten.basis, kanten.ons):
        uit.pop(pad, None)
        if (data := _speel_bestand_na(pad, kanten, keuzes)) is not None:
            uit[pad] = data
    return uit


def _speel_bestand_na(pad: str, kanten: Kanten, keuzes: Keuzes) -> bytes | None:
    drie = [kant.get(pad) for kant in kanten]
    samen, _ = voeg_met_antwoorden(
        lambda hier: voeg_bestand_samen(pad, drie[0], drie[1], drie[2], hier),
        lambda botsing: keuzes.get(botsing.sleutel),
        lambda _: "hun",
    )
    return drie[2] if samen.botsingen else samen.data


def verschil(een: Bestanden, ander: Bestanden) -> list[str]:
    """Return the paths that differ, in order; gone and new too."""
    return sorted(pad for pad in een.keys() | ander.keys() if een.get(pad) != ander.get(pad))
