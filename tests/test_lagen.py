"""The layer contracts bite: a package that breaks each of them is refused by each of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parent.parent
LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"
KAMERS = ("cli", "workflow", "rules", "documents", "store", "model")
HANDEL = "cli > workflow > rules | documents | store > model"
KRING = "no import cycles"
ZUIVER = "model, rules and documents know no"
ZAAL = "only through the room that owns them"
# The contract that is broken → modules, and what each imports.
OVERTREDINGEN = {
    HANDEL: {
        "model/a.py": "rao_cli.rules",
        "rules/a.py": "rao_cli.store",
        "store/a.py": "rao_cli.documents",
        "documents/a.py": "rao_cli.workflow",
        "workflow/a.py": "rao_cli.cli",
    },
    "nothing beside them": {"elders/__init__.py": "rao_cli.model"},
    ZUIVER: {
        "model/b.py": "subprocess",
        "rules/b.py": "ruamel.yaml",
        "documents/b.py": "rich",
    },
    "store and workflow know no terminal": {"store/b.py": "typer"},
    ZAAL: {"workflow/b.py": "git", "cli/b.py": "jinja2"},
    "cli reaches the cellar only through workflow": {"cli/d.py": "rao_cli.store"},
    KRING: {"model/c.py": "rao_cli.model.d", "model/d.py": "rao_cli.model.c"},
}
MAG = {
    "cli/c.py": "rao_cli.workflow",
    "workflow/c.py": "rao_cli.store, rao_cli.rules, rao_cli.documents, rao_cli.model",
    "store/c.py": "rao_cli.model, git, subprocess",
}


def lint(map_: Path, modules: dict[str, str]) -> str:
    """Make a package with these modules and imports, and run the project's contracts on it."""
    for kamer in KAMERS:
        (map_ / "rao_cli" / kamer).mkdir(parents=True)
        (map_ / "rao_cli" / kamer / "__init__.py").touch()
    (map_ / "rao_cli" / "__init__.py").touch()
    for pad, wat in modules.items():
        (map_ / "rao_cli" / pad).parent.mkdir(exist_ok=True)
        (map_ / "rao_cli" / pad).write_text(f"import {wat}\n", encoding="utf-8")
    (map_ / "pyproject.toml").write_bytes((WORTEL / "pyproject.toml").read_bytes())
    opdracht = [sys.executable, "-c", LINTER, "--no-cache"]
    klaar = subprocess.run(
        opdracht, cwd=map_, capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"PYTHONPATH": str(map_), "PYTHONUTF8": "1", "COLUMNS": "200"},
    )  # fmt: skip
    return klaar.stdout + klaar.stderr


@pytest.mark.parametrize("contract", OVERTREDINGEN)
def test_contract_bites(tmp_path: Path, contract: str) -> None:
    """Wrong imports break exactly the contract that forbids them, and each of them is named."""
    uitvoer = lint(tmp_path, OVERTREDINGEN[contract])
    (gebroken,) = (r for r in uitvoer.splitlines() if r.rstrip().endswith("BROKEN"))
    assert contract in gebroken
    gezegd = uitvoer.partition("Broken contracts")[2]
    paden = OVERTREDINGEN[contract] if contract != KRING else ()  # of a circle it names one arrow
    namen = [pad.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for pad in paden]
    assert [naam for naam in namen if f"rao_cli.{naam}" not in gezegd] == [], uitvoer


def test_what_is_allowed_breaks_none(tmp_path: Path) -> None:
    """Imports down, and of a package by its owner."""
    assert "0 broken" in lint(tmp_path, MAG)
