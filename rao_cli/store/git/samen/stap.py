"""A change set that is not shared yet."""

import os
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING, read_trailers
from rao_cli.store.git.lezen.objecten import is_voorouder

_VORM: Final = "%H%x00%P%x00%an%x00%s%x00%B"
_VELDEN: Final = 5
_NUMMER: Final = patroon(r"\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b")


class EigenStap(msgspec.Struct, frozen=True):
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


def zonder_gedeelde(
    git: GitCall, eigen: Sequence[EigenStap], vertaling: Mapping[str, str], tip: str
) -> list[EigenStap]:
    """Leave out what is shared already in a history that was written anew, and ends in `tip`.

    That is what has a counterpart there, or is the same change; and where a person put the old
    history and the new one together: both sides are there without it.
    """
    vorm = f"--format=%(trailers:key={SLEUTEL_WIJZIGING},valueonly)"
    daar = set(git.run("log", vorm, tip, "--").tekst.split())
    eerste = next(iter(vertaling.values()))
    return [
        stap
        for stap in eigen
        if stap.commit not in vertaling
        and stap.wijziging_id not in daar
        and not (stap.is_samenvoeging and any(is_voorouder(git, eerste, o) for o in stap.ouders))
    ]


def met_nieuwe_namen(stap: EigenStap, namen: Mapping[str, str]) -> EigenStap:
    """Return a step of which the message names commits as they are called now."""
    if not namen:
        return stap
    tekst = _NUMMER.sub(lambda gevonden: namen.get(gevonden[0], gevonden[0]), stap.boodschap)
    return stap if tekst == stap.boodschap else replace(stap, boodschap=tekst)
