"""Whether a step is of the person who wants to take it back."""

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.identiteit import read_auteur
from rao_cli.workflow.handeling import Handeling


class AndermansStap(msgspec.Struct, frozen=True):
    """A step that somebody else made, and the name by which git knows that person."""

    stap: Vastlegging
    naam: str
    #: What its maker types to take it back.
    opdracht: str = "rao ongedaan"

    @property
    def zin(self) -> str:
        """Say whose it is."""
        return f"Let op: deze stap is van {self.naam}, niet van u."

    @property
    def weigering(self) -> RaoError:
        """Refuse it where nobody can be asked whether it is meant."""
        return RaoError(
            f"De laatste stap, '{self.stap.onderwerp}', is van {self.naam} en niet van u. "
            "Er is niets veranderd.",
            hint=f"Vraag {self.naam} om hem ongedaan te maken. Moet u het zelf doen? Typ dan in "
            f"een venster, zonder --ja: {self.opdracht}",
        )


def zoek_ander(h: Handeling, stap: Vastlegging) -> AndermansStap | None:
    """Return whose step it is when another name made it than the one git has for the user."""
    if stap.auteur and stap.auteur == read_auteur(h.map.repo.git):
        return None
    return AndermansStap(stap, stap.auteur or "iemand zonder naam")
