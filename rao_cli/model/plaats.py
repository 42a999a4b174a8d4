"""Where each thing lies in a register: one file per thing, named by its kenmerk."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from rao_cli.model.basis import Blok
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

REGISTERBESTAND: Final = "rao.yaml"
#: The folder of each kind; inside it one folder per year.
MAPPEN: Final[Mapping[str, str]] = {
    "signaallijst": "signaallijsten",
    "overleg": "overleggen",
    "actie": "acties",
    "terugkoppeling": "terugkoppelingen",
    "onderwerp": "onderwerpen",
}
SOORT_VAN_MAP: Final[Mapping[str, str]] = {map_: soort for soort, map_ in MAPPEN.items()}
#: The folders with the texts of a register and with the templates of a region.
TEKSTMAPPEN: Final = ("documenten", "templates")
#: The register file and the folders of which `rao bewaar` keeps what a person made.
BEWAARD: Final = (REGISTERBESTAND, *SOORT_VAN_MAP, *TEKSTMAPPEN)


def is_eigen(pad: str) -> bool:
    """Say whether a path (of a file or a folder; "" is the register itself) is rao's to keep."""
    return pad.split("/", 1)[0] in {"", *BEWAARD}


def kenmerk_van(ding: Blok) -> str:
    """Return the kenmerk of a thing; of an overleg that is its date, of the register `rao`."""
    match ding:
        case Signaallijst() | Actie() | Terugkoppeling() | Onderwerp():
            return ding.kenmerk
        case Overleg():
            return ding.datum.isoformat()
        case Register():
            return "rao"
        case _:
            raise TypeError(ding)


def plaats_van(ding: Blok) -> str:
    """Return the path of a thing relative to the register, with forward slashes."""
    match ding:
        case Register():
            return REGISTERBESTAND
        case Signaallijst() | Overleg() | Onderwerp():
            jaar = f"{ding.datum.year:04}"
        case Actie():
            jaar = ding.kenmerk[2:6]
        case Terugkoppeling():
            jaar = f"{ding.overleg.year:04}"
        case _:
            raise TypeError(ding)
    map_ = MAPPEN[ding.soort]
    return f"{map_}/{jaar}/{kenmerk_van(ding)}.yaml"


def maak_sleutel(naam: str) -> str:
    """Turn a name into a key: `Groningen en Drenthe` becomes `groningen-en-drenthe`."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", kaal.lower()).strip("-")[:40].strip("-")
