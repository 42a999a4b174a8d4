"""The organisations every region starts with (S2, S3, S20)."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.basis import Aspect
from rao_cli.model.soorten.register import Organisatie, Regio, Register

STANDAARDORGANISATIES: Final[Mapping[str, Organisatie]] = {
    "DT&V": Organisatie(naam="Dienst Terugkeer en Vertrek", aspect="terugkeer", kern=True),
    "IND": Organisatie(naam="Immigratie- en Naturalisatiedienst", aspect="toelating", kern=True),
    "COA": Organisatie(naam="Centraal Orgaan opvang asielzoekers", aspect="opvang", kern=True),
    "AVIM": Organisatie(
        naam="Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel",
        aspect="toezicht",
        kern=True,
    ),
    "Nidos": Organisatie(naam="Stichting Nidos"),
    "IOM": Organisatie(naam="Internationale Organisatie voor Migratie"),
    "OM": Organisatie(naam="Openbaar Ministerie"),
    "REAN": Organisatie(naam="Projectcoördinator REAN"),
}

#: For a file that is judged without its register.
STANDAARDREGISTER: Final = Register(
    soort="register",
    regio=Regio(naam="(geen register)", provincies=["Drenthe"]),
    organisaties=dict(STANDAARDORGANISATIES),
)

#: Who decides on toelating is often, not always, at an LKO (S5).
_NIET_AAN_TAFEL: Final[Aspect] = "toelating"


def gewone_deelnemers(organisaties: Mapping[str, Organisatie]) -> list[str]:
    """Return who takes part in an LKO where nobody said otherwise: the core of return and care."""
    kern = ((sleutel, een.aspect) for sleutel, een in organisaties.items() if een.kern)
    return [sleutel for sleutel, aspect in kern if aspect != _NIET_AAN_TAFEL]
