"""Where this rao was installed from, so that a build server can get the same one."""

import json
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

from rao_cli import __version__

_NAAM: Final = "rao-cli"
#: Nobody can have this address: who forgets to put his own there, gets nothing from a stranger.
ONBEKEND: Final = f"git+https://git.voorbeeld.invalid/rao.git@v{__version__}"


def pakket() -> str:
    """Return what `pip install` gets this very rao with; ONBEKEND when it came from a folder.

    pip writes down where a package came from (PEP 610); it writes nothing of one from an index.
    """
    try:
        bron = distribution(_NAAM).read_text("direct_url.json")
    except PackageNotFoundError:
        return ONBEKEND
    if bron is None:
        return f"{_NAAM}=={__version__}"
    with suppress(ValueError, KeyError, TypeError, AttributeError):
        return _adres(json.loads(bron))
    return ONBEKEND


def _adres(bron: dict[str, Any]) -> str:
    """Return the address of a repository or archive elsewhere; ValueError for one on this disk."""
    delen = urlsplit(bron["url"])
    if delen.scheme == "file" or not delen.hostname:
        raise ValueError(delen.scheme)
    if delen.scheme in {"http", "https"}:  # a name and password there are of one person
        poort = f":{delen.port}" if delen.port else ""
        delen = delen._replace(netloc=f"{delen.hostname}{poort}")
    adres = str(urlunsplit(delen))
    if git := bron.get("vcs_info"):
        return f"{git['vcs']}+{adres}@{git['commit_id']}"
    return adres
