"""Take a shared register to this computer."""

from pathlib import Path

from rao_cli.store.git.aanroep.samenstuur import stel_samen_in
from rao_cli.store.git.samen.kant import waarschuwing_voor
from rao_cli.store.git.samen.klonen import kloon
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.gewist.weigering import weiger_gewiste_kopie
from rao_cli.workflow.samen.sync.stand import bewaar_stand


def neem_over(adres: str, map_: Path) -> tuple[str, list[str]]:
    """Copy the register at an address; returns its last commit, and what to know.

    RaoError, and nothing stays: for a folder that is not empty, and an address without register.
    """
    kloon(adres, map_, weiger_gewiste_kopie)
    repo = RegisterMap.vind(_zoek_register(map_)).repo
    commit = repo.head() or ""
    stel_samen_in(repo.git)
    bewaar_stand(repo.plek.common_dir, {"gelijk": commit, "van": None, "namen": {}})
    return commit, [zin for zin in (waarschuwing_voor(adres),) if zin]


def _zoek_register(map_: Path) -> Path:
    """Return the folder with rao.yaml; a register may lie in a folder of the repository."""
    if (map_ / "rao.yaml").is_file():
        return map_
    return min((pad.parent for pad in map_.glob("*/rao.yaml")), default=map_)
