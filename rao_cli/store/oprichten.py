"""Make the repository of a new register; when that fails, nothing of it stays behind."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rao_cli.store.git_plek import zoek_plek
from rao_cli.store.repo import Repo

#: Who commits in the demo when this machine does not know yet who works on it.
DEMO_IDENTITEIT = {"user.name": "Voorbeeld Secretaris", "user.email": "demo@voorbeeld.invalid"}


@contextmanager
def opgericht(map_: Path, *, demo: bool = False) -> Iterator[Repo]:
    """Give the repository around `map_`, made when there is none; undone when the block fails."""
    bestond = map_.exists()
    nieuw = not bestond or zoek_plek(map_) is None
    try:
        repo = Repo.init(map_)
        if demo:
            for sleutel, waarde in DEMO_IDENTITEIT.items():
                repo.git.run("config", "--local", sleutel, waarde)
        yield repo
    except BaseException:
        if nieuw:
            shutil.rmtree(map_ / ".git", ignore_errors=True)
        if not bestond:
            shutil.rmtree(map_, ignore_errors=True)
        raise
