"""What came in and what went out, in the words of the consultation."""

from collections.abc import Iterator, Sequence

from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.sync.plan import Syncplan
from rao_cli.workflow.samen.sync.vorm import GedeeldeStap, SyncUitkomst


def vertel_sync(ver: Ver, plan: Syncplan, zinnen: Sequence[str]) -> SyncUitkomst:
    """Return what a plan takes in and shares."""
    begin = ver.basis(ver.hoofd)
    van_ons = ver.zelf_gestuurd | {stap.wijziging_id for stap in plan.eigen if stap.wijziging_id}
    nieuw = ver.binnen(begin, ver.tip) if begin and ver.tip else []
    binnen = [
        GedeeldeStap(zichtbaar(stap.auteur), zichtbaar(stap.onderwerp))
        for stap in nieuw
        if stap.id not in van_ons and stap.wijziging not in van_ons and not stap.ouders[1:]
    ]
    buiten = [
        GedeeldeStap(zichtbaar(stap.auteur), zichtbaar(stap.onderwerp))
        for nummer, stap in enumerate(plan.eigen)
        if not stap.is_samenvoeging and nummer not in plan.leeg
    ]
    zinnen = [*_zeg_leeg(plan), *zinnen]
    eerst = []
    if ver.tip is None:  # a whole history is no news to anybody
        eerst = [f"Dit is de eerste keer: het hele register gaat mee ({_keer(len(buiten))})."]
        buiten = []
    return SyncUitkomst(
        tuple(binnen),
        tuple(buiten),
        (*eerst, *plan.zinnen, *zinnen),
        plan.botsingen,
        plan.fouten,
        plan.namen,
    )


def _zeg_leeg(plan: Syncplan) -> Iterator[str]:
    """Say of which steps nothing is left to share."""
    for nummer, zelfde in sorted(plan.leeg.items()):
        wat = zichtbaar(plan.eigen[nummer].onderwerp)
        waarom = "Dit had een ander ook al gedaan" if zelfde else "Hiervan blijft niets over"
        yield f"{waarom}: {wat}"


def _keer(aantal: int) -> str:
    return "1 stap" if aantal == 1 else f"{aantal} stappen"
