"""Make the repository of a new register; when that fails, nothing of it stays behind."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rao_cli.store.git.aanroep.plek import zoek_plek
from rao_cli.store.git.aanroep.samenstuur import stel_samen_in
from rao_cli.store.git.lezen.repo import Repo

#: Who commits in the demo when this machine does not know yet who works on it.
DEMO_IDENTITEIT = {"user.name": "Voorbeeld Secretaris", "user.email": "demo@voorbeeld.invalid"}


@contextmanager
def opgericht(map_: Path, *, demo: bool = False) -> Iterator[Repo]:
    """Give the repository around `map_`, made when there is none; undone when the block fails."""
    gemaakt = nog_te_maken(map_)
    nieuw = gemaakt is not None or zoek_plek(map_) is None
    try:
        repo = Repo.init(map_)
        stel_samen_in(repo.git)
        if demo:
            for sleutel, waarde in DEMO_IDENTITEIT.items():
                repo.git.run("config", "--local", sleutel, waarde)
        yield repo
    except BaseException:
        if nieuw:
            shutil.rmtree(map_ / ".git", ignore_errors=True)
        if gemaakt is not None:
            shutil.rmtree(gemaakt, ignore_errors=True)
        raise


def nog_te_maken(map_: Path) -> Path | None:
    """Return the highest folder that has to be made for `map_`; None when it is there."""
    nieuw = None
    for deel in (map_.absolute(), *map_.absolute().parents):
        if os.path.lexists(deel):  # not Path.exists: that raises for a name too long
            return nieuw
        nieuw = deel
    return nieuw
