"""Is the extra `rao-cli[namen]` here, and what is the finder worth without it."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def modules() -> dict[str, list[str]]:
    """Give per package of the extra the modules of it that are installed."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    eisen = project["optional-dependencies"].get("namen", [])
    namen = {Requirement(eis).name.lower() for eis in eisen}
    waar = packages_distributions()
    return {
        naam: [module for module, van in waar.items() if naam in {v.lower() for v in van}]
        for naam in namen
    }


def is_er() -> bool:
    """Tell whether all of the extra is installed."""
    pakketten = modules()
    return bool(pakketten) and all(pakketten.values())


def verberg() -> None:
    """Let every later import of the extra fail, as where it is not installed."""
    sys.modules.update(dict.fromkeys((m for ms in modules().values() for m in ms), None))  # type: ignore[arg-type]
