"""What is not finished around a register: begun by git, or committed and not in the folder."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.achterstand import loopt_achter, uitweg
from rao_cli.store.register_map import RegisterMap


def onderbroken(begin: Path) -> tuple[str, ...]:
    """Say what is not finished around a register, and how it ends; nothing when all is well."""
    try:
        repo = RegisterMap.vind(begin).repo
        bezig, achter = repo.bezig(), repo.achter()
    except RaoError:  # no register or no git: the command itself says so
        return ()
    zinnen = [] if bezig is None else [bezig.zin, bezig.hint]
    if achter:
        zinnen += [loopt_achter(achter), uitweg(repo.plek, achter)]
    return tuple(filter(None, zinnen))
