"""Load all of rao once, for the programs that tests/cli/kweek.py starts."""

import importlib
import pkgutil

import rao_cli

for _module in pkgutil.walk_packages(rao_cli.__path__, "rao_cli."):
    if not _module.name.endswith("__main__"):
        importlib.import_module(_module.name)
for _naam in ("git", "jinja2", "rich.console", "rich.table", "rich.text", "typer.main"):
    importlib.import_module(_naam)
