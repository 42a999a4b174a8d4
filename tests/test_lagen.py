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
# module → what it imports, and the contract that this breaks ("" = it may)
HANDEL = "cli > workflow > rules | documents | store > model"
OVERTREDINGEN = {
    "model/a.py": ("rao_cli.rules", HANDEL),
    "rules/a.py": ("rao_cli.store", HANDEL),
    "store/a.py": ("rao_cli.documents", HANDEL),
    "documents/a.py": ("rao_cli.workflow", HANDEL),
    "workflow/a.py": ("rao_cli.cli", HANDEL),
    "elders/__init__.py": ("rao_cli.model", HANDEL),
    "model/b.py": ("subprocess", "model, rules and documents know no"),
    "rules/b.py": ("ruamel.yaml", "model, rules and documents know no"),
    "documents/b.py": ("rich", "model, rules and documents know no"),
    "store/b.py": ("typer", "store and workflow know no terminal"),
    "workflow/b.py": ("git", "only through the room that owns them"),
    "cli/b.py": ("jinja2", "only through the room that owns them"),
    "cli/d.py": ("rao_cli.store", "cli reaches the cellar only through workflow"),
    "model/c.py": ("rao_cli.model.d", "no import cycles"),
    "cli/c.py": ("rao_cli.workflow", ""),
    "workflow/c.py": ("rao_cli.store, rao_cli.rules, rao_cli.documents, rao_cli.model", ""),
    "store/c.py": ("rao_cli.model, git, subprocess", ""),
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


@pytest.mark.parametrize(("pad", "wat", "contract"), [(p, *w) for p, w in OVERTREDINGEN.items()])
def test_contract_bites(tmp_path: Path, pad: str, wat: str, contract: str) -> None:
    """One wrong import breaks exactly the contract that forbids it."""
    modules = {pad: wat}
    if contract == "no import cycles":
        modules["model/d.py"] = "rao_cli.model.c"
    uitvoer = lint(tmp_path, modules)
    gebroken = [regel for regel in uitvoer.splitlines() if regel.rstrip().endswith("BROKEN")]
    if contract:
        assert len(gebroken) == 1, uitvoer
        assert contract in gebroken[0]
    else:
        assert "0 broken" in uitvoer
