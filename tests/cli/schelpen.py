"""Real shells, as a user has them: rao's completion installed, and a line that Tab finishes."""

import os
import subprocess
import sys
from pathlib import Path

from typer import _completion_shared

from tests.cli.proefbank import eis_schelp, omgeving
from tests.cli.toetsenbord import Terminal

#: Where each shell finds the script that `rao --install-completion` wrote.
SCRIPTS = {
    "bash": ".bash_completions/rao.sh",
    "zsh": ".zfunc/_rao",
    "fish": ".config/fish/completions/rao.fish",
}
_RAO = """#!/bin/sh
if [ -n "$_RAO_COMPLETE" ]; then exec "$P" -m rao_cli "$@"; fi
printf '%s\\0' "$@" > "$HOME/woorden"
echo ontvangen
"""


class Werkplek:
    """A home with an installed completion, and a folder in which a shell starts."""

    def __init__(self, schelp: str, thuis: Path, map_: Path) -> None:
        """Install the completion of `schelp` in `thuis`, as its user does."""
        eis_schelp(schelp)
        self.schelp, self.thuis, self.map = schelp, thuis, map_
        (thuis / "bin").mkdir(parents=True)
        (thuis / "bin" / "rao").write_text(_RAO, encoding="utf-8")
        (thuis / "bin" / "rao").chmod(0o755)
        # Without it fish reads every manual of this machine, in a process that outlives the test.
        (thuis / ".local" / "fish" / "generated_completions").mkdir(parents=True)
        self.env = {
            "HOME": str(thuis),
            "ZDOTDIR": str(thuis),
            "XDG_CONFIG_HOME": str(thuis / ".config"),
            "XDG_DATA_HOME": str(thuis / ".local"),
            "PATH": f"{thuis / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "P": sys.executable,
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        code = "$status" if schelp == "fish" else "$?"
        subprocess.run(
            [schelp, "-c", f'"$P" -m rao_cli --install-completion; exit {code}'],
            env=omgeving(self.env),
            cwd=thuis,
            capture_output=True,
            check=True,
        )

    def zet_script_van_typer(self) -> None:
        """Put the script there that an older rao installed."""
        script = _completion_shared.get_completion_script(
            prog_name="rao", complete_var="_RAO_COMPLETE", shell=self.schelp
        )
        (self.thuis / SCRIPTS[self.schelp]).write_text(f"{script}\n", encoding="utf-8")

    def open(self) -> Terminal:
        """Open a terminal with this shell, in the folder."""
        programma = (
            f"import os; os.chdir({str(self.map)!r}); "
            f"os.execvp({self.schelp!r}, [{self.schelp!r}, '-i'])"
        )
        return Terminal(programma, extra=self.env, kolommen=200)

    def vul_aan(self, terminal: Terminal, getypt: str) -> list[str]:
        """Type this, press Tab and Enter, and return the words that `rao` got."""
        terminal.toets(getypt)
        terminal.toets("\t")
        terminal.toets("\r")
        terminal.wacht_op("ontvangen")
        return (self.thuis / "woorden").read_text(encoding="utf-8").split("\0")[:-1]
