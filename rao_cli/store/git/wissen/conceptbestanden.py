"""The files of one draft in the git folder, and away with them.

What a draft says is none of git's business (`store/concept`); that its files go along with a step
that goes for good, is.
"""

import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand

_CODE: Final = 8


def werkbladen(map_: Path, naam: str) -> Path:
    """Return the folder for the text of a draft while it is in an editor.

    Its name is short: an editor shows the whole path on one line.
    """
    return map_ / f"blad-{sha256(naam.encode()).hexdigest()[:_CODE]}"


def verwijder_concept(map_: Path, naam: str) -> None:
    """Remove a draft; OSError, with its name, for a file that has to stay."""
    blad = werkbladen(map_, naam)
    if blad.is_dir() and not blad.is_symlink():  # a kill left it
        shutil.rmtree(blad)
    for deel in (f"{naam}.json.nieuw", f"{naam}.json"):  # a kill may have left the first
        with suppress(RaoError):
            eigen_bestand(map_, deel).unlink(missing_ok=True)
