"""Where two sides of a merge parted, and what lay there."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from rao_cli.store.keten import Ketenschakel


class Verwanten:
    """Who comes from whom in a history."""

    def __init__(self, schakels: Mapping[str, Ketenschakel]) -> None:
        """`schakels` are in order, oldest first."""
        self._schakels = schakels
        self._basis: dict[tuple[str, str], str] = {}

    def __contains__(self, commit: str) -> bool:
        """Say whether this copy has a commit."""
        return commit in self._schakels

    @cached_property
    def _plek(self) -> Mapping[str, int]:
        return {commit: nummer for nummer, commit in enumerate(self._schakels)}

    def voorouders(self, commit: str) -> set[str]:
        """Return a commit and all that it was made of, as far as this copy has them."""
        gezien: set[str] = set()
        te_gaan = [commit]
        while te_gaan:
            een = te_gaan.pop()
            if een in self._schakels and een not in gezien:
                gezien.add(een)
                te_gaan += self._schakels[een].ouders
        return gezien

    def ligt_voor(self, eerder: str, later: str) -> bool:
        """Say whether a commit is one of those that another was made of."""
        return eerder in self.voorouders(later)

    def basis(self, een: str, ander: str) -> str:
        """Return the last commit that two sides share; empty when there is none."""
        if (een, ander) not in self._basis:
            samen = self.voorouders(een) & self.voorouders(ander)
            laatste = max(samen, key=self._plek.__getitem__, default="")
            self._basis[een, ander] = self._basis[ander, een] = laatste
        return self._basis[een, ander]

    def lijn(self, schakel: Ketenschakel) -> Iterator[Ketenschakel]:
        """Yield the commits before one, along first parents, the newest first."""
        while schakel.ouders and schakel.ouders[0] in self._schakels:
            schakel = self._schakels[schakel.ouders[0]]
            yield schakel

    def inhoud(self, commit: str, pad: str) -> str | None:
        """Return the id of what a commit has at a path; None when nothing is there."""
        while commit in self._schakels:
            schakel = self._schakels[commit]
            if pad in schakel.veranderd:
                return schakel.veranderd[pad]
            commit = schakel.ouders[0] if schakel.ouders else ""
        return None
