"""What lies in a repository and is not looked at: rao's own examples, and addresses git needs."""

from fnmatch import fnmatch
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.git.lezen.mailmap import MAILMAP

#: What rao writes for an editor; its examples look like an address.
_SCHEMA: Final = "schemas/*.schema.json"
#: In `.mailmap`: it says who is called what, and every commit has that address already.
_ADRES: Final = patroon(rb"<[^<>\s@]+@[^<>\s@]+>")


def is_te_bekijken(pad: str) -> bool:
    """Say whether a file may hold data that somebody put in it."""
    return not fnmatch(pad, _SCHEMA)


def te_lezen(pad: str, data: bytes | None) -> bytes | None:
    """Return what is looked at in a file."""
    return _ADRES.sub(b"<>", data) if pad == MAILMAP and data else data
