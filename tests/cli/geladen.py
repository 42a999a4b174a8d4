"""Load all of rao once, for the programs that tests/cli/kweek.py starts."""

import gc
import importlib
import pkgutil

import rao_cli

#: What rao loads only when it needs it, and what these load in turn.
_LATER = (
    *("git", "jinja2", "rich.console", "rich.table", "rich.text", "typer.main"),
    *("_ruamel_yaml", "ruamel.yaml.cyaml"),
)

for _module in pkgutil.walk_packages(rao_cli.__path__, "rao_cli."):
    if not _module.name.endswith("__main__"):
        importlib.import_module(_module.name)
for _naam in _LATER:
    importlib.import_module(_naam)
gc.collect()
gc.freeze()  # what is there stays: a program need not copy it when it collects its own rubbish
