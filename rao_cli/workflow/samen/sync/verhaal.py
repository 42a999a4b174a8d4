"""What came in and what went out, in the words of the consultation."""

from collections.abc import Sequence

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
        if stap.id not in van_ons and stap.wijziging not in van_ons and len(stap.ouders) < 2
    ]
    buiten = [
        GedeeldeStap(zichtbaar(stap.auteur), zichtbaar(stap.onderwerp))
        for stap in plan.eigen
        if not stap.is_samenvoeging
    ]
    return SyncUitkomst(
        tuple(binnen),
        tuple(buiten),
        (*plan.zinnen, *zinnen),
        plan.botsingen,
        plan.fouten,
        plan.namen,
    )
