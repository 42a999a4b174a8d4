"""Git over the network: no question to nobody, no endless waiting, and a sentence when it fails."""

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.fout import Zin, inkorten, vertaal, zoek_zin
from rao_cli.store.git.aanroep.gestopt import zoek_overmacht

#: The exchange holds a few small files: what takes longer than this does not come any more.
GEDULD_SECONDEN: Final = 120.0
_NIETS: Final = "Er is niets verstuurd en niets veranderd."
_LATER: Final = "Probeer het later opnieuw met dezelfde opdracht."
_VLAGGEN: Final = (
    *("-c", "http.lowSpeedLimit=100", "-c", "http.lowSpeedTime=20"),
    *("-c", "core.askPass=", "-c", "push.gpgSign=false", "-c", "push.followTags=false"),
    *("-c", "fetch.writeCommitGraph=false", "-c", "maintenance.auto=false"),
)
_OMGEVING: Final = {
    "GIT_ALLOW_PROTOCOL": "file:https:ssh",
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
_VAN_DAAR: Final = re.compile(r"^(remote|ssh): .*$", re.MULTILINE)
#: First match wins. Git often adds that the access rights or the connection may be wrong too.
_ZINNEN: Final = (
    Zin(
        r"(?m)^remote: .*(No space left|quota exceeded|out of (disk ?)?space)",
        f"De schijf van de uitwisseling is vol. {_NIETS}",
        "Waarschuw wie de uitwisseling beheert.",
    ),
    Zin(
        r"strange (hostname|pathname|port)|invalid characters|no path specified|bad port"
        r"|URL (using|rejected)|URL .*malformed|Unsupported protocol|unable to parse|invalid port"
        r"|(bad|illegal) (hostname|host|url)|Port number|transport .* not allowed"
        r"|Bad configuration",
        f"Het adres van de uitwisseling klopt niet. {_NIETS}",
        "Verbeter in rao.yaml onder uitwisseling het adres: {waar}",
    ),
    Zin(
        r"cannot run |unable to fork|(ssh|remote-https)['\"]?: (command )?not found"
        r"|not a git command|unable to find remote helper",
        f"git kan het programma niet starten waarmee het de uitwisseling bereikt. {_NIETS}",
        "Is ssh geïnstalleerd? Kijk met: git ls-remote {waar}",
    ),
    Zin(
        r"does not appear to be a git repository|repository .*not (found|exist)|not found"
        r"|not a git repository|does not exist",
        f"Op het adres van de uitwisseling is geen git-repository te vinden. {_NIETS}",
        "Kijk in rao.yaml onder uitwisseling of het adres klopt: {waar}",
    ),
    Zin(
        r"Authentication failed|could not read (Username|Password)|terminal prompts disabled"
        r"|Permission denied \(|Host key verification failed|returned error: 40[13]|Access denied",
        f"De server van de uitwisseling laat u niet toe. {_NIETS}",
        "Kijk of u kunt inloggen met: git ls-remote {waar}\n"
        "Vraag zo nodig toegang aan wie de uitwisseling beheert.",
    ),
    Zin(
        r"could ?n.t resolve|could not resolve|Failed to connect|could not connect"
        r"|couldn.t connect|Connection (timed out|refused|reset|closed)|Network is unreachable"
        r"|No route to host|timed out|too slow|RPC failed|early EOF|unexpected disconnect"
        r"|hung up unexpectedly|SSL|TLS|certificate|returned error: 5\d\d|unable to look up",
        f"De uitwisseling is nu niet te bereiken. {_NIETS}",
        f"{_LATER} Werkt uw internet?",
    ),
    Zin(
        r"hook declined|protected branch|remote rejected|not allowed",
        f"De server van de uitwisseling weigert dit. {_NIETS}",
        "Vraag wie de uitwisseling beheert of u er mag schrijven.",
    ),
    Zin(
        r"fsck|bad (object|tree|ref)|index-pack|unpack-objects|did not send all|inflate|corrupt"
        r"|zlib|missing (blob|tree|commit)",
        f"Wat de uitwisseling stuurt, klopt niet. rao neemt er niets van over. {_NIETS}",
        "Waarschuw wie de uitwisseling beheert.",
    ),
)


def probeer_ver(git: GitCall, *argv: str) -> Uitvoer:
    """Run git that talks to the other side; RaoError when that does not answer."""
    try:
        return replace(git, seconden=GEDULD_SECONDEN).probeer(*argv)
    except subprocess.TimeoutExpired as fout:
        raise RaoError(f"De uitwisseling geeft geen antwoord. {_NIETS}", hint=_LATER) from fout


def make_netgit(map_: Path, lock_fd: int, instellingen: Sequence[str] = ()) -> GitCall:
    """Return git for a bare repository, named outright: without questions.

    How ssh is started is ours to say, unless the user chose that already.
    """
    vooraf = (f"--git-dir={map_}", *_VLAGGEN, *instellingen)
    git = GitCall(map_, lock_fd, vooraf=vooraf, omgeving=_OMGEVING)
    gekozen = any(naam in os.environ for naam in ("GIT_SSH_COMMAND", "GIT_SSH"))
    if gekozen or git.probeer("config", "core.sshCommand").uit:
        return git
    return replace(git, omgeving={**_OMGEVING, "GIT_SSH_COMMAND": _SSH})


def overkant(programma: Literal["upload-pack", "receive-pack"], *, in_map: bool) -> tuple[str, ...]:
    """Return the option that says how git works in a folder; a server decides that itself."""
    return (f"--{programma}={_IN_MAP} {programma}",) if in_map else ()


def netfout(opdracht: str, fout: str, remote: str, git: GitCall) -> RaoError:
    """Return the failure for what git said about the exchange; passwords are left out."""
    gezegd, waar = (re.sub(r"://[^/@\s]*@", "://…@", tekst) for tekst in (fout, remote))
    hier = _VAN_DAAR.sub("", gezegd)
    if (bekend := zoek_overmacht(opdracht, hier, git.map)) is not None:
        return bekend
    if "dubious ownership" in gezegd:
        return vertaal(opdracht, gezegd, git.map)
    if (bekend := zoek_zin(_ZINNEN, opdracht, gezegd, waar)) is not None:
        return bekend
    if _VER_WEG in gezegd:  # what went wrong there says nothing about our own store
        hint = f"{_LATER}\ngit {opdracht} zegt: {inkorten(gezegd)}"
        return RaoError(f"Het contact met de uitwisseling mislukt. {_NIETS}", hint=hint)
    return vertaal(opdracht, gezegd, git.map)
