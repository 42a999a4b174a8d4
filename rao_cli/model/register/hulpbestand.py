"""Files that editors and systems leave behind: no work of a person, so never in the history."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Final

#: Per maker the names, as a .gitignore writes them.
_HULPBESTANDEN: Final[Mapping[str, tuple[str, ...]]] = {
    "Kopieën van een editor": (
        *("*~", "*.swp", "*.swo", "*.swn", "4913", "#*#", ".#*", ".*.kate-swp"),
        *("*.orig", "*.rej", "*.bak", "*.old", "*.tmp", "*.temp", "*.autosave"),
    ),
    "Open in Word, Excel of LibreOffice": ("~$*", "~WRL*", ".~lock.*#"),
    "Van Windows, macOS of Linux": (
        *("Thumbs.db", "ehthumbs.db", "[Dd]esktop.ini", "*.lnk"),
        *(".DS_Store", ".AppleDouble", ".localized", "._*", ".Spotlight-V100", ".Trashes"),
        *(".directory", ".nfs*", ".fuse_hidden*", ".Trash-*"),
    ),
    "Half gedownload": ("*.part", "*.crdownload", "*.download"),
}
#: Systems do not agree on capitals, so these do not count.
_PATRONEN: Final = tuple(naam.lower() for namen in _HULPBESTANDEN.values() for naam in namen)


def is_hulpbestand(pad: str) -> bool:
    """Say whether the file at a path, or a folder around it, has such a name."""
    delen = PurePosixPath(pad.lower()).parts
    return any(fnmatchcase(deel, patroon) for deel in delen for patroon in _PATRONEN)


def gitignore() -> str:
    """Return these names as lines of a .gitignore."""
    regels = []
    for maker, namen in _HULPBESTANDEN.items():
        regels += [f"# {maker}", *map(_ontsnapt, namen)]
    return "\n".join(regels) + "\n"


def _ontsnapt(patroon: str) -> str:
    """A line of a .gitignore that begins with # is a comment."""
    return f"\\{patroon}" if patroon.startswith("#") else patroon
