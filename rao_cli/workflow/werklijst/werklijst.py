"""Everything a secretary has to do: what the register says, and what waits in the work tree.

Documents that are behind, interviews that were stopped half-way, a merge that git began.
"""

from collections.abc import Iterator
from pathlib import Path

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.achterstand import loopt_achter, uitweg
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.concepten import wachtende
from rao_cli.workflow.kast import Kast
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken
from rao_cli.workflow.werklijst.documenten import verouderd
from rao_cli.workflow.werklijst.status import Status, make_status, secretaris
from rao_cli.workflow.werklijst.vaste_stukken import veranderd_na_vaststellen


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
    """Say what is not finished around a register, and how it ends; nothing when all is well."""
    try:
        repo = RegisterMap.vind(begin).repo
        bezig, achter = repo.bezig(), repo.achter()
    except Onleesbaar:
        raise
    except RaoError:  # no register or no git: the command itself says so
        return ()
    zinnen = [] if bezig is None else [bezig.zin, bezig.hint]
    if achter:
        zinnen += [loopt_achter(achter), uitweg(repo.plek, achter)]
    return tuple(filter(None, zinnen))


def halve_gesprekken(root: Path, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what was half filled in on this computer: how to finish it, or to be rid of it."""
    gezegd: set[str] = set()
    for een in wachtende(root, stand):
        if een.bezig or een.opdracht in gezegd:
            continue
        gezegd |= {een.opdracht} if een.kan_verder else set()
        if een.kan_verder:
            wat, opdracht = f"Er wacht {een.wat}: ga verder met", een.opdracht
        else:
            wat = f"Er wacht {een.wat}, maar dat kan niet meer: gooi het weg met"
            opdracht = opdrachtregel("concept", "gooi-weg", een.naam)
        yield Taak(wat, wie, stand.vandaag, opdracht)
