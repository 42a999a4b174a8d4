"""Whether this run uses what an earlier one kept: the front door says so."""

from rao_cli.store.opslag.gebruik import kies_opslag, laat_opslag

__all__ = ["kies_opslag", "laat_opslag"]
