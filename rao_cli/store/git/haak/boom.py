"""All files of a commit, or of what is put ready for one; nothing is read from a folder."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import Item, index_items, read_commit_id, tree_items

#: Path from the top of the repository → what lies there; links and submodules too.
Bestandsboom = Mapping[str, Item]
_SAMEN: Final = "MERGE_HEAD"


def boom_van(git: GitCall, commit: str) -> Bestandsboom:
    """Return what a commit holds."""
    return tree_items(git, "", commit)


def boom_klaargezet(git: GitCall) -> Bestandsboom:
    """Return what the next commit will hold."""
    return index_items(git, "")


def ouders_van_klaargezet(git: GitCall) -> list[str]:
    """Return the commits on which the next one builds; none before the first."""
    ouders = [read_commit_id(git, naam) for naam in ("HEAD", _SAMEN)]
    return [ouder for ouder in ouders if ouder]


def registers_in(boom: Bestandsboom) -> list[str]:
    """Return where the registers lie: "" for the top, else a folder with a slash at its end."""
    paden = map(PurePosixPath, (pad for pad in boom if pad.endswith(REGISTERBESTAND)))
    return sorted(
        "" if str(pad.parent) == "." else f"{pad.parent}/"
        for pad in paden
        if pad.name == REGISTERBESTAND
    )


def register_van(pad: str, registers: Iterable[str]) -> str | None:
    """Return the register that a path lies in: the one nearest to it; None for none."""
    boven = [prefix for prefix in registers if pad.startswith(prefix)]
    return max(boven, key=len, default=None)


def anders(nu: Bestandsboom, eerder: Iterable[Bestandsboom]) -> set[str]:
    """Return the paths that are not as in any of the trees before, gone ones too."""
    bomen = list(eerder)
    if not bomen:
        return set(nu)
    verschil = (
        {pad for pad in nu.keys() | een.keys() if _wat(nu, pad) != _wat(een, pad)} for een in bomen
    )
    return set.intersection(*verschil)


def _wat(boom: Bestandsboom, pad: str) -> tuple[str, str] | None:
    item = boom.get(pad)
    return item.inhoud if item else None


def groottes(git: GitCall, blobs: Iterable[str]) -> dict[str, int]:
    """Return how many bytes blobs have, without reading them."""
    gevraagd = list(dict.fromkeys(blobs))
    if not gevraagd:
        return {}
    stdin = "".join(f"{blob}\n" for blob in gevraagd).encode()
    uit = git.run("cat-file", "--batch-check", "--buffer", stdin=stdin).tekst
    regels = (regel.split(" ") for regel in uit.splitlines())
    return {r[0]: int(r[2]) for r in regels if r[1] == "blob"}
