"""Under which name git keeps what is committed now."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config


class Gitnaamdeel(NamedTuple):
    """A name or an address in a commit made now, and where git takes it from."""

    waarde: str
    #: `user.name`, or `GIT_AUTHOR_NAME` where the shell says it.
    bron: str


def read_auteur(git: GitCall) -> str:
    """Return the name of the author of a commit made now; empty when git does not know."""
    uitvoer = git.probeer("var", "GIT_AUTHOR_IDENT")
    return "" if uitvoer.status else uitvoer.tekst.rpartition(" <")[0]


def read_naamdelen(git: GitCall) -> Iterator[Gitnaamdeel]:
    """Yield names and addresses of author and committer of a commit made now."""
    config = read_config(git)
    for rol in ("author", "committer"):
        naam, _, rest = git.probeer("var", f"GIT_{rol}_IDENT".upper()).tekst.rpartition(" <")
        for deel, waarde in (("name", naam), ("email", rest.partition(">")[0])):
            bron = f"{rol}.{deel}" if config.waarde(f"{rol}.{deel}") else f"user.{deel}"
            omgeving = f"GIT_{rol}_{deel}".upper()
            yield Gitnaamdeel(waarde, omgeving if os.environ.get(omgeving) else bron)
