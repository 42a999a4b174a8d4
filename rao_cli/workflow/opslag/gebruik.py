"""Whether this run uses what an earlier one kept, and a second process: the front door says so."""

from rao_cli.store.meelezen.gebruik import kies_processen
from rao_cli.store.opslag.gebruik import kies_opslag, laat_opslag

__all__ = ["kies_opslag", "kies_processen", "laat_opslag"]
