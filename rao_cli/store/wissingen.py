"""The records of what was erased, as a commit holds them."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rao_cli.model.plaats import MAPPEN
from rao_cli.model.soorten.ding import als_ding
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import boom_van, registers_in
from rao_cli.store.git.lezen.gewist import gewist_in
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs, tree_items
from rao_cli.store.ligging import load_op_plek

if TYPE_CHECKING:  # few registers have one
    from rao_cli.model.soorten.wissing import Wissing

#: Path from the register → record.
Wissingen = Mapping[str, "Wissing"]


def wissingen_in(git: GitCall, prefix: str, commit: str) -> Wissingen:
    """Return the records in a commit, of the register below `prefix`; one question when none."""
    map_ = f"{MAPPEN['wissing']}/"
    items = {
        f"{map_}{pad}": item.blob
        for pad, item in tree_items(git, f"{prefix}{map_}", commit).items()
        if item.modus in GEWOON
    }
    inhoud = read_blobs(git, items.values()) if items else {}
    gelezen = ((pad, load_op_plek(pad, inhoud[blob], nieuwer=True)) for pad, blob in items.items())
    dingen = ((pad, als_ding(b.ding)) for pad, b in gelezen if b is not None and b.ding is not None)
    return {pad: ding for pad, ding in dingen if ding.soort == "wissing"}


def alle_wissingen(git: GitCall, *commits: str) -> list["Wissing"]:
    """Return the records of every register in some commits."""
    gevonden: dict[str, Wissing] = {}
    for commit in dict.fromkeys(commits):
        for prefix in registers_in(boom_van(git, commit)):
            for een in wissingen_in(git, prefix, commit).values():
                gevonden.setdefault(f"{prefix}{een.kenmerk} {een.begin}", een)
    return [*gevonden.values()]


def zoek_gewist(git: GitCall, wissingen: Iterable["Wissing"], *tips: str) -> "Wissing | None":
    """Return the record of which an erased commit leads to one of `tips`; None when none does."""
    return next((een for een in wissingen if gewist_in(git, een.begin, *tips)), None)


def kende_wissing(git: GitCall, pad: str, tip: str) -> bool:
    """Say whether a record (its path from the top) was ever part of a history, also of one side."""
    argv = ("log", "-1", "--format=%H", "--full-history", tip, "--", pad)
    return bool(git.run(*argv).uit.strip())
