"""Git over the network: no question to nobody, no endless waiting, and a sentence when it fails."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.fout import inkorten, vertaal
from rao_cli.store.git.aanroep.gestopt import zoek_overmacht
from rao_cli.store.git.ver.geweigerd import door_rao_geweigerd
from rao_cli.store.git.ver.kant import AndereKant
from rao_cli.store.git.ver.zinnen import LATER, NIETS, zoek_netzin

#: What takes longer than this with a few small files, does not come any more.
GEDULD_SECONDEN: Final = 120.0
_VLAGGEN: Final = (
    *("-c", "http.lowSpeedLimit=100", "-c", "http.lowSpeedTime=20"),
    *("-c", "core.askPass=", "-c", "push.gpgSign=false", "-c", "push.followTags=false"),
    *("-c", "fetch.writeCommitGraph=false", "-c", "maintenance.auto=false"),
)
_VEILIG: Final = "file:https:ssh"
#: Of a server on this very computer; others could listen on the way to any other one.
ONBEVEILIGD: Final = f"{_VEILIG}:git:http"
_OMGEVING: Final = {
    "GCM_INTERACTIVE": "never",
    "SSH_ASKPASS_REQUIRE": "never",
}
#: Git in a folder clears our flags and takes the settings of that folder: say it to git there.
#: Nothing that the folder brings along is started: no hooks, no clean-up, no other programs.
_IN_MAP: Final = (
    "GIT_NO_LAZY_FETCH=1 GIT_ALLOW_PROTOCOL= git -c core.hooksPath=/dev/null"
    " -c core.fsmonitor=false -c core.alternateRefsCommand=true -c receive.autogc=false"
    " -c gc.auto=0 -c maintenance.auto=false -c receive.denyCurrentBranch=refuse"
)
#: Ask nothing (a host key, a passphrase), and give up on a server that does not answer.
_SSH: Final = "ssh -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=10"


#: What git adds to anything that goes wrong at a distance.
_VER_WEG: Final = "Could not read from remote repository"
#: More of the same, which says nothing when git said before what it was.
_BIJSLUITER: Final = patroon(
    rf"^fatal: {_VER_WEG}\.$\n?|^Please make sure you have the correct access rights$\n?"
    r"|^and the repository exists\.$\n?",
    re.MULTILINE,
)
_VAN_DAAR: Final = patroon(r"^(remote|ssh): .*$", re.MULTILINE)


def probeer_ver(
    git: GitCall, kant: AndereKant, *argv: str, seconden: float | None = None
) -> Uitvoer:
    """Run git that talks to the other side; RaoError when that does not answer in `seconden`."""
    try:
        return replace(git, seconden=seconden or GEDULD_SECONDEN).probeer(*argv)
    except subprocess.TimeoutExpired as fout:
        zin = kant.vul(f"{{Kant}} geeft geen antwoord. {NIETS}")
        raise RaoError(zin, hint=LATER) from fout


def make_netgit(
    map_: Path, lock_fd: int | None, instellingen: Sequence[str] = (), protocollen: str = _VEILIG
) -> GitCall:
    """Return git for a bare repository, named outright: without questions.

    How ssh is started is ours to say, unless the user chose that already.
    """
    vooraf = (f"--git-dir={map_}", *_VLAGGEN, *instellingen)
    omgeving = {**_OMGEVING, "GIT_ALLOW_PROTOCOL": protocollen}
    git = GitCall(map_, lock_fd, vooraf=vooraf, omgeving=omgeving)
    gekozen = any(naam in os.environ for naam in ("GIT_SSH_COMMAND", "GIT_SSH"))
    if gekozen or git.probeer("config", "core.sshCommand").uit:
        return git
    return replace(git, omgeving={**omgeving, "GIT_SSH_COMMAND": _SSH})


def overkant(programma: Literal["upload-pack", "receive-pack"], *, in_map: bool) -> tuple[str, ...]:
    """Return the option that says how git works in a folder; a server decides that itself."""
    return (f"--{programma}={_IN_MAP} {programma}",) if in_map else ()


def zonder_wachtwoord(tekst: str) -> str:
    """Return a text in which the addresses hold no name and password."""
    return re.sub(r"://[^/@\s]*@", "://…@", tekst)


def netfout(kant: AndereKant, opdracht: str, fout: str, remote: str, git: GitCall) -> RaoError:
    """Return the failure for what git said about the other side; passwords are left out."""
    gezegd, waar = map(zonder_wachtwoord, (fout, remote))
    if (bezwaar := door_rao_geweigerd(kant, gezegd)) is not None:
        return bezwaar
    hier = _VAN_DAAR.sub("", gezegd)
    if (bekend := zoek_overmacht(opdracht, hier, git.map)) is not None:
        return bekend
    if "dubious ownership" in gezegd:
        return vertaal(opdracht, gezegd, git.map)
    if (bekend := zoek_netzin(kant, opdracht, _zonder_bijsluiter(gezegd), waar)) is not None:
        return bekend
    if _VER_WEG in gezegd:  # what went wrong there says nothing about our own store
        hint = f"{LATER}\ngit {opdracht} zegt: {inkorten(gezegd)}"
        return RaoError(kant.vul(f"Het contact met {{kant}} mislukt. {NIETS}"), hint=hint)
    return vertaal(opdracht, gezegd, git.map)


def _zonder_bijsluiter(gezegd: str) -> str:
    """Leave out what git adds to any failure, unless that is all there is."""
    return _BIJSLUITER.sub("", gezegd).strip() or gezegd
