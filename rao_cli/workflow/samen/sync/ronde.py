"""One sync: look, replay, judge, share, jump. Killed anywhere, it is typed again."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from msgspec.structs import replace

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import BEWAARD
from rao_cli.model.samen.botsing import Botsing, Kantkeuze
from rao_cli.store.git.lezen.tak.begonnen import Begonnen, zoek_begonnen
from rao_cli.store.git.samen.andere import AndereBotsing
from rao_cli.store.git.samen.kant import GEDEELD, NietGedeeld
from rao_cli.store.git.samen.springen import keur_sprong, spring
from rao_cli.store.git.samen.ver import Ver, open_ver
from rao_cli.store.git.ver.rondes import rondes
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.gewist.slag import Wisslag
from rao_cli.workflow.gewist.woord_terug import WoordTerug
from rao_cli.workflow.privacy.twijfel import TERUG, zeg_twijfels
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout
from rao_cli.workflow.samen.personen import let_op_anderen, weiger_eigen, zoek_twijfels
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.sync.antwoorden import (
    bewaar_antwoorden,
    read_antwoorden,
    vergeet_antwoorden,
)
from rao_cli.workflow.samen.sync.handwerk import (
    let_op,
    veranderd_door_anderen,
    weiger_handwerk,
)
from rao_cli.workflow.samen.sync.onder_handen import OnderHanden, neem_onder_handen
from rao_cli.workflow.samen.sync.plan import Syncplan, Syncwens, maak_vast, make_plan
from rao_cli.workflow.samen.sync.stand import Syncstand, bewaar_stand, read_stand
from rao_cli.workflow.samen.sync.stappen import verschil
from rao_cli.workflow.samen.sync.toets import is_te_nieuw
from rao_cli.workflow.samen.sync.verhaal import vertel_sync
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst
from rao_cli.workflow.samen.vragen.keuren import keur_getypt

#: How far our work is: not sent, under way, shared, or there is nothing to send. From `over` and
#: `klaar` on, our own copy follows.
Zending = Literal["niet", "bezig", "klaar", "over"]


class Antwoordgever(Protocol):
    """Who takes in answers."""

    def antwoord(self, botsing: Botsing, keuze: Kantkeuze) -> None:
        """Keep an answer."""

    def klacht_over(self, botsing: Botsing, tekst: str) -> str:
        """Say why a typed text cannot stand there; empty when it can."""

    def sta_toe(self, fouten: Sequence[Melding]) -> None:
        """Share what is wrong together."""


class Syncronde:
    """A sync that asks: `loop` until it waits for nothing any more."""

    def __init__(
        self, begin: Path, vandaag: date, *, proef: bool = False, naar: str | None = None
    ) -> None:
        """`naar` is the address when git does not know it yet."""
        self._map = RegisterMap.vind(begin)
        self._vandaag, self._proef, self._naar = vandaag, proef, naar
        self._git_map = self._map.repo.plek.common_dir
        self._antwoorden = read_antwoorden(self._git_map)
        self._toegestaan: set[str] = set()
        self._lees = Registerlezing(vandaag)
        self.zending: Zending = "niet"
        self._wis: Wisslag

    def antwoord(self, botsing: Botsing, keuze: Kantkeuze) -> None:
        """Keep an answer, also for the next time."""
        self._antwoorden.geef(botsing, keuze)
        bewaar_antwoorden(self._git_map, self._antwoorden)

    def klacht_over(self, botsing: Botsing, tekst: str) -> str:
        """Say why a typed text cannot stand there; empty when it can."""
        return keur_getypt(self._map.root, botsing, tekst)

    def sta_toe(self, fouten: Sequence[Melding]) -> None:
        """Share what is wrong together: the person knows."""
        self._toegestaan |= {melding.tekst for melding in fouten}

    def sta_namen_toe(self, zinnen: Sequence[str]) -> None:
        """Share what is perhaps of a person: somebody said so, or nobody can be asked."""
        self._toegestaan |= {*zinnen}

    def loop(self) -> SyncUitkomst:
        """Do all that can be done; with questions nothing is done. RaoError: nothing changed."""
        repo = self._map.repo
        begonnen = zoek_begonnen(repo.git, repo.plek)
        tak = begonnen.tak if begonnen else None
        try:
            with open_ver(self._map.root, self._naar, proef=self._proef, tak=tak) as ver:
                self._wis = Wisslag(ver)
                ver.keur = self._wis.keur
                for _ in rondes(GEDEELD):
                    ver.haal()
                    uitkomst = self._een_keer(ver, begonnen)
                    if uitkomst is not None:
                        return uitkomst
        except NietGedeeld as fout:
            raise (repo.bezig(sync=False) if begonnen else None) or fout from None
        raise AssertionError("rondes ends with a RaoError")

    def _een_keer(self, ver: Ver, begonnen: Begonnen | None) -> SyncUitkomst | None:
        """Do it on the tip that was fetched; None when others were first."""
        hand = None if begonnen is None else neem_onder_handen(self._map, ver, begonnen)
        stand = read_stand(self._git_map)
        # What a person settled between an old history and a new one, is no answer.
        handmerge = hand.handmerge if hand and not ver.vertaling else None
        raad, lees = self._antwoorden.bij, self._lees
        weiger_eigen(ver)
        wens = Syncwens(ver.hoofd, self._vandaag, raad, stand, handmerge, lees)
        try:
            plan = make_plan(ver, wens)
        except PersoonsgegevenFout:
            self._antwoorden.vergeet_getypt()
            bewaar_antwoorden(self._git_map, self._antwoorden)
            raise
        if plan.botsingen or not {m.tekst for m in plan.fouten} <= self._toegestaan:
            return self._vertel(ver, plan, [], stand)
        plan = replace(plan, fouten=())  # the person knows
        handwerk = [*self._let_op_handwerk(ver, plan, hand), *let_op_anderen(ver)]
        namen = self._namen(ver, plan) if plan.eigen else ()
        if namen and not (self._proef or self._wis.keurt_woorden):
            return replace(self._vertel(ver, plan, handwerk, stand), twijfels=namen)
        try:
            commit, plan = self._maak_vast(ver, plan)
        except AndereBotsing as fout:
            return self._vertel(ver, replace(plan, botsingen=fout.botsingen), [], stand)
        self._keur_woorden(commit)  # what may not be shared at all, nobody is asked about
        if self._proef:
            return self._vertel(ver, plan, [*handwerk, *namen, *([TERUG] if namen else [])], stand)
        if namen:
            self._wis.onthoud(commit)
            return replace(self._vertel(ver, plan, handwerk, stand), twijfels=namen)
        return self._deel(ver, plan, (commit, handwerk, stand), hand)

    def _namen(self, ver: Ver, plan: Syncplan) -> tuple[str, ...]:
        """Return what to say of names that would be shared, as long as nobody said yes to it."""
        zinnen = tuple(zeg_twijfels(zoek_twijfels(ver, plan.einde), uitweg=""))
        return () if {*zinnen} <= self._toegestaan else zinnen

    def _keur_woorden(self, commit: str) -> None:
        """Refuse what brings back what was erased; the answers that did so are kept nowhere."""
        try:
            self._wis.keur_woorden(commit, gekozen=bool(self._antwoorden.gegeven))
        except WoordTerug:
            self._antwoorden.gegeven = {}
            vergeet_antwoorden(self._git_map)
            raise

    def _maak_vast(self, ver: Ver, plan: Syncplan) -> tuple[str, Syncplan]:
        keuzes: dict[str, Kantkeuze] = {}
        while True:
            try:
                return maak_vast(ver, plan, keuzes)
            except AndereBotsing as fout:
                gaf = {b.sleutel: self._antwoorden.bij(b) for b in fout.botsingen}
                nieuw = {s: k for s, k in gaf.items() if k is not None and s not in keuzes}
                if not nieuw:
                    raise
                keuzes |= nieuw

    def _deel(
        self,
        ver: Ver,
        plan: Syncplan,
        klaar: tuple[str, Sequence[str], Syncstand],
        hand: OnderHanden | None,
    ) -> SyncUitkomst | None:
        """Send, and only then let the branch follow."""
        (commit, zinnen, stand), tip = klaar, ver.tip
        uitkomst = self._vertel(ver, plan, zinnen, stand)
        if hand is None:
            keur_sprong(self._map.root, ver.hoofd, commit)
        if commit != ver.tip:
            bewaar_stand(
                self._git_map, {"gelijk": stand["gelijk"], "van": ver.hoofd, "namen": plan.namen}
            )
            self.zending = "bezig"
            self.zending = "klaar" if ver.stuur(commit) else "niet"
            if self.zending == "niet":
                return None
        else:
            self.zending = "over"
            ver.onthoud_adres()
        gedaan = hand.rond_af() if hand else []
        blijft = [deel.zin for deel in spring(self._map.root, ver.hoofd, commit)]
        blijft += self._wis.ruim(len(uitkomst.buiten), iets=commit != tip)
        bewaar_stand(self._git_map, {"gelijk": commit, "van": None, "namen": {}})
        vergeet_antwoorden(self._git_map)
        return uitkomst.met(commit, [*gedaan, *blijft], resten=self._wis.blijft)

    def _vertel(
        self, ver: Ver, plan: Syncplan, zinnen: Sequence[str], stand: Syncstand
    ) -> SyncUitkomst:
        vooraf = [ver.waarschuwing] if ver.waarschuwing and self._naar else []
        if ver.is_lege_map:
            vooraf.insert(0, "Die map was leeg: het gedeelde register begint daar.")
        vooraf += self._wis.vertel(proef=self._proef)
        nieuwer = is_te_nieuw(plan.einde)
        if nieuwer and not plan.wacht:
            vooraf.append(f"Let op: het gedeelde register {nieuwer}. Werk rao bij.")
        return vertel_sync(ver, plan, [*vooraf, *zinnen], stand["gelijk"])

    def _let_op_handwerk(self, ver: Ver, plan: Syncplan, hand: OnderHanden | None) -> list[str]:
        """Refuse when work that is not kept lies where something changes; else only say so."""
        handwerk = self._map.handwerk(BEWAARD) - (hand.paden if hand else set())
        anders = set(verschil(ver.bestanden(ver.hoofd), plan.einde))
        if weg := handwerk & anders:
            raise weiger_handwerk(self._map.root, weg, veranderd_door_anderen(ver))
        return let_op(self._map.root, handwerk)
