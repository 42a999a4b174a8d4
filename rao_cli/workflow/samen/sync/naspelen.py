"""Play our steps that are not shared yet once more, on top of what others shared.

What comes of a row of steps is decided by one merge of its begin, its end and the shared register:
that merge asks, and its outcome is what is kept. In between each step is played file by file, so
that each commit holds what was done then.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.botsing import Botsing, Kant, Kantkeuze, Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden, Kanten, RegisterSamen
from rao_cli.workflow.samen.register import hernummer, voeg_register_samen
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.sync.antwoorden import voeg_met_antwoorden
from rao_cli.workflow.samen.sync.handmerge import Handmerge
from rao_cli.workflow.samen.sync.over import teruggenomen
from rao_cli.workflow.samen.sync.stappen import (
    MAX_GEHEEL,
    ging_weg,
    lege,
    speel_stap_na,
    verschil,
    zonder_wat_verviel,
)


class Trede(NamedTuple):
    """A state to commit: of the own step at this place of the line, or (None) one that mends."""

    nummer: int | None
    bestanden: Bestanden


class Stappenreeks(NamedTuple):
    """Steps in a row: the state before the first, and the state that each left."""

    begin: Bestanden
    standen: Sequence[Bestanden]
    #: Which steps of the line these are.
    nummers: Sequence[int]


class Naspel(msgspec.Struct):
    """The shared register with our steps on it, as far as it went; with `botsingen` no further."""

    nu: Bestanden
    vandaag: date
    #: What a person answers, or answered before.
    raad: Callable[[Botsing], Kantkeuze | None]
    #: Where a person put the two together by hand.
    handmerges: Sequence[Handmerge] = ()
    #: The states in which the others last wrote a file.
    toen_daar: Callable[[str], Iterable[Bestanden]] = lambda _: ()
    #: What was read already: most files are the same in every merge.
    lees: Registerlezing | None = None
    treden: list[Trede] = msgspec.field(default_factory=list)
    botsingen: tuple[Botsing, ...] = ()
    zinnen: list[str] = msgspec.field(default_factory=list)
    #: Steps of which nothing is left, and whether another did just that.
    leeg: dict[int, bool] = msgspec.field(default_factory=dict)
    #: Every kenmerk of ours that was drawn twice: old → new.
    namen: dict[str, str] = msgspec.field(default_factory=dict)

    def speel(self, reeks: Stappenreeks) -> None:
        """Play a row of steps; what nobody answered becomes a Botsing."""
        samen, keuzes = self._voeg(reeks.begin, reeks.standen[-1], reeks.standen[:-1])
        if samen.botsingen:
            return
        begin, *standen = map(self._met_namen, [reeks.begin, *reeks.standen])
        if ging_weg(begin, standen[-1], self.nu):
            nieuw = self._per_geheel(begin, standen, keuzes, samen)
        else:
            nieuw = self._per_bestand(begin, standen, keuzes)
        eerder, eerst = self.nu, len(self.treden)
        nieuw = zonder_wat_verviel(eerder, nieuw, samen.bestanden)
        self.treden += map(Trede, reeks.nummers, nieuw)
        self._sluit_aan(samen.bestanden)
        nu = [trede.bestanden for trede in self.treden[eerst : eerst + len(standen)]]
        was_leeg = lege(begin, standen)
        leeg = [plek for plek in lege(eerder, nu) if plek not in was_leeg]
        if len(self.treden) > eerst + len(standen):  # an answer took back what a step did
            leeg += [plek for plek in teruggenomen(eerder, nu, self.nu) if plek not in was_leeg]
        rij = [begin, *standen]
        for plek in dict.fromkeys(leeg):
            gedaan = verschil(rij[plek], rij[plek + 1])
            zelfde = all(rij[plek + 1].get(pad) == eerder.get(pad) for pad in gedaan)
            self.leeg[reeks.nummers[plek]] = zelfde

    def _per_bestand(
        self, begin: Bestanden, standen: Sequence[Bestanden], keuzes: Kantkeuzes
    ) -> list[Bestanden]:
        uit: list[Bestanden] = []
        for vorige, ons in zip([begin, *standen], standen, strict=False):
            uit.append(speel_stap_na(Kanten(vorige, ons, uit[-1] if uit else self.nu), keuzes))
        return uit

    def _per_geheel(
        self,
        begin: Bestanden,
        standen: Sequence[Bestanden],
        keuzes: Kantkeuzes,
        einde: RegisterSamen,
    ) -> list[Bestanden]:
        """Merge all that we had after each step: where a file moved, its path says too little."""
        uit: list[Bestanden] = []
        for ons in standen[:-1]:
            vorige = uit[-1] if uit else self.nu
            if len(standen) > MAX_GEHEEL:
                uit.append(vorige)
                continue
            samen = voeg_register_samen(
                Kanten(begin, ons, self.nu), keuzes, self.vandaag, self.lees
            )
            uit.append(vorige if samen.botsingen else samen.bestanden)
        return [*uit, einde.bestanden]

    def verbeter(self, begin: Bestanden, einde: Bestanden) -> None:
        """Play what a person changed besides the steps: it becomes one commit that mends."""
        samen, _ = self._voeg(begin, einde)
        if not samen.botsingen:
            self._sluit_aan(samen.bestanden)

    def _voeg(
        self, begin: Bestanden, einde: Bestanden, tussen: Sequence[Bestanden] = ()
    ) -> tuple[RegisterSamen, Kantkeuzes]:
        def toen(kant: Kant, pad: str) -> Iterable[Bestanden]:
            return map(self._met_namen, tussen) if kant == "ons" else self.toen_daar(pad)

        kanten = Kanten(self._met_namen(begin), self._met_namen(einde), self.nu)

        def met_de_hand(botsing: Botsing) -> Kantkeuze | None:
            gaf = (een.antwoord(botsing, kanten.ons, kanten.hun) for een in self.handmerges)
            return next(filter(None, gaf), None)

        samen, keuzes = voeg_met_antwoorden(
            lambda keuzes: voeg_register_samen(kanten, keuzes, self.vandaag, self.lees, toen),
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
