"""Where a step is besides on this branch: what others can have, or a person put elsewhere."""

from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.gedeeld import gezien_door_rao, read_van_sync
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.objecten import is_voorouder
from rao_cli.store.git.wissen.houders import Vasthouder, make_vasthouder
from rao_cli.store.git.wissen.wijzers import andere_hoofden

#: A stash is nobody else's, and rao's own refs are no place of a person.
_TELT_NIET: Final = ("refs/stash", "refs/rao/")


def waar_nog_meer(
    git: GitCall, plek: GitPlek, ref: str, stappen: Sequence[Vastlegging]
) -> list[Vasthouder]:
    """Return what else leads to the oldest of some steps of a branch, which are newest first."""
    return list(dict.fromkeys(_plekken(git, plek, ref, stappen)))


def _plekken(
    git: GitCall, plek: GitPlek, ref: str, stappen: Sequence[Vastlegging]
) -> Iterator[Vasthouder]:
    oudste = stappen[-1].id
    namen = git.run("for-each-ref", "--format=%(refname)", f"--contains={oudste}").tekst.split()
    for naam in namen:
        if naam != ref and not naam.startswith(_TELT_NIET):
            yield make_vasthouder(naam)
    for naam, hoofd in andere_hoofden(git, plek):
        if is_voorouder(git, oudste, hoofd):
            yield Vasthouder("werkmap", naam)
    gezien = [*gezien_door_rao(git, plek)]
    if any(is_voorouder(git, oudste, tip) for tip in gezien) or _is_nagespeeld(
        git, gezien, stappen
    ):
        yield Vasthouder("server", "")


def _is_nagespeeld(git: GitCall, gezien: Sequence[str], stappen: Sequence[Vastlegging]) -> bool:
    """Say whether a step was shared as another commit: made anew by a sync, or by a rebase."""
    zoek = [f"--grep=^{SLEUTEL_WIJZIGING}: {stap.wijziging}$" for stap in stappen if stap.wijziging]
    if not zoek:
        return False
    return bool(git.run("log", "-1", "--format=%H", *zoek, "--remotes", *gezien, "--").uit.strip())


def is_misschien_verstuurd(plek: GitPlek, stappen: Sequence[Vastlegging]) -> bool:
    """Say whether a sync that did not end noted that it was about to send one of these steps."""
    herspeeld = read_van_sync(plek).get("herspeeld")
    return isinstance(herspeeld, dict) and any(stap.id in herspeeld for stap in stappen)
