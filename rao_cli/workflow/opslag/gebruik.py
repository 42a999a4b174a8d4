"""Whether this run uses what an earlier one kept, and a second process: the front door says so."""

from rao_cli.store.meelezen.gebruik import kies_meelezen
from rao_cli.store.opslag.gebruik import kies_opslag, laat_opslag

__all__ = ["kies_meelezen", "kies_opslag", "laat_opslag"]
