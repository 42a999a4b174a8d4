"""What came in and what went out, in the words of the consultation."""

from collections.abc import Collection, Iterator, Sequence

from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.sync.plan import Syncplan
from rao_cli.workflow.samen.sync.teruggekomen import zeg_teruggekomen
from rao_cli.workflow.samen.sync.vorm import GedeeldeStap, SyncUitkomst, eerste_per_plek
from rao_cli.workflow.samen.vragen.afzenders import HANDELING_SYNC, is_van_ander, zoek_afzenders


def vertel_sync(
    ver: Ver, plan: Syncplan, zinnen: Sequence[str], gelijk: str | None = None
) -> SyncUitkomst:
    """Return what a plan takes in and shares; `gelijk`: what was shared at our last sync."""
    begin = ver.basis(ver.hoofd)
    van_ons = ver.zelf_gestuurd | {stap.wijziging_id for stap in plan.eigen if stap.wijziging_id}
    nieuw = ver.binnen(begin, ver.tip) if begin and ver.tip else []
    binnen = [_gedeeld(stap) for stap in nieuw if is_van_ander(stap, van_ons)]
    buiten = [
        GedeeldeStap(zichtbaar(stap.auteur), zichtbaar(stap.onderwerp))
        for nummer, stap in enumerate(plan.eigen)
        if not stap.is_samenvoeging and nummer not in plan.leeg
    ]
    eerst = []
    if ver.tip is None:  # a whole history is no news to anybody
        eerst = [f"Dit is de eerste keer: het hele register gaat mee ({_keer(len(buiten))})."]
        buiten = []
    elders = [*_zeg_bijgewerkt(nieuw, van_ons), *zeg_teruggekomen(ver, begin, nieuw)]
    return SyncUitkomst(
        tuple(binnen),
        tuple(buiten),
        (*eerst, *elders, *plan.zinnen, *_zeg_leeg(plan), *zinnen),
        eerste_per_plek(plan.botsingen),
        plan.fouten,
        plan.namen,
        zoek_afzenders(ver, plan.botsingen, (begin, gelijk), van_ons),
    )


def _gedeeld(stap: Vastlegging) -> GedeeldeStap:
    return GedeeldeStap(zichtbaar(stap.auteur), zichtbaar(stap.onderwerp))


def _zeg_bijgewerkt(nieuw: Sequence[Vastlegging], van_ons: Collection[str]) -> Iterator[str]:
    """Say what rao did, and nobody: it put the work of somebody on that of others."""
    for stap in nieuw:
        if stap.handeling == HANDELING_SYNC and stap.id not in van_ons:
            wat = f": {opsomming(map(zichtbaar, stap.betreft))}" if stap.betreft else ""
            wie = zichtbaar(stap.auteur) or "een ander"
            yield f"Toen {wie} deelde, paste rao nog iets aan, zodat alles bij elkaar past{wat}."


def _zeg_leeg(plan: Syncplan) -> Iterator[str]:
    """Say of which steps nothing is left to share, but for what rao made of them."""
    anders = any(trede.nummer is None for trede in plan.treden)
    over = "Hiervan blijft geen eigen stap over" if anders else "Hiervan blijft niets over"
    for nummer, zelfde in sorted(plan.leeg.items()):
        wat = zichtbaar(plan.eigen[nummer].onderwerp)
        waarom = "Dit had een ander ook al gedaan" if zelfde else over
        yield f"{waarom}: {wat}"


def _keer(aantal: int) -> str:
    return "1 stap" if aantal == 1 else f"{aantal} stappen"
