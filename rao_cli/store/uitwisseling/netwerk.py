"""Git over the network: no question to nobody, no endless waiting, and a sentence when it fails."""

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.fout import Zin, inkorten, vertaal

#: The exchange holds a few small files: what takes longer than this does not come any more.
GEDULD_SECONDEN: Final = 120.0
_NIETS_GEBEURD: Final = "Er is niets verstuurd en niets veranderd."
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


#: First match wins. Git often adds that the access rights or the connection may be wrong too.
_ZINNEN: Final = (
    Zin(
        r"does not appear to be a git repository|[Rr]epository .*not (found|exist)|not found"
        r"|not a git repository|does not exist",
        "Op het adres van de uitwisseling is geen git-repository te vinden.",
        "Kijk in rao.yaml onder uitwisseling of het adres klopt: {remote}",
    ),
    Zin(
        r"Authentication failed|could not read (Username|Password)|terminal prompts disabled"
        r"|Permission denied \(|Host key verification failed|returned error: 40[13]|Access denied",
        "De server van de uitwisseling laat u niet toe.",
        "Kijk of u kunt inloggen met: git ls-remote {remote}\n"
        "Vraag zo nodig toegang aan wie de uitwisseling beheert.",
    ),
    Zin(
        r"[Cc]ould ?n.t resolve|[Cc]ould not resolve|Failed to connect|[Cc]ould not connect"
        r"|[Cc]ouldn.t connect|Connection (timed out|refused|reset|closed)|Network is unreachable"
        r"|No route to host|timed out|too slow|RPC failed|early EOF|unexpected disconnect"
        r"|hung up unexpectedly|SSL|TLS|certificate|returned error: 5\d\d|unable to look up",
        "De uitwisseling is nu niet te bereiken.",
        f"{_LATER} Werkt uw internet?",
    ),
    Zin(
        r"hook declined|protected branch|remote rejected|not allowed",
        "De server van de uitwisseling weigert dit.",
        "Vraag wie de uitwisseling beheert of u er mag schrijven.",
    ),
    Zin(
        r"fsck|bad (object|tree|ref)|index-pack|unpack-objects|did not send all|inflate|corrupt"
        r"|zlib|missing (blob|tree|commit)",
        "Wat de uitwisseling stuurt, klopt niet. rao neemt er niets van over.",
        "Waarschuw wie de uitwisseling beheert.",
    ),
)


@dataclass(frozen=True, slots=True)
class NetGit(GitCall):
    """Git in the local copy of the exchange, named outright and never searched for.

    `ssh` is how ssh is started; empty when the user chose that already.
    """

    ssh: str = ""

    def probeer(
        self, *argv: str, stdin: bytes | None = None, env: Mapping[str, str] | None = None
    ) -> Uitvoer:
        """Run git and give whatever came out; RaoError when the other side does not answer."""
        omgeving = {**_OMGEVING, **({"GIT_SSH_COMMAND": self.ssh} if self.ssh else {})}
        vooraf = (f"--git-dir={self.map}", *_VLAGGEN)
        try:
            # Not super(): a dataclass with slots is a new class.
            return GitCall.probeer(
                self, *vooraf, *argv, stdin=stdin, env={**omgeving, **(env or {})}
            )
        except subprocess.TimeoutExpired as fout:
            raise RaoError(
                f"De uitwisseling geeft geen antwoord. {_NIETS_GEBEURD}", hint=_LATER
            ) from fout


def open_netgit(map_: Path, lock_fd: int) -> NetGit:
    """Return git for a bare repository, with patience and without questions."""
    git = NetGit(map_, lock_fd, GEDULD_SECONDEN)
    gekozen = any(naam in os.environ for naam in ("GIT_SSH_COMMAND", "GIT_SSH"))
    if gekozen or git.probeer("config", "core.sshCommand").uit:
        return git
    return replace(git, ssh=_SSH)


def overkant(programma: Literal["upload-pack", "receive-pack"], *, in_map: bool) -> tuple[str, ...]:
    """Return the option that says how git works in a folder; a server decides that itself."""
    return (f"--{programma}={_IN_MAP} {programma}",) if in_map else ()


def netfout(opdracht: str, fout: str, remote: str, git: GitCall) -> RaoError:
    """Return the failure for what git said about the exchange; passwords are left out."""
    gezegd = _zonder_wachtwoord(fout)
    for patroon, zin, hint in _ZINNEN:
        if re.search(patroon, gezegd):
            return RaoError(
                f"{zin} {_NIETS_GEBEURD}",
                hint=f"{hint.format(remote=als_woord(_zonder_wachtwoord(remote)))}\n"
                f"git {opdracht} zegt: {inkorten(gezegd)}",
            )
    return vertaal(opdracht, gezegd, git.map)


def _zonder_wachtwoord(tekst: str) -> str:
    return re.sub(r"://[^/@\s]*@", "://…@", tekst)
