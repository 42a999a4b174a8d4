"""Put a history in which text was wiped in the place of the one that is there, all refs at once.

All objects are there before; one transaction moves every ref, and that is the point of no return.
Then folder and index follow, and what only the old history had is cleared.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achterstand import zoek_halverwege
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.springen import plan_sprong, voer_sprong_uit
from rao_cli.store.git.schrijven.pak import Objectpak
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.merkmap import wacht_op_index
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger, Wanted
from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd
from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf
from rao_cli.store.git.wissen.afronden import rond_wissing_af
from rao_cli.store.git.wissen.houders import Opgeruimd
from rao_cli.store.git.wissen.merk import schrijf_merk, vergeet_merk
from rao_cli.store.git.wissen.refs import Refzet, Wisref, read_wisrefs, verzet
from rao_cli.store.git.wissen.taknamen import hernoemde_takken

_NIEUW: Final = "100644"


class Wisopdracht(NamedTuple):
    """A history that was written anew, and the record that comes on top of it."""

    #: What the refs were when it was read; `zetten` is how they move.
    refs: Sequence[Wisref]
    zetten: Sequence[Refzet]
    nieuw: Mapping[str, str]
    pak: Objectpak
    #: Path from the register → bytes, and the message of the commit that adds them.
    bestanden: Mapping[str, bytes]
    boodschap: str
    #: Says of a text that waits beside git (a draft) whether it has to go.
    raakt: Callable[[str], bool]


class Wisuitslag(NamedTuple):
    """The commit with the record, what stays behind in the folder, and what was cleared."""

    commit: str
    blijft: tuple[str, ...]
    opgeruimd: Opgeruimd | None


def voer_wissing_uit(root: Path, opdracht: Wisopdracht) -> Wisuitslag:
    """Wipe. IntussenVeranderd, and nothing changes, when a ref moved since the history was read."""
    weiger_vooraf(root)
    repo = Repo.open(root)
    with slot(eigen_map(repo.plek.common_dir, maak=True), "wissen") as lock_fd:
        git, plek = repo.git.met_slot(lock_fd), replace(repo.plek, prefix="")
        herstel(git, plek)
        wacht_op_index(plek)
        tak = read_tak(git, plek)
        if tak.commit is None or list(opdracht.refs) != read_wisrefs(git):
            raise IntussenVeranderd(eigen_map(plek.common_dir), (), "")
        replace(opdracht.pak, git=git).sluit()
        commit = _vastlegging(git, repo.plek, tak, opdracht)
        zetten = [zet for zet in opdracht.zetten if zet.naam != tak.ref]
        zetten += [Refzet(tak.ref, tak.commit, commit)] if tak.commit != commit else []
        doelen = plan_sprong(git, plek, tak, commit)
        schrijf_merk(plek, zetten, commit, hernoemde_takken(opdracht.zetten))
        try:
            blijft = voer_sprong_uit(
                git, plek, tak, commit, doelen, verzet=lambda: verzet(git, zetten)
            )
        except IntussenVeranderd:
            vergeet_merk(plek)
            raise
        achter = zoek_halverwege(git, plek, opruimen=True)
        opgeruimd = None if achter else rond_wissing_af(git, plek, opdracht.raakt)
        return Wisuitslag(commit, tuple(deel.zin for deel in blijft), opgeruimd)


def _vastlegging(git: GitCall, plek: GitPlek, tak: Tak, opdracht: Wisopdracht) -> str:
    """Return the commit with the record, on top of the branch as it becomes; none, no commit."""
    basis = opdracht.nieuw.get(tak.commit or "", tak.commit or "")
    if not opdracht.bestanden:
        return basis
    vastlegger = Vastlegger(git, plek.algoritme, read_config(git))
    gewenst: Wanted = {
        plek.prefix + pad: (_NIEUW, data) for pad, data in opdracht.bestanden.items()
    }
    boom = vastlegger.build_tree(basis, gewenst)
    return vastlegger.commit_tree(boom, basis, opdracht.boodschap)
