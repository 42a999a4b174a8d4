"""One act on a register: read what is committed, change texts, commit, tell what happened.

HEAD is what counts (docs/bouw.md, The protocol): an act reads the committed register, so that
what it commits never builds on hand edits that nobody kept.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.papierversie import papierversie
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand
from rao_cli.model.register.spoor import zonder_tekst
from rao_cli.model.register.versie import nodige_versie
from rao_cli.model.stand import Stand
from rao_cli.model.taal import enkele, zeg_maanden
from rao_cli.store.git.lezen.achter import zeg_bijgewerkt
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.yaml import editing
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.bestandstekst import keur, raakt_cijfers, schemaregel, wat_wijzigt
from rao_cli.workflow.lezing import eis_vastgelegd
from rao_cli.workflow.sleutelvolgorde import volgorde
from rao_cli.workflow.zoeken import bekende_kenmerken

if TYPE_CHECKING:
    from rao_cli.workflow.privacy.poortwachter import Poortwachter

__all__ = ["CommitResult", "Handeling", "zeg_bijgewerkt"]


def _make_poort() -> "Poortwachter":  # who only looks loads nothing that writes
    from rao_cli.workflow.privacy.poortwachter import Poortwachter

    return Poortwachter()


class Handeling(msgspec.Struct, dict=True):
    """An open register with a buffer of changes; `leg_vast` turns them into one commit."""

    map: RegisterMap
    lading: Lading
    vandaag: date
    proef: bool = False
    #: Whether an act may change the figures of these closed months; who opened it knows or asks.
    mag_corrigeren: Callable[[Sequence[str]], bool] = lambda _maanden: False
    #: Whether an act that failed is tried again; who holds answers that are kept nowhere asks that.
    mag_nog_eens: Callable[[RaoError], bool] = lambda _fout: False
    #: Asks or tells what is perhaps of a person, and refuses what surely is.
    poort: "Poortwachter" = msgspec.field(default_factory=_make_poort)
    _teksten: dict[str, str] = msgspec.field(default_factory=dict)
    _weg: set[str] = msgspec.field(default_factory=set)
    #: Documents that a person wrote and this act replaced: path to the commit that has them.
    overschreven: Mapping[str, str] = msgspec.field(default_factory=dict)

    @classmethod
    def open(cls, begin: Path, vandaag: date, *, proef: bool = False) -> "Handeling":
        """Open the register around `begin` as it is committed; RaoError when that cannot be."""
        map_ = RegisterMap.vind(begin)
        lading = map_.load_vastgelegd()
        lading.eis_bekend()
        if lading.is_gewist:  # few ever erase
            from rao_cli.workflow.gewist.weigering import weiger_gewist

            weiger_gewist(map_.repo.git, lading)
        return cls(map_, lading, vandaag, proef)

    @cached_property
    def stand(self) -> Stand:
        """The committed register; RaoError when rao.yaml itself is not committed or not valid."""
        return eis_vastgelegd(self.lading, self.vandaag)

    def keur_vooraf(self) -> None:
        """Refuse at once what would refuse every change, before a person answers questions."""
        from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf

        weiger_vooraf(self.map.root)

    def tekst(self, pad: str) -> str:
        """Return the text of a file as it is now, with the changes of this act."""
        if pad in self._teksten:
            return self._teksten[pad]
        boom = self.lading.bestanden[pad].boom
        if boom is None:
            raise RaoError(
                f"{pad} kan niet worden gelezen.",
                hint=f"Kijk met: {opdrachtregel('valideer', pad)}",
            )
        return boom.tekst

    def lengte(self, pad: str, plek: Pad) -> int:
        """Return how many items the list at a place has; 0 when there is none."""
        boom, _ = read_boom(self.tekst(pad).encode())
        waarde: Any = boom.waarde if boom else {}
        for deel in plek:
            try:
                waarde = waarde[deel]
            except (KeyError, IndexError, TypeError):
                return 0
        return len(waarde) if isinstance(waarde, list) else 0

    def schrijf(self, pad: str, tekst: str) -> None:
        """Give a file this text, also when the act removed it before."""
        self._weg.discard(pad)
        self._teksten[pad] = tekst

    def zet(self, pad: str, plek: Pad, waarde: editing.Nieuw) -> None:
        """Set one value in a file; a new key comes at its place in the schema."""
        self.schrijf(pad, editing.zet(self.tekst(pad), plek, waarde, self._volgorde(pad)))

    def zet_klaar(self, pad: str, plekken: Sequence[Pad], sleutels: Sequence[str]) -> None:
        """Give these keys of each mapping a line of their own, empty when they are new."""
        self.schrijf(
            pad, editing.zet_klaar(self.tekst(pad), plekken, sleutels, self._volgorde(pad))
        )

    def _volgorde(self, pad: str) -> editing.KeyOrder:
        return volgorde(pad, tuple(self.stand.register.organisaties))

    def voeg_toe(self, pad: str, plek: Pad, waarde: editing.Nieuw) -> None:
        """Append one item to a list in a file."""
        self.schrijf(pad, editing.voeg_toe(self.tekst(pad), plek, waarde, self._volgorde(pad)))

    def voeg_in(self, pad: str, plek: Pad, *onderdelen: tuple[int, editing.Nieuw]) -> None:
        """Insert items into a list: each before its place (from 0) once those before it are in."""
        self.schrijf(pad, editing.voeg_in(self.tekst(pad), plek, onderdelen, self._volgorde(pad)))

    def verplaats(self, pad: str, plek: Pad, van: int, naar: int) -> None:
        """Move an item of a list; `naar` is its place among the other items."""
        self.schrijf(pad, editing.verplaats(self.tekst(pad), plek, van, naar))

    def verwijder(self, pad: str, plek: Pad) -> None:
        """Remove one key or item from a file."""
        self.schrijf(pad, editing.verwijder(self.tekst(pad), plek))

    def nieuw(self, pad: str, data: Mapping[str, editing.Nieuw], soort: str) -> None:
        """Make a new register file with the line that tells editors its schema."""
        if pad in self.lading.bestanden and pad not in self._weg:
            raise RaoError(f"{pad} bestaat al.", hint="Kies een andere datum of een ander kenmerk.")
        self.schrijf(pad, editing.make_tekst(dict(data), schemaregel(pad, soort)))

    def haal_weg(self, pad: str) -> None:
        """Remove a file that is committed."""
        self._teksten.pop(pad, None)
        self._weg.add(pad)

    def is_weg(self, pad: str) -> bool:
        """Say whether this act removes a file."""
        return pad in self._weg

    def straks(self) -> Stand:
        """Return the register after the changes so far; GebruiksFout: one cannot be read back."""
        nieuw = {p: keur(p, tekst) for p, tekst in self._teksten.items() if is_registerbestand(p)}
        alle = {**self.lading.bestanden, **nieuw}
        bestanden = {pad: alle[pad] for pad in sorted(alle) if pad not in self._weg}
        return replace(self.lading, bestanden=bestanden).stand(self.vandaag) or self.stand

    def leg_vast(self, onderwerp: str, handeling: str, betreft: Sequence[str]) -> CommitResult:
        """Commit what changed, once the form of every file is checked; no change, no commit.

        `onderwerp` holds kenmerken (`noem`), dates, organisations and fixed words: no text of a
        file, for what is in the history cannot be taken out.
        """
        from rao_cli.workflow.beurt import schrijf_vast, zoek_eerder

        self._houd_cijfers_dicht()
        for pad, plek in wat_wijzigt(self._teksten, self.lading.bestanden):
            self.zet(pad, plek, self.vandaag)
        nieuw = {p: keur(p, tekst) for p, tekst in self._teksten.items() if is_registerbestand(p)}
        if geen_naam := self.poort.keur(nieuw, self.lading, vraagt=not self.proef):
            bekend = [*self.stand.register.bekende_woorden, *geen_naam]
            self.zet(REGISTERBESTAND, ("bekende_woorden",), bekend)
            nieuw[REGISTERBESTAND] = keur(REGISTERBESTAND, self.tekst(REGISTERBESTAND))
        nodig = nodige_versie(b.boom.waarde for b in nieuw.values() if b.boom)
        if nodig > self.lading.versie:
            self.zet(REGISTERBESTAND, ("versie",), nodig)
            nieuw[REGISTERBESTAND] = keur(REGISTERBESTAND, self.tekst(REGISTERBESTAND))
        if any(not is_registerbestand(pad) for pad in (*self._teksten, *self._weg)):
            self.eis_leesbaar()
        gelezen = {pad: self.bytes(pad) for pad in (*self._teksten, *self._weg)}
        trailers = {
            "Rao-Handeling": [handeling],
            "Rao-Betreft": self.zonder_tekst(betreft),
            **papierversie(self._teksten),
        }
        self.overschreven = dict(self._van_een_mens())
        straks = {pad: None if pad in self._weg else self._teksten[pad].encode() for pad in gelezen}
        wens = (trailers, gelezen, straks, self.is_bekend)
        if not self.proef and (eerder := zoek_eerder(self.map.repo, *wens)) is not None:
            return eerder
        return schrijf_vast(
            self.map.root,
            onderwerp,
            trailers=trailers,
            gelezen=gelezen,
            straks=straks,
            gezien=self.lading.commit,
            proef=self.proef,
            mag_nog_eens=self.mag_nog_eens,
        )

    def _houd_cijfers_dicht(self) -> None:
        """Refuse to change the figures of a closed month unseen; a correction is written down."""
        bestanden = self.lading.bestanden
        telt = raakt_cijfers(self._teksten, self._weg, bestanden)
        if not telt or REGISTERBESTAND not in bestanden:
            return
        from rao_cli.model.cijfers.afgesloten import gewijzigde_maanden

        if not (maanden := gewijzigde_maanden(self.stand, self.straks())):
            return
        if not self.proef and not self.mag_corrigeren(maanden):
            raise GebruiksFout(
                f"Dit verandert de cijfers van {zeg_maanden(maanden)}, en die zijn afgesloten.",
                hint="Er is niets veranderd. Klopt het? Geef de opdracht dan opnieuw met "
                "--correctie. Bij de cijfers staat daarna op welke dag zij zijn gecorrigeerd.",
            )
        eerder = self.stand.register.correcties
        for maand in maanden:
            dagen = dict.fromkeys([*eerder.get(maand, ()), self.vandaag])
            self.zet(REGISTERBESTAND, ("correcties", maand), [*dagen])

    def is_bekend(self, kenmerk: str) -> bool:
        """Say whether a thing of the register goes by a kenmerk; one in a text names nothing."""
        return kenmerk in self._kenmerken

    @cached_property
    def _kenmerken(self) -> frozenset[str]:
        return frozenset((*bekende_kenmerken(self.stand), *self.stand.onleesbaar))

    def zonder_tekst(self, namen: Iterable[str]) -> list[str]:
        """Return the names that may stand in the history: they hold no text of a file."""
        r = self.lading.register
        soorten = (r.organisaties, r.lkos, r.gemeenten, r.tafels) if r else ()
        sleutels = {sleutel for namen in soorten for sleutel in namen}
        return [naam for naam in namen if zonder_tekst(naam, sleutels)]

    def noem(self, naam: str, anders: str) -> str:
        """Return a name for the subject of a commit; `anders` when it is made of a text."""
        return naam if self.zonder_tekst([naam]) else anders

    @property
    def onleesbaar(self) -> list[str]:
        """The committed files that cannot be read, and that this act does not write anew."""
        stuk = {pad for pad, bestand in self.lading.bestanden.items() if not bestand.is_geldig}
        return sorted(stuk - self._teksten.keys() - self._weg)

    def eis_leesbaar(self) -> None:
        """RaoError when a file cannot be read: a document would leave out what stands in it."""
        if stuk := self.onleesbaar:
            kan = "kunnen" if stuk[1:] else "kan"
            raise RaoError(
                f"{enkele(stuk)} {kan} niet worden gelezen. Dit stuk zou dan niet compleet zijn.",
                hint=f"Kijk wat eraan schort met: {opdrachtregel('valideer', stuk[0])}\n"
                "Verbeter het, leg het vast met: rao bewaar, en probeer het opnieuw.",
            )

    def _van_een_mens(self) -> Iterator[tuple[str, str]]:
        """Yield path and commit of documents whose text a person kept, and this act replaces."""
        for pad, tekst in self._teksten.items():
            was = self.lading.overig.get(pad)
            if was is None or was.decode("utf-8-sig", "replace").replace("\r\n", "\n") == tekst:
                continue
            if (commit := self.map.met_de_hand(pad)) is not None:
                yield pad, commit

    @property
    def templates(self) -> Mapping[str, str]:
        """The templates of this region itself, by file name."""
        return self.lading.templates

    def werk_bij(
        self, pad: str, plek: Pad, oud: object, nieuw: Mapping[str, editing.Nieuw]
    ) -> bool:
        """Set what became different in the thing at a place; says whether anything did.

        `oud` is that thing as it stands; a value that is None goes.
        """
        anders = {naam: waarde for naam, waarde in nieuw.items() if getattr(oud, naam) != waarde}
        for naam, waarde in anders.items():
            if waarde is None:
                self.verwijder(pad, (*plek, naam))
            else:
                self.zet(pad, (*plek, naam), waarde)
        return bool(anders)

    def bytes(self, pad: str) -> bytes | None:
        """Return a committed file as it stands; None when it does not exist."""
        bestand = self.lading.bestanden.get(pad)
        return bestand.data if bestand else self.lading.overig.get(pad)
