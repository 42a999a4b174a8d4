"""Everything a secretary has to do: what the register says, and what lies in the work tree."""

from pathlib import Path

from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.kast import Kast
from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken
from rao_cli.workflow.werklijst.concepten import halverwege
from rao_cli.workflow.werklijst.status import Status, maak_status, secretaris
from rao_cli.workflow.werklijst.vaste_stukken import veranderd_na_vaststellen
from rao_cli.workflow.werklijst.verouderd import verouderd


def werklijst(begin: Path, lading: Lading, stand: Stand) -> Status:
    """Return what must happen now, also about documents that are behind or were changed."""
    map_, wie = RegisterMap.vind(begin), secretaris(stand)
    achter = verouderd(map_, lading, stand, wie)
    ook = (
        *veranderd_na_vaststellen(map_, stand, wie),
        *uitwisselingstaken(map_.root, stand, wie),
        *halverwege(map_.root, stand, wie),
    )
    return maak_status(stand, ook, Kast.van(map_, lading), achter)
