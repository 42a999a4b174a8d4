"""Be cut off in the middle of an interview, and look what was kept of it."""

import json
import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from tests.cli.questions.test_gesprek import PROGRAMMA
from tests.cli.secretaris import LIJST, ZAAK, Secretaris
from tests.cli.toetsenbord import Terminal

#: None: the window is closed.
EINDEN: Final = (signal.SIGKILL, signal.SIGHUP, signal.SIGTERM, None)
#: No file may get a byte: what a full disk says.
VOL: Final = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); "
#: Until somebody made room (SIGUSR1).
VOL_TOT_SIGNAAL: Final = (
    "import resource, signal; eerst = resource.getrlimit(resource.RLIMIT_FSIZE); "
    "signal.signal(signal.SIGUSR1, "
    "lambda *_: resource.setrlimit(resource.RLIMIT_FSIZE, eerst)); "
    "resource.setrlimit(resource.RLIMIT_FSIZE, (0, eerst[1])); "
)
NIEUW_ZAAK: Final = ("nieuw", "zaak", LIJST)
VUL_AAN: Final = ("zaak", "vul-aan", ZAAK)
STANDPUNT: Final = ("standpunt", ZAAK, "IND")


def open_(s: Secretaris, args: Sequence[str], vooraf: str = "") -> Terminal:
    """Begin a command at a terminal of its own; `vooraf` is Python that runs before it."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    return Terminal(vooraf + PROGRAMMA.format(args=alles), kolommen=100, extra=git)


def breek_af(
    s: Secretaris, args: Sequence[str], regels: Sequence[str], einde: int | None, half: str = ""
) -> str:
    """Type these lines, the beginning of another, and be cut off; returns what was shown."""
    terminal = open_(s, args)
    for regel in regels:
        terminal.wacht_op("> ")
        terminal.typ(regel)
    terminal.wacht_op("> ")
    if half:
        terminal.toets(half)
    terminal.dood(einde)
    return terminal.alles


def map_van(s: Secretaris) -> Path:
    """Return where drafts lie."""
    return s.map / ".git" / "rao" / "concepten"


def bewaard(s: Secretaris) -> str:
    """Return every byte that rao keeps beside git."""
    eigen = s.map / ".git" / "rao"
    return "".join(p.read_text(encoding="utf-8") for p in eigen.rglob("*") if p.is_file())


def concept(s: Secretaris, naam: str) -> Any:
    """Return what a draft holds."""
    return json.loads((map_van(s) / f"{naam}.json").read_text(encoding="utf-8"))
