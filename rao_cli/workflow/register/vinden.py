"""Where a register lies, for who asks before any act: the shell, and the reading of options."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.store.register_map import MAX_BYTES, RegisterMap
from rao_cli.store.schijf import bestaat, is_bestand


def zoek_register(begin: Path) -> Path | None:
    """Return the folder of the register around `begin`; None without one, or out of sight."""
    try:
        return RegisterMap.vind(begin).root
    except (RaoError, OSError):
        return None


def read_even(pad: Path) -> str:
    """Return the text of a file; nothing of what is too large, or no ordinary file at all.

    A pipe waits for ever and a device has no end, also behind a link that came with a register.
    """
    try:
        if not is_bestand(pad):
            return ""
        data = RegisterMap(pad.parent).read_bytes(pad.name)
    except (RaoError, OSError):
        return ""
    tekst = data.decode("utf-8", "replace") if len(data) <= MAX_BYTES else ""
    return tekst.replace("\r\n", "\n")


def is_er(map_: Path) -> bool:
    """Say whether something lies there; RaoError when nobody may look."""
    return bestaat(map_)
