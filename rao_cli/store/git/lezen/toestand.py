"""Which commit holds the register as it was at the end of a day."""

from datetime import date, datetime, time

from rao_cli.model.errors import RaoError
from rao_cli.model.taal import datum
from rao_cli.store.git.lezen.repo import Repo


def commit_op(repo: Repo, dag: date) -> str:
    """Return the last commit of a day or of before; RaoError when there was none yet.

    The first in the order of the history of this branch that was made no later than the end of
    that day, as the clock here tells it.
    """
    eind = datetime.combine(dag, time.max).astimezone().timestamp()
    head = repo.head()
    regels = (
        repo.git.run("log", "--first-parent", "--format=%ct %H", head).tekst.splitlines()
        if head
        else []
    )
    for regel in regels:
        wanneer, _, commit = regel.partition(" ")
        if float(wanneer) <= eind:
            return commit
    raise RaoError(
        f"Op {datum(dag)} was in dit register nog niets vastgelegd.",
        hint="Kijk wanneer het begon met: rao historie",
    )
