"""The programs of the extra: there, or one sentence that says how to get them."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError

_INSTALLEER: Final = 'Installeer het met: pip install "rao-cli[documenten]"'


def eis_extra(*pakketten: str) -> None:
    """RaoError when a package of the extra is not installed."""
    if not all(find_spec(pakket) for pakket in pakketten):
        raise RaoError(
            "Voor Word, Excel, LibreOffice en pdf mist rao een onderdeel dat u er apart bij zet.",
            hint=_INSTALLEER,
        )


def pandoc() -> Path:
    """Return where pandoc lies: the one that its package carries, never another on the path."""
    eis_extra("pypandoc")
    spec = find_spec("pypandoc")
    for map_ in (spec and spec.submodule_search_locations) or ():
        for naam in ("pandoc", "pandoc.exe"):
            if (programma := Path(map_) / "files" / naam).is_file():
                return programma
    raise RaoError(
        "Het programma pandoc ontbreekt in de installatie van rao.",
        hint='Installeer het met: pip install --force-reinstall "rao-cli[documenten]"',
    )
