"""Everything a secretary has to do: what the register says, and what waits in the work tree.

Documents that are behind, interviews that were stopped half-way, a merge that git began.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.stand import Stand
from rao_cli.store.concept import concepten
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.kast import Kast
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken
from rao_cli.workflow.werklijst.documenten import verouderd
from rao_cli.workflow.werklijst.status import Status, make_status, secretaris
from rao_cli.workflow.werklijst.vaste_stukken import veranderd_na_vaststellen

_STANDPUNT: Final = re.compile(r"standpunt-(Z-[0-9A-Z]{6})-(.+)")


def werklijst(begin: Path, lading: Lading, stand: Stand) -> Status:
    """Return what must happen now, also about documents that are behind or were changed."""
    map_, wie = RegisterMap.vind(begin), secretaris(stand)
    achter = verouderd(map_, lading, stand, wie)
    ook = (
        *veranderd_na_vaststellen(map_, stand, wie),
        *uitwisselingstaken(map_.root, stand, wie),
        *halve_gesprekken(map_.root, stand, wie),
    )
    return make_status(stand, ook, Kast.van(map_, lading), achter)


def onderbroken(begin: Path) -> tuple[str, ...]:
    """Say what git began around a register, and how it ends; nothing when all is well."""
    try:
        bezig = RegisterMap.vind(begin).repo.bezig()
    except Onleesbaar:
        raise
    except RaoError:  # no register or no git: the command itself says so
        return ()
    return () if bezig is None else tuple(filter(None, (bezig.zin, bezig.hint)))


def halve_gesprekken(root: Path, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what was half filled in on this computer, and still can be finished."""
    for naam in concepten(root):
        standpunt = _STANDPUNT.fullmatch(naam)
        if naam in stand.lijst_op_kenmerk:
            if stand.lijst_op_kenmerk[naam][1].status in {"afgehandeld", "ingetrokken"}:
                continue
            wat = f"Er wacht een half ingevulde zaak voor {naam}: ga verder met"
            yield Taak(wat, wie, stand.vandaag, f"rao nieuw zaak {naam}")
        elif standpunt is not None and standpunt[1] in stand.zaken_op_kenmerk:
            wat = f"Er wacht een half ingevuld standpunt over {standpunt[1]}: ga verder met"
            yield Taak(wat, wie, stand.vandaag, standpuntopdracht(standpunt[1], standpunt[2]))
