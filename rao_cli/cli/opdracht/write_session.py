"""What a command that changes the register works in: its fields are the options of such a command.

It opens the register, asks what is missing, and tells in one line what a change did; with --proef
it shows what it would do.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import msgspec
from msgspec.structs import replace

from rao_cli.cli import options
from rao_cli.cli.opdracht import vertellen
from rao_cli.cli.opdracht.getypt import getypte_opdracht, getypte_opties, getypte_woorden
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag, open_vragen
from rao_cli.cli.terminal import opname, uitvoer
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.taal import zeg_maanden
from rao_cli.workflow.beurt import bevestig
from rao_cli.workflow.concept.afsluiten import ruim_op, sluitende, wacht_iets
from rao_cli.workflow.handeling import CommitResult, Handeling, zeg_bijgewerkt

if TYPE_CHECKING:
    from rao_cli.workflow.concept.wachtend import Sluitend
    from rao_cli.workflow.gesprek import Gesprek, Gesprekken
    from rao_cli.workflow.papier.uitgave import Uitgegeven

#: Stands in for an answer that is still to be given.
IETS: Final = "…"
_T = TypeVar("_T")


class WriteSession(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Where somebody works, on which day, and how he wants to be asked and answered."""

    ja: options.Ja = False
    als_json: options.AlsJson = False
    proef: options.Proef = False
    diff: options.Diff = False
    correctie: options.Correctie = False
    register_map: options.RegisterOptie
    vandaag: options.Vandaag

    @cached_property
    def h(self) -> Handeling:
        """The register, opened at the first use; RaoError when that cannot be."""
        h = Handeling.open(self.register_map, self.vandaag, proef=self.proef)
        h.mag_corrigeren, h.mag_nog_eens = self._mag_corrigeren, self._mag_nog_eens
        h.poort.is_naam = vertellen.make_naamvraag(lambda: self.kan_vragen, self.bevestig)
        for zin in zeg_bijgewerkt(h.lading.heel.bijgewerkt):
            uitvoer.meld(zin)
        return h

    @cached_property
    def gesprekken(self) -> "Gesprekken":
        """The interviews of this run: each answer is kept until it is in git."""
        from rao_cli.workflow.gesprek import Gesprekken  # who is asked nothing needs none

        return Gesprekken()

    @property
    def _gevoerd(self) -> "Gesprekken | None":
        """The interviews of this run, when there are any."""
        return vars(self).get("gesprekken")

    @cached_property
    def _genoemd(self) -> set[str]:
        """The drafts that go with this act, and that were named before its question."""
        return set()

    def __enter__(self) -> Self:
        """Begin; what was answered is kept until the end."""
        if self.diff and not self.proef:
            hint = f"Typ bijvoorbeeld: {getypte_opdracht('--proef')}"
            raise GebruiksFout("--diff hoort bij --proef.", hint=hint)
        return self

    def __exit__(self, _soort: object, fout: BaseException | None, _waar: object) -> None:
        """End: what is not in git waits for the next time, also in another terminal."""
        if fout is not None:
            from rao_cli.cli.opdracht.weigering import zeg_erbij

            zeg_erbij(fout, vars(self).get("h"))
        if self._gevoerd is not None:
            self._gevoerd.sluit(fout)

    def verder(self) -> "WriteSession":
        """Return a session for what comes next: the register is read anew, no flag counts."""
        nieuw = WriteSession(register_map=self.register_map, vandaag=self.vandaag)
        vars(nieuw)["gesprekken"] = self.gesprekken
        return nieuw

    @property
    def kan_vragen(self) -> bool:
        """Whether a person sits there who wants questions."""
        return vragen.kan_vragen(ja=self.ja)

    def keur_vooraf(self) -> Handeling:
        """Open the register; refuse before the first question what git would refuse after it."""
        h = self.h
        if self.kan_vragen:
            h.keur_vooraf()
        return h

    def _mag_corrigeren(self, maanden: Sequence[str]) -> bool:
        """Say whether figures of closed months may change: it was typed, or a person says so."""
        if self.correctie or not self.kan_vragen:
            return self.correctie
        uitvoer.meld(f"Let op: de cijfers van {zeg_maanden(maanden)} zijn afgesloten.")
        return self.bevestig("Is dit een correctie van die cijfers?")

    def _mag_nog_eens(self, fout: RaoError) -> bool:
        """Say whether to try again: answers that are kept nowhere are lost when a command ends."""
        if not (self.kan_vragen and self.gesprekken.is_vluchtig):
            return False
        uitvoer.meld(f"Let op: {fout.zin}")
        uitvoer.meld("Wat u antwoordde, staat alleen nog in dit venster. Los dit eerst op.")
        return self.bevestig(
            "Opnieuw proberen? Bij nee bent u uw antwoorden kwijt.", standaard=True
        )

    def oefen(self, act: Callable[[Handeling], object]) -> None:
        """Rehearse an act: what refuses it, does so before the questions."""
        if self.kan_vragen:
            act(self.proefhandeling())

    def proefhandeling(self) -> Handeling:
        """Return an act that changes nothing, to look what another would do."""
        return replace(self.h, proef=True, _teksten={}, _weg=set())

    def gesprek(self, *opdracht: str, gegeven: Mapping[str, Any] | None = None) -> "Gesprek":
        """Return the interview of the command with these words, as it was left or new."""
        gesprek = self.gesprekken.begin(self.h, opdracht or getypte_woorden(), gegeven or {})
        # Played again on a new state it goes on where it went on the first time.
        gesprek.stand = opname.neem("gelezen", lambda: gesprek.stand)
        return gesprek

    def vul_aan(
        self,
        lijst: Sequence[Vraag],
        gegeven: Mapping[str, Any],
        *opdracht: str,
        bevestigd: bool = False,
        opnieuw: bool = False,
    ) -> dict[str, Any]:
        """Return the answers by name: what was given, and the rest asked.

        `opdracht` are the words of the command with which the user goes on when he was cut off:
        only kenmerken, days and organisations. Without them: this command and its arguments. The
        other two: see `onthouden.vraag_verder`.
        """
        bekend = vragen.read_gegeven(lijst, gegeven, self.vandaag)
        if self.kan_vragen and open_vragen(lijst, bekend):
            gesprek = self.gesprek(*opdracht, gegeven=bekend)
            if gesprek.opdracht[:2] == getypte_woorden()[:2]:
                namen = (deel.naam for vraag in lijst for deel in vraag.onderdelen)
                genoemd = {*namen, *_namen(gesprek.opdracht)}
                gesprek.bij = getypte_opties(genoemd)
            from rao_cli.cli.questions import onthouden

            return onthouden.vraag_verder(
                gesprek, lijst, gegeven, vandaag=self.vandaag, bevestigd=bevestigd, opnieuw=opnieuw
            )
        if wacht_iets(self.h):
            self.gesprekken.herken(self.h, opdracht or getypte_woorden(), bekend)
        return vragen.vul_aan(lijst, gegeven, ja=self.ja, vandaag=self.vandaag)

    def lees(self, lijst: Sequence[Vraag], gegeven: Mapping[str, Any]) -> dict[str, Any]:
        """Read what was given as an answer is read; ask nothing."""
        return vragen.vul_aan(lijst, gegeven, ja=True, vandaag=self.vandaag)

    def mag(self, act: Callable[[Handeling], object], zin: str, vraag: str) -> bool:
        """Say whether an act may go on that fixes, takes away or calls sent: see `akkoord`.

        It is rehearsed: what refuses it does so before the question, and what changes nothing
        needs none.
        """
        if self.ja or self.proef:
            return True
        proef = self.proefhandeling()
        uitkomst = act(proef)
        vastlegging = uitkomst[-1] if isinstance(uitkomst, tuple) else uitkomst
        if isinstance(vastlegging, CommitResult) and not vastlegging.is_gewijzigd:
            return True
        weg = self._sluitende(proef)
        self._genoemd.update(een.naam for een in weg)
        for een in weg if self.kan_vragen else ():
            uitvoer.meld(een.zin)
        return self.akkoord(vraag, " ".join([zin, *(een.zin for een in weg)]))

    def akkoord(self, vraag: str, zin: str, niets: str = "Er is niets veranderd.") -> bool:
        """Ask for a yes. No terminal is no yes: GebruiksFout with `zin`, unless --ja was typed.

        A rehearsal needs none. `niets` says what a no means.
        """
        if self.ja or self.proef:
            return True
        if not self.kan_vragen:
            raise GebruiksFout(
                f"{zin} rao kan u hier niet vragen of dat mag.",
                hint=f"{niets}\nMet --proef ziet u wat er gebeurt. Mag het? Geef de opdracht dan "
                f"opnieuw met --ja:\n   {getypte_opdracht('--ja')}",
            )
        if self.bevestig(vraag):
            return True
        uitvoer.meld(niets)
        return False

    def bevestig(self, tekst: str, *, standaard: bool | None = False, uitleg: str = "") -> bool:
        """Yes or no; --ja and a script say yes, so this is no question that `akkoord` asks."""
        return vragen.bevestig(tekst, ja=self.ja, standaard=standaard, uitleg=uitleg)

    def vraag_en_doe(
        self,
        vraag: Vraag,
        gegeven: str | None,
        act: Callable[[Handeling, Any], _T],
        *,
        oefening: str | None = IETS,
    ) -> _T:
        """Act with an answer; when it must be asked, the act is rehearsed with another first."""
        h = self.h
        if gegeven is None:
            self.oefen(lambda proef: act(proef, oefening))
        return act(h, self.vul_aan([vraag], {vraag.naam: gegeven})[vraag.naam])

    def neem_weg(
        self,
        vraag: Vraag,
        gegeven: str | None,
        act: Callable[[Handeling, Any], _T],
        zin: str,
        *,
        oefening: str | None = IETS,
    ) -> _T | None:
        """Act as `vraag_en_doe` where that takes something away; None when the user said no.

        A person says yes before he is asked why; a script hears first what is missing.
        """
        if not self.kan_vragen:
            gegeven = self.vul_aan([vraag], {vraag.naam: gegeven})[vraag.naam]
        waarmee = oefening if gegeven is None else gegeven
        if not self.mag(lambda proef: act(proef, waarmee), zin, f"{zin} Wilt u dat?"):
            return None
        return self.vraag_en_doe(vraag, gegeven, act, oefening=oefening)

    def vertel(
        self,
        uitkomst: CommitResult,
        *kenmerken: str,
        zinnen: Iterable[str] = (),
        gegeven: "Uitgegeven | None" = None,
        niets: str = "Er is niets veranderd; alles stond er al.",
    ) -> None:
        """Give what was made on stdout; tell on stderr what happened and what was left out of it.

        `zinnen` is what the act has to say besides, `gegeven` the papers that were asked with it.
        """
        h, blijft = self.h, self.vergeet()
        kenmerken = tuple(uitkomst.eerder.get(kenmerk, kenmerk) for kenmerk in kenmerken)
        vertellen.toon_gemaakt(h, uitkomst, kenmerken, gegeven, als_json=self.als_json)
        vertellen.meld_uitkomst(h, uitkomst, niets, diff=self.diff)
        vertellen.meld_overschreven(h)
        vertellen.meld_vervangend(h, kenmerken)
        vertellen.meld_handwerk(h, uitkomst)
        vertellen.meld_erna(h, (*zinnen, *(gegeven.zinnen if gegeven else ())))
        for zin in (*blijft, *self._ruim_op(uitkomst)):
            uitvoer.meld(zin)
        bevestig()

    def _sluitende(self, h: Handeling) -> list["Sluitend"]:
        """Return the drafts that an act takes along, but for what it was asked itself."""
        return [een for een in sluitende(h) if een.naam not in self.gesprekken.eigen]

    def _ruim_op(self, uitkomst: CommitResult) -> list[str]:
        """Throw away the answers that an act left without a subject; a rehearsal names them."""
        if self.proef:
            return [een.zin for een in self._sluitende(self.h)]
        if uitkomst.commit is None:
            return []
        return ruim_op(self.h, mag_weg=self._mag_weg)

    def _mag_weg(self, een: "Sluitend") -> bool:
        """Say whether somebody knew that a draft goes: it was named, or this command is its own."""
        zelf = een.opdracht[:2] == getypte_woorden()[:2]
        return self.ja or zelf or een.naam in self._genoemd

    def vergeet(self) -> list[str]:
        """Throw away the answers that are kept by the act now; what stays is told."""
        return [] if self.proef or self._gevoerd is None else [*self._gevoerd.vergeet()]


def _namen(opdracht: Iterable[str]) -> Iterator[str]:
    """The names of the options among the words of a command."""
    return (woord.removeprefix("--") for woord in opdracht if woord.startswith("--"))
