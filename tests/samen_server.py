"""A shared register on a server of its own process, and clones of it as people make them.

`Server` serves a bare folder through `git daemon` on this computer: what is sent goes through a
server program, with its hooks, as behind ssh or https.
"""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.store.git.werkplaats import Werkplaats

_WACHT = 10.0


class Server:
    """One bare repository (`map`), and the address at which a server gives it (`adres`)."""

    def __init__(self, map_: Path, poort: int) -> None:
        """Use `server`."""
        self.map = map_
        self.adres = f"git://127.0.0.1:{poort}/{map_.name}"

    def git(self, *argv: str) -> str:
        """Run git in the repository of the server itself."""
        klaar = subprocess.run(
            ["git", "-C", str(self.map), *argv], capture_output=True, check=True, text=True
        )
        return klaar.stdout.removesuffix("\n")

    def tip(self, tak: str = "main") -> str | None:
        """Return the last commit that is shared; None when nothing is."""
        klaar = subprocess.run(
            ["git", "-C", str(self.map), "rev-parse", "--quiet", "--verify", f"refs/heads/{tak}"],
            capture_output=True,
            check=False,
            text=True,
        )
        return klaar.stdout.strip() or None

    def hook(self, naam: str, script: str) -> None:
        """Install a hook of the server."""
        pad = self.map / "hooks" / naam
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8", newline="\n")
        pad.chmod(0o755)


@contextmanager
def server(map_: Path, naam: str = "gedeeld.git") -> Iterator[Server]:
    """Serve an empty bare repository in a folder, until the end of the block."""
    bare = map_ / naam
    bare.mkdir(parents=True)
    subprocess.run(
        ["git", "init", "--quiet", "--bare", "--initial-branch=main", str(bare)], check=True
    )
    with bedien(bare) as bij:
        yield bij


@contextmanager
def bedien(bare: Path) -> Iterator[Server]:
    """Serve a bare repository that is there, until the end of the block."""
    map_ = bare.parent
    poort = _vrije_poort()
    proces = subprocess.Popen(
        ["git", "daemon", "--reuseaddr", "--export-all", "--enable=receive-pack",
         "--listen=127.0.0.1", f"--port={poort}", f"--base-path={map_}", str(map_)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        _wacht_op(poort)
        yield Server(bare, poort)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(proces.pid, 15)
        proces.wait()


def kloon_van(adres: str, map_: Path, naam: str) -> Werkplaats:
    """Make a clone with git itself, as a person who is called `naam`."""
    subprocess.run(["git", "clone", "--quiet", adres, str(map_)], check=True)
    werk = Werkplaats(map_, map_)
    werk.git("config", "user.name", naam)
    werk.git("config", "user.email", f"{naam.lower()}@voorbeeld.nl")
    return werk


def _vrije_poort() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])


def _wacht_op(poort: int) -> None:
    einde = time.monotonic() + _WACHT
    while True:
        try:
            with socket.create_connection(("127.0.0.1", poort), timeout=1):
                return
        except OSError:
            if time.monotonic() > einde:
                raise
            time.sleep(0.02)
