"""A folder that is the shared register: whether it is there, and making it in an empty one."""

import os
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.ver.adres import kandidaten
from rao_cli.store.git.ver.kant import AndereKant
from rao_cli.store.git.ver.zinnen import NIETS


def eis_er(adres: str, kant: AndereKant, *, mag_leeg: bool = False) -> None:
    """Refuse a folder that is not there, or has nothing in it: a disk that is not connected."""
    er = any(os.path.lexists(pad) for pad in kandidaten(adres))
    if not er or (is_leeg(adres) and not mag_leeg):
        hint = kant.verbeter.replace("{waar}", als_woord(adres))
        raise RaoError(
            f"De map van {kant.naam} {'is leeg' if er else 'is er niet'}. {NIETS}",
            hint=f"Staat zij op een andere schijf? Kijk of die is verbonden.\n{hint}",
        )


def is_leeg(adres: str) -> bool:
    """Say whether an address is a folder with nothing in it, and no repository beside it."""
    map_, *elders = (Path(adres), Path(f"{adres}.git"))
    try:
        return not any(map_.iterdir()) and not any(map(os.path.lexists, elders))
    except OSError:
        return False


def maak_kaal(adres: str, ref: str, algoritme: str) -> None:
    """Make an empty folder a repository that others share; `ref` is the branch to be."""
    tak = f"--initial-branch={ref.removeprefix('refs/heads/')}"
    vlaggen = ("--quiet", "--bare", "--template=", tak, f"--object-format={algoritme}")
    GitCall(Path(adres)).run("init", *vlaggen, adres, env={"GIT_DEFAULT_REF_FORMAT": "files"})
