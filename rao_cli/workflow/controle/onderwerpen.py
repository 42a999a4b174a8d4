"""The subjects of what was committed: git reads them while rao judges the files."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.melding import Melding
from rao_cli.store.git.lezen.geschiedenis import onderwerp_van, onderwerpen_vooruit
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.privacy.losse_teksten import IN_GIT
from rao_cli.workflow.privacy.poort import is_persoonlijk, weigergronden


class Onderwerpen(NamedTuple):
    """The last commit (None: there is none), and what gives the subjects of all before it.

    They are those that are not in the history of `begin`.
    """

    head: str | None
    begin: Sequence[str] = ()
    lees: Callable[[], str] = str

    def met_gegevens(self, map_: RegisterMap) -> Iterator[tuple[Melding, str]]:
        """Yield where there is a sign of a person in one, with its words."""
        if self.head is None or not is_persoonlijk(self.lees()):
            return
        for commit, onderwerp in onderwerp_van(map_.repo.git, self.head, self.begin).items():
            for grond in weigergronden(onderwerp):
                zin = f"In het onderwerp van vastlegging {commit[:10]}: {grond.zin}"
                melding = Melding(
                    code=grond.code, ernst="waarschuwing", bestand=None, tekst=zin, hint=IN_GIT
                )
                yield melding, onderwerp[grond.begin : grond.eind]


@contextmanager
def lees_vooruit(
    map_: RegisterMap, begin: Sequence[str], *, gevraagd: bool
) -> Iterator[Onderwerpen]:
    """Begin to read the subjects, when they are asked and there are any."""
    if not gevraagd or (head := _head(map_)) is None:
        yield Onderwerpen(None)
    else:
        with onderwerpen_vooruit(map_.repo.git, head, begin) as lees:
            yield Onderwerpen(head, begin, lees)


def _head(map_: RegisterMap) -> str | None:
    """Return the last commit; None without one, and without a git that can be used."""
    try:
        return map_.head if map_.heeft_git else None
    except Onleesbaar:
        raise
    except RaoError:  # the command that needs git says why
        return None
