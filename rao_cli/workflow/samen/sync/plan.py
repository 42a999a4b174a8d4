"""What a sync will do: which states to commit on top of what is shared, or what it must ask."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.melding import Melding
from rao_cli.model.overleg.papierversie import papierversie
from rao_cli.model.samen.botsing import Botsing, Kantkeuze, Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.lezen.boodschap import EIGEN_TEKST, HERSPEELD, met_herspeeld
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.sync.handmerge import Handmerge
from rao_cli.workflow.samen.sync.herkomst import GemaakteReeks, zoals_gemaakt
from rao_cli.workflow.samen.sync.lijn import splits_lijn
from rao_cli.workflow.samen.sync.merkloos import (
    met_markeringen,
    weiger_markeringen,
    zonder_markeringen,
)
from rao_cli.workflow.samen.sync.naspelen import Naspel, Stappenreeks, Trede
from rao_cli.workflow.samen.sync.stand import Syncstand
from rao_cli.workflow.samen.sync.stappen import verschil
from rao_cli.workflow.samen.sync.toets import nieuwe_fouten, weiger_personen, weiger_te_nieuw
from rao_cli.workflow.samen.tekst.eigen import eigen_tekst_in

_ONDERWERP: Final = "Samengevoegd met het gedeelde register"
Raad = Callable[[Botsing], Kantkeuze | None]


class Syncwens(msgspec.Struct, frozen=True):
    """Where we are and what we know: our last commit, the day, who answers."""

    hoofd: str
    vandaag: date
    raad: Raad
    stand: Syncstand
    #: What a person settled in a merge that is still under way.
    onder_handen: Handmerge | None = None
    #: What was read already, also before the last answer.
    lees: Registerlezing | None = None


class Syncplan(msgspec.Struct, frozen=True):
    """The states to commit, oldest first, on top of `op`; with `botsingen` or `fouten`: not yet."""

    eigen: Sequence[EigenStap]
    op: str
    einde: Bestanden
    treden: Sequence[Trede] = ()
    botsingen: tuple[Botsing, ...] = ()
    fouten: tuple[Melding, ...] = ()
    zinnen: tuple[str, ...] = ()
    namen: dict[str, str] = msgspec.field(default_factory=dict)
    #: Steps of which nothing is left, and whether another did just that.
    leeg: Mapping[int, bool] = msgspec.field(default_factory=dict)
    #: The shared commit that our line was made on, where a person moved it to another (git rebase).
    gemaakt_op: str = ""

    @property
    def wacht(self) -> bool:
        """Whether it needs an answer first."""
        return bool(self.botsingen or self.fouten)


def make_plan(ver: Ver, wens: Syncwens) -> Syncplan:
    """Decide what to share; RaoError when that cannot be, and nothing changed."""
    eigen = ver.eigen(wens.hoofd)
    if ver.tip is None:
        return _alles(ver, wens, eigen)
    daar = ver.bestanden(ver.tip)
    if not eigen:
        return Syncplan(eigen, ver.tip, daar)
    weiger_te_nieuw(daar)
    naspel = Naspel(daar, wens.vandaag, wens.raad, lees=wens.lees, toen_daar=ver.toen)
    naspel.nu, naspel.botsingen = zonder_markeringen(daar, wens.raad)
    if not naspel.botsingen:
        los = _speel(ver, wens, eigen, naspel)
        if not naspel.botsingen:
            return _toets(ver, wens, naspel, Syncplan(eigen, ver.tip, naspel.nu), los)
    return Syncplan(eigen, ver.tip, daar, botsingen=naspel.botsingen)


def _alles(ver: Ver, wens: Syncwens, eigen: Sequence[EigenStap]) -> Syncplan:
    """Share a whole history for the first time."""
    bestanden = ver.bestanden(wens.hoofd)
    if paden := met_markeringen(bestanden):
        raise weiger_markeringen(paden)
    return Syncplan(eigen, wens.hoofd, bestanden)


def _speel(
    ver: Ver, wens: Syncwens, eigen: Sequence[EigenStap], naspel: Naspel
) -> list[GemaakteReeks]:
    """Play our line on what is shared; returns the rows of it that a person did not merge."""
    delen = list(splits_lijn(ver, eigen))
    if wens.onder_handen:
        delen.append(wens.onder_handen)
    naspel.handmerges = [deel for deel in delen if isinstance(deel, Handmerge)]
    if eigen and wens.stand["van"] in eigen[0].ouders:
        naspel.namen = dict(wens.stand["namen"])
    los, samengevoegd = list[GemaakteReeks](), False
    for nummer, deel in enumerate(delen):
        if isinstance(deel, Handmerge):
            if (werk := deel.eigen_werk()) is not None:
                naspel.verbeter(*werk)
            naspel.namen, samengevoegd = {}, True
        else:
            gemaakt = _speel_reeks(ver, wens, naspel, eigen if nummer == 0 else (), deel)
            los += [] if samengevoegd else [gemaakt]
        if naspel.botsingen:
            break
    return los


def _speel_reeks(
    ver: Ver, wens: Syncwens, naspel: Naspel, eerste: Sequence[EigenStap], reeks: Stappenreeks
) -> GemaakteReeks:
    laatste, naspel.botsingen = zonder_markeringen(reeks.standen[-1], wens.raad)
    if naspel.botsingen:
        return GemaakteReeks(reeks, zeker=False)
    eerder = (zonder_markeringen(stand, lambda _: "ons")[0] for stand in reeks.standen[:-1])
    reeks = reeks._replace(standen=[*eerder, laatste])
    gelijk = wens.stand["gelijk"]
    if eerste and eerste[0].ouders == (ver.tip,) and gelijk == ver.tip:
        # nobody did anything meanwhile
        naspel.treden += map(Trede, reeks.nummers, reeks.standen)
        naspel.nu = laatste
        return GemaakteReeks(reeks, zeker=True)
    gemaakt = (
        zoals_gemaakt(ver, eerste, reeks, gelijk) if eerste else GemaakteReeks(reeks, zeker=True)
    )
    naspel.speel(gemaakt.reeks)
    return gemaakt


def _toets(
    ver: Ver, wens: Syncwens, naspel: Naspel, plan: Syncplan, los: Sequence[GemaakteReeks]
) -> Syncplan:
    """Judge the whole that both sides make together."""
    daar = ver.bestanden(plan.op or "")
    stonden = [daar, *(gemaakt.stond for gemaakt in los)]
    fouten: tuple[Melding, ...] = ()
    if all(verschil(naspel.nu, stand) for stand in stonden):
        weiger_personen(naspel.nu, *stonden, ver.bestanden(wens.hoofd))
        streng = not all(gemaakt.zeker for gemaakt in los)
        fouten = nieuwe_fouten(naspel.nu, wens.vandaag, *stonden, streng=streng)
    return replace(
        plan,
        treden=naspel.treden,
        fouten=fouten,
        zinnen=tuple(naspel.zinnen),
        namen=naspel.namen,
        leeg=naspel.leeg,
        gemaakt_op=next((gemaakt.op for gemaakt in los), ""),
    )


def maak_vast(ver: Ver, plan: Syncplan, keuzes: Kantkeuzes) -> tuple[str, Syncplan]:
    """Make the commits; return the last one, and the plan with what held nothing to share.

    A step that stays as it is, where it is, keeps its commit; one that a person moved is made anew,
    so that it says what it did not know. AndereBotsing for files that rao does not keep, and that
    both changed.
    """
    op, tussen, leeg = plan.op, _tussen(ver, plan), dict(plan.leeg)
    for plek, trede in enumerate(plan.treden):
        if trede.nummer is None:
            op = _maak_samen(ver, plan, op, plek, tussen)
            continue
        stap = plan.eigen[trede.nummer]
        zelfde = stap.ouders == (op,) and not plan.gemaakt_op
        if zelfde and not verschil(trede.bestanden, ver.bestanden(stap.commit)):
            op = stap.commit
        else:
            stap = replace(stap, boodschap=met_herspeeld(stap.boodschap, tussen))
            eerder, op = op, ver.herspeel(stap, op, trede.bestanden, keuzes)
            if op == eerder:
                leeg.setdefault(trede.nummer, False)
    return op, replace(plan, leeg=leeg)


def _tussen(ver: Ver, plan: Syncplan) -> str:
    """Return what our line did not know as it was made: where it began, and what it comes on.

    Who checks the history later knows by that which steps are one row (S11).
    """
    begin = next(iter(plan.eigen[0].ouders), "") if plan.eigen else ""
    begin = plan.gemaakt_op or begin
    begin = ver.vertaald(begin) if begin else ""
    begin = begin if ver.bevat(begin) else ver.basis(ver.hoofd) or ""
    return f"{begin}..{plan.op}" if begin and begin != plan.op else ""


def _maak_samen(ver: Ver, plan: Syncplan, op: str, plek: int, tussen: str) -> str:
    """Commit what no step did: it names the files in which something stands that nobody had."""
    bestanden = plan.treden[plek].bestanden
    standen = [ver.bestanden(plan.op), *(trede.bestanden for trede in plan.treden[:plek])]
    lees = Registerlezing(date.min)  # files are only read: nothing is judged on a day
    trailers = {
        "Rao-Handeling": ["sync"],
        "Rao-Betreft": [*plan.namen.values()],
        EIGEN_TEKST: [*eigen_tekst_in(lees, standen, bestanden)],
        HERSPEELD: [tussen] if tussen else [],
        **papierversie(verschil(standen[-1], bestanden)),
    }
    return ver.maak(op, _ONDERWERP, trailers, bestanden)
