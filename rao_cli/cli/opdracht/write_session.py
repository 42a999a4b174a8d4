"""What a command that changes the register works in: its fields are the options of such a command.

It opens the register, asks what is missing, and tells in one line what a change did; with --proef
it shows what it would do.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, TypeVar

from rao_cli.cli import options
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.workflow.handeling import CommitResult, Handeling

#: Stands in for an answer that is still to be given.
IETS: Final = "…"
_STIJL: Final = {"+": "goed", "-": "fout", "@": "kenmerk"}
_T = TypeVar("_T")


@dataclass(frozen=True, kw_only=True)
class WriteSession:
    """Where somebody works, on which day, and how he wants to be asked and answered."""

    ja: options.Ja = False
    als_json: options.AlsJson = False
    proef: options.Proef = False
    register_map: options.RegisterOptie
    vandaag: options.Vandaag

    @cached_property
    def h(self) -> Handeling:
        """The register, opened at the first use; RaoError when that cannot be."""
        return Handeling.open(self.register_map, self.vandaag, proef=self.proef)

    def verder(self) -> "WriteSession":
        """Return a session for what comes next: the register is read anew, no flag counts."""
        return WriteSession(register_map=self.register_map, vandaag=self.vandaag)

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

    def oefen(self, act: Callable[[Handeling], object]) -> None:
        """Rehearse an act: what refuses it, does so before the questions."""
        if self.kan_vragen:
            act(self._proefhandeling())

    def _proefhandeling(self) -> Handeling:
        return replace(self.h, proef=True, _teksten={}, _weg=set())

    def vul_aan(self, lijst: Sequence[Vraag], gegeven: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answers by name: what was given, and the rest asked."""
        return vragen.vul_aan(lijst, gegeven, ja=self.ja, vandaag=self.vandaag)

    def lees(self, lijst: Sequence[Vraag], gegeven: Mapping[str, Any]) -> dict[str, Any]:
        """Read what was given as an answer is read; ask nothing."""
        return vragen.vul_aan(lijst, gegeven, ja=True, vandaag=self.vandaag)

    def mag(self, act: Callable[[Handeling], CommitResult], zin: str, vraag: str) -> bool:
        """Say whether an act that fixes something, or calls it sent, may go on.

        It is rehearsed: what refuses it does so before the question, and what changes nothing
        needs none. No terminal is no yes: GebruiksFout with `zin`, unless --ja was typed.
        """
        if self.ja or self.proef or not act(self._proefhandeling()).is_gewijzigd:
            return True
        if not self.kan_vragen:
            raise GebruiksFout(
                f"{zin} rao kan u hier niet vragen of dat mag.",
                hint="Er is niets veranderd. Mag het? Geef de opdracht dan opnieuw met --ja.",
            )
        if self.bevestig(vraag):
            return True
        uitvoer.meld("Er is niets veranderd.")
        return False

    def bevestig(self, tekst: str, *, standaard: bool = False) -> bool:
        """Yes or no before something is done; yes when nobody can be asked."""
        return vragen.bevestig(tekst, ja=self.ja, standaard=standaard)

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

    def vertel(self, uitkomst: CommitResult, *kenmerken: str, zinnen: Iterable[str] = ()) -> None:
        """Give what was made on stdout; tell on stderr what happened and what was left out of it.

        `zinnen` is what the act has to say besides.
        """
        h = self.h
        if self.als_json:
            uitvoer.toon_json("vastlegging", _gegevens(h, uitkomst, kenmerken))
        else:
            for kenmerk in kenmerken:
                uitvoer.toon(kenmerk)
        if h.proef:
            _toon_proef(uitkomst)
        elif uitkomst.commit is None:
            uitvoer.meld("Er is niets veranderd; alles stond er al.")
        else:
            onderwerp, commit = uitkomst.boodschap.partition("\n")[0], uitkomst.commit[:7]
            uitvoer.toon_segmenten(
                [("goed", "Vastgelegd: "), ("", onderwerp), ("zacht", f" ({commit})")], fout=True
            )
        for zin in uitkomst.waarschuwingen:
            uitvoer.meld(zin)
        for pad in h.onleesbaar[:3]:
            uitvoer.meld(f"Let op: {pad} kan niet worden gelezen en telt niet mee.")
        _meld_overschreven(h)
        _meld_handwerk(h, uitkomst)
        for zin in zinnen:
            uitvoer.meld(zin)


def _gegevens(
    h: Handeling, uitkomst: CommitResult, kenmerken: tuple[str, ...]
) -> dict[str, object]:
    return {
        "kenmerken": list(kenmerken),
        "gewijzigd": uitkomst.is_gewijzigd,
        "proef": h.proef,
        "commit": uitkomst.commit,
        "onderwerp": uitkomst.boodschap.partition("\n")[0] or None,
        "bestanden": list(uitkomst.paden),
    }


def _toon_proef(uitkomst: CommitResult) -> None:
    if not uitkomst.verschil:
        uitvoer.meld("Proef: er zou niets veranderen.")
        return
    segmenten = [("", "Proef: dit zou rao vastleggen, maar er is niets veranderd.\n\n")]
    segmenten += [("nadruk", f"{uitkomst.boodschap.rstrip()}\n\n")]
    for regel in uitkomst.verschil.splitlines():
        segmenten.append((_STIJL.get(regel[:1], ""), f"{regel}\n"))
    uitvoer.toon_segmenten(segmenten, fout=True)


def _meld_overschreven(h: Handeling) -> None:
    """Say which texts of a person rao wrote anew, and where the old one is."""
    for pad, commit in h.overschreven.items():
        wat = "zou rao opnieuw maken" if h.proef else "is opnieuw gemaakt"
        uitvoer.meld(f"Let op: {pad} was met de hand veranderd en {wat}.")
        uitvoer.meld("De tekst van daarvoor ziet u met:")
        uitvoer.meld(f"   git show {als_woord(f'{commit[:10]}:./{pad}')}")


def _meld_handwerk(h: Handeling, uitkomst: CommitResult) -> None:
    """Say which hand edits this change did not see."""
    buiten = sorted(set(h.lading.handwerk) - set(uitkomst.paden) - uitkomst.achter)
    if buiten:
        wat = "één bestand" if len(buiten) == 1 else f"{len(buiten)} bestanden"
        uitvoer.meld(
            f"Let op: u hebt zelf {wat} veranderd en nog niet vastgelegd ({', '.join(buiten[:3])}"
            f"{' …' if buiten[3:] else ''}). rao kijkt daar niet naar tot u 'rao bewaar' doet."
        )
