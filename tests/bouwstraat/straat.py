"""The recipes as a forge runs them: a register on a server, a branch, and the lines in a shell."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

from bench.maak_register import laatste_dag, maak_register
from rao_cli.documents.recept import RECEPTEN, Forge
from tests.cli.proefbank import omgeving
from tests.cli.secretaris import Secretaris

#: With `bash`, as each forge starts its lines.
_STRENG: Final[Mapping[Forge, str]] = {"gitlab": "-eo pipefail", "github": "-e", "forgejo": "-e"}
_GOED: Final = "aanbrenger: COA"
_FOUT: Final = "aanbrenger: XYZ"


def lees_recept(tekst: str) -> Any:
    """Return a recipe as a forge reads it."""
    return YAML(typ="safe").load(StringIO(tekst))


def stappen(forge: Forge, recept: Any) -> tuple[dict[str, str], list[str]]:
    """Return what the recipe sets in the environment, and its texts for the shell."""
    baan = recept["rao"] if forge == "gitlab" else recept["jobs"]["rao"]
    if forge == "gitlab":
        return baan["variables"], [*baan["before_script"], *baan["script"]]
    return baan["env"], [stap["run"] for stap in baan["steps"] if "run" in stap]


@dataclass(frozen=True)
class Straat:
    """A clone of a register on a server, and a folder with the `rao` of this checkout."""

    s: Secretaris
    forge: Forge
    bin: Path

    def draai(self, naar: str = "", extra: Mapping[str, str] | None = None) -> tuple[int, str]:
        """Run what looks at the register; `naar` is the branch of a merge request."""
        tekst = self.s.lees(RECEPTEN[self.forge].pad)
        eigen, teksten = stappen(self.forge, lees_recept(tekst))
        env = omgeving({**eigen, **self._van_forge(naar), **(extra or {})})
        env["PATH"] = os.pathsep.join([str(self.bin), env["PATH"]])
        klaar = subprocess.run(
            ["bash", *_STRENG[self.forge].split(), "-c", teksten[-1]],
            cwd=self.s.map,
            env=env,
            capture_output=True,
            check=False,
        )
        return klaar.returncode, (klaar.stdout + klaar.stderr).decode()

    def _van_forge(self, naar: str) -> dict[str, str]:
        if self.forge == "gitlab":
            doel = {"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": naar} if naar else {}
            return {"CI_PROJECT_DIR": str(self.s.map), **doel}
        zelf = {"FORGEJO_ACTIONS": "true"} if self.forge == "forgejo" else {}
        return {"GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": naar, **zelf}

    def leg_vast(self, onderwerp: str) -> None:
        """Commit everything but the report, which a forge takes away."""
        self.s.git("add", "--all", "--", ".", ":!rao-codequality.json")
        self.s.git("commit", "--quiet", "-m", onderwerp)

    def breek(self, aantal: int = 1) -> list[str]:
        """Break so many zaken that are whole; returns the files."""
        gebroken = []
        for pad in sorted(self.s.map.glob("signaallijsten/*/*.yaml")):
            if not aantal:
                break
            tekst = pad.read_text(encoding="utf-8")
            nu = min(aantal, tekst.count(_GOED))
            pad.write_text(tekst.replace(_GOED, _FOUT, nu), encoding="utf-8", newline="\n")
            gebroken += [pad.relative_to(self.s.map).as_posix()] if nu else []
            aantal -= nu
        return gebroken


def make_straat(boven: Path, forge: Forge, lijsten: int) -> Straat:
    """Make a register of so many lists of two zaken that are handled, and a `rao` for a shell.

    That is the one of this checkout, on the day on which nothing is left to do.
    """
    register, dag = boven / "register", laatste_dag(lijsten).isoformat()
    for pad, tekst in maak_register(lijsten):
        (register / pad).parent.mkdir(parents=True, exist_ok=True)
        (register / pad).write_text(tekst, encoding="utf-8", newline="\n")
    rao = boven / "bin" / "rao"
    rao.parent.mkdir()
    woorden = shlex.join([sys.executable, "-m", "rao_cli", "--vandaag", dag])
    rao.write_text(f'#!/bin/sh\nexec {woorden} "$@"\n', encoding="utf-8")
    rao.chmod(0o755)
    straat = Straat(Secretaris(register, dag), forge, rao.parent)
    straat.s.git("init", "--quiet", "--initial-branch=main")
    return straat


def regels(tekst: str, begin: str) -> Iterator[str]:
    """Yield the lines of a log that begin so."""
    return (regel for regel in tekst.splitlines() if regel.startswith(begin))
