"""Where a register lies, for who asks before any act: the shell, and the reading of options."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestaat


def zoek_register(begin: Path) -> Path | None:
    """Return the folder of the register around `begin`; None without one, or out of sight."""
    try:
        return RegisterMap.vind(begin).root
    except (RaoError, OSError):
        return None


def is_er(map_: Path) -> bool:
    """Say whether something lies there; RaoError when nobody may look."""
    return bestaat(map_)
