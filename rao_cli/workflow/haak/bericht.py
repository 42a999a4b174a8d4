"""What a person says with a commit, before git itself takes lines out of it (commit-msg)."""

import os
from pathlib import Path
from typing import Final

from rao_cli.store.git.haak.omgeving import git_van_haak
from rao_cli.workflow.privacy.boodschap import keur_boodschap, opgeruimd

#: What git calls an editor when it opens none: then it keeps the lines with a '#'.
_GEEN_EDITOR: Final = ":"


def keur_bericht(pad: Path) -> list[str]:
    """Return why the message in a file may not be kept; what git takes away does not count."""
    tekst = pad.read_text("utf-8", "replace")
    wijze, teken = _instelling("commit.cleanup"), _instelling("core.commentChar")
    if wijze in {"", "default"}:
        wijze = "whitespace" if os.environ.get("GIT_EDITOR") == _GEEN_EDITOR else "strip"
    teken = "#" if teken in {"", "auto"} else teken
    return keur_boodschap(opgeruimd(tekst, wijze=wijze, teken=teken))


def _instelling(sleutel: str) -> str:
    return git_van_haak().probeer("config", "--get", sleutel).tekst.strip()
