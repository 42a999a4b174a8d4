"""Pull with plain git and the driver of rao, as a person may do, and go on with `rao sync`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.samen.proces import Gedeeld, git, maak_pad, sync
from tests.samen.wereld import als

if TYPE_CHECKING:
    from tests.samen.wereld import Kloon


def haal_met_merge(kloon: Kloon) -> Gedeeld:
    """`git pull --no-rebase`, then `rao sync`."""
    return _haal(kloon, "--no-rebase", "--no-edit")


def haal_met_rebase(kloon: Kloon) -> Gedeeld:
    """`git pull --rebase`, then `rao sync`."""
    return _haal(kloon, "--rebase")


def _haal(kloon: Kloon, *hoe: str) -> Gedeeld:
    with als(kloon.kant):
        uit = kloon.s.rao("haak", "installeer", "--ja")
        assert uit.exit_code == 0, uit.output
    pad = maak_pad(kloon.map.parent / "bin")
    was = os.environ["PATH"]
    os.environ["PATH"] = f"{pad}{os.pathsep}{was}"
    try:
        klaar = git(kloon, "pull", "-q", *hoe)
        gedeeld = sync(kloon)
    finally:
        os.environ["PATH"] = was
    gedeeld.uitvoer = f"git pull: {klaar.returncode}\n{klaar.stdout}{klaar.stderr}{gedeeld.uitvoer}"
    return gedeeld
