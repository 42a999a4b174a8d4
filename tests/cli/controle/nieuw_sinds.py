"""What `rao valideer --sinds` calls new, for the tests of it."""

import re

from tests.cli.secretaris import Secretaris


def sinds(s: Secretaris, rev: str, *args: str) -> list[str]:
    """Return the short report of what is new, without places in the file."""
    uitkomst = s.rao("valideer", "--uitvoer", "kort", "--sinds", rev, *args)
    regels = [re.sub(r":\d+:\d+: ", ": ", regel) for regel in uitkomst.stdout.splitlines()]
    assert uitkomst.exit_code == int(any(" fout " in regel for regel in regels)), uitkomst.output
    return regels


def bestanden(s: Secretaris, rev: str, *args: str) -> set[str]:
    """Return the files with new findings."""
    return {regel.split(": ")[0] for regel in sinds(s, rev, *args)}


def breek(s: Secretaris, pad: str = "rao.yaml") -> None:
    """Put a key in a file that rao does not know, and keep that."""
    s.typt_nieuw(pad, s.lees(pad) + "vreemd: ja\n")
