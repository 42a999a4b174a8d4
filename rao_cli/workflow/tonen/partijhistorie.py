"""Which commits changed what is about one organisation or LKO; their files say it, nothing else."""

from collections.abc import Mapping

from rao_cli.model.basis import Blok
from rao_cli.model.historie.over_partij import Partijdeel, delen_over, namen_van
from rao_cli.model.stand import Stand
from rao_cli.store.verleden import Verleden
from rao_cli.workflow.tonen.verloop import wisselstappen


def over_partij(verleden: Verleden, stand: Stand, sleutel: str) -> frozenset[str]:
    """Return the commits that changed anything of it, in files or in rao.yaml.

    A merge counts when it says something else than each of its sides.
    """
    namen = namen_van(stand, sleutel)
    gezien: dict[int, frozenset[Partijdeel]] = {}
    na: dict[str, Mapping[str, Blok]] = {}
    gevonden = set[str]()

    def delen(ding: Blok | None) -> frozenset[Partijdeel]:
        if ding is None:
            return frozenset()
        if id(ding) not in gezien:  # `verleden` keeps what it read
            gezien[id(ding)] = delen_over(ding, namen)
        return gezien[id(ding)]

    def anders(eerst: Mapping[str, Blok], nu: Mapping[str, Blok]) -> bool:
        paden = (pad for pad in {*eerst, *nu} if eerst.get(pad) is not nu.get(pad))
        return any(delen(eerst.get(pad)) != delen(nu.get(pad)) for pad in paden)

    for versie in verleden.met(namen):
        na[versie.commit] = versie.dingen
        ouders = [na[ouder] for ouder in versie.ouders] or [{}]
        if all(anders(ouder, versie.dingen) for ouder in ouders):
            gevonden.add(versie.commit)
    stappen = wisselstappen(stand, sleutel, verleden.repo)
    return frozenset(gevonden | {stap.vastlegging.id for stap in stappen if stap.vastlegging})
