"""The kinds of files: each has a Struct, and the schema that docs/maak_schemas.py makes of it."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from rao_cli.model.basis import Blok

#: Each has a module, in which its Struct is called as the kind with a capital.
SOORTEN: Final = (
    "register",
    "signaallijst",
    "overleg",
    "actie",
    "terugkoppeling",
    "onderwerp",
    "wissing",
)


def alle_soorten() -> Mapping[str, type[Blok]]:
    """Return also the files that regions exchange; they never lie in a register."""
    from rao_cli.model.soorten.pakket import UITWISSELSOORTEN  # half a millisecond, and rare

    return {**{soort: vorm_van(soort) for soort in SOORTEN}, **UITWISSELSOORTEN}


def vorm_van(soort: str) -> type[Blok]:
    """Return the Struct of a kind of file; KeyError when there is no such kind.

    An act meets two of the seven kinds: of the others nothing is imported, 1.5 ms.
    """
    if soort not in SOORTEN:
        return alle_soorten()[soort]
    vorm: type[Blok] = getattr(import_module(f"rao_cli.model.soorten.{soort}"), soort.capitalize())
    return vorm
