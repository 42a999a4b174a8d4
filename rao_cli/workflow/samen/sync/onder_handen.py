"""A merge or rebase that a person began: finished by meaning, with what he settled himself."""

import msgspec

from rao_cli.model.plaats import is_eigen
from rao_cli.store.git.lezen.tak.begonnen import Begonnen
from rao_cli.store.git.samen.terugzetten import Halfwerk, lees_halfwerk, zet_terug
from rao_cli.store.git.samen.ver import Ver
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.samen.sync.handmerge import Handmerge
from rao_cli.workflow.samen.sync.lijn import make_handmerge


class OnderHanden(msgspec.Struct, frozen=True):
    """What is under way, and what of it counts as an answer."""

    map: RegisterMap
    begonnen: Begonnen
    half: Halfwerk
    handmerge: Handmerge | None

    @property
    def paden(self) -> set[str]:
        """The files of the register that are put back: no hand edits of anybody."""
        prefix = self.map.repo.plek.prefix
        return {pad.removeprefix(prefix) for pad in self.half.werk}

    def rond_af(self) -> list[str]:
        """Put folder and branch back as before the merge; says what was done."""
        repo = self.map.repo
        kopieen = zet_terug(repo.git, repo.plek, self.begonnen, self.half)
        wat = self.begonnen.opdracht
        zinnen = [f"Met git was nog een samenvoeging bezig ({wat}). rao heeft die afgemaakt."]
        half = {pad.replace("/", "_") for pad in self.half.half}
        zinnen += [
            f"Wat u in dat bestand aan het typen was, staat in de kopie {kopie}. "
            "Kijk of u er nog iets van nodig hebt."
            for kopie in kopieen
            if any(kopie.name.endswith(naam) for naam in half)
        ]
        return zinnen


def neem_onder_handen(map_: RegisterMap, ver: Ver, begonnen: Begonnen) -> OnderHanden:
    """Read what is under way; RaoError for what rao cannot finish by meaning."""
    repo = map_.repo
    vreemd = (
        not ver.bevat(begonnen.hun) or ver.beginpunt(begonnen.ons, begonnen.hun) == begonnen.hun
    )
    half = lees_halfwerk(repo.git, repo.plek, begonnen)
    prefix = repo.plek.prefix
    buiten = [
        pad
        for pad in half.open | half.getypt
        if not (pad.startswith(prefix) and is_eigen(pad.removeprefix(prefix)))
    ]
    if vreemd or buiten:
        bezig = repo.bezig(sync=False)
        if bezig is not None:
            raise bezig
    return OnderHanden(map_, begonnen, half, _handmerge(map_, ver, begonnen, half))


def _handmerge(map_: RegisterMap, ver: Ver, begonnen: Begonnen, half: Halfwerk) -> Handmerge | None:
    if begonnen.stap is None:
        return None
    prefix = map_.repo.plek.prefix
    uit = ver.bestanden(begonnen.gekomen_tot)
    for pad, data in half.werk.items():
        naam = pad.removeprefix(prefix)
        if not (pad.startswith(prefix) and is_eigen(naam)):
            continue
        uit.pop(naam, None)
        if data is not None:
            uit[naam] = data
    open_ = frozenset(pad.removeprefix(prefix) for pad in half.open)
    return make_handmerge(ver, begonnen.stap, begonnen.hun, uit, open_)
