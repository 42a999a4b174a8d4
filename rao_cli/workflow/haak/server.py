"""Set up a bare repository on a server so that it judges what people send, before it takes it."""

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.haak.plaats import schrijf, stand_van
from rao_cli.store.git.haak.scripts import ONTVANGST, aanroep, serverscript

#: What git itself refuses then, also where somebody takes the hook away. A branch that goes back is
#: refused by the hook: git cannot tell that from a history in which something was erased.
_INSTELLINGEN: Final = {
    "receive.fsckobjects": "true",
    "receive.denynonfastforwards": "false",
    "receive.denydeletes": "true",
}
#: So much may come at once, unless the server says otherwise.
_GROOTSTE: Final = ("receive.maxinputsize", "100m")


def installeer_server(map_: Path, *, proef: bool) -> list[str]:
    """Put the hook in a bare repository; returns what was done. A hook of a person stays."""
    git = _kale_map(map_)
    tekst = serverscript(_hoe_rao_start())
    pad = _haakmap(git, map_) / ONTVANGST
    stand = stand_van(pad, ONTVANGST, tekst)
    if stand == "eigen":
        raise RaoError(
            f"Op de server staat al een eigen haak {ONTVANGST}. Die blijft zoals hij is.",
            hint="Die haak leest wat binnenkomt; laat hem dat doorgeven aan rao: "
            f"{aanroep(ONTVANGST)}\nOf hernoem {pad}, en typ deze opdracht opnieuw.",
        )
    anders = _instellingen(git)
    if stand in {"ons", "vraagt"} and not anders:
        return ["De server kijkt al na wat mensen delen."]
    if proef:
        return ["De server kijkt dan na wat mensen delen."]
    for sleutel, waarde in anders.items():
        git.run("config", "--local", "--replace-all", sleutel, waarde)
    if stand != "vraagt":
        schrijf(pad, tekst)
    return ["De server kijkt nu na wat mensen delen, voor hij het aanneemt."]


def _kale_map(map_: Path) -> GitCall:
    if not map_.is_dir():
        raise RaoError(f"De map {map_} bestaat niet.", hint="Kijk of u de naam goed typte.")
    git = GitCall(map_.absolute())
    kaal = git.probeer(f"--git-dir={map_.absolute()}", "rev-parse", "--is-bare-repository")
    if kaal.tekst != "true":
        raise RaoError(
            f"{map_} is geen kale (bare) git-map, zoals op een server.",
            hint="Maak er een met: git init --bare MAP.git\n"
            "Werkt u zelf in deze map? Typ dan: rao haak installeer",
        )
    return git


def _haakmap(git: GitCall, map_: Path) -> Path:
    eigen = read_config(git).waarde("core.hookspath")
    return Path(os.path.realpath(map_ / Path(eigen).expanduser())) if eigen else map_ / "hooks"


def _instellingen(git: GitCall) -> dict[str, str]:
    """Return the settings that are not as they should be."""
    staat = read_config(git)
    anders = {
        s: waarde for s, waarde in _INSTELLINGEN.items() if staat.is_aan(s) != (waarde == "true")
    }
    naam, grootste = _GROOTSTE
    return anders if staat.waarde(naam) else {**anders, naam: grootste}


def _hoe_rao_start() -> str:
    """Return how the server starts this rao: whoever sends has another PATH than who installs."""
    gevonden = shutil.which("rao")
    if gevonden:
        return als_woord(os.path.abspath(gevonden))  # noqa: PTH100 - a link stays as it is
    return f"{als_woord(sys.executable)} -m rao_cli"
