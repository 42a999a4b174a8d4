"""How a step of the history was made: by an act of rao, by hand, or of more people's work."""

from typing import NamedTuple


class Aard(NamedTuple):
    """What a step says that it is; who reads the trailers checks them elsewhere."""

    #: What rao did; empty when git itself was used.
    handeling: str
    #: The first step of a history: what was there before, nobody knows.
    begin: bool = False
    #: Work of more sides that came together.
    samen: bool = False
    #: More steps of rao that a person melted into one.
    gebundeld: bool = False
    #: Files that `rao sync` put right after two people had both changed them.
    gelijkgezet: frozenset[str] = frozenset()
    #: Files in which a person typed something while two versions became one.
    eigen: frozenset[str] = frozenset()

    @property
    def met_de_hand(self) -> bool:
        """Whether a person wrote what is in it, in one step of his own."""
        return self.handeling in {"", "bewaar"} and not (self.begin or self.samen)

    @property
    def een_stap_met_de_hand(self) -> bool:
        """Whether it is by hand, and no acts of rao can be hidden in it."""
        return self.met_de_hand and not self.gebundeld

    def hand_in(self, pad: str) -> bool:
        """Say whether a person wrote what is in a file, and no act of rao can be hidden in it."""
        return self.een_stap_met_de_hand or pad in self.eigen
