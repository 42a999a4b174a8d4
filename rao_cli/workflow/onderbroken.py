"""Something that git began here and did not finish: until then rao can commit nothing."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.repo import Repo


def onderbroken(begin: Path) -> tuple[str, ...]:
    """Say what is not finished around a register, and how it ends; nothing when all is well."""
    try:
        bezig = Repo.open(RegisterMap.vind(begin).root).bezig()
    except RaoError:  # no register or no git: the command itself says so
        return ()
    return () if bezig is None else tuple(filter(None, (bezig.zin, bezig.hint)))
