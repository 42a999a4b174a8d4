"""The kinds of files: each has a Struct, and the schema that docs/maak_schemas.py makes of it."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.basis import Blok
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing

SOORTEN: Final[Mapping[str, type[Blok]]] = {
    "register": Register,
    "signaallijst": Signaallijst,
    "overleg": Overleg,
    "actie": Actie,
    "terugkoppeling": Terugkoppeling,
    "onderwerp": Onderwerp,
    "wissing": Wissing,
}


def alle_soorten() -> Mapping[str, type[Blok]]:
    """Return also the files that regions exchange; they never lie in a register."""
    from rao_cli.model.soorten.pakket import UITWISSELSOORTEN  # half a millisecond, and rare

    return {**SOORTEN, **UITWISSELSOORTEN}


def vorm_van(soort: str) -> type[Blok]:
    """Return the Struct of a kind of file; KeyError when there is no such kind."""
    return SOORTEN[soort] if soort in SOORTEN else alle_soorten()[soort]
