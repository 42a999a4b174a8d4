"""A change set that is not shared yet."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING, read_trailers

_VORM: Final = "%H%x00%P%x00%an%x00%s%x00%B"
_VELDEN: Final = 5


@dataclass(frozen=True, slots=True)
class EigenStap:
    """One commit of our branch that is not shared; with two parents a person merged."""

    commit: str
    ouders: tuple[str, ...]
    #: The whole message; bytes that are no UTF-8 as surrogates.
    boodschap: str
    #: Empty: a person made it with git.
    wijziging_id: str
    onderwerp: str
    auteur: str

    @property
    def is_samenvoeging(self) -> bool:
        """Say whether a person merged two histories here."""
        return len(self.ouders) > 1


def read_stappen(git: GitCall, *grenzen: str) -> list[EigenStap]:
    """Return the commits within the words of git `grenzen`, parents before their children."""
    argv = ("log", "-z", "--no-mailmap", "--topo-order", "--reverse", f"--format=tformat:{_VORM}")
    velden = os.fsdecode(git.run(*argv, *grenzen, "--").uit).split("\0")
    return [_stap(velden[n : n + _VELDEN]) for n in range(0, len(velden) - 1, _VELDEN)]


def _stap(velden: Sequence[str]) -> EigenStap:
    commit, ouders, auteur, onderwerp, boodschap = velden
    wijziging = "".join(read_trailers(boodschap).get(SLEUTEL_WIJZIGING, ())[-1:])
    return EigenStap(commit, tuple(ouders.split()), boodschap, wijziging, onderwerp, auteur)
