"""Somebody who shares with plain git, whatever he has made."""

import os
import subprocess
from datetime import timedelta

from tests.cli.secretaris import Secretaris
from tests.workflow.historie.verhaal import zet_klok
from tests.workflow.historie.vervalser import Vervalser


class Deler(Vervalser):
    """Has a clone of a register on a server, and sends with git itself."""

    def rao(self, *woorden: str) -> str:
        """Type a command of rao, an hour after what came before; returns what it gave."""
        self.nu += timedelta(hours=1)
        zet_klok(self.nu)
        return Secretaris(self.map, "2026-04-01").doet(*woorden)

    def duw(self, *woorden: str) -> tuple[bool, str]:
        """Send; returns whether the server took it, and what was said."""
        klaar = subprocess.run(
            ["git", "-C", str(self.map), "push", *(woorden or ("origin", "HEAD"))],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert "Traceback" not in klaar.stderr
        return klaar.returncode == 0, klaar.stderr

    def ver(self) -> str:
        """Return all that the server has, by name."""
        return self.git("ls-remote", "origin")

    def schrijf(self, pad: str, data: str | bytes) -> None:
        """Write a file."""
        doel = self.map / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(data if isinstance(data, bytes) else data.encode())
