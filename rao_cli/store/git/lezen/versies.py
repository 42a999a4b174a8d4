"""Every version of a register that git holds: from which it was made, and what it changed."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, delen

VLAGGEN: Final = ("--stdin", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--root", "-m")


class GitVersie(NamedTuple):
    """One commit: the versions that it was made of, and the files that differ from the first."""

    commit: str
    ouders: Sequence[str]
    #: Path from the register → blob; None is a file that is not there any more.
    veranderd: Mapping[str, str | None]


def alle_versies(git: GitCall, head: str, begin: str, mappen: Sequence[str]) -> list[GitVersie]:
    """Return every commit that changed a file in these folders of `begin`, oldest first.

    `head` is the last of them, or a range as git writes it. Also those of a branch of which
    nothing was left when it was merged.
    """
    paden = [begin + map_ for map_ in mappen]
    argv = ("--topo-order", "--reverse", "--full-history", "--parents", head, "--", *paden)
    regels = [regel.split(" ") for regel in git.run("rev-list", *argv).tekst.splitlines()]
    # A version is compared with the first that it was made of: a merge may hold more than that.
    vragen = "".join(f"{' '.join(regel[:2])}\n" for regel in regels).encode()
    uit = git.run("diff-tree", *VLAGGEN, "--", *paden, stdin=vragen).uit
    verschil = verschillen(delen(uit), begin)
    return [GitVersie(commit, ouders, verschil.get(commit, {})) for commit, *ouders in regels]


def versies_erop(
    git: GitCall, van: str, tot: str, begin: str, mappen: Sequence[str]
) -> list[GitVersie] | None:
    """Return what came on top of a commit, when that is one line; None for anything else.

    The first of them is made of the newest version that led to `van`: its parents are left out.
    """
    uitvoer = git.probeer("rev-list", "--parents", f"{van}..{tot}")
    lijn = [regel.split(" ") for regel in uitvoer.tekst.splitlines()]
    ouders = [regel[1:] for regel in lijn]
    if uitvoer.status or not lijn or ouders != [[een] for een, *_ in lijn[1:]] + [[van]]:
        return None
    hier = {een for een, *_ in lijn}
    erop = alle_versies(git, f"{van}..{tot}", begin, mappen)
    return [een._replace(ouders=[o for o in een.ouders if o in hier]) for een in erop]


def verschillen(velden: Sequence[str], begin: str) -> Mapping[str, Mapping[str, str | None]]:
    """Return per commit the paths that it changed, with the blob that it left there."""
    alles: dict[str, dict[str, str | None]] = {}
    huidig: dict[str, str | None] = {}
    rest = iter(velden)
    for veld in rest:
        if veld.startswith(":"):
            _, modus, _, blob, _ = veld.split(" ")
            huidig[next(rest).removeprefix(begin)] = blob if modus in GEWOON else None
        else:  # where no version before is known, git may compare a merge more than once
            commit = veld.strip()
            huidig = {} if commit in alles else alles.setdefault(commit, {})
    return alles
